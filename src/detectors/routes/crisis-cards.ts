import { english } from '../grammar/english.ts';
import { type Scorecards, type Sign, scorecards } from '../grammar/scorecard.ts';
import { acutePhrases, acuteThemes } from './crisis-themes-acute.ts';
import { againstThemes } from './crisis-themes-against.ts';
import { asideThemes } from './crisis-themes-aside.ts';
import { bodyThemes } from './crisis-themes-body.ts';
import { businessThemes } from './crisis-themes-business.ts';
import { dangerThemes } from './crisis-themes-danger.ts';
import { daysThemes } from './crisis-themes-days.ts';
import { deathThemes } from './crisis-themes-death.ts';
import { despairThemes } from './crisis-themes-despair.ts';
import { farewellThemes } from './crisis-themes-farewell.ts';
import { framedThemes } from './crisis-themes-framed.ts';
import { framePhrases, frameThemes } from './crisis-themes-frames.ts';
import { harmThemes } from './crisis-themes-harm.ts';
import { heldPhrases, heldThemes } from './crisis-themes-held.ts';
import { hintPhrases, hintThemes } from './crisis-themes-hints.ts';
import { meansThemes } from './crisis-themes-means.ts';
import { peopleThemes } from './crisis-themes-people.ts';
import { themePhrases } from './crisis-themes-phrases.ts';
import { plainPhrases, plainThemes } from './crisis-themes-plain.ts';
import { readyThemes } from './crisis-themes-ready.ts';
import { scenePhrases, sceneThemes } from './crisis-themes-scene.ts';
import { visitThemes } from './crisis-themes-visit.ts';
import { vitalPhrases } from './crisis-themes-vitals.ts';
import { crisisTimeWords } from './crisis-words-time.ts';

// Points are what a regression over kept comments gave each theme, rounded to whole numbers from -4 to 4: none is a word's.

/** Of one's own death: as it is said, felt, prepared and carried out. */
const DEATH: readonly Sign[] = [
  { of: 'says-death|dies', points: 2, says: 'speaks of dying' },
  { of: 'die-words', points: 1, says: 'what comes after a death' },
  { of: 'not-here|own-end', points: 4, says: 'being here no longer' },
  { of: 'sleeps-on', points: 2, says: 'a sleep without an end' },
  { of: 'no-morrow', points: 2, says: 'a life that stops at a day' },
  { of: 'cannot-go-on|nothing-left', points: 2, says: 'no going on' },
  { of: 'hates-self', points: 1, says: 'contempt for oneself' },
  { of: 'unsafe', points: 2, says: 'not being safe with oneself' },
  { of: 'a-burden', points: 2, says: 'being a burden, or missed by nobody' },
  { of: 'hides-it', points: 2, says: 'something kept from others' },
  { of: 'low', points: 2, says: 'a low mood' },
  { of: 'struck', points: 2, says: 'a loss or a blow' },
  { of: 'a-rope|a-poison', points: 3, says: 'a means that has few other uses' },
  { of: 'a-blade', points: 1, says: 'a blade' },
  { of: 'a-gun', points: 1, says: 'a gun' },
  { of: 'a-drug', points: 2, says: 'a drug' },
  { of: 'a-drink', points: 1, says: 'drink' },
  { of: 'a-height', points: 1, says: 'a height' },
  { of: 'a-track', points: 2, says: 'a track or a road' },
  { of: 'a-water', points: 2, says: 'deep water' },
  { of: 'means-in-hand', points: 2, says: 'a means in somebody’s hands' },
  { of: 'at-the-place', points: 2, says: 'being at such a place' },
  { of: 'stands-there', points: 2, says: 'going to a place, or staying at it' },
  { of: 'got-it-ready', points: 3, says: 'things got ready' },
  { of: 'is-decided', points: 3, says: 'a thing that is decided' },
  { of: 'asks-method|asks-how', points: 4, says: 'a question about ways to die' },
  { of: 'bids-farewell|last-words', points: 4, says: 'a farewell, thanks or an apology' },
  { of: 'puts-in-order', points: 3, says: 'a life put in order' },
  { of: 'wrote-it-down', points: 1, says: 'a letter' },
  { of: 'finds-me', points: 2, says: 'who will find somebody' },
  { of: 'wounds-self|harms-self', points: 4, says: 'wounds made on oneself' },
  { of: 'starves|will-not-eat', points: 2, says: 'food refused' },
  { of: 'stops-care', points: 1, says: 'treatment given up' },
  { of: 'has-taken', points: 3, says: 'something taken' },
];

/** Of a body in an emergency. */
const BODY: readonly Sign[] = [
  { of: 'mind-goes', points: 2, says: 'somebody not conscious, or confused' },
  { of: 'breath-fails', points: 2, says: 'breath that fails' },
  { of: 'colour-goes', points: 2, says: 'a change of colour or warmth' },
  { of: 'heart-pains', points: 2, says: 'a grave pain' },
  { of: 'nerves-fail', points: 2, says: 'a part that does not obey' },
  { of: 'bleeds', points: 1, says: 'bleeding or an injury' },
  { of: 'poisoned', points: 1, says: 'something swallowed' },
  { of: 'is-birth', points: 2, says: 'a birth or a pregnancy' },
  { of: 'red-flag', points: 2, says: 'a heart, a fever or the cold' },
  { of: 'flag-breath', points: 1, says: 'a throat or a chest that closes' },
  { of: 'flag-brain', points: 2, says: 'a mind, a face or an arm that fails' },
  { of: 'flag-wound', points: 2, says: 'a grave wound' },
  { of: 'flag-birth', points: 1, says: 'a birth in danger' },
  { of: 'flag-poison', points: 1, says: 'something taken or breathed in' },
];

/** Of others who do harm, or come to harm. */
const DANGER: readonly Sign[] = [
  { of: 'does-violence', points: 2, says: 'violence' },
  { of: 'controls', points: 1, says: 'one person held by another' },
  { of: 'is-hiding', points: 1, says: 'hiding from somebody' },
  { of: 'child-alone', points: 2, says: 'a child alone or in danger' },
  { of: 'hears-voices|voices-say', points: 3, says: 'voices and visions' },
  { of: 'means-harm', points: 2, says: 'harm meant to others' },
  { of: 'out-of-reach', points: 2, says: 'somebody out of reach' },
  { of: 'sent-word', points: 2, says: 'word sent by somebody' },
  { of: 'in-danger', points: 4, says: 'somebody in danger' },
  { of: 'will-harm', points: 1, says: 'harm about to be done' },
  { of: 'cries-for-help', points: 2, says: 'a call for help' },
];

/** Of nothing by themselves: who it is, where and when. */
const SCENE: readonly Sign[] = [
  { of: 'i', points: 2, says: 'speaks of oneself' },
  { of: 'somebody', points: 1, says: 'somebody near' },
  { of: 'to-oneself', points: 2, says: 'done to oneself' },
  { of: 'have-done', points: 1, says: 'what one has just done' },
  { of: 'i-have-acted', points: 1, says: 'a deed just done' },
  { of: 'they-have-acted', points: 3, says: 'what somebody has just done' },
  { of: 'they-are-acting', points: 2, says: 'what somebody is doing' },
  { of: 'they-will', points: 1, says: 'what somebody will or can do' },
  { of: 'will-do', points: 1, says: 'what one is about to do' },
  { of: 'will-not', points: 1, says: 'what one will not do' },
  { of: 'has-in-mind', points: 2, says: 'a thing in mind' },
  { of: 'soon', points: 1, says: 'a day or an hour' },
  { of: 'frame-still', points: 1, says: 'so now' },
  { of: 'happens-now', points: 2, says: 'it happens now' },
  { of: 'keeps-on', points: 1, says: 'it goes on' },
  { of: 'at-home', points: 1, says: 'a place at home' },
  { of: 'body-part', points: 2, says: 'a part of the body' },
  { of: 'body-state', points: 1, says: 'how a body is' },
  { of: 'ill-of', points: 1, says: 'a grave illness' },
  { of: 'nobody-at-all', points: 1, says: 'nobody' },
  { of: 'not', points: 1, says: 'what is not' },
];

/** Against all of these. */
const AGAINST: readonly Sign[] = [
  { of: 'long-over', points: -3, says: 'long ago' },
  { of: 'told-as-past', points: -2, says: 'told as over' },
  { of: 'is-well-now', points: -3, says: 'well again' },
  { of: 'is-thanked', points: -3, says: 'thanks and praise' },
  { of: 'is-jest', points: -3, says: 'a figure of speech' },
  { of: 'is-trifle', points: -4, says: 'a small matter' },
  { of: 'is-taught', points: -3, says: 'news, teaching or a good cause' },
  { of: 'asks-service', points: -3, says: 'a question about a service' },
  { of: 'of-a-visit', points: -4, says: 'a visit that is told' },
  { of: 'aims-at-readers', points: -3, says: 'anger at those who read it' },
  { of: 'ends-well', points: -3, says: 'a quiet death, or a new start' },
];

/** What a comment is, where dark words mean no danger in it. */
const FRAME: readonly Sign[] = [
  { of: 'frame-joke', points: 4, says: 'an exaggeration' },
  { of: 'frame-tale', points: 4, says: 'a story that somebody made' },
  { of: 'frame-sport', points: 3, says: 'a match or a game' },
  { of: 'frame-lesson', points: 3, says: 'a lesson or a good cause' },
  { of: 'frame-news', points: 3, says: 'the news or a policy' },
  { of: 'frame-parting', points: 3, says: 'a job or a page that somebody leaves' },
  { of: 'frame-trifle', points: 1, says: 'a small matter' },
  { of: 'frame-over', points: 2, says: 'long over' },
  { of: 'frame-well', points: 2, says: 'well again' },
  { of: 'frame-thanks', points: 2, says: 'thanks' },
  { of: 'frame-pet', points: 1, says: 'a pet' },
  { of: 'frame-grief', points: 1, says: 'a death that is mourned' },
  { of: 'frame-minor', points: 2, says: 'a small hurt' },
  { of: 'frame-fast', points: 1, says: 'a fast, a test or a feed at night' },
  { of: 'frame-weather', points: 1, says: 'weather and ways' },
  { of: 'frame-faith', points: 1, says: 'faith' },
  { of: 'frame-years', points: 1, says: 'a good age' },
  { of: 'frame-ended', points: 2, says: 'how it ended' },
  { of: 'frame-cause', points: 2, says: 'a cause or a class' },
  { of: 'frame-idiom', points: 2, says: 'a saying' },
  { of: 'frame-asked', points: 2, says: 'a question about a service' },
  { of: 'frame-still', points: -1, says: 'so now' },
];

/** Two signs of a body that fails need nobody named: who writes is there. */
const FAILING: readonly Sign[] = [
  { of: 'breath-fails|flag-breath', points: 2, says: 'breath that fails' },
  { of: 'mind-goes|flag-brain|nerves-fail', points: 2, says: 'a mind or a part that fails' },
  { of: 'bleeds|flag-wound', points: 2, says: 'a grave wound' },
  { of: 'poisoned|flag-poison', points: 2, says: 'something swallowed' },
  { of: 'is-birth|flag-birth', points: 2, says: 'a birth in danger' },
  { of: 'heart-pains|red-flag', points: 2, says: 'a heart, a fever or the cold' },
  { of: 'colour-goes', points: 2, says: 'a change of colour or warmth' },
  { of: 'happens-now|soon|frame-still|keeps-on', points: 1, says: 'so now' },
  { of: 'body-state|ill-of', points: 1, says: 'how a body is' },
];
const TELLING: readonly Sign[] = [...DEATH, ...BODY, ...DANGER];
/** Of these one must stand there. */
const GRAVE: readonly Sign[] = TELLING.filter(({ points }) => points > 1);
/** A frame speaks against danger too. */
const CALMING: readonly Sign[] = [
  ...AGAINST,
  ...FRAME.filter(({ points }) => points > 0).map((sign) => ({ ...sign, points: -sign.points })),
];
/** What every second comment says of something: alone, beside nothing but who and when, these tell of no danger. */
const COMMON = 'cries-for-help|does-violence|a-drug|out-of-reach|means-harm|colour-goes'.split('|');
const TOLD: readonly Sign[] = TELLING.map((sign) =>
  sign.of.split('|').every((name) => COMMON.includes(name)) ? sign : { ...sign, points: sign.points + 1 },
);
/** Small matters and visits stand beside emergencies too. */
const LITTLE = ['is-trifle', 'of-a-visit', 'frame-trifle', 'frame-asked', 'asks-service'];
const ALL: readonly Sign[] = [...TELLING, ...SCENE, ...CALMING];

const words = {
  classes: [
    ...english,
    ...deathThemes,
    ...despairThemes,
    ...meansThemes,
    ...readyThemes,
    ...farewellThemes,
    ...harmThemes,
    ...bodyThemes,
    ...dangerThemes,
    ...peopleThemes,
    ...sceneThemes,
    ...visitThemes,
    ...againstThemes,
    ...asideThemes,
    ...businessThemes,
    ...frameThemes,
    ...framedThemes,
    ...daysThemes,
    ...plainThemes,
    ...crisisTimeWords,
    ...acuteThemes,
    ...hintThemes,
    ...heldThemes,
  ],
  phrases: [
    ...scenePhrases,
    ...themePhrases,
    ...acutePhrases,
    ...vitalPhrases,
    ...hintPhrases,
    ...heldPhrases,
    ...framePhrases,
    ...plainPhrases,
  ],
};

/**
 * Signs of danger, in whatever order: of each kind a comment may hold a few, so all count together. Aside, the same signs
 * with the opposite points: where more speaks against danger than for it.
 */
export const crisisSigns: Scorecards = scorecards({
  ...words,
  cards: [
    {
      id: 'danger',
      because: 'signs of danger together',
      signs: ALL,
      least: 6,
      within: 4,
      before: 4,
      needs: [GRAVE.map(({ of }) => of).join('|')],
    },
    {
      id: 'failing',
      because: 'signs of a body that fails',
      signs: [...FAILING, ...CALMING.filter(({ of }) => !LITTLE.includes(of))],
      least: 4,
      within: 2,
      before: 4,
      needs: [
        FAILING.filter(({ points }) => points > 1)
          .map(({ of }) => of)
          .join('|'),
      ],
    },
  ],
  asides: [
    {
      id: 'calm',
      because: 'more speaks against danger than for it',
      signs: ALL.map((sign) => ({ ...sign, points: -sign.points })),
      least: -5,
      needs: [CALMING.map(({ of }) => of).join('|')],
      before: 4,
      within: 4,
    },
    { id: 'frame', because: 'no danger is meant', signs: FRAME, least: 2 },
    // What says who and when bears out what tells of danger; it does not stand in for it.
    { id: 'told', because: 'danger is told', signs: TOLD, least: 3, within: 4 },
  ],
});
