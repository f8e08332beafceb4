// Holds a few offensive words: parts of the body.
import type { WordClass } from '../grammar/word-class.ts';

/** What the shapes of threats are made of, besides their themes. */
export const threatParts: readonly WordClass[] = [
  {
    name: 'anybody',
    words: `
      someone, somebody, anyone, anybody, some one, sum body, one of us, the lads, my brothers, my brother, my dad,
      my husband, my son, my family, my cousins, the boys, us, whoever
    `,
  },
  {
    name: 'god-of',
    words: `
      god, lord, allah, jesus, the devil, karma, fate, the lot of them, the lot of you, the board, that doctor,
      that nurse, that woman, that man
    `,
  },
  { name: 'need', part: 'verb', words: 'need, want, require, deserve, ask for, could do with, crying out for' },
  {
    name: 'deserve',
    part: 'verb',
    words: `
      deserve, deserve to, deserve to be, merit, earn, have coming, should be, ought to be, need to be, want to be
    `,
  },
  {
    name: 'wish-word',
    words: `
      hope, hopes, hoping, hopefully, wish, wishing, pray, praying, prayed, here is hoping, with any luck,
      fingers crossed, cannot wait for, can not wait for, can not wait till, can not wait until, look forward to,
      looking forward to, want to see, love to see, like to see, pay to see, pay good money to see, dream of,
      dreaming of
    `,
  },
  {
    name: 'doom',
    words: `
      die, dies, died, dead, rot, rots, burn, burns, choke, chokes, suffer, suffers, crash, crashes, crashed, run over,
      hit by, knocked down, cancer, sepsis, stroke, heart attack, covid, aids, hiv, plague, ebola, leprosy, boils,
      tumour, dementia, alzheimers, miscarry, lose your, lose her, lose his, loses her, loses his, drown, drowns, fall,
      falls, slip, slips, trip, trips, break, breaks, bleed, bleeds, raped, rapes, stabbed, shot, mugged, attacked,
      hanged, hang, killed, struck down, struck by lightning, lightning, bus, lorry, hell, in hell, burn in, agony,
      in agony, slowly, painfully, screaming, alone, in pain, misery, bankrupt, homeless, paralysed, blind, crippled,
      brakes, house burns, wiped out, catches it, catch it, get it too, get what, gets what, gets hers, gets his,
      get yours, happens to you, happens to your, happens to her, happens to his, happens to them, same happens,
      never sleep, haunts, haunted, nightmares
    `,
  },
  {
    name: 'again-word',
    words: `
      again, once more, one more, another word, next time, one more time, anymore, any more, a second time, twice, ever
    `,
  },
  // Harm that is told of with pity, and is to be stopped.
  {
    name: 'told-with-pity',
    words: `
      who would do that, who would do such, who does that, why would anyone, why would anybody, why would somebody,
      put cameras, cameras in, need cameras, more cameras, cctv up, police have been told, police were called,
      reported it to the police, do not deserve it, does not deserve it, do not deserve this, did not deserve that,
      should not have to put up, should not have to, nobody should have to, no one should have to, heroes,
      tackled him, wrestled him, restrained him, calmed him down, hope they catch, hope they find who, anyone see who,
      did anyone see, if anyone saw, anyone with dashcam, dashcam, witnesses please, shocking that someone,
      disgusting that someone, what is wrong with people, what is the world coming, poor staff, poor lads, poor lasses,
      threatened to, threatened with, was threatened, were threatened, threatening to, lights please, have lights, need lights, put lights, street lights, well lit, badly lit, poorly lit, buy him a pint, buy her a pint, buy you a pint, buy them a pint, buy you all a, buy him a drink, buy her a drink, buy them a drink, shake his hand, shake her hand, shake your hand, give him a hug, give her a hug, give you a hug, big hug, hug him, hug her, hug you, kiss him, kiss her, box of chocolates, bunch of flowers, a medal, a cake, say thanks, cuddle, raise a glass, pin a medal, tin of roses, gets abuse, get abuse, getting abuse, abused at work, assaulted at work, zero tolerance
    `,
  },
  { name: 'am-now', words: 'am, will, going to, break, coming, come' },
  { name: 'see', part: 'verb', words: 'see, spot, clock, run into, come across' },
  { name: 'meet', part: 'verb', words: 'meet, run into' },
  {
    name: 'find',
    part: 'verb',
    words: `
      find, track down, get hold of, get my hands on, lay hands on, get near, come across, find out where,
      find out which, find out who
    `,
  },
  { name: 'catch', part: 'verb', words: 'catch, corner, get hold of' },
  { name: 'wait', part: 'verb', words: 'wait, just wait, you wait' },
  { name: 'until', words: 'until, till, til' },
  { name: 'know', part: 'verb', words: 'know/knew/known, knaa, ken, remember, recognise, recall' },
  { name: 'live', part: 'verb', words: 'live, stay, bide, reside, sleep, hide' },
  { name: 'park-verb', part: 'verb', words: 'park, drive, cycle, walk, shop, train, run' },
  { name: 'work', part: 'verb', words: 'work, clock off, knock off' },
  { name: 'go', part: 'verb', words: 'go, come out, get in, get out, get off, get home, leave, come, head, start' },
  {
    name: 'private',
    part: 'noun',
    words: `
      house, home, car, road, street, door, address, face, name, shift, route, route home, number plate, reg, bus,
      school, gym, local, pub, church, dog, wife, husband, kid, child, daughter, son, mother, mum, family, estate,
      village, routine, habit, rota
    `,
  },
  {
    name: 'limb',
    part: 'noun',
    words: `
      tooth/teeth, jaw, skull, throat, kneecap, jawbone, windpipe, spine, face in, head in, teeth in, bollock
    `,
  },
  {
    name: 'own',
    part: 'verb',
    words: `
      own, keep, buy, have, carry, clean, load, sharpen, fetch, grab, hold, pack, bring, use, come with, turn up with,
      walk in with
    `,
  },
  {
    name: 'broken',
    words: `
      broken, broke, bust, busted, snapped, cracked, knocked, kicked, smashed, smash, cut, off, down, open, in, out
    `,
  },
];
