import fc from 'fast-check';

/** Conditions on how a text measures, its links, what was done before, and what its time and its host allow; `rules` may be named. */
export function measures(rules: readonly string[]): readonly fc.Arbitrary<object>[] {
  const hosts = fc.subarray(['nhs.uk', '*.nhs.uk', 'bit.ly', '*.example.org'], { minLength: 1, maxLength: 2 });
  const links = fc.record({ to: hosts, except: fc.constant(['*.nhs.uk']) }, { requiredKeys: [] });
  const actions = fc.subarray(['remind', 'warn', 'mute'], { minLength: 1 });
  const broken = rules.length > 0 ? { for: fc.subarray([...rules], { minLength: 1 }) } : {};
  const step = fc.record({ actions, ...broken }, { requiredKeys: ['actions'] });
  const often = fc.record(
    { atLeast: fc.constantFrom(1, 1, 2), withinDays: fc.integer({ min: 3, max: 25 }) },
    { requiredKeys: ['atLeast'] },
  );
  const taken = fc.tuple(step, often).map(([what, times]) => ({ taken: { ...what, ...times } }));
  const window = fc.constantFrom({ from: '2026-03-01', to: '2026-03-09' }, { from: '2026-03-20', to: '2026-04-02' });
  return [
    taken,
    taken,
    ...[1, 2].map(() => links.map((one) => ({ links: one }))),
    fc.array(window, { minLength: 1, maxLength: 2 }).map((between) => ({ between })),
    fc.constantFrom('hide', 'mute').map((platformCan) => ({ platformCan })),
    fc
      .tuple(fc.constantFrom(3, 12, 40), fc.constantFrom('words', 'characters'))
      .map(([longerThan, unit]) => ({ longerThan, unit })),
    fc.constantFrom(0.05, 0.3).map((atLeast) => ({ capitals: { atLeast, leastLetters: 2 } })),
    fc.constantFrom(['en'], ['en', 'cy'], ['cy']).map((languageOtherThan) => ({ languageOtherThan })),
  ];
}
