import { expect, test } from 'vitest';
import { pageText } from '../../src/authoring/page-text.ts';
import type { PolicyError } from '../../src/policy/policy-error.ts';
import { growsLinearly } from '../grows-linearly.ts';

interface Row {
  readonly reason: string;
  readonly page: string;
  readonly text: string;
}

const web: readonly Row[] = [
  {
    reason: 'a paragraph is a line, an empty one between two',
    page: '<p>Be\n kind.</p><p>Ask.</p>',
    text: 'Be kind.\n\nAsk.',
  },
  { reason: 'a heading stands apart', page: '<h2>Rules</h2>Be kind.', text: 'Rules\n\nBe kind.' },
  {
    reason: 'bullets are shown as readers see them, deeper ones further in',
    page: '<p>No:</p><ul><li>spam<ul><li>links</ul><li><p>adverts</p></ul>',
    text: 'No:\n\n  • spam\n    • links\n  • adverts',
  },
  {
    reason: 'numbers go on where the list says',
    page: '<ol start="3"><li>Be kind<li>Ask</ol>',
    text: '  3. Be kind\n  4. Ask',
  },
  {
    reason: 'words in bold, links and spans stay in their line',
    page: '<p>We <b>will</b> <a href="/">ask</a>.</p>',
    text: 'We will ask.',
  },
  {
    reason: 'a no-break space and curly quotes stay',
    page: '<p>We&rsquo;re&nbsp;here &ndash; &#8220;ask&#8221;</p>',
    text: 'We’re\u00a0here – “ask”',
  },
  { reason: 'a paragraph of a no-break space alone is nothing', page: '<p>Ask.</p><p>&nbsp;</p>', text: 'Ask.' },
  { reason: 'a break ends a line', page: '<p>Mon 9am<br>Tue 10am</p>', text: 'Mon 9am\nTue 10am' },
  {
    reason: 'cells of a table are lines',
    page: '<table><tr><td>First time<td>We warn you.</table>',
    text: 'First time\nWe warn you.',
  },
  { reason: 'lines of preformatted text stay', page: '<pre>Be kind.\nAsk.</pre>', text: 'Be kind.\nAsk.' },
  {
    reason: 'menus, headers, footers, scripts and styles are no part of the page',
    page: '<header>Site</header><nav>Home</nav><p>Ask.</p><script>"<p>x</p>"</script><style>p{}</style><footer>©</footer>',
    text: 'Ask.',
  },
  {
    reason: 'nor is what roles say of them, and what is hidden',
    page: '<div role="banner">Site</div><div role="navigation">Home</div><p hidden>x</p><p aria-hidden="true">y</p><p>Ask.</p>',
    text: 'Ask.',
  },
  {
    reason: 'the header of an article holds its title',
    page: '<header>Site</header><article><header><h1>Rules</h1></header><p>Ask.</p></article>',
    text: 'Rules\n\nAsk.',
  },
  {
    reason: 'where a page marks its main part, the rest is left out',
    page: '<div>Cookies?</div><main><p>Ask.</p></main>',
    text: 'Ask.',
  },
  {
    reason: 'a box beside the main part is left out, one within is not',
    page: '<main>Ask.<aside>Call 111.</aside></main><aside>Share</aside>',
    text: 'Ask.\n\nCall 111.',
  },
  {
    reason: 'a page whose all stands in a form is read',
    page: '<form><p>Ask.</p><button>Go</button></form>',
    text: 'Ask.',
  },
  {
    reason: 'an address that a page hides stays hidden',
    page: '<p>Write to <a class="__cf_email__">[email&#160;protected]</a></p>',
    text: 'Write to [email\u00a0protected]',
  },
  {
    reason: 'tags that nobody closed do no harm',
    page: '<div><p>Be <b>kind<p>Ask</div></nav>.',
    text: 'Be kind\n\nAsk\n\n.',
  },
  { reason: 'no words are no text', page: '<p> </p><img alt="a duck">', text: '' },
];

test.each(web)('of a web page: $reason', ({ page, text }) => expect(pageText(page, 'html')).toBe(text));

const markdown: readonly Row[] = [
  { reason: 'headings of both kinds', page: '# Rules\n\nMore\n----\nAsk.', text: 'Rules\n\nMore\n\nAsk.' },
  { reason: 'lines of a paragraph are joined', page: 'Be\nkind.\n\nAsk.', text: 'Be kind.\n\nAsk.' },
  {
    reason: 'lists with bullets and numbers',
    page: '- spam\n- links\n\n1. Ask\n2. Wait',
    text: '  • spam\n  • links\n\n  1. Ask\n  2. Wait',
  },
  {
    reason: 'marks of emphasis and links are gone, their words stay',
    page: '**We** _will_ [ask](https://example.org).',
    text: 'We will ask.',
  },
  { reason: 'settings before the page are no part of it', page: '---\ntitle: x\n---\nAsk.', text: 'Ask.' },
  {
    reason: 'straight quotation marks stay straight',
    page: `Don't say "x" -- ever...`,
    text: `Don't say "x" -- ever...`,
  },
  { reason: 'HTML within Markdown is read', page: 'Ask&nbsp;<b>us</b>.<!-- not this -->', text: 'Ask\u00a0us.' },
  { reason: 'line ends of other systems', page: '# Rules\r\n\r\nAsk.\r\n', text: 'Rules\n\nAsk.' },
];

test.each(markdown)('of Markdown: $reason', ({ page, text }) => expect(pageText(page, 'markdown')).toBe(text));

test('plain text stays as it is, but for a byte order mark', () => {
  expect(pageText('\ufeff# Be\u00a0kind <b>\r\n', 'text')).toBe('# Be\u00a0kind <b>\r\n');
});

test.each([
  ['quotations that no stack holds', '>'.repeat(50_000), 'markdown'],
  ['elements deeper than browsers go', '<b>'.repeat(2100), 'html'],
] as const)('%s are refused', (_, page, format) => {
  try {
    pageText(page, format);
    expect.unreachable();
  } catch (error) {
    expect((error as PolicyError).message).toMatch(
      /^authoring\/page-too-deep at \/: expected a page with lists, quotations and elements less deep; got `(?:>{120}|(?:<b>){40})…`$/u,
    );
  }
});

test.each(['<div>x</div>', '<ul><li></ul>', '<b></b>', '<', '&', '<p>a', '</p>', '<!--'])(
  'the time for %j again and again grows with the page, no faster',
  (piece) => {
    growsLinearly(piece, (text) => pageText(`${text}x`, 'html'), 100_000);
  },
);
