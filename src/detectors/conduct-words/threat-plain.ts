// Holds offensive words: violence that somebody vows in so many words.
import type { WordClass } from '../grammar/word-class.ts';

/** What plain threats are made of: deeds that no carer does, and ways in which they are only told. */
export const threatPlainWords: readonly WordClass[] = [
  {
    name: 'plain-haul',
    part: 'verb',
    words:
      'drag, haul, pull, yank, swing, throw, chuck, launch, fling, hoof, boot, lob, kick, lamp, hang, string, smash, slam',
  },
  {
    name: 'plain-grip',
    words: `
      hair, ponytail, pigtail, bun, throat, neck, collar, lapels, ears, ankles, scruff, balls, bollocks, tongue, lanyard,
      stethoscope, beard, tie, nose, fringe, plaits
    `,
  },
  {
    name: 'plain-over',
    words: `
      over the counter, over that counter, over the desk, over that desk, over your desk, over your counter, across the counter,
      across that desk, across the desk, through the hatch, through that hatch, through the glass, through that glass,
      through the window, through that window, through the wall, through a wall, through that wall, down the stairs,
      down them stairs, down those stairs, off the roof, off a bridge, off the bridge, off the balcony, under a bus,
      under a train, in the canal, in the river, in the boot, off the wall, around the car park, round the car park,
      down the street, up and down the street, up and down the corridor, from the lamp post, from a lamp post, from a lamppost
    `,
  },
  {
    name: 'plain-missile',
    words: `
      brick, bricks, a brick, half brick, half a brick, breeze block, breezeblock, paving slab, concrete block, petrol bomb,
      petrol bombs, molotov, sledgehammer, scaffold pole, boulder, firework, lit rag
    `,
  },
  {
    name: 'plain-throw',
    part: 'verb',
    words: 'put, throw, chuck, lob, launch, sling, hurl, shove, stick, heave, post, drop, fling',
  },
  {
    name: 'plain-glass',
    words: `
      window, windows, windscreen, windscreens, front door, front room, letterbox, letter box, head, face, skull, house, flat,
      car, motor, van, doors, teeth, roof, sunroof, greenhouse, conservatory, glass, screen, hatch, wall, desk, reception, surgery, clinic
    `,
  },
  {
    name: 'plain-done',
    words: `
      stabbed, battered, kneecapped, glassed, knifed, lamped, filled in, done in, done over, kicked in, beaten up, bashed,
      leathered, jumped, shanked, headbutted, knocked out, sparked out, sparked, slashed, twatted, decked, chinned, brayed, banged out,
      your head kicked in, your face smashed in, a kicking, a good kicking, a leathering, a pasting, a hiding, a battering,
      a bullet, your throat cut, your throat slit, your jaw broke, your legs broke, put in the ground, put in a box, put in hospital,
      burned alive, burnt alive, set on fire, petrol bombed, bricked, torched, your house burned, your windows put through
    `,
  },
  {
    name: 'plain-part',
    words: `
      legs, leg, jaw, nose, neck, arms, arm, fingers, kneecaps, knees, teeth, skull, head, face, ribs, throat, windows, car,
      motor, tyres, house, windscreen, door, bones, wrists, hands
    `,
  },
  {
    name: 'plain-broken',
    words: `
      broke, broken, bust, busted, snapped, smashed, smashed in, kicked in, caved in, stoved in, knocked out, punched in,
      slashed, torched, put through, put in, done in, burnt out, burned out, ripped off, cut off, slit, wrecked
    `,
  },
  {
    name: 'plain-arms',
    words: `
      bats, baseball bats, knives, machetes, hammers, crowbars, guns, shotguns, axes, iron bars, metal bars, pickaxe handles,
      petrol, petrol bombs, bricks, blades, knuckledusters, golf clubs, chains, scaffold poles, molotovs, swords
    `,
  },
  {
    name: 'plain-gun',
    words:
      'shotgun, gun, machete, crowbar, samurai sword, knuckleduster, crossbow, baseball bat, axe, meat cleaver, zombie knife, pickaxe handle, petrol bomb',
  },
  {
    name: 'plain-self',
    words: `
      kill yourself, kill urself, kill yaself, hang yourself, hang urself, top yourself, top urself, neck yourself, neck urself,
      end yourself, shoot yourself, drown yourself, stab yourself, slit your wrists, slit ur wrists, slit your throat, cut your wrists,
      unalive yourself, off yourself, rope yourself, jump off a bridge, jump off a cliff, jump off the bridge, jump off a roof,
      jump off the roof, jump off the pier, jump in front of a train, jump in front of a bus, jump under a train, jump under a bus,
      throw yourself off, throw yourself under, throw yourself in front of, drink bleach, drink some bleach, neck some bleach,
      swallow the rest of your, swallow the lot, swallow the whole bottle, neck the lot, neck the rest of your, set yourself on fire, put a gun to your head, take an overdose and die, overdose and die
    `,
  },
  // Where the words of a threat are told by those who got it, or stand in a notice, or are given up.
  {
    name: 'plain-told',
    words: `
      told me, told her, told him, told us, told them, telling me, telling her, telling him, telling people, tells me, tells her,
      tells him, messaged, messages saying, message saying, texted, sent me, sent her, sent him, comments saying, comments like,
      wrote, who write, who writes, who say, people say, saying, said, says, shouted, shouting, screamed, called me, calling me, heard,  reads, quote, lyrics, lyric,
      song, film, episode, series, book, novel, play, panto, advert, joke,                      amnesty, hand in,
      handing in, hand it in, surrender, rifle club, gun club, clay, clays, licence, certificate, re enactment, reenactment, props,
      prop, halloween, fancy dress
    `,
  },
  // Where somebody tells of themselves, or pleads with another.
  {
    name: 'plain-pleaded',
    words: `
      if you want to, want to, wants to, going to, thinking of, thoughts of, feel like, urge to, voices, voice, trying to, tried to,
      before you, do not, dont, never, asked me, help me, samaritans, please help, i will, i would, i might, i have
    `,
  },
  {
    name: 'plain-picnic',
    words: `
      cricket, rounders, baseball, softball, picnic, barbecue, bbq, cutlery, cake, forks, spoons, plates, sandwiches, tools, fix, mend,
      repair, build, shed, decorating, fundraiser, charity, gloves, balls and, wood, firewood, logs, garden, allotment
    `,
  },
  {
    name: 'oneself-word',
    words: 'yourself, urself, yaself, yourselves, himself, herself, themselves, itself, myself, ourselves',
  },
  {
    name: 'attack-myself',
    words:
      'with me in it, with me inside, and me in it, and myself, then myself, and then me, me with it, me along with it',
  },
];
