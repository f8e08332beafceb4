import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';

/** Links to sites that serve one purpose. */
export interface HostFinder {
  /** The hosts as words, to wake a detector. */
  readonly anchors: readonly string[];
  /** The links in a reading, in order: surer where a path says that a page of the site is meant. Linear. */
  find(reading: Reading): Iterable<Found>;
}

/** Finds links to any of some hosts, with or without `https://`, and to what stands before them: `www.`, `uk.`. */
export function hostFinder(hosts: readonly string[], because: string): HostFinder {
  const names = hosts.map((host) => host.replaceAll('.', '\\.')).join('|');
  const link = new RegExp(
    `(?<![a-z0-9@.-])(?:https?://)?(?:[a-z0-9-]{1,40}\\.){0,2}(?:${names})(?![a-z0-9-]|\\.[a-z])(/[^\\s<>"]{1,2000})?`,
    'gu',
  );
  return {
    anchors: hosts.map((host) => host.replaceAll(/[./]/gu, ' ')),
    *find({ lower }) {
      for (const { 0: all, 1: path, index } of lower.matchAll(link)) {
        const end = index + all.replace(/[.,;:!?)\]'"]+$/u, '').length;
        yield { start: index, end, certainty: path ? 'certain' : 'probable', because };
      }
    },
  };
}
