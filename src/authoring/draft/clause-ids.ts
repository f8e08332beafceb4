import { read } from '../../text/reading.ts';

const MOST_WORDS = 5;
/** Words that tell one sentence from another no better than others. */
const COMMON = new Set(
  'a an and any are as at be been but by can could do does for from has have if in into is it its may must not of on or our out so such that the their them there these they this those to us was we were what when where which who will with would you your please also all'.split(
    ' ',
  ),
);

/** A name for each sentence, made of its first telling words, no two the same. */
export function clauseIds(sentences: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return sentences.map((sentence) => {
    const base = slugOf(sentence) || 'sentence';
    let [id, number] = [base, last.get(base) ?? 1];
    while (taken.has(id)) id = `${base}-${++number}`;
    last.set(base, number);
    taken.add(id);
    return id;
  });
}

/** The first telling words of a text, joined by hyphens; empty where it has no letters of ours. */
export function slugOf(text: string): string {
  const words =
    read(text)
      .lower.replaceAll("'", '')
      .match(/[a-z0-9]+/gu) ?? [];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).join('-');
}
