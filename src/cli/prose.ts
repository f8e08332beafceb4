import { columnsOf, visible } from './cells.ts';

/** Wraps a text at its spaces, made safe to print, each line behind so many spaces. A long word is not broken. */
export function prose(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(/[ \n]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
