import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { type Claim, claimsOf } from '../conduct/claims.ts';
import { type Certainty, type Context, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { later } from '../grammar/later.ts';
import { illegalActivity } from '../law/illegal-activity.ts';
import { advert } from '../spam/advert.ts';
import { foundBy, isWordedOtherwise, wordedAs } from '../wording/with-wording.ts';
import type { CrisisPattern } from './crisis-pattern.ts';
import { alarmPatterns } from './crisis-patterns-alarm.ts';
import { dangerPatterns } from './crisis-patterns-danger.ts';
import { deathPatterns } from './crisis-patterns-death.ts';
import { despairPatterns } from './crisis-patterns-despair.ts';
import { foretoldPatterns } from './crisis-patterns-foretold.ts';
import { harmPatterns } from './crisis-patterns-harm.ts';
import { harmerPatterns } from './crisis-patterns-harmers.ts';
import { helpPatterns } from './crisis-patterns-help.ts';
import { keptPatterns } from './crisis-patterns-kept.ts';
import { leavePatterns } from './crisis-patterns-leave.ts';
import { longingPatterns } from './crisis-patterns-longing.ts';
import { meansPatterns } from './crisis-patterns-means.ts';
import { netPatterns } from './crisis-patterns-nets.ts';
import { nowPatterns } from './crisis-patterns-now.ts';
import { placePatterns } from './crisis-patterns-places.ts';
import { planPatterns } from './crisis-patterns-plans.ts';
import { poisonPatterns } from './crisis-patterns-poison.ts';
import { saidPatterns } from './crisis-patterns-said.ts';
import { signPatterns } from './crisis-patterns-signs.ts';
import { vitalPatterns } from './crisis-patterns-vitals.ts';
import { wayPatterns } from './crisis-patterns-ways.ts';
import { wishPatterns } from './crisis-patterns-wishes.ts';
import { woundPatterns } from './crisis-patterns-wounds.ts';
import { meant } from './crisis-status.ts';
import { crisisWords } from './crisis-words.ts';

const patterns = grammar<CrisisPattern>({
  classes: [...english, ...crisisWords],
  patterns: [
    ...deathPatterns,
    ...meansPatterns,
    ...harmPatterns,
    ...despairPatterns,
    ...dangerPatterns,
    ...helpPatterns,
    ...planPatterns,
    ...wishPatterns,
    ...placePatterns,
    ...foretoldPatterns,
    ...netPatterns,
    ...alarmPatterns,
    ...leavePatterns,
    ...longingPatterns,
    ...poisonPatterns,
    ...woundPatterns,
    ...harmerPatterns,
    ...wayPatterns,
    ...signPatterns,
    ...nowPatterns,
    ...keptPatterns,
    ...vitalPatterns,
    ...saidPatterns,
  ].flatMap((pattern) => [pattern.match].flat().map((match) => ({ ...pattern, match }))),
});

const ONESELF = /\b(?:i|im|me|my|myself|meself|masel|mesel)\b/iu;
const ABUSE = ['threat', 'hate', 'insult', 'harassment'] as const;

/** Finds people who may be in danger: of suicide, of self-harm, of others, or of dying. Never a breach. */
export const crisis: Detector = defineDetector({
  name: 'crisis',
  family: 'routes',
  sources: [
    {
      title: 'NICE guideline NG225, self-harm: assessment, management and preventing recurrence',
      url: 'https://www.nice.org.uk/guidance/ng225',
      settles: 'self-harm is any self-poisoning or injury, whatever the apparent purpose',
    },
    {
      title: 'Samaritans, media guidelines for reporting suicide',
      url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
      settles: 'talk about suicide as an issue, a death or a campaign is not the same as a person at risk',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'The sea has my name on it',
      because: 'a hint that says neither what nor when is left alone',
    },
    {
      kind: 'overreaches',
      text: 'My brother’s clothes have gone missing twice',
      because: 'things go missing in the words in which people do',
    },
    {
      kind: 'overreaches',
      text: 'The dame says she wants to die, and then she sings about it',
      because: 'a story told as if it were so is taken for so',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [patterns], wording: 'crisis' },
  find(reading, context) {
    const held = meant(patterns, reading);
    const worded = wordedAs('crisis', reading);
    if (held.length === 0 && worded.length === 0) return [];
    const isTrade = later(() => offersTrade(reading, context));
    const isElse = (place: Span, certainty: Certainty): boolean =>
      isAbuse(reading, place, certainty) || (certainty === 'possible' && isTrade());
    const byPatterns = held.filter(
      ({ pattern: { certainty }, start, end }) =>
        !isWordedOtherwise('crisis', { start, end }, reading) && !isElse({ start, end }, certainty),
    );
    const told = overlapping<Span>(byPatterns);
    const ofElse = new Map<number, boolean>();
    const byWording = worded.filter((one) => {
      const line = one.sentences[0]?.line ?? 0;
      if (!ofElse.has(line)) ofElse.set(line, isElse(lineAbout(one, reading), 'possible'));
      return told(one).length === 0 && !ofElse.get(line);
    });
    return [
      ...byPatterns.map(
        ({ pattern: { certainty, because }, start, end }): Found => ({ start, end, certainty, because }),
      ),
      ...byWording.map((one) => foundBy('crisis', one)),
    ];
  },
});

/**
 * Signs of danger stand in abuse too: where patterns are sure of that, it is not a cry for help. What is certain of
 * danger gives way to what is certain of abuse alone, and never where somebody speaks of himself.
 */
function isAbuse(reading: Reading, { start, end }: Span, certainty: Certainty): boolean {
  const claims = reading.once(abuseIn)({ start, end });
  if (certainty !== 'certain') return claims.length > 0;
  return claims.some((claim) => claim.certainty === 'certain') && !ONESELF.test(reading.text.slice(start, end));
}

/** The whole of the line that a place stands in. */
function lineAbout({ start, end }: Span, { text }: Reading): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after };
}

/** Wares and drugs for sale are named as means are. */
function offersTrade(reading: Reading, context: Context): boolean {
  return [advert, illegalActivity].some(({ find }) =>
    [...find(reading, context)].some(({ certainty }) => certainty === 'certain'),
  );
}

function abuseIn(reading: Reading): Overlapping<Claim> {
  const claims = ABUSE.flatMap((kind) => claimsOf(kind, reading));
  return overlapping(claims.filter(({ certainty }) => certainty !== 'possible'));
}
