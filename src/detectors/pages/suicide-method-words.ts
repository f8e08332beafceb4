// Names means of suicide, to be found and never shown. Words are kept to what comments say; no amount is given.
import type { WordClass } from '../grammar/word-class.ts';

/** What tells of means, of dying by one's own hand, and of how well means are said to work. */
export const suicideMethodWords: readonly WordClass[] = [
  {
    name: 'to-die',
    words: `
      kill yourself, kill yourselves, kill themselves, kill myself, kill himself, kill herself, killed himself,
      killed herself, killed themselves, killing yourself, killing themselves, end it all, end it, ending it all,
      end your life, ending your life, end my life, ending my life, end their life, end their lives, end things, die,
      dying, commit suicide, committing suicide, suicide, take your own life, taking your own life, take my own life,
      take their own lives, unalive, unalive yourself, unalive myself, unaliving yourself, top yourself, top myself,
      topping yourself, hang yourself, hang myself, hanging yourself, hang themselves, finish yourself off,
      do yourself in, do away with yourself, off yourself, off myself, catch the bus, ctb, check out for good,
      be dead, slit your wrists, cut your wrists, drown yourself, drowning yourself, gas yourself, poison yourself,
      overdose, overdosing, jump off, want out, really want out, go for good, make it permanent, not wake up,
      never wake up
    `,
  },
  {
    // Dying by one's own hand and nothing else.
    name: 'own-death',
    words: `
      kill yourself, kill yourselves, kill themselves, kill myself, kill himself, kill herself, killed himself,
      killed herself, killed themselves, killing yourself, killing themselves, end it all, ending it all,
      end your life, ending your life, end my life, ending my life, end their life, end their lives, commit suicide,
      committing suicide, suicide, take your own life, taking your own life, take my own life, take their own lives,
      unalive, unalive yourself, unalive myself, unaliving yourself, top yourself, top myself, topping yourself,
      hang yourself, hang myself, hanging yourself, hang themselves, do yourself in, do away with yourself,
      off yourself, off myself, ctb, slit your wrists, drown yourself, drowning yourself, gas yourself,
      poison yourself, really want out
    `,
  },
  {
    name: 'hang-self',
    words: `
      hang yourself, hanging yourself, hang myself, hang themselves, slit your wrists, drown yourself, gas yourself,
      poison yourself, drowning yourself, gassing yourself, slitting your wrists, hanging, drowning, jumping,
      overdosing, a noose, noose, ropes, rope, overdoses, ods, pills, helium, nitrogen, exhaust fumes, a train,
      carbon monoxide
    `,
  },
  {
    name: 'easily',
    words: `
      quick, quickest, quicker, fast, fastest, easy, easiest, easier, painless, most painless, least painful, best,
      better, surest, sure, most reliable, reliable, foolproof, most effective, effective, guaranteed, certain,
      more certain, most certain, far more certain, peaceful, most peaceful, cleanest, instant, nicest, simplest,
      only sure, kindest, deadliest, most lethal, good, sure fire, surefire, fail safe, successful, more effective,
      most successful, more reliable, surer, gentler, gentlest, quickly, painlessly
    `,
  },
  { name: 'way', words: 'way, ways, method, methods, means, technique, option, way out, how' },
  {
    name: 'means',
    part: 'noun',
    words: `
      pill, tablet, paracetamol/paracetamol, tablets, med, medication, insulin, sleeping pill, sleeping tablet,
      painkiller, antidepressant, dose, helium/helium, charcoal/charcoal, carbon monoxide/carbon monoxide, exhaust,
      rope, belt, noose, ligature, razor, blade, train, bridge, cliff, roof, tall building, car park, gas, chemical,
      powder, salt, stuff, poison, bleach, antifreeze, overdose, bag, hosepipe, cord, cable, knife, gun, lorry, water,
      river, box, packet, drug, opioid, one, them
    `,
  },
  {
    name: 'swallowed',
    part: 'noun',
    words: `
      pill, tablet, paracetamol/paracetamol, med, sleeping pill, sleeping tablet, painkiller, antidepressant,
      insulin/insulin, dose, morphine/morphine, drug, medication, capsule, aspirin/aspirin, ibuprofen/ibuprofen,
      opioid, beta blocker
    `,
  },
  {
    name: 'height',
    part: 'noun',
    words: `
      bridge, cliff, roof, viaduct, multi storey, car park roof, tower block, tower, footbridge, building, balcony,
      level crossing, crossing, quarry, pylon, car park level, train, railway line, track, flyover
    `,
  },
  {
    name: 'does-it',
    words: `
      kill me, kill someone, kill a person, kill an adult, kills you in your sleep, die in your sleep, finish you off,
      finishes you off, kill you, kills you, do it, do the job, does the job, do the trick, does the trick,
      put you to sleep for good, you will not wake up, you wo not wake up, you will never wake up, not wake up,
      never wake up, be out of it for good, stops your heart, stop your heart, be gone, be dead, it is all over,
      be over in, lights out, peaceful way to go, way to go, bye bye, sleep forever, never feel a thing,
      not feel a thing, for good, end it
    `,
  },
  {
    name: 'survive',
    words: `
      survive, survives, live through, come back from, walk away from, be saved, survived, walks away from,
      walked away from, comes back from, survives that, gets up from
    `,
  },
  {
    name: 'high-enough',
    words: `
      high enough, tall enough, deep enough, fast enough, strong enough, sharp enough, long enough drop
    `,
  },
  { name: 'lethal', words: 'lethal, fatal, deadly, enough to kill, enough to die' },
  {
    name: 'how-to',
    words: `
      how to, how do you, how do i, how would i, how can i, how would you, how can you, guide, guide to, a guide to,
      step by step, instructions, instructions for, tutorial, exactly how, tips for, tips on, best way to, way to,
      ways to, recipe, tells you how, show you how, shows you how
    `,
  },
  { name: 'mix', words: 'mix, combine, take, swallow, down, neck, crush, wash down, chuck down, have, inject' },
  {
    name: 'whole-lot',
    words: `
      whole box, whole packet, whole bottle, whole lot, all of them, the lot, a handful, handfuls, two boxes,
      a few boxes, enough of them, a box of, a bottle of, a load of, loads of, both, together, those two, them all,
      number of
    `,
  },
  {
    name: 'works',
    words: `
      works, work, never work, hardly ever work, does not work, do not work, fail, fails, is certain, takes minutes,
      take minutes, is quick, is instant, far more certain
    `,
  },
  { name: 'people-use', words: 'use, uses, used, using, with, by, took, taking, take, bought, buy, order, ordered' },
  {
    name: 'fixture',
    words: `
      door handle, wardrobe, beam, banister, bannister, light fitting, curtain rail, tree, hook, loft hatch, ceiling,
      pipe, bathroom door, round his neck, round her neck, bed rail
    `,
  },
  {
    name: 'helping',
    words: `
      planning how, keep planning, thinking about how, think about how, thinking of how, my van, van, vehicle,
      lorry park, height limit, wheelchair, ambulance, the lorries, samaritans, prevention, prevent, preventing,
      barriers, barrier, fence, please do not, talk to someone, talk to somebody, reach out, helpline, shout, support,
      training, trained, awareness, glad i, i survived, survivor, so glad, saved my life, talked me down,
      worried about, how do i help, how can i help, how to help, help someone, help somebody, stop someone,
      stop people, stop somebody, stopped me, stop him, stop her, stopping, warning signs, safe storage, lock away,
      keep them locked, limit, dangerous, in error, by accident, accidentally, by mistake, antidote, toddler, child,
      baby, balloon, balloons, scanner, bracelet, climbing, dog, cat, rats, slugs, maximum
    `,
  },
  {
    name: 'sure-means',
    words: `
      helium, nitrogen, charcoal, carbon monoxide, exhaust, hose in, a hose, hosepipe, noose, slip knot, slipknot,
      sachet, sachets, sodium nitrite, exit bag, bag over your head, bag over the head, bag over his head,
      bag over her head, fumes
    `,
  },
  {
    name: 'drift-off',
    words: `
      drift off, drifts off, just drift, fall asleep, no pain, feel nothing, gone in, you are gone, that was that,
      that is that, way to go, way out, takes minutes, takes twenty minutes, peaceful, painless, one in water,
      in water, dead in, out like a light, quick and clean, here is how, heres how, how to do it
    `,
  },
  { name: 'alcohol', words: 'vodka, whisky, whiskey, gin, alcohol, booze, drink, brandy, rum, wine' },
  {
    name: 'no-rescue',
    words: `
      so nobody finds you, nobody finds you, no one finds you, nobody can save you, no one can save you,
      before they find you, too soon to save you, when nobody is home, when the house is empty, when no one is in
    `,
  },
  {
    name: 'take-all',
    words: `
      take all of them, take them all, take the lot, take the whole lot, take more, take enough, do it properly,
      do it right, finish the job
    `,
  },
  {
    name: 'next-time',
    words: `
      next time, properly, this time, at once, in one go, or do not bother, instead of, if you mean it,
      if you are serious
    `,
  },
];
