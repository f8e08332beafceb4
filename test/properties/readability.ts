/** Vowels that make no syllable of their own: a silent e, and the ends `-es` and `-ed` after most letters. */
const SILENT = /(?:[^laeiouy]e|[^tdaeiouy]ed|[^sxzcgaeiouyl]es)$/u;

/** The syllables of a word, by its groups of vowels; about right for nineteen words in twenty. */
function syllablesOf(word: string): number {
  if (word.length <= 3) return 1;
  const spoken = word.replace(SILENT, (end) => end.slice(0, 1)).replace(/^y/u, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 1);
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/gu) ?? [];
}

/** The sentences of a text: lines, parted at stops. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The Flesch-Kincaid grade (1975): the years of school it takes; 4 to 6 are read by children of nine to eleven. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59;
}
