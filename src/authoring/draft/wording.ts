import { wordsOf } from '../../detectors/grammar/contractions.ts';
import { read } from '../../text/reading.ts';

/** Words that only ask to be read. */
const PREFACE =
  /^(?:\d{1,2}(?:\.\d{1,2})+\.? )?(?:(?:but|and|also|however|equally|please note|note|please be aware|be aware)(?: that)?[,:]? )+/u;
/** A part of a sentence that tells when, where or whose, not what is done. */
const ASIDE =
  /(?:^|(?<=[,;:(–-] ?|\b(?:but|and|so) ))(?:if|when|whenever|where|wherever|once|unless|until|while|although|though|because|as long as|before|after)\b[^,;:.()]+?(?:, |$|(?=[;:.()])| (?=(?:we|you|they|it|your \w+|the \w+|please) (?:will|may|can|reserve|might|shall)\b))/gu;
const LATER_ASIDE =
  / (?:if|when|whenever|once|unless|until|while|although|though|because|(?:what|how|why) (?:we|you|to)|so that)\b[^,;:.()]*?(?=[,;:.()]|$| and (?:avoid|please|do not|never)\b)/gu;

/**
 * A sentence as the words for its parts are looked for: folded, in small letters, its contractions written out ("won't"
 * is "will not") and with one space between words. It has other offsets than the sentence.
 */
export function wordingOf(sentence: string): string {
  return read(sentence)
    .lower.replace(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu, (word) => wordsOf(word).join(' ').replaceAll(" 's", "'s"))
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(PREFACE, '');
}

/** The wording of what a sentence says is done, without the parts that tell when, where or why. */
export function mainOf(wording: string): string {
  return wording.replaceAll(ASIDE, '').replaceAll(LATER_ASIDE, '').trim();
}
