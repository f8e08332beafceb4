import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/evaluate/post.ts';
import { comesOut, judged } from './court.ts';

const attached = (url?: string, text?: string): Post => ({
  text: 'look',
  attachments: [{ kind: 'link', ...(url === undefined ? {} : { url }), ...(text === undefined ? {} : { text }) }],
});
type Row = readonly [string, Post | string, boolean | readonly string[]];

describe('any link', () => {
  test.each<Row>([
    ['in the text', 'see https://example.org/page', true],
    ['in what is shared', { text: 'see', quoted: ['at https://example.org'] }, true],
    ['attached', attached('https://example.org'), true],
    ['attached without its address', attached(), true],
    ['none', 'see the page', false],
    ['an e-mail address is none', 'ada@example.org', false],
    ['a picture that nobody read may hold one', { text: 'x', attachments: [{ kind: 'image' }] }, ['attachment-text']],
  ])('%s', (_, post, is) => expect(comesOut({ links: {} }, post)).toEqual(is));
});

describe('links to all sites but some', () => {
  const when = { links: { except: ['*.nhs.uk', 'example.org'] } };
  test.each<Row>([
    ['another site', 'https://example.com', true],
    ['one of them', 'https://example.org/page', false],
    ['with www', 'www.example.org', false],
    ['in capitals', 'HTTPS://EXAMPLE.ORG/', false],
    ['one below it is another', 'https://shop.example.org', true],
    ['unless the list says so', 'https://www.westherts.nhs.uk/page', false],
    ['and the site itself', 'https://nhs.uk', false],
    ['one that ends alike', 'https://fake-nhs.uk', true],
    ['one that begins alike', 'https://nhs.uk.example.com', true],
    ['a look-alike from another script', 'https://ехаmple.org', true],
    ['a look-alike letter below it', 'https://westhеrts.nhs.uk', true],
    ['full width leads to the same site', 'https://ｅｘａｍｐｌｅ.org/', false],
    ['an invisible character leads to the same site', 'https://exam\u200bple.org', false],
    ['a site that is only named before the host', 'https://example.org@example.com/', true],
    ['even with a password', 'https://example.org:80@example.com/', true],
    ['a site that is only in the path', 'https://example.com/https://example.org', true],
    ['an address of somebody in the path', 'https://example.org/@ada', false],
    ['one of two', 'https://example.org and https://example.com', true],
    ['attached', attached('https://example.com/x'), true],
    ['attached, one of them', attached('https://example.org/x'), false],
    ['attached without a scheme', attached('example.org/x'), false],
    ['attached, a look-alike', attached('https://ехаmple.org'), true],
    ['attached without its address', attached(), ['attachment-text']],
  ])('%s', (_, post, is) => expect(comesOut(when, post)).toEqual(is));
});

describe('links to some sites', () => {
  const when = { links: { to: ['bit.ly', '*.example.com'], except: ['good.example.com'] } };
  test.each<Row>([
    ['one of them', 'https://bit.ly/abc', true],
    ['below one', 'https://bad.example.com', true],
    ['one that is spared', 'https://good.example.com', false],
    ['another', 'https://example.org', false],
    ['written so that machines miss it', 'bit[.]ly/abc', true],
    ['with a look-alike letter', 'https://bіt.ly/abc', true],
    ['spared, with a look-alike letter', 'https://gооd.example.com', true],
    ['attached', attached('https://bit.ly/abc'), true],
    ['an address that is none', attached('::'), false],
    ['an empty address', attached(''), false],
  ])('%s', (_, post, is) => expect(comesOut(when, post)).toEqual(is));
});

describe('a link is found where it stands', () => {
  const placed = (post: Post | string) =>
    judged([{ id: 'r', when: { links: {} } }], post).findings.map(({ kind, detector, where, start, end }) => ({
      ...{ kind, detector, where, start, end },
    }));
  const link = { kind: 'link', detector: 'link' };
  test('in a text', () => {
    expect(placed('see https://example.org now')).toEqual([{ ...link, where: 'text', start: 4, end: 23 }]);
  });
  test('attached, in the words that were read in it', () => {
    expect(placed(attached('https://example.org', 'Shop'))).toEqual([
      { ...link, where: 'attachment:0', start: 0, end: 4 },
    ]);
    expect(placed(attached('https://example.org'))).toEqual([{ ...link, where: 'attachment:0', start: 0, end: 0 }]);
  });
});
