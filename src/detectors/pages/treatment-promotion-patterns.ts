import type { PagePattern, Release } from './page-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'asked', 'denied', 'told'];
const CARE = ['care-talk'];

/** How remedies are pressed on readers. What one was prescribed and how it went is none. */
export const treatmentPromotionPatterns: readonly PagePattern[] = [
  {
    id: 'remedy-cures',
    match: [
      'remedy ~1 [sure-cure] =it|=you|=them',
      'remedy ~4 [cure] ~4 ailment',
      'remedy ~5 [sure-cure] ~3 ailment|condition|my|your',
      '[cure] ~3 ailment|condition ~1 with remedy',
      'remedy ~3 =fixes|=fix|=cures|=heals [ailment|condition]',
      '[remedy] ~2 =for ~1 ailment|condition ~6, push',
    ],
    certainty: 'probable',
    because: 'says that a remedy cures',
    heeds: HEEDS,
    unless: CARE,
    yes: ['Turmeric cured my arthritis', 'Black seed oil kills cancer cells'],
    no: ['Has anyone tried turmeric for arthritis?', 'Don’t believe that turmeric cures cancer'],
  },
  {
    id: 'remedy-pressed',
    match: ['push ~3 [remedy|named-drug]', '[remedy|named-drug] ~8, push', '[remedy|named-drug] ~6+ push'],
    certainty: 'possible',
    because: 'recommends a remedy',
    heeds: HEEDS,
    near: ['ailment', 'cure', 'condition', 'real-treatment', 'benefit'],
    unless: CARE,
    yes: ['Everyone with migraines needs to try CBD oil', 'Ask for Ozempic, it melts the weight off'],
    no: ['Is Ozempic back in stock?', 'The garlic bread is lovely, try it'],
  },
  {
    id: 'instead-of-treatment',
    match: [
      'drop-it ~3 [real-treatment] ~6 =and ~2 remedy|=have|=go|=use',
      'drop-it|no-need ~3 real-treatment ~8, [remedy]',
      '[remedy] ~10, drop-it|no-need ~3 real-treatment',
      '[remedy] ~3 better ~3 real-treatment',
      '^ lead* drop-it ~3 [real-treatment] ~3 =and ~1 =go|=try|=take|=have',
      'no-need ~1 [real-treatment] ~6, remedy|some-remedy ~3 will|=can|=cures',
      'remedy ~8+ =never =need [=a|=the] ~1 =dentist|=doctor|=gp',
    ],
    certainty: 'probable',
    because: 'advises a remedy in place of treatment',
    heeds: ['quoted', 'asked', 'told'],
    unless: CARE,
    yes: ['Stop taking statins and have garlic instead', 'Vitamin C beats any antibiotic'],
    no: ['I stopped taking my tablets and felt ill', 'Can I take vitamin C with warfarin?'],
  },
  {
    id: 'some-remedy-cures',
    match: [
      '=this|=my|=our some-remedy [cure] ~2 ailment|condition',
      '=there be ~4 [some-remedy] ~3 =that|=which ~1 cure ~3 ailment',
      '=a|=this|=the ~3 [some-remedy] ~1 =that ~1 sure-cure ~3 ailment',
      'remedy [=works] ~2, push|=and|=for',
      '=took|=take|=taking|=tried ~1 [remedy] ~2 =for ~2 ailment|condition ~4 =and ~1 =came|=threw|=stopped|=binned',
    ],
    certainty: 'probable',
    because: 'says that a remedy cures',
    heeds: HEEDS,
    unless: CARE,
    yes: ['There is a herbal tea that dissolves kidney stones', 'There is a clinic abroad that fixes MS'],
    no: ['There is a clinic that treats MS at the hospital', 'A cup of tea cures everything'],
  },
  {
    id: 'remedy-and-benefit',
    match: [
      '[remedy|healer] ~8+ benefit',
      '[remedy|healer|named-drug] ~10, benefit',
      'benefit ~4, [remedy|healer]',
      '[remedy] =for ~1 ailment|condition',
      'some-remedy ~3 =healing|=curing|=reversing ~2 [ailment|condition]',
      'ailment|condition ~3 =gone|=vanished ~6, [remedy|healer]',
    ],
    certainty: 'possible',
    because: 'praises a remedy',
    heeds: ['quoted', 'asked', 'told'],
    unless: CARE,
    yes: ['Celery juice every morning and my psoriasis vanished', 'Magnets are the answer'],
    no: ['Vitamin D tablets upset my stomach', 'The new inhaler has changed my life'],
  },
];
