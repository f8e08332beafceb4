// Holds offensive words: what is hinted at in a threat.
import type { WordClass } from '../grammar/word-class.ts';

/** Menaces without a violent word: warnings, vows and promises of a meeting. */
export const menaceWords: readonly WordClass[] = [
  {
    name: 'menace-vow',
    words: `
      do not make threats, not a threat it is, not a threat this is, not a threat just, not threatening i am, is a promise,
      this is a promise, that is a promise, call it a promise, do not test me, do not push me, push me too far,
      pushed me too far, pushed the wrong, do not cross me, cross me again, crossed the wrong, picked the wrong,
      messed with the wrong, upset the wrong, chosen the wrong family, wrong man to cross, wrong family to cross,
      do not know who you are dealing with, no idea who you are dealing with, do not know who you are messing with,
      no idea who you are messing with, do not know who i am, do not know what i am capable of, no idea what i am capable of,
      know what i am capable of, ask anybody about me, ask anyone about me, ask around about me, ask about me,
      got nothing left to lose, have nothing left to lose, nothing left to lose, got nothing to lose, have nothing to lose,
      sort it my way, sort this my way, do things my way, take matters into, taking matters into, into my own hands,
      into our own hands, the law into, settle the score, settle this like, settle it like, settle this outside,
      settle it outside, take this outside, take it outside, even the score, get even, get my own back, get our own back,
      payback is, payback time, revenge is, revenge will be, have my revenge, get my revenge, will have revenge,
      dish best served, what goes around, karma will, karma is a, karma is coming, never forget a face, never forget a name,
      i do not forget, we do not forget, neither forgive nor forget, not forgive or forget, there will be consequences,
      consequences will follow, there will be hell to pay, hell to pay, war is coming, it is war, this means war,
      you have started a war, started something you, finish what you started, i will finish it, i always finish,
      you started it i will, open season, gloves are off, gloves come off, no more mr nice, no more nice guy,
      not be asking nicely, will not ask nicely, will not be so nice, not be so polite, not be so friendly, not be so patient,
      done being nice, done asking, done asking nicely, done talking, no more talking, time for talking is over`,
  },
  {
    name: 'menace-warned',
    words: `
      just you wait, you just wait, you wait and see, you wait until, you wait till, you have been warned, consider yourself warned, consider yourselves warned, last warning, final warning, last chance,
      do not say i did not warn, do not say you were not warned, i did warn you, on your own head be it, on your head be it,
      be it on your own head, your funeral, it will be your funeral, your problem not mine, be afraid, be very afraid,
      be very careful, wants to be careful, want to be careful, wanna be careful, better be careful, best be careful,
      needs to be careful, should be very careful, be careful who, wants to watch, want to watch yourself, better watch,
      best watch, want to think about how you treat, wants to think about how she treats, wants to think about how he treats, think about how you treat my, think twice about how you treat, careful how you treat my, careful how you speak to my,
      think about how you speak to my, remember that next time you, better run, best run, start running, run while you can, better hide, best hide, better pray, start praying,
      say your prayers, enjoy it while, enjoy your weekend while, enjoy your evening while, sleep well tonight, sweet dreams,
      sleep tight, count your days, counting your days, numbered days, sands of time, clock is ticking, tick tick,
      watch this space, watch what happens, wait and see what, see what happens to, see what you get, find out soon enough,
      will find out soon, soon find out, find out the hard way, learn the hard way, taught the hard way, got it coming,
      has it coming, have it coming, had it coming, got that coming, got a slap coming, what is coming to, gets what is coming,
      something is coming, something coming to you, something bad might, something bad may, something nasty might,
      something nasty may, something might happen, something could happen, anything could happen, anything might happen,
      might have an accident, could have an accident, may have an accident, might have a little accident, could have a little accident, might have a nasty accident, could have a nasty accident, accident might happen,
      not going to end well, will not end well, end badly for you, end badly for him, end badly for her, end in tears for`,
  },
  {
    name: 'menace-lesson',
    words: `
      knock some sense, slap some sense, beat some sense, smack some sense, punch some sense, kick some sense,
      shake some sense, drum some sense, knock it out of, knock it into, teach her a lesson, teach him a lesson,
      teach them a lesson, teach you a lesson, teach you lot a lesson, teach that one a lesson, teach her some manners,
      teach him some manners, teach you some manners, taught a lesson, taught some manners, be taught a, put her in her place,
      put him in his place, put you in your place, put them in their place, bring her down a peg, bring him down a peg,
      take her down a peg, take him down a peg, take him outside, take her outside, take you outside, take them outside,
      round the back of the, a quiet word outside, have a word outside, word in the car park, chat in the car park,
      wipe that smile, wipe the smile, wipe that smirk, wipe the smirk, wipe that grin, wipe the grin, wipe that look,
      shut her up for good, shut him up for good, shut you up for good, shut that mouth for, shut your mouth for,
      give her what for, give him what for, give you what for, give them what for, give her a taste, give him a taste,
      give you a taste, have her guts, have his guts, have your guts, paid a little visit, pay him a visit,
      pay her a visit, pay you a visit, pay them a visit, paying you a visit, paying him a visit, paying her a visit,
      paying them a visit, deserves a slap, deserve a slap, deserves a smack, deserve a smack, wants a slap, needs a slap,
      needs a smack, wants a smack, needs a good slap, needs a good hiding, wants a good hiding, deserves a hiding,
      deserves a good hiding, deserves a kicking, needs a kicking, wants a kicking, deserves a beating, needs a beating,
      asking for a slap, begging for a slap, asking for a smack, asking for a kicking, asking for a hiding, cruising for a`,
  },
  {
    name: 'menace-thing',
    words: `
      tyres, tires, brakes, windscreen, windows, front window, front door, locks, alarm, smoke alarm, smoke alarms, house
      insurance, home insurance, car insurance, life insurance, insurance, cctv, cameras, security, security guards, security
      cameras, bodyguard, fire exits, fire extinguisher, sprinklers, dental plan, dentist, health insurance, will is written,
      affairs are in order, car, dog, cat, kids, family, wife, husband, mum, daughter, son, house, shed, fence`,
  },
  {
    name: 'lawful',
    words: `
      solicitor, solicitors, lawyer, lawyers, barrister, legal, legally, court, courts, tribunal, sue, suing, sued, ombudsman,
      complaint, complaints, complain, complaining, mp, cqc, pals, nmc, gmc, hcpc, press, newspaper, paper, papers, media,
      reporter, journalist, police, report, reported, regulator, inquest, coroner, inquiry, vote, election, petition, foi,
      governor, governors, trustees, council, councillor, letter, small claims, compensation, claim, advocate, healthwatch`,
  },
];
