import type { Reading } from '../../text/reading.ts';
import { overlapping } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { spanOf } from '../grammar/tokens.ts';
import { type Claim, claimsOf, conductGrammar } from './claims.ts';
import { NAMED } from './named.ts';

/** How far from a name, in code units, what is said of it may stand. */
const REACH = 90;
const BECAUSE = 'abuses a member of staff who can be told from others';

/** Insults of somebody who is named or described: "Dr Hale is a …", "the one on the desk is a …". */
export function* abuseOfOne(reading: Reading): Generator<Found> {
  const insults = claimsOf('insult', reading);
  if (insults.length === 0) return;
  const sentences = reading.once(conductGrammar().sentences);
  const about = overlapping(sentences.map((sentence) => ({ ...spanOf(sentence), sentence })));
  for (const claim of insults) {
    const sentence = about(claim)[0]?.sentence;
    if (!sentence || !isOfOne(claim, sentence)) continue;
    const { start, end, certainty } = claim;
    yield { start, end, certainty: certainty === 'possible' ? 'possible' : 'probable', because: BECAUSE };
  }
}

/** True where somebody who is named, or one of the staff who is described, stands near a claim in its sentence. */
function isOfOne(claim: Claim, sentence: Tagged): boolean {
  const { numbers } = conductGrammar().lexicon;
  const near = (...names: string[]): boolean => {
    const classes = names.flatMap(numbers);
    return sentence.from.flat().some((piece) => classes.includes(piece.as) && isNear(claim, sentence, piece.first));
  };
  return near(NAMED) || (near('role:one', 'target-title') && near('target-mark'));
}

function isNear({ start, end }: Claim, { tokens }: Tagged, first: number): boolean {
  const at = tokens[first]?.start ?? 0;
  return start - at <= REACH && at - end <= REACH / 3;
}
