// Holds violent words: what is hinted at in a threat.
import type { WordClass } from '../grammar/word-class.ts';

/** A meeting foretold, a mishap pitied beforehand, a punishment deserved. */
export const meetingWords: readonly WordClass[] = [
  {
    name: 'shame-if',
    words: `
      would not it be awful if, would not it be terrible if, would not it be a shame if, would not it be sad if, would not it be tragic if,
      would not it be funny if, would not it be a pity if, would not it be unfortunate if, would not it be just awful if,
      would it not be a shame if, would be a shame if, would be awful if, would be terrible if, would be a pity if, would be tragic if,
      would be unfortunate if, would be such a shame if, be a real shame if, be a terrible shame if, be a crying shame if, shame if something,
      shame if anything, shame if someone, pity if something, pity if anything, would hate for something, would hate for anything,
      would hate to see something happen, would hate it if something, hate to think what might, hate to think what could`,
  },
  {
    name: 'meet-need',
    words: `
      ambulance, stretcher, crutches, wheelchair, stitches, dentist, dentures, false teeth, new teeth, coffin, undertaker, doctor,
      surgeon, bandages, bandage, plaster cast, hospital bed, bed of your own, a and e, casualty, neck brace, eye patch, new nose,
      new kneecaps, hiding place, witness protection, bodyguard, new identity, new face, bulletproof vest, stab vest, helmet, priest, vicar`,
  },
  {
    name: 'deserved-fate',
    words: `
      horsewhipped, horse whipped, flogged, whipped, birched, caned, tarred, tarred and feathered, feathered, hung, hanged, strung up,
      hung drawn, dragged out, dragged through, dragged by, drowned, gutted, skinned, skinned alive, castrated, neutered, put down,
      put against a wall, lined up, beheaded, guillotined, stoned, crucified, lynched, burnt alive, burned alive, burnt at, burned at,
      buried alive, run over, run through, keelhauled, boiled, roasted, fed to, waterboarded, electrocuted, gassed, garrotted, throttled,
      strangled, slapped, slapped silly, punched, kicked, kneecapped, battered, thumped, belted, clouted, shot, knifed, stabbed, maimed,
      beaten, beaten up, beaten senseless, beaten black, spat on, pelted, put in the stocks, in the stocks, thrown off, thrown under,
      thrown down, thrown in the river, thrown in the canal, thrown to, pushed off, pushed under, pushed in front, chucked off, dropped off a`,
  },
  {
    name: 'meet-eager',
    words: `
      itching to, dying to meet, queuing up to, queueing up to, ready to meet, ready to visit, ready to have a word, want a word with, wants a word with,
      would like a word with, fancy a word with, wants to meet, want to meet, would love to meet, would like to meet, cannot wait to meet, can not wait to meet,
      can not wait to get my, can not wait to see her face when, can not wait to see his face when, can not wait to see your face when,
      looking for you, looking for him, looking for her, coming for you, coming for him, coming for her, come for you, after you now, out to get`,
  },
];
