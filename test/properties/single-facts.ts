import { offTopic } from '../../src/detectors/spam/off-topic.ts';
import { COMMON_WORDS, OWN_LETTERS } from '../../src/evaluate/language-words.ts';
import type { Attachment } from '../../src/evaluate/post.ts';
import type { Condition } from '../../src/policy/condition.ts';
import type { Language } from '../../src/policy/vocabulary.ts';
import type { Occasion } from '../../src/testing/posts.ts';
import { read } from '../../src/text/reading.ts';
import type { Spot } from '../reference/facts.ts';
import { FALSE, holdsIn, lacks, onPost, onWhole, type Value } from '../reference/kleene.ts';

/** What single facts are read from: the occasion, what stands in it, its words, and whether it is in another script. */
export interface Given extends Occasion {
  readonly spots: readonly Spot[];
  readonly words: number;
  readonly isForeign: boolean;
  /** What stands in the post replied to. */
  readonly parent?: { readonly detections: readonly Omit<Spot, 'where'>[]; readonly foreign: boolean } | undefined;
  /** The kinds that are only told in some languages. */
  readonly strangers: readonly string[];
}

/** How a condition comes out that looks at one thing, told without the help of the engine. */
export function single(condition: Condition, given: Given): Value {
  const { post, at, platformCan, isForeign } = given;
  if ('offTopic' in condition) return offTopicIn(given);
  if ('parentDetects' in condition) return parentIn(condition, given);
  if ('links' in condition) return linksIn(condition.links, given);
  if ('longerThan' in condition) {
    const characters = [...read(post.text).text].length;
    const length = condition.unit === 'words' ? given.words : characters;
    return length > condition.longerThan ? onWhole('length', 'certain', post) : FALSE;
  }
  if ('capitals' in condition) {
    const letters = [...read(post.text).text].filter((one) => /\p{Lu}|\p{Ll}/u.test(one));
    const share = letters.filter((one) => /\p{Lu}/u.test(one)).length / letters.length;
    const isLoud = letters.length >= condition.capitals.leastLetters && share >= condition.capitals.atLeast;
    return isLoud ? onWhole('capitals', 'certain', post) : FALSE;
  }
  if ('languageOtherThan' in condition) return languageOf(condition.languageOtherThan, given);
  if ('between' in condition) {
    const today = at && dateInLondon(at);
    return today ? onPost(condition.between.some(({ from, to }) => from <= today && today <= to)) : lacks(['time']);
  }
  if ('platformCan' in condition)
    return platformCan ? onPost(platformCan.includes(condition.platformCan)) : lacks(['human']);
  if ('author' in condition) return onPost((post.author?.role ?? 'public') === condition.author);
  if ('visibility' in condition) return onPost((post.visibility ?? 'public') === condition.visibility);
  if ('attachment' in condition) return onPost(!!post.attachments?.some(({ kind }) => kind === condition.attachment));
  return onPost(isForeign);
}

/** The whole comment, without the space around it, where the detector has something against it. */
function offTopicIn({ post: { text, parent }, words }: Given): Value {
  if (words < 4) return FALSE;
  if (parent === undefined) return lacks(['parent']);
  const reading = read(text);
  const found = offTopic(reading, read(parent));
  if (!found) return FALSE;
  const place = { where: 'text', ...reading.span(found.start, found.end) };
  return holdsIn([[{ kind: 'off-topic', ...place, certainty: 'possible' }]]);
}

function parentIn({ parentDetects, atLeast }: Extract<Condition, { parentDetects: unknown }>, given: Given): Value {
  const { parent, post, strangers } = given;
  if (!parent) return lacks(['parent']);
  const sure = ['certain', 'probable', 'possible'].slice(0, atLeast === 'certain' ? 1 : atLeast === 'probable' ? 2 : 3);
  const holds = parent.detections.some((one) => parentDetects.includes(one.kind) && sure.includes(one.certainty));
  if (holds) return onWhole('parent', 'possible', post);
  return parent.foreign && parentDetects.some((kind) => strangers.includes(kind)) ? lacks(['language']) : FALSE;
}

type Links = Extract<Condition, { links: unknown }>['links'];

function linksIn(links: Links, { post, spots }: Given): Value {
  const { attachments = [] } = post;
  const textOf = (where: string): string => {
    const [list, number] = where.split(':');
    const others = list === 'quoted' ? post.quoted?.[Number(number)] : attachments[Number(number)]?.text;
    return (list === 'text' ? post.text : others) ?? '';
  };
  const standing = spots.filter(
    ({ kind, where, start, end }) => kind === 'link' && isMeant(textOf(where).slice(start), end - start, links),
  );
  const attached = attachments.flatMap(({ kind, url, text = '' }, at): Spot[] => {
    const isAny = !links.to && !links.except;
    if (kind !== 'link' || !(isAny || (url !== undefined && isMeant(url, url.length, links)))) return [];
    return [{ kind: 'link', where: `attachment:${at}`, start: 0, end: text.length, certainty: 'certain' }];
  });
  const found = [...standing, ...attached];
  if (found.length === 0 && attachments.some(isUnread)) return lacks(['attachment-text']);
  return holdsIn(found.map((spot) => [spot]));
}

function isUnread({ kind, text, url }: Attachment): boolean {
  return kind === 'link' ? url === undefined : text === undefined;
}

/** The host is what stands between the scheme, or who is named before an `@`, and the path. */
function isMeant(from: string, length: number, { to, except }: Links): boolean {
  const bare = (text: string): string => text.replace(/^https?:\/\//u, '').split(/[\s/?#]/u)[0] ?? '';
  const host = bare(read(from).lower)
    .replace(/^.*@/u, '')
    .replace(/[.,)]+$/u, '')
    .replace(/^www\./u, '');
  const written = bare(from.slice(0, length).normalize('NFKC').replaceAll('\u200b', ''));
  const isIn = (list: readonly string[]): boolean =>
    list.some((one) => (one.startsWith('*.') ? `.${host}`.endsWith(one.slice(1)) : host === one));
  return (!to || isIn(to)) && !(except && isIn(except) && /^[\0-\x7f]*$/u.test(written));
}

function languageOf(accepted: readonly string[], { post, words, isForeign }: Given): Value {
  if (isForeign) return onWhole('language', 'certain', post);
  if (words < 4) return FALSE;
  const [all, plain] = [wordsIn(read(post.text).lower), wordsIn(post.text.replaceAll('\u200b', '').normalize('NFKC'))];
  const counts = Object.entries(COMMON_WORDS).map(([language, common]) => {
    const [folded, written] = [read(common).lower.split(' '), common.split(' ')];
    const own = plain.filter((word) => !written.includes(word) && hasOwnLetter(word, language as Language)).length;
    return { isOurs: accepted.includes(language), count: all.filter((word) => folded.includes(word)).length + own };
  });
  const most = (ours: boolean): number =>
    Math.max(0, ...counts.filter(({ isOurs }) => isOurs === ours).map(({ count }) => count));
  const [ours, theirs] = [most(true), most(false)];
  if (ours > 0 && ours >= theirs) return FALSE;
  const isTold = theirs >= 2 && theirs > 2 * ours && theirs >= 0.34 * all.length;
  return isTold ? onWhole('language', 'probable', post) : lacks(['language']);
}

function wordsIn(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{2,}/gu))];
}

function hasOwnLetter(word: string, language: Language): boolean {
  return [...word].some((letter) => OWN_LETTERS[language].includes(letter));
}

/** In the March of the posts: summer time begins on the 29th at one. */
function dateInLondon(at: string): string {
  const summer = Date.parse(at) >= Date.parse('2026-03-29T01:00:00Z') ? 3_600_000 : 0;
  return new Date(Date.parse(at) + summer).toISOString().slice(0, 10);
}
