/** Letters masked, parted by signs, or set apart one by one; and a picture between two letters. */
const SIGNS =
  /[a-z](?:[*#_+~^=|!$@]{1,6}|--)[a-z0-9]|[a-z]\*{2}|(?:^|[^a-z0-9])[a-z0-9$@!](?:[ .,\-_/*~]{1,2}[a-z0-9$@!]){2}(?![a-z0-9])|[a-z]\p{Extended_Pictographic}\p{M}?[a-z]/iu;

/** True where a text looks as if words in it were disguised, so that anchors may not see them. Linear. */
export function mayBeDisguised(text: string): boolean {
  return SIGNS.test(text);
}
