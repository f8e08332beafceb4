// Holds a few violent words: what somebody is told will befall them.
import type { WordClass } from '../grammar/word-class.ts';

/** What threats that name no deed are made of: places of the dead, what is at risk, and how a hard life is told. */
export const threatForetoldWords: readonly WordClass[] = [
  {
    name: 'foretold-end',
    words: `
      christmas, hogmanay, new year, the new year, easter, the weekend, the week out, next week, monday, friday, morning, the morning,
      her car, his car, home, her pension, his pension, your pension, your retirement, his retirement, her retirement, thirty, forty,
      his birthday, her birthday, your birthday, summer, the summer, payday, your next shift, her next shift, his next shift,
      the end of the, next month, another christmas, another birthday
    `,
  },
  {
    name: 'foretold-grave',
    words: `
      mortuary, morgue, ground, grave, a box, coffin, hearse, body bag, bodybag, skip, canal, river, furnace, incinerator, cemetery,
      crem, crematorium, bin, wheelie bin, mincer, wood chipper, landfill, plot
    `,
  },
  {
    name: 'foretold-risk',
    words: `
      brakes, brake, door, doors, windows, locks, back, kids, children, route, helmet, lights, dog, holiday, house, car, tyres,
      curtains, cat, shed, bike, alarm, insurance, smoke alarm, boiler, letterbox, letter box, car park, stairs, corners
    `,
  },
  {
    // What became of the last one who crossed the writer.
    name: 'foretold-last',
    words: `
      left his, left her, lost his, lost her, ended up in, still in a, still on a, still limps, limps now, limps, walks with a,
      woke up in, needed stitches, needed a, regretted it, never did it again, in the ground, in hospital, no teeth, through a straw,
      moved away, moved house, had to move, got buried, got found, is not around, is no longer, does not any more, does not anymore
    `,
  },
  {
    name: 'foretold-straw',
    words: `
      through a straw, through the straw, through a tube, through a drip, on crutches, in traction, in plaster, picking his teeth up,
      picking her teeth up, picking your teeth up, picking up his teeth, picking up your teeth, looking for his teeth,
      looking for your teeth, in a neck brace, on a ventilator, off the floor, off the ceiling, out of a cup with
    `,
  },
  {
    name: 'foretold-part',
    words: 'teeth, kneecaps, guts, balls, bollocks, eyes, ears, fingers, tongue, head, throat, thumbs, spine, scalp',
  },
  {
    name: 'foretold-leisure',
    words: `
      walks his dog, walks her dog, walks the dog, walk your dog, walks that dog, goes jogging, goes running, goes fishing,
      goes swimming, jogs, runs along, runs round, cycles home, cycles in, cycles to work, rides his bike, rides her bike,
      locks his bike, locks her bike, locks his pushbike, locks her pushbike, fishes, swims, goes for a run, goes for a jog,
      parks by, parks behind, parks round, parks in the same
    `,
  },
  {
    name: 'foretold-alone',
    words: `
      on his own, on her own, on your own, alone, all alone, by himself, by herself, by yourself, every morning, every night,
      every evening, every tuesday, every thursday, every sunday, same time, in the dark, no one about, nobody about,
      before it is light, after dark, brave man, brave woman, brave lad, considering, be a shame, accidents happen
    `,
  },
  // Said of those who work there out of care for them.
  {
    name: 'told-with-care',
    words: `
      my daughter is a nurse, my wife is a nurse, pay them more, pay rise, staff parking, need lighting, needs lighting, get lights,
      street lights, escort, does not walk home, do not walk home, not walk home alone, not walking home alone, not have to walk, not walking in the dark, engine running, lone working, lone worker policy, keep them safe, keep staff safe, keep our nurses safe, zero tolerance
    `,
  },
  {
    name: 'foretold-done',
    words: `
      dragged, battered, slapped, punched, stabbed, lamped, decked, leathered, kicked, glassed, kneecapped, smacked, thumped,
      headbutted, hauled, filled in, done in, done over, knocked out, sorted out, it, both barrels, a slap, a kicking, a battering,
      a hiding, a punch, a smack, a leathering, a thumping, a crack, my boot, my fist, this brick, the lot, seven bells
    `,
  },
];
