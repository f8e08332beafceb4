import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { type ContextWords, contextWords, cueNear } from '../context.ts';
import { type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import type { Match } from '../grammar/grammar.ts';
import { sentencesOf } from '../grammar/tokens.ts';
import { besides, foundAs, raisedBy } from '../wording/worded-as.ts';
import { helps, isOpen, isTrusted, wordsOf } from './host.ts';
import { PAGE_KINDS, type PageId } from './inappropriate-words.ts';
import { LINK_ANCHORS } from './link.ts';
import { isHinted } from './page-hints.ts';
import { type PageShape, pageShapes } from './page-shapes.ts';
import { type WebAddress, webAddresses } from './web-address.ts';

/** How far from a link its subject is named, in code units. */
const REACH = 120;
/** Fewer words beside an address do not say where it leads. */
const FEWEST_WORDS = 3;
/** Words of an address that are looked at one by one. */
const MOST_WORDS = 60;
/** Its pages call themselves after those who help. */
const POSES: PageId = 'scheme';
const NONE: ReadonlyMap<PageId, number> = new Map();
/** A sign that is on nothing else. */
const FOR_ADULTS = /\u{1F51E}/u;

/** What people write in place of an address. */
const POINTERS: readonly string[] = [
  ...['link in bio', 'link in my bio', 'link in our bio', 'link on my bio', 'link in profile', 'link in my profile'],
  ...['link on my profile', 'link on my page', 'link in comments', 'link in the comments', 'link in my comments'],
  ...['dm for link', 'dm for the link', 'dm me for the link', 'dm me for link', 'inbox for link', 'inbox for the link'],
  ...['message for link', 'message for the link', 'message me for the link', 'pm for link', 'pm for the link'],
  ...[
    'link below',
    'link on request',
    'link in first comment',
    'link is in my bio',
    'link is in the bio',
    'link in story',
  ],
  ...[
    'see my bio',
    'check my bio',
    'links in bio',
    'links in my bio',
    'search it on telegram',
    'on telegram',
    'on rumble',
  ],
  ...[
    'on bitchute',
    'my telegram',
    'our telegram',
    'telegram channel',
    'telegram group',
    'on only fans',
    'on onlyfans',
  ],
];

/** A kind of page, ready to be looked for. */
interface Kind {
  readonly id: PageId;
  readonly because: string;
  readonly parts: readonly string[];
  readonly words: ContextWords;
  readonly said: ContextWords;
  readonly talksOfHealth: boolean;
  /** Honest comments say such things beside links, too. */
  readonly isBroad: boolean;
}

const KINDS: readonly Kind[] = PAGE_KINDS.map(({ id, because, parts, words, said, talksOfHealth = false }) => ({
  id,
  because,
  talksOfHealth,
  isBroad: id === 'scheme' || id === 'health',
  parts: parts.split(/,\s*/u),
  words: contextWords([words]),
  said: contextWords([said]),
}));

/** Finds links whose address, or whose text beside it, says that they lead to what nobody wants on a public page. */
export const inappropriateLink: Detector = defineDetector({
  name: 'inappropriate-link',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust, social media house rules',
      url: 'https://www.cntw.nhs.uk/contact/social-media/',
      settles: 'that links to inappropriate material are not tolerated',
    },
    {
      title: 'Ofcom, Protecting people from illegal harms online, and from content harmful to children',
      url: 'https://www.ofcom.org.uk/online-safety/illegal-and-harmful-content',
      settles: 'which kinds of page: pornography, self-harm, eating disorders, violence, hatred, drugs, weapons, fraud',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'what is this then https://bit.ly/example42',
      because: 'a short link tells nothing of where it leads, and links are not followed',
    },
    {
      kind: 'overreaches',
      text: 'our band is called Casino Royale, listen at www.casinoroyaleband.example',
      because: 'a name may hold such a word and be harmless',
    },
    {
      kind: 'overreaches',
      text: 'The helicopter landing is on www.skyclips.example, lovely footage',
      because: 'a harmless film is told of as others are',
    },
  ],
  anchors: { words: [...LINK_ANCHORS, ...POINTERS] },
  find(reading) {
    const addresses = webAddresses(reading).filter(({ host }) => !isTrusted(host));
    const pointer = pointerIn(reading);
    const told = addresses.flatMap((one) => foundAt(one, judged(reading, one)));
    const said = addresses.length > 0 && saysEnough(reading, addresses) ? foundAs('inappropriate-link', reading) : [];
    const saidOf = overlapping(said);
    const worded = addresses.flatMap((one) => foundAt(one, saidOf(one)[0]));
    const links = besides(raisedBy(told, worded), worded);
    const linksOf = overlapping(links);
    const found = [...links, ...said.flatMap((one) => besideLinks(one, linksOf(one), reading))];
    const pointed = pointer && judged(reading, pointer);
    return pointer ? [...found, ...foundAt(pointer, pointed && { ...pointed, certainty: 'possible' })] : found;
  },
});

/** What is said of where links lead: the words before the first of them and behind the last. */
function besideLinks(said: Found, links: readonly Found[], { text }: Reading): readonly Found[] {
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last) return [];
  const sides = [
    { start: said.start, end: first.start },
    { start: last.end, end: said.end },
  ];
  return sides.flatMap(({ start, end }) => {
    const words = /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(text.slice(start, Math.max(start, end)));
    if (!words) return [];
    const from = start + words.index;
    return [{ ...first, start: from, end: from + words[0].length }];
  });
}

/** True where words stand beside the addresses: those in them are read by themselves. */
function saysEnough(reading: Reading, addresses: readonly Span[]): boolean {
  const isAddress = overlapping(addresses);
  const words = sentencesOf(reading).flatMap(({ tokens }) => tokens.filter((token) => isAddress(token).length === 0));
  return words.length >= FEWEST_WORDS;
}

function foundAt({ start, end }: Span, found?: Judgement): readonly Found[] {
  return found ? [{ start, end, certainty: found.certainty, because: found.because }] : [];
}

const POINTED = contextWords(POINTERS);
/** Every pointer has one of these. */
const POINTS = /link|bio|telegram|rumble|bitchute|fans/u;

/** "Link in bio": what stands for an address, so that only what is said beside it tells where it leads. */
function pointerIn({ lower }: Reading): WebAddress | undefined {
  const [match] = POINTS.test(lower) ? lower.matchAll(POINTED.pattern) : [];
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].length, host: '', path: '', certainty: 'possible' };
}

type Judgement = Pick<Found, 'certainty' | 'because'>;

function judged(reading: Reading, one: WebAddress): Judgement | undefined {
  const words = wordsOf(one);
  const glued = words.replaceAll(' ', '');
  const helping = helps(words);
  for (const kind of KINDS) {
    const certainty = certaintyOf(reading, one, kind, { words, glued, helping });
    if (certainty) return { certainty, because: kind.because };
  }
  return undefined;
}

/** The words of an address, the same without spaces, and whether they tell of help with what they name. */
interface Seen {
  readonly words: string;
  readonly glued: string;
  readonly helping: boolean;
}

function certaintyOf(reading: Reading, one: WebAddress, kind: Kind, seen: Seen): Certainty | undefined {
  const named = cueNear(reading, one, kind.said, { within: REACH, acrossSentences: true }) !== undefined;
  const said = saidBeside(reading, one).get(kind.id) ?? 0;
  const spoken = named || said > 0;
  const isTwice = said + (named ? 1 : 0) > 1;
  const part = kind.parts.find((each) => seen.glued.includes(each));
  if (seen.helping && !kind.talksOfHealth)
    return (part !== undefined || kind.id === POSES) && spoken
      ? isTwice && kind.id === POSES
        ? 'probable'
        : 'possible'
      : undefined;
  const opens = part !== undefined && opensAWord(part, seen.words);
  const isNamed = part !== undefined || seen.words.search(kind.words.pattern) >= 0;
  if (isNamed) return (opens || spoken) && !(kind.isBroad && isWarned(reading)) ? 'certain' : 'probable';
  if (!spoken) return undefined;
  const isBorneOut = one.host !== '' && isHinted(kind.id, seen.words);
  if (isBorneOut && !kind.isBroad) return 'certain';
  return isBorneOut || isTwice || isOpen(one.host) ? 'probable' : 'possible';
}

/** How often the text beside an address speaks of each kind of page; of none where it speaks of help. */
function saidBeside(reading: Reading, { start, end }: WebAddress): ReadonlyMap<PageId, number> {
  const beside = reading.once(shapesIn).filter((one) => one.end <= start || end <= one.start);
  const said = new Map<PageShape['id'], number>();
  const places = new Set<string>();
  for (const { pattern, key, number } of beside) {
    // Two shapes about one word tell no more than one.
    const place = `${pattern.id} ${number} ${key.first}`;
    if (!places.has(place)) said.set(pattern.id, (said.get(pattern.id) ?? 0) + 1);
    places.add(place);
  }
  if (FOR_ADULTS.test(reading.original)) said.set('sex', (said.get('sex') ?? 0) + 1);
  return said.has('helps') ? NONE : (said as ReadonlyMap<PageId, number>);
}

/** Somebody tells of help, or asks whether a page is what it says. */
function isWarned(reading: Reading): boolean {
  return reading.once(shapesIn).some(({ pattern }) => pattern.id === 'helps');
}

function shapesIn(reading: Reading): readonly Match<PageShape>[] {
  return pageShapes.matches(reading);
}

/** Inside a word it may be the end of one word and the beginning of another. */
function opensAWord(part: string, words: string): boolean {
  return words.split(' ', MOST_WORDS).some((_, at, all) => all.slice(at).join('').startsWith(part));
}
