/** How words stand in a page: with their line ends as they are, and in its main part. */
export interface Standing {
  readonly isKept: boolean;
  readonly isMain: boolean;
}

/** Takes the words of a page piece by piece and keeps its lines. */
export interface LineWriter {
  /** Adds words to the line. */
  add(words: string, standing: Standing): void;
  /** Puts a sign before the words that come next, such as a bullet. */
  mark(sign: string): void;
  /** Ends the line; `isParted` leaves an empty line before what comes next. */
  end(isParted: boolean): void;
  /** All lines; those of the main part alone, where there is one. */
  text(): string;
}

interface Line {
  readonly words: string;
  readonly isParted: boolean;
  readonly isMain: boolean;
}

/** White space of HTML, which a no-break space is not. */
const SPACE = /[ \t\n\r\f]+/gu;
const AT_EDGES = /^ | $/gu;

/** Writes lines as browsers show them. */
export function lineWriter(): LineWriter {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let [sign, isParted, isMain] = ['', false, false];
  const end = (): void => {
    const words = pieces.join('').replace(/ {2,}/gu, ' ').replace(AT_EDGES, '');
    pieces = [];
    if (words.trim() === '') return;
    lines.push({ words: sign + words, isParted, isMain });
    [sign, isParted, isMain] = ['', false, false];
  };
  return {
    add(words, standing) {
      if (words.trim() !== '') isMain = standing.isMain;
      const [first = '', ...rest] = standing.isKept ? words.split(/\r?\n/u) : [words.replace(SPACE, ' ')];
      pieces.push(first);
      for (const next of rest) {
        end();
        isMain = standing.isMain;
        pieces.push(next);
      }
    },
    mark(next) {
      sign = next;
    },
    end(parted) {
      end();
      isParted ||= parted;
    },
    text() {
      end();
      const main = lines.filter((line) => line.isMain);
      return (main.length > 0 ? main : lines)
        .map((line, at) => (line.isParted && at > 0 ? `\n${line.words}` : line.words))
        .join('\n');
    },
  };
}
