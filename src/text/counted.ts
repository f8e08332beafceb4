/** `1 post`, `2 posts`; `written` writes the number, such as with commas. */
export function counted(number: number, thing: string, written: (number: number) => string = String): string {
  return `${written(number)} ${thing}${number === 1 ? '' : 's'}`;
}
