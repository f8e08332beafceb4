// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** When something was, and whether it is over. */
export const crisisTimeWords: readonly WordClass[] = [
  {
    name: 'past-time',
    words: `last spring, last summer, last autumn, last winter, last january, last february, last march, last april,
      last may, last june, last july, last august, last september, last october, last november, last december, last
      christmas, last easter, years ago, year ago, yrs ago, yr ago, months ago, decades ago, a while ago, long ago,
      in the past, back then, back in, used to, till i was, until i was, til i was, till i left, until i left,
      i am out now, till he died, until he died, till she died, when i was a kid, when i was a child, when i was a teenager, when i
      was a teen, when i was young, when i was younger, when i was little, when i was at school, when i was at uni,
      when i was in, as a teenager, as a teen, as a kid, as a child, as a student, as a young man, as a young woman,
      in my teens, in my twenties, in my thirties, in my forties, at school, at uni, during lockdown, in lockdown,
      during covid, in the eighties, in the nineties, growing up, once upon a time, at one point, at one time, there
      was a time, time in my life, not so long ago, last year, this time last year, previously, at the time, before
      i found, before i met, before i came to you, before i had, in those days, years back, a few years back, my
      younger self, when he was a, when she was a, at the age of, aged, by the time i was, in 2000, long time ago, a
      long time, many years, years since, five years well, years well, years now, as a young, in my youth, in my
      younger days, in my 20s, in my 30s, in my 40s, in his 20s, in her 20s, in the 80s, in the 90s, in my early, in
      my late, in my mid, years on, years later, back when, when i was, when he was, when she was, i once, once
      stood, once tried, once took, once sat, my 20s, my 30s, my teens, my twenties, my thirties, spent years, spent
      my, days since i, months since i, weeks since i, since i last, since my last, since her last, since his last,
      years free, months free, days free, days clean, months clean, clean from, self harm free, when we were, in
      primary school, in secondary school, at sixth form, nineteen sixty, nineteen seventy, nineteen eighty,
      nineteen ninety, when our lass was, when our lad was, when my son was, when my daughter was, when he was
      little, when she was little, when i was little`,
  },
  {
    name: 'age',
    words: `when i was 8, when i was 9, when i was 10, when i was 11, when i was 12, when i was 13,
      when i was 14, when i was 15, when i was 16, when i was 17, when i was 18, when i was 19, when i was 20,
      when i was 21, when i was 22, when i was 23, when i was 24, when i was 25, when i was 26, when i was 27,
      when i was 28, when i was 29, when i was 30, when i was 35, when i was 40, when i was nine, when i was ten,
      when i was eleven, when i was twelve, when i was thirteen, when i was fourteen, when i was fifteen,
      when i was sixteen, when i was seventeen, when i was eighteen, when i was nineteen, when i was twenty,
      when i was thirty, when i was forty, at 13, at 14, at 15, at 16, at 17, at 18, at 19, at 21`,
  },
  {
    name: 'year',
    words: Array.from(
      { length: 76 },
      (_, at) => `in ${1950 + at}, since ${1950 + at}, of ${1950 + at}, ${1950 + at}`,
    ).join(', '),
  },
  {
    name: 'lately',
    words: `still feel, still feeling, still want, still suicidal, still having, still think, still thinking,
      still get, still cut, still self harm, is still, are still, again, last night, last week, the other night,
      the other day, yesterday, this week, this morning, tonight, lately, recently, these days, every day, every night,
      right now, just now, hours ago, an hour ago, minutes ago, days ago, weeks ago, nothing has changed,
      am back there, all over again, this afternoon, this evening, at the moment, this month, coming back, come back,
      came back, are back, is back, creeping back, worse than ever, relapsed, this time, am still suicidal,
      am still struggling, am still thinking, am still having, am still cutting, am still not, now i want,
      now i am back, now i feel, now i can not`,
  },
  {
    name: 'recovered',
    words: `starts school, starting school, started school, starts nursery, started nursery, starts reception, first
      birthday, is home now, home now, back home, walking again, talking again, full recovery, all better, right as
      rain, fine now, all fine, fit and well, both well, both doing well, both fine, both doing great, doing
      brilliantly, doing really well, out of the woods, would not be here without, not be here otherwise, would not
      be here today, saved my life, saved his life, saved her life, saved me, changed my life, turned my life
      around, got better, it gets better, gets better, it does get better, recovery, recovered, glad i did not, glad
      to be alive, came through, came out the other side, got through it, years clean, tell the tale, lived to tell,
      hang in there, reach out, not alone, happy now, best thing, never looked back, in a good place, better place
      now, much better now, so much better, well now, doing well, doing great, owe my life, owe you my life, owe
      them my life, brought me back, got me through, pulled me through, helped me through, talking therapy, there is
      hope, there is help, could not have done it without, life is good, love my life, enjoying life, i volunteer,
      peer support worker, now i help, now i work, now i am a, look at me now, turned a corner, years well, glad i
      am still here, glad i am here, owe her everything, owe him everything, owe them everything, owe you
      everything, it passed, passed for me, it will pass, got help, i got help, tattoo, came out of it, on the mend,
      grew out of it, it will for you, forever grateful, got my life back, living proof, out the other side, got
      through, you can too, so can you, it does pass, it passes, this too shall pass, glad i am still alive`,
  },
  {
    name: 'thankful',
    words: `thank you, thanks to, thank god, proud, grateful, thankful, still here, i am now, survived, today i,
      keep going, was brilliant, were brilliant, was amazing, were amazing, was fantastic, were fantastic,
      were wonderful, was wonderful, helped me, not any more, not anymore, and happy, happy and, am happy, happily,
      well and, alive and, been there, am fine now, am ok now, sat with me, cannot thank, hopeful, here to tell`,
  },
  {
    name: 'past-verb',
    words: `was, were, wanted, felt, tried, had, did, took, used, thought, attempted, planned, wished, harmed,
      self harmed, overdosed, stood, sat, went, swallowed, became, contemplated, considered, lost, came, told, said,
      kept, slit, written, wrote, jumped, could, ended, couldn't, hated, hoped, prayed, needed, threatened, talked,
      heard, saw, hit, battered, beat, punched, kicked, collapsed, stopped, cutting, gave, given, got, struggled, left,
      spent, wanting, seemed, looked`,
  },
  {
    name: 'present-verb',
    words: `am, is, are, want, wants, going, feel, feels, feeling, will, can, keep, keeps, has, says, say,
      thinks, need, needs, wanna, does, do, plan, wish, hope, hate, lately, have, trying, thinking, getting, see, know,
      cannot, would be, do not`,
  },
  {
    name: 'story',
    words: `was, were, came, arrived, waited, phoned, rang, called, attended, took, went, could have, admitted,
      helped, saved, treated, dealt, responded, in january, in february, in march, in april, in may, in june, in july,
      in august, in september, in october, in november, in december, at christmas, sorted, sorted him, sorted her,
      could not`,
  },
  {
    name: 'once-did',
    words: `thought i would never, thought i was never, never thought i would, thought id never, self harm free,
      harm free, free of self harm, used to, gave up, quit, managed not to, helped me not to, do not any more, no
      longer suicidal, no longer self harm, no longer self harming, no longer cut, no longer cutting, no longer feel
      suicidal, no longer want to die, no longer want to hurt, stopped cutting, stopped self harming, stopped
      hurting, stopped harming, stopped wanting to, stopped me from, stopped thinking about suicide, has stopped
      self, have stopped self, had stopped, years free, months free, weeks free, days free, free of, free from,
      clean from, clean of, instead of cutting, instead of self`,
  },
  {
    name: 'bereft',
    words: `his death, her death, their death, died, death was, the death of, death by, passed away,
      took his own, took her own, killed himself, killed herself, deaths, lost to, grief, grieving, bereaved, rip,
      rest in peace, late wife, late husband, late brother, late son, late dad, late mum, late sister, late daughter,
      late friend`,
  },
  { name: 'past-aux', words: `did, was, were, had, used to, couldn't, wanted, felt, tried` },
];
