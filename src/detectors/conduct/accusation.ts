import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Detector, defineDetector } from '../define-detector.ts';
import { nameBefore } from '../pii/person-names.ts';
import { withWording } from '../wording/with-wording.ts';
import { type Claim, claimsOf, conductGrammar } from './claims.ts';

/** How far behind a name its deed may stand, in code units. */
const REACH = 90;
const NEW_SENTENCE = /[.!?\n;]/u;
/** Asked, not said. */
const ASKS = /\b(?:is it true|did|does|was|is|has|have|if|whether|heard|anyone know)\b[^.!?\n]*$/u;

/** Finds a crime laid to a person who is named or known by their office. A person must judge it: always `possible`. */
export const accusation: Detector = defineDetector({
  name: 'accusation',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Defamation Act 2013',
      url: 'https://www.legislation.gov.uk/ukpga/2013/26',
      settles: 'truth, honest opinion and public interest are defences, so nobody but a person can decide',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Some of us remember what became of the raffle tin',
      because: 'an innuendo names no crime',
    },
    {
      kind: 'overreaches',
      text: 'Nurse Delia Hartnoll found the thief who stole my purse',
      because: 'a theft told beside a name is taken for theirs',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], wording: 'accusation' },
  find(reading) {
    const claims = claimsOf('accusation', reading).flatMap((claim) => ofOne(claim, reading) ?? []);
    const found = withWording('accusation', claims, reading).filter((one) => !asks(one, reading));
    // However it is worded, a person decides.
    return found.map((one) => ({ ...one, certainty: 'possible' as const }));
  },
});

/** A claim with the name before it in its sentence, or as it is where an office is in it; `undefined` where it is of nobody. */
function ofOne(claim: Claim, reading: Reading): Claim | undefined {
  if (!claim.id.startsWith('accuse-named')) return claim;
  const name = nameBefore(reading, claim.end);
  if (!name || claim.start - name.end > REACH || name.kind === 'first') return undefined;
  if (NEW_SENTENCE.test(reading.text.slice(name.end, Math.max(name.end, claim.start)))) return undefined;
  return { ...claim, start: Math.min(name.start, claim.start) };
}

function asks({ end, start }: Span, { lower }: Reading): boolean {
  const stop = lower.slice(end, end + REACH).search(NEW_SENTENCE);
  if (stop < 0 || lower[end + stop] !== '?') return false;
  return ASKS.test(lower.slice(Math.max(0, start - REACH), end));
}
