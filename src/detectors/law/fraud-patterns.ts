import type { IllegalPattern } from './illegal-patterns.ts';

const BOASTS = 'boasts of cheating for money or benefits';
const SIGNS = '=sign|=signs|=signed|=signing|=forge|=forged|=copy|=copied|=put|=write|=do|=did';
const DRAWS =
  '=claim|=claims|=claimed|=claiming|=draw|=drew|=drawing|=get|=gets|=getting|=cash|=cashed|=cashing|=collect|=collecting|=use|=used|=using|=park|=parking|=drive|=driving';

/** Boasts of fraud: in another's name, for the dead, on the side, with made-up illness. Carers who sign by right say nothing of getting away with it. */
export const fraudPatterns: readonly IllegalPattern[] = [
  {
    id: 'in-their-name',
    match: [
      `i|we ~2 [${SIGNS}] my|i|his|their|=her ~3 =name|=signature ~10, benefit-money|benefit ~12, gets-away|unaware`,
      `i|we ~2 [${SIGNS}] my|i|his|their|=her ~3 =name|=signature ~8, gets-away|unaware`,
      `i|we ~2 [=tick|=ticked|=put|=say] ~2 =exempt|=exemption ~10, gets-away`,
      `i|we ~2 =just|=always [=tick|=ticked] ~2 =exempt|=exemption`,
    ],
    sure: 'probable',
    because: BOASTS,
    yes: [
      "I just sign me gran's name for her money, she's got no idea",
      "we put my dad's signature on it and nobody ever checks",
      'I just tick exempt at the chemist',
    ],
    no: ["I sign my mum's name on the form because she cannot hold a pen", 'do I tick exempt if I am pregnant'],
  },
  {
    id: 'for-the-dead',
    match: [
      `=still ~2 ${DRAWS} ~4 benefit-money|benefit ~8+ [dead-now]`,
      `dead-now ~6+ =still ~2 [${DRAWS}] ~4 benefit-money|benefit`,
      `i|we|=been ~3 [${DRAWS}] ~2 benefit|benefit-money ~14+ gets-away|unaware`,
      `i|we ~3 [${DRAWS}] my|his|their|=her|=a ~3 benefit-money|benefit ~8, gets-away|unaware|dead-now`,
    ],
    sure: 'probable',
    because: BOASTS,
    yes: [
      'been getting carers for mam for two years, nobody ever checks',
      "still using my nan's blue badge and she has been dead two years",
      "I cash my dad's pension, he's none the wiser",
    ],
    no: ["we still get letters for my nan's pension and she is dead", 'I collect my pension on Thursdays'],
  },
  {
    id: 'on-the-side',
    match: [
      'i|we|=been ~4 on-benefits ~8, [on-the-side]',
      '[on-the-side] ~6, =while|=whilst|=still|=and ~3 on-benefits',
      'i|we ~4 on-benefits ~3+ [=nothing|=nowt|=nothin] =wrong =with i|we',
      'i|we ~3 [put-on] ~8, benefit|benefit-money',
      'benefit|benefit-money ~6, =just|=all ~3 i|we|=you ~2 [put-on]',
      '[put-on] ~6, benefit|benefit-money ~6, gets-away',
    ],
    sure: 'probable',
    because: BOASTS,
    yes: [
      'been on the sick two years and doing driveways cash in hand',
      'I put on a limp and got my pip first go',
      "we're on universal credit and nowt wrong with us",
    ],
    no: ['I was on the sick for two years', 'they said I put on a limp, I did not'],
  },
];
