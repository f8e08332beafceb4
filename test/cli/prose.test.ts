import { expect, test } from 'vitest';
import { prose } from '../../src/cli/prose.ts';

test.each([
  ['words that fit stay on one line', 'be kind to all', 20, 2, ['  be kind to all']],
  ['words that do not fit go to the next', 'be kind to all', 10, 2, ['  be kind', '  to all']],
  ['a long word is not broken', 'see https://example.org/page now', 10, 0, ['see', 'https://example.org/page', 'now']],
  ['a no-break space is not broken at', 'be\u00a0kind to', 6, 0, ['be\u00a0kind', 'to']],
  ['a line end in a quotation is a space', 'be\nkind', 20, 0, ['be kind']],
  ['wide letters count twice', '漢字 漢字', 6, 0, ['漢字', '漢字']],
  ['control characters are shown', 'a\u001bb', 20, 0, ['a␛b']],
])('%s', (_, text, width, indent, lines) => {
  expect(prose(text, width, indent)).toEqual(lines);
});
