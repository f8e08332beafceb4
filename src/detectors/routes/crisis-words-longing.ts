// Holds wordings of suicidal thought.
import type { WordClass } from '../grammar/word-class.ts';

const DAYS = 'tonight tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const onDays = (before: string): string => DAYS.map((day) => `${before} ${day}`).join(', ');

/** Wishes not to be, told by what death is like. */
export const crisisLongingWords: readonly WordClass[] = [
  {
    name: 'wake-again',
    words: `open my eyes, opening my eyes, my eyes open, wake up, wake, waking up, waking, woke up, see the morning, see morning,
      see another morning, see tomorrow, open her eyes, open his eyes, get up again, come round, come back`,
  },
  {
    name: 'ask-above',
    words: `god, lord, jesus, allah, universe, anyone listening, whoever is listening, whoever 's listening, whoever, please,
      pray, praying, prayed, prays, ask, asks, asking, beg, begging, begs, hope, hoping, hopes, wish, wishing, wishes, want,
      wants, wanting`,
  },
  {
    name: 'next-milestone',
    words: `birthday, christmas, xmas, new year, new years, summer, spring, winter, easter, hogmanay, sunrise, monday, january,
      one of these, christmas day, anniversary, year, month`,
  },
  {
    name: 'change-places',
    words: `trade places, swap places, change places, swap with, trade with, switch places, trade my life, swap my life,
      give my place, in their place, in her place, in his place, be in their shoes, be in his shoes, be in her shoes,
      instead of them, instead of him, instead of her, been me instead, take her place, take his place, take their place`,
  },
  {
    name: 'the-doomed',
    words: `cancer, hospice, terminal, dying, coffin, grave, graves, graveyard, cemetery, dead, death, died, passed, in the ground,
      funeral, crash, car crash, stroke, heart attack, aneurysm, obituaries, last rites, life support, who died`,
  },
  {
    name: 'stop-being',
    words: `not coming up, not come up, not coming back up, staying under, stay under, not coming back,
      just to stop, to just stop, to stop being, stop existing, not exist, to not exist, not to exist,
      be nothing, be no more, not be here, not to be here, not have to be here, not to wake, not wake, never wake,
      never wake up, not waking up, just end, to switch off, switch off for good, switch off forever, fade, fade away,
      fade out, float away, slip away, slip under, slide under, drift off, drift away, drift off forever, just let go,
      disappear, vanish, evaporate, dissolve, cease, be switched off, be gone, be out of it for good, sleep for ever,
      sleep forever, be asleep forever, not have a body, be rid of myself, stop breathing, sink, just sink, be over,
      if it all stopped, if it all just stopped, if everything stopped, if i stopped, if i was not, if i did not wake,
      if my heart stopped, if a bus, if a lorry, if a truck, if a car hit, to be dead, being dead, to be nothing`,
  },
  {
    name: 'inviting',
    words: `lovely, nice, bliss, relief, heaven, heavenly, tempting, peaceful, easy, easier, good, kinder, wonderful, beautiful,
      appealing, inviting, comforting, comfort, better, nicer, great, restful, quiet`,
  },
  {
    name: 'in-the-earth',
    words: `buried, in the ground, under the ground, six feet under, in my grave, in his grave, in her grave, in the grave,
      in a box, in a coffin, in the cemetery, bottom of the river, bottom of the sea, bottom of the canal, bottom of the tyne,
      under a train, under a bus, under a lorry, in the morgue, in the mortuary, on a slab, in an urn, worm food,
      pushing up daisies, cold in the ground, dead in a ditch, wiped out, erased, deleted from, obliterated, unborn,
      aborted, a ghost, unalived, unaliving, unalive`,
  },
  {
    name: 'sooner',
    words: `rather, sooner, wish, wished, wishing, want, wanted, wants, better, better off, prefer, should be, should have been,
      deserve, deserve to be, might as well, may as well, ought to be, end up, ending up, be happier`,
  },
  {
    name: 'put-down',
    words: `put me down, put him down, put her down, shoot me, shot me, have shot, put me to sleep, put it to sleep, put it down,
      out of my misery, out of its misery, out of his misery, out of her misery, to the vet, vet would, have me shot,
      kindest thing, be kinder`,
  },
  {
    name: 'money-left',
    words: `pension, insurance, life cover, death in service, payout, pay out, lump sum, mortgage, inheritance, policy,
      compensation, savings, the house`,
  },
  {
    name: 'me-gone',
    words: `at least that would be worth, at least they would have, at least then,
      if i am not around, if i was not around, if i am not here, if i was not here, if i was gone, if i am gone,
      if i were gone, when i am gone, once i am gone, if i die, if i died, when i die, if i was dead, if i am dead, with me gone,
      with me dead, without me, if it looks like, if it looked like, if it is an accident, if it was an accident, worth more,
      more than i earn, better provided, without having me, if i do it, if i did it, if it was suicide, for suicide,
      pays what, pays out if, rid of me, no me, i am not around, i am not here, me not being here`,
  },
  {
    name: 'be-brave',
    words: `be brave for, be brave enough, brave enough, the guts, the bottle, the bravery, the courage, the nerve, the balls, hold my nerve,
      brave for a minute, brave for about, one brave minute, one minute of courage, ten seconds of courage, brave once,
      have to be brave, just have to let go, just need to let go, one step, one more step, one push, one good push, one jump`,
  },
  {
    name: 'ready-now',
    words: `everything is ready, everything 's ready, everythings ready, all is ready, it is all ready, all set, am ready, it is all planned,
      it is planned, all planned, all planned out, everything is planned, everything is in place, all in place,
      all sorted, everything is sorted, everything sorted, got it all, got everything, i know how, i know when,
      i know where, i know the time, know what time, ${onDays('i am going')}, ${onDays('i am going on')}, ${onDays('doing it')},
      ${onDays('doing it on')}, ${onDays('booked for')}, ${onDays('planned for')}, ${onDays('set for')},
      ${onDays('do it')}, ${onDays('do it on')}, 
      i have decided, have decided, now i have decided, decision is made, decision made, made my decision, made my mind up,
      made up my mind, mind is made up, chosen the day, chosen a day, picked a day, picked my day`,
  },
  {
    name: 'unafraid',
    words: `not scared of it, not frightened of it, not afraid of it, not scared of dying, not afraid of dying,
      not frightened of dying, not scared of death, not afraid to die, not scared to die, stopped being frightened,
      stopped being scared, stopped being afraid, no longer scared, no longer frightened, no longer afraid,
      not scared any more, not frightened any more, not afraid any more, not scared anymore, not frightened anymore,
      not even scared, not even frightened, does not scare me, does not frighten me, not scare me, not frighten me`,
  },
  {
    name: 'at-ease',
    words: `nothing hurts, not hurt any more, not hurt anymore, strangely calm, oddly calm, feel calm, feeling calm,
      feel so calm, calmer, at peace, so peaceful, feel peaceful, lovely and quiet, gone quiet, feel lighter,
      happy for the first, happiest, serene, weight lifted, weight off,
      slept better, sleeping better, feel free, feels free, almost happy, nearly happy, oddly happy, feel better than,
      not worried any more, nothing matters, nothing bothers me, no more crying, stopped crying`,
  },
  {
    name: 'only-tie',
    words: `only still here because, only still here for, only still here cos, only still alive because, only still alive cos,
      only here because of, only alive because, only breathing because, only carry on because, only carrying on because,
      only keep going because, only keep going for, only keeping going for, only going on because, only stay because,
      only staying for, only staying because, only staying alive, only hanging on, only living for, only live for,
      only reason i get up, only reason i have not, only reason im, only reason i am, only reason i did not,
      only reason she has not, only reason he has not, only thing between me, only thing between him`,
  },
  {
    name: 'no-one-would',
    words: `nobody would feed, no one would feed, nobody would look after, no one would look after, nobody would walk,
      who would feed, who would look after, who would walk, who would have the dog, who would have the cat, who would take the`,
  },
  {
    name: 'want-spelt',
    words: `want, wana, wanna, wnna, wna, wnt, wan, wanae, wanni, wntd, wantin, wanting, wanted, wants, want to, wanting to,
      wantin to, wants to, wanted to, wna to, wnt to, wan to, want 2, wnt 2, wantin 2, care to, wish to, wishing to`,
  },
  {
    name: 'be-here',
    words: `be here no more, be ere, be ere no more, be hre, be heer, be yer, be yur, be hear, be here the morra, be here the morn,
      be here tomorrow, be here nomore, be here nemore, be here anymair, be here any mair, be here longer, be alive, be livin,
      be living, live, liv, exist, wake up, wake, be on this planet, be on this earth, be in this world, be aroun, be around,
      carry on living, be me, be me no more, be me anymore, be me any more`,
  },
  {
    name: 'slip-off',
    words: `slipped off, slipped away, slip off, slip away, drifted off, drifted away, faded away, slid under, went under, slipped under, went quietly, go quietly, bowed out, bow out, checked out, popped off, pegged it, croaked, snuffed it, snuff it, snuffed out, kicked the bucket, conked out, carked it, was not here in the morning, did not come back, never came back, did not wake, did not wake up, stepped off, walked into, drove off, ceased`,
  },
  {
    name: 'quicker-word',
    words: `quicker, quickest, easier, easiest, faster, fastest, painless, least painful, less painful, cleaner, cleanest, kinder, kindest, surest, more certain, most reliable, hurts less, hurt less, hurts least, messier, less messy`,
  },
  {
    name: 'only-door',
    words: `one door, one door left, only door, only exit, one exit, one exit left, only road, only path, only escape, one escape, one way to stop, one way to end, one way this, one way it, only way to stop, only way to end, only way to make it, only way it, only way this, only one way, one choice, only choice, one option, only option, one solution, only solution, only answer, one answer, last option, last resort left, no other way, no other way out, no alternative, run out of road, run out of rope, out of road, nowhere left, end of the road, ran out of road`,
  },
  {
    name: 'the-ender',
    words: `left, stood at, standing at, now, out, open, to me, for me, i can see, i can think, the noise, the pain, it all, everything, myself, my head, ends, stops`,
  },
];
