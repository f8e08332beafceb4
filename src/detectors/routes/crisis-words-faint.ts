// Names means of suicide and self-harm.
import type { WordClass } from '../grammar/word-class.ts';

/** More faint signs, by what they are signs of. */
export const crisisFaintWords: readonly WordClass[] = [
  {
    name: 'more-means',
    words: `banister, bannister, banisters, lock gates, steering wheel, the wheel, empty packets, empty packet,
      empty blister packs, empty bottle, empty bottles, empty strips, petrol, machete, carving knife, kitchen knives,
      knives, the a19, the a1, the bypass, level crossing, the weir, the cliffs, the drop, scalpel, needles,
      extension lead, washing line, curtain cord, dressing gown cord, carrier bag, plastic bag, gas, the oven,
      the bath, the canal, the river, the sea, the lock, the quarry, the harbour, the pier, the woods, the tracks,
      the shed, the loft, the garage`,
  },
  {
    name: 'more-end',
    words: `no use to, no good to, no use any more, no use anymore, man nor beast, keeping me going,
      last night i have to, last day i have to, last time i have to, last morning, six foot, six feet,
      do not feel real, not feel real, empty inside, hollow, dead already, a shell, going through the motions,
      wearing a mask, mask on, pretending, so very tired, tired in my bones, bone tired, tired of fighting,
      tired of trying, ground down, worn down, worn out by it, nothing left in me, nothing left in the tank,
      running on empty, they would manage, they will manage,
      they will cope, they would cope, they will be fine, they would be fine, she would be fine, he would be fine,
      better dad, better mum, better mother, without me dragging, dragging them down, dragging everyone down,
      in the way, cost them, costing them, all my own fault, deserve it, do not matter, not matter, what is left,
      nothing ahead, nothing to look forward, no light, black hole, the pit, a pit, fog, underwater, cannot see past,
      can not see past, can not get past, can not see how, do not see how, no way through, no way forward,
      every day is, same every day, one more day, another day of this, another night of this, another winter`,
  },
  {
    name: 'more-bye',
    words: `whoever finds, that is everyone, thats everyone, everyone now, told her i love, told him i love,
      told them i love, tell her i, tell him i, proud of me, be a good lad, be a good girl, be good for your,
      peace out, last batch, little card, one last time, for the last time, last look, last walk, last drive,
      last cigarette, last supper, last meal, final drink, final song, black square, more than me, need the car,
      needs it more, signed everything over, signed over, in her name, in his name, keys on the, ring on the,
      on the pillow, log book, bank card on, wallet on, watch on the, do not wait up, not wait up, do not look for me,
      do not be sad, do not cry, you were good to me, you have been good to me, it was quick, said my piece,
      made my peace, at rest`,
  },
  {
    name: 'more-plan',
    words: `it will hold, it would hold, hold my weight, take my weight, measured, rehearsed, no going back,
      know what to do now, everything ready, date in mind, picked my day, going through with it, one way or another,
      do not need saving, not turning back`,
  },
  {
    name: 'last-gifts',
    words: `last batch, card each, card for each, little card, note for each, letter for each, letter each,
      told her i love her, told him i love him, told them i love them, thats everyone, that is everyone, everyone now,
      hugged them all, said thank you to everyone`,
  },
];
