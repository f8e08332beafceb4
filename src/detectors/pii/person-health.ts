import type { Reading } from '../../text/reading.ts';
import { overlaps } from '../../text/span.ts';
import { type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { besides, foundAs } from '../wording/worded-as.ts';
import { undisguised } from './health-disguise.ts';
import { isAboutSelf, isInMemory, linkOf } from './health-link.ts';
import { isPlaceName } from './health-places.ts';
import { type HealthStatement, healthStatements } from './health-statements.ts';
import { AWAITED, CONDITIONS, CUES, EVENTS, MEDICINES, PARTS, SPECIALTIES, STATES } from './health-words.ts';
import { NAMESAKES } from './name-words.ts';
import { namesIn, type PersonName } from './person-names.ts';

/** Common words awaken nobody by themselves, only in these phrases. */
const PHRASES: readonly string[] = [
  ...AWAITED.flatMap((what) => [
    `waiting on a ${what}`,
    `waiting for a ${what}`,
    `waiting for her ${what}`,
    `waiting for his ${what}`,
  ]),
  ...PARTS.flatMap((part) =>
    ['off', 'out', 'removed', 'amputated', 'replaced', 'done'].map((verb) => `${part} ${verb}`),
  ),
  ...SPECIALTIES.flatMap((one) => ['ward', 'unit', 'clinic', 'suite'].map((place) => `${one} ${place}`)),
];
/** How far after a name its statement may begin, in code units. */
const REACH = 150;
const REACH_BEFORE = 80;
const IS_NAMED = /(?:is|was|called|named) (?:old )?$/u;
/** What may stand between a statement and the name that it is of. */
const TO_NAME =
  /^(?: (?:on|in|from|at|near) [a-z0-9' ]{2,30}?)?,? (?:is|was|called|named|is called|was called) (?:old )?$/u;
const MOST_CHAINED = 40;
/** Praise turns a stay on a ward into work on a ward. */
const PRAISE = wholeWord(`
  thank thanks thankyou amazing brilliant fantastic wonderful fab fabulous lovely star angels? kind caring helpful
  helped looked.after cared.for shout.out well.done legend superb excellent rude
`);
const JOB = 'runs? manages? works? working volunteers? leads? covers?';
/** What somebody is there for, directly after the name or the ward. */
const WORKS = wholeWord(JOB, '^,? (?:(?:who|what|that|she|he|and|also|always|now|still) ){0,2}');
/** What staff do, directly after the ward they are on. */
const AT_WORK = wholeWord(
  `
  explained listened answered sorted rang called phoned told said gave made went took did dealt showed saved
  helped looked cared treated held were got.me put.me
`,
  '^,? (?:(?:who|she|he|always|really|then|has|also) ){0,2}',
);

/** What is done for people with an illness, after the name of who does it. */
const DOES_FOR_OTHERS =
  /^,? (?:(?:is|are|was|and|has|have|his|her|their|an?|runs?|some) ){0,3}(?:[a-z]+ )?(?:running|cycling|walking|swimming|skydiving|raising|fundraising|workshops?|leaflets|booklets|(?:support )?group|caf[eé]|classes|nurse|hca|porter|volunteer)(?![a-z])/u;

/** Finds a named person together with an illness, a treatment or a stay. Never certain: a person decides. */
export const personHealth: Detector = defineDetector({
  name: 'person-health',
  family: 'personal-data',
  sources: [
    {
      title: 'UK GDPR, article 4(15), data concerning health',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
      settles: 'what tells of health, care received included',
    },
    {
      title: 'ICO, What is special category data?',
      url: 'https://ico.org.uk/for-organisations/guide-to-data-protection/guide-to-the-general-data-protection-regulation-gdpr/special-category-data/what-is-special-category-data/',
      settles: 'health data need more care, also where they are inferred',
    },
    {
      title: 'Data Protection Act 2018, section 3',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/3',
      settles: 'personal data are of a living person: the dead are found as possible at most',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Lysander Crabtree is poorly',
      because: 'poorly, unwell and ill alone are left',
    },
    {
      kind: 'misses',
      text: 'the lad in the corner shop is not a well man',
      because: 'of somebody without a name only what is plainly an illness is found',
    },
    {
      kind: 'misses',
      text: 'they have put Lysander Crabtree where he belongs',
      because: 'a stay told by a byword is not known',
    },
    {
      kind: 'overreaches',
      text: 'Freddie Marsham-Doyle, who sang with the band, had leukaemia',
      because: 'people in public life are not known, and their own published stories are taken',
    },
    {
      kind: 'overreaches',
      text: 'Alice Ward has norovirus again so no visitors',
      because: 'a ward may be called what people are',
    },
  ],
  anchors: {
    words: [...new Set([...CONDITIONS, ...STATES, ...EVENTS, ...MEDICINES, ...CUES, ...PHRASES])],
    wording: 'person-health',
  },
  find(reading) {
    const worded = foundAs('person-health', reading);
    return besides([...toldIn(reading)], worded.length > 0 && isOfNobodyElse(reading) ? [] : worded.map(asPossible));
  },
});

/** All who are named tell of themselves, work there, or do something for others; or it is a place that is named, or a charity. */
function isOfNobodyElse(reading: Reading): boolean {
  const names = namesIn(reading);
  const { lower } = reading;
  const isSuch = (name: PersonName): boolean =>
    isPlaceName(reading, name) ||
    isAboutSelf(lower, name) ||
    isAtWork(lower, name, '') ||
    DOES_FOR_OTHERS.test(lower.slice(name.end, name.end + REACH));
  return names.length > 0 ? names.every(isSuch) : [...NAMESAKES].some((one) => lower.includes(one));
}

/** Words alone do not say who it is of. */
function asPossible(one: Found): Found {
  return { ...one, certainty: 'possible' };
}

function* toldIn(reading: Reading): Generator<Found> {
  const open = healthIn(reading);
  yield* open;
  const plain = undisguised(reading);
  if (!plain) return;
  for (const found of healthIn(plain)) {
    const { start, end } = found;
    const isOpen = plain.text.slice(start, end) === reading.text.slice(start, end);
    if (isOpen || open.some((one) => overlaps(one, found))) continue;
    yield { start, end, certainty: 'possible', because: 'a named person and a health statement, disguised' };
  }
}

/** All names with what is told of their health, those of streets and houses left out. */
function healthIn(reading: Reading): readonly Found[] {
  const names = namesIn(reading).filter((name) => !isPlaceName(reading, name));
  return names.flatMap((name, at) => {
    const next = names[at + 1]?.start ?? reading.text.length;
    return healthOf(reading, name, next) ?? healthBefore(reading, name, names[at - 1]?.end ?? 0) ?? [];
  });
}

/** The name and all that is told of its health before the next name. */
function healthOf(reading: Reading, name: PersonName, next: number): Found | undefined {
  const { lower } = reading;
  const window = lower.slice(name.end, Math.min(next, name.end + REACH));
  let certainty: Certainty | undefined;
  let end = 0;
  for (const statement of healthStatements(window)) {
    if (certainty && continues(window.slice(end, statement.start))) end = statement.end;
    if (certainty) continue;
    certainty = certaintyOf(reading, name, window, statement);
    if (certainty) end = statement.end;
  }
  if (!certainty || isAboutSelf(lower, name)) return undefined;
  return {
    start: name.start,
    end: name.end + end,
    certainty: isInMemory(lower, name) ? 'possible' : certainty,
    because: name.kind === 'first' ? 'a first name and a health statement' : 'a named person and a health statement',
  };
}

/** How sure it is that the statement is about the name; `undefined` if it is not. */
function certaintyOf(
  reading: Reading,
  name: PersonName,
  window: string,
  statement: HealthStatement,
): Certainty | undefined {
  const link = linkOf(window.slice(0, statement.start));
  if (!link) return undefined;
  if (
    name.kind === 'first' &&
    (link !== 'direct' || statement.isStay || statement.isOwned || isOwnChild(reading.lower, name))
  )
    return undefined;
  if (name.kind === 'staff' && (link === 'loose' || statement.isStay || statement.isOwned)) return undefined;
  const mayBeOfWork = statement.isStay || statement.isOwned;
  if (mayBeOfWork && isAtWork(reading.lower, name, window.slice(statement.end))) return undefined;
  if (statement.isOwned || link === 'loose') return 'possible';
  return name.kind === 'plain' || name.kind === 'first' ? 'possible' : 'probable';
}

/** Praised, or doing what staff do, on the ward where the name is. */
function isAtWork(lower: string, { start, end }: PersonName, after: string): boolean {
  const works = [after, lower.slice(end, end + REACH)].some((rest) => WORKS.test(rest));
  return works || AT_WORK.test(after) || PRAISE.test(sentenceAbout(lower, start));
}

/** "My son Alfie", "our Alfie", "my dog Alfie": a first name that tells nobody else who it is. */
function isOwnChild(lower: string, { start }: PersonName): boolean {
  return /(?<![a-z])(?:my|our|mum|dad) (?:[a-z]+,? ){0,3}$/u.test(lower.slice(Math.max(0, start - 40), start));
}

/** "The man with TB is Ada Hale": a statement first, and then who it is of. */
function healthBefore({ lower }: Reading, name: PersonName, last: number): Found | undefined {
  if (name.kind === 'first' || name.kind === 'staff') return undefined;
  const from = Math.max(last, name.start - REACH_BEFORE);
  const window = lower.slice(from, name.start);
  if (!IS_NAMED.test(window)) return undefined;
  const statement = healthStatements(window).at(-1);
  if (!statement || !TO_NAME.test(window.slice(statement.end))) return undefined;
  return {
    start: from + statement.start,
    end: name.end,
    certainty: 'possible',
    because: 'a health statement and who it is of',
  };
}

/** True where a second statement goes on from the first: "…, and he's", "with". */
function continues(between: string): boolean {
  return between.length <= MOST_CHAINED && !/[.!?;\n]|(?<![a-z])(?:i|my|our|we|you|saw)(?![a-z])/u.test(between);
}

function sentenceAbout(lower: string, at: number): string {
  const before =
    lower
      .slice(Math.max(0, at - 80), at)
      .split(/[.!?\n]\s/u)
      .at(-1) ?? '';
  return before + (lower.slice(at, at + 180).split(/[.!?\n]\s/u)[0] ?? '');
}

/** Any of some words, whole; a dot in one stands for its space. */
function wholeWord(words: string, before = '(?<![a-z])'): RegExp {
  return new RegExp(`${before}(?:${words.trim().split(/\s+/u).join('|')})(?![a-z])`, 'u');
}
