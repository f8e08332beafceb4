import { contextWords, holdsWord } from '../context.ts';
import { isPublicHost, isUnder } from '../public-hosts.ts';
import { HELPING } from './inappropriate-words.ts';
import { OPEN_HOSTS, TRUSTED_HOSTS } from './link-words.ts';
import type { WebAddress } from './web-address.ts';

const OPEN: ReadonlySet<string> = new Set(OPEN_HOSTS.flatMap((list) => list.split(', ')));
const TRUSTED: ReadonlySet<string> = new Set(TRUSTED_HOSTS.flatMap((list) => list.split(', ')));
/** Harmless words with the beginning of a lewd one at their end. */
const HARMLESS = /essex|sussex|wessex|unisex|alphabet|tibet/gu;
const HELPS = contextWords(HELPING);
/** The same inside a longer word, where nothing else holds them. */
const HELPING_PARTS =
  /charity|advice|ageuk|carers|hospice|support|recovery|addiction|awareness|helpline|counselling|rehab|safeguard|cancercare|wellbeing|museum|survivor/u;
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a' };

/** True for public bodies and edited pages. */
export function isTrusted(host: string): boolean {
  return isPublicHost(host) || isUnder(host, TRUSTED);
}

/** True where anybody may put anything under a host, so that its name tells nothing. */
export function isOpen(host: string): boolean {
  return OPEN.has(host);
}

/** True where an address speaks of help, law, health or news. */
export function helps(words: string): boolean {
  return holdsWord(words, HELPS) || HELPING_PARTS.test(words);
}

/** The words of an address, with a space between two; digits in words are read as letters. Codes of open hosts go. */
export function wordsOf({ host, path }: WebAddress): string {
  const words = `${host} ${path}`.split(/[^a-z0-9$@]+/u).filter((word) => word !== '');
  const isMixed = (word: string): boolean => /[a-z]/u.test(word) && /[0-9$@]/u.test(word);
  const plain = words.filter(isMixed).map(undone);
  const all = isOpen(host) ? words.filter((word) => !isMixed(word)) : [...words, ...plain];
  return all.join(' ').replaceAll(HARMLESS, ' ');
}

function undone(word: string): string {
  return word.replace(/[013457$@]/gu, (sign) => LEET[sign] ?? sign);
}
