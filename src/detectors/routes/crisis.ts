import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping } from '../../text/span.ts';
import { type Claim, claimsOf } from '../conduct/claims.ts';
import { type Context, type Detector, defineDetector } from '../define-detector.ts';
import { type Sentence, sentencesOf, spanOf } from '../grammar/tokens.ts';
import { illegalActivity } from '../law/illegal-activity.ts';
import { advert } from '../spam/advert.ts';
import { foundBy, wordedAs } from '../wording/worded-as.ts';
import type { Worded } from '../wording/wording.ts';

const ONESELF = /\b(?:i|im|me|my|myself|meself|masel|mesel)\b/giu;
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
      text: 'Which is quicker, train or tablets?',
      because: 'few words that do not say what for are left alone',
    },
    {
      kind: 'misses',
      text: 'what’s the number for the crisis team, it’s urgent',
      because: 'a number is asked for as any other is',
    },
    {
      kind: 'overreaches',
      text: 'The dame says she wants to die, and then she sings about it',
      because: 'a story told as if it were so is taken for so',
    },
    {
      kind: 'overreaches',
      text: 'Said my goodbyes to the ward today, it’s time to go',
      because: 'a farewell to work is told in the words of a last one',
    },
  ],
  languages: ['en'],
  anchors: { wording: 'crisis' },
  find(reading, context) {
    const worded = wordedAs('crisis', reading);
    if (worded.length === 0) return [];
    const found = worded.map((stretch) => ({ stretch, one: foundBy('crisis', stretch) }));
    const isSure = found.every(({ one }) => one.certainty !== 'possible');
    const isTrade = !isSure && offersTrade(reading, context);
    const held = found.filter(
      ({ stretch, one }) => one.certainty !== 'possible' || !(isTrade || standsInAbuse(stretch, reading)),
    );
    return held.map(({ one }) => one);
  },
});

/**
 * Signs of danger stand in abuse too: what may be a cry for help is none in abuse beside which nobody speaks of his own life,
 * nor in a part of a line that is abuse for certain.
 */
function standsInAbuse(stretch: Worded, reading: Reading): boolean {
  if (stretch.isPart) return reading.once(abusiveLines).has(stretch.sayings[0]?.line);
  const { start, end } = stretch;
  const abuseAt = reading.once(abuseIn);
  if (abuseAt(stretch).length === 0) return false;
  const oneself = [...reading.text.slice(start, end).matchAll(ONESELF)];
  return oneself.every(
    ({ index, 0: word }) => abuseAt({ start: start + index, end: start + index + word.length }).length > 0,
  );
}

/** The lines of a reading that are abuse for certain. */
function abusiveLines(reading: Reading): ReadonlySet<number | undefined> {
  const abuse = reading.once(abuseIn);
  const isAbuse = (one: Sentence): boolean => abuse(spanOf(one)).some(({ certainty }) => certainty === 'certain');
  return new Set(
    sentencesOf(reading)
      .filter(isAbuse)
      .map(({ line }) => line),
  );
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
