import fc from 'fast-check';
import { expect } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import type { Detection } from '../../src/detectors/define-detector.ts';
import { detect } from '../../src/detectors/detect.ts';
import { type PersonalDatum, personalData } from '../../src/testing/personal-data.ts';
import { comments } from '../../src/testing/scene.ts';
import { disguise, HARMLESS, hostileText, inCyrillic, seeded, unseeded, widened } from '../../src/testing/texts.ts';
import { read } from '../../src/text/reading.ts';
import { wholeCharacters } from '../../src/text/span.ts';
import { theorem } from './theorem.ts';

const names = builtIn.map(({ name }) => name);
/** Kinds in which a capital letter tells nothing; a postcode in small letters is less sure to be one. */
const caseless = ['email', 'phone', 'nhs-number', 'payment-card', 'bank-account'].filter((name) =>
  names.includes(name),
);
const datum = personalData(names);
const comment = comments([], datum);
const harmless = fc.constantFrom(...HARMLESS);
const planted = fc
  .tuple(harmless, datum, harmless)
  .map(([before, one, after]) => ({ ...one, text: `${before}. ${one.value}. ${after}` }));

function found(text: string, kinds: readonly string[] = names): readonly (readonly [string, string, string])[] {
  return detect(text, { kinds }).map(
    ({ kind, start, end, certainty }) => [kind, text.slice(start, end), certainty] as const,
  );
}

theorem<PersonalDatum & { readonly text: string }>({
  name: 'personal_data_is_found_among_harmless_words',
  given: planted,
  law: ({ kind, text }) => {
    expect(
      detect(text).map((one) => one.kind),
      text,
    ).toContain(kind);
    return undefined;
  },
  share: 1,
});

theorem<readonly [PersonalDatum & { readonly text: string }, (text: string) => string]>({
  name: 'disguised_personal_data_is_found_where_it_stands',
  given: fc.tuple(planted, disguise),
  law: ([{ text }, change]) => {
    const plainly = detect(text);
    const disguised = detect(change(text));
    expect(disguised.map(({ kind, certainty }) => [kind, certainty])).toEqual(
      plainly.map(({ kind, certainty }) => [kind, certainty]),
    );
    const folded = (whole: string, { start, end }: Detection): string => read(whole.slice(start, end)).text;
    expect(disguised.map((one) => folded(change(text), one))).toEqual(plainly.map((one) => folded(text, one)));
    return change(text) === text ? 'vacuous' : undefined;
  },
  share: 0.2,
});

theorem<string>({
  name: 'width_look_alikes_and_invisible_characters_change_no_detection',
  given: comment,
  law: (text) => {
    const places = (some: string): readonly unknown[] =>
      detect(some).map(({ kind, start, end, certainty }) => [kind, start, end, certainty]);
    expect(places(widened(text))).toEqual(places(text));
    expect(places(inCyrillic(text))).toEqual(places(text));
    expect(found(seeded(text)).map(([kind, value]) => [kind, unseeded(value)])).toEqual(
      found(text).map(([kind, value]) => [kind, unseeded(value)]),
    );
    return found(text).length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});

theorem<string>({
  name: 'case_changes_no_detection_of_numbers_and_addresses',
  given: comment,
  law: (text) => {
    const places = (some: string): readonly unknown[] =>
      detect(some, { kinds: caseless }).map(({ kind, start, end }) => [kind, start, end]);
    const plainly = places(text);
    expect(places(text.replace(/[a-z]+/gu, (letters) => letters.toUpperCase()))).toEqual(plainly);
    expect(places(text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase()))).toEqual(plainly);
    return plainly.length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});

theorem<readonly [string, string, string]>({
  name: 'harmless_neighbours_change_no_detection',
  given: fc.tuple(harmless, comment, harmless),
  law: ([before, text, after]) => {
    expect(found(`${before}\n${text}\n${after}`)).toEqual(found(text));
    return found(text).length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});

theorem<string>({
  name: 'asking_for_one_kind_finds_what_asking_for_all_finds',
  given: comment,
  law: (text) => {
    const all = found(text);
    expect(
      names
        .flatMap((kind) => found(text, [kind]))
        .map(String)
        .sort(),
    ).toEqual(all.map(String).sort());
    return all.length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});

theorem<readonly [PersonalDatum & { readonly text: string }, boolean]>({
  name: 'an_allowed_value_is_never_found_and_no_other_is_allowed',
  given: fc.tuple(planted, fc.boolean()),
  law: ([{ kind, text }, upper]) => {
    const lists = { email: 'emails', phone: 'phones', address: 'addresses', postcode: 'postcodes' } as const;
    const list = Object.entries(lists).find(([name]) => name === kind)?.[1];
    const [one] = detect(text, { kinds: [kind] });
    if (!list || !one) return 'vacuous';
    const value = text.slice(one.start, one.end);
    const allow = { [list]: [upper ? value.toUpperCase() : value] };
    expect(detect(text, { kinds: [kind], allow })).toEqual([]);
    expect(detect(text, { kinds: [kind], allow: { [list]: [`1${value}`] } })).toHaveLength(1);
    return undefined;
  },
  share: 0.3,
});

theorem<string>({
  name: 'detections_are_frozen_and_lie_in_any_text',
  given: fc.oneof(hostileText, comment),
  law: (text) => {
    const detections = detect(text);
    for (const one of detections) {
      const { start, end } = one;
      expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect(wholeCharacters(text, one)).toEqual({ start, end });
      expect(Object.isFrozen(one)).toBe(true);
    }
    return detections.length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});
