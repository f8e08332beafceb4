/** The runs of letters and digits of a text, in its order and as they are written: mostly its words. Linear. */
export function letterRuns(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
