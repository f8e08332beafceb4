import type { WordClass } from '../grammar/word-class.ts';

/** Words of those who agree with what they answer, or judge somebody by it. */
export const echoWords: readonly WordClass[] = [
  {
    name: 'agreed',
    words: `
      spot on, bang on, dead on, hear hear, ditto, agreed, totally agree, completely agree, could not agree more,
      can not agree more, exactly, exactly this, exactly that, precisely, so true, very true, too true, true that,
      how true, true enough, amen, amen to that, well said, well put, nailed it, hit the nail on the head, dead right,
      too right, damn right, bloody right, quite right, absolutely right, so right, not wrong, no lies, no lie,
      no lies detected, no lies told, no arguing, can not argue, no argument, facts, preach, likewise, plus one,
      thoughts exactly, my thoughts exactly, point exactly, like this twice, like this a hundred times, same here, same, me too, seconded, i second that, second that,
      took the words out of my mouth, took the words right out of my mouth, taken the words out of my mouth,
      taken the words right out of my mouth, words out of my mouth, reading my mind, read my mind, say it again,
      say it louder, louder for, for the people at the back, someone had to say it, somebody had to say it,
      about time someone said it, about time somebody said it, glad someone said it, glad somebody said it,
      finally someone said it, finally somebody said it, thinking the same, thought the same, the same thing,
      what we are all thinking, what everyone is thinking, we were all thinking it, we are all thinking it,
      you said it, said it all, says it all, enough said, nuff said, preaching to the choir, bravo for saying it
    `,
  },
  {
    name: 'entirely',
    words: `
      all of it, all of this, all of that, every word, every single word, every bit, every bit of it, right here,
      so much, so much this, hundred percent, a hundred percent, one hundred percent, 100, 110, 200, 1000, percent,
      per cent, a thousand times, a million times, times a million, x 100, exactly, and more, again, and this, totally,
      absolutely, definitely, completely
    `,
  },
  {
    name: 'put-it',
    words: `
      said, says, say, saying, put, puts, put it, wrote, writes, posted, commented, described, describes, told, tells,
      called, calls, mentioned, reckons, thinks, just said, just put
    `,
  },
  {
    name: 'speaker',
    words: `
      he, she, they, you, him, her, them, the man, the lady, the bloke, the lad, the lass, the woman, the fella,
      the one, the one above, the last one, the first one, the person above, that fella, that bloke, that lass,
      that woman, this guy, this fella, this lady, this one, everyone, everybody, everyone else, everyone above,
      everybody else, the others, the other one, all of you, you all, this lot, op, the op, whoever, somebody, someone,
      the comment above, the post above, the above, above
    `,
  },
  { name: 'agree-with', words: 'agreeing with, second, stand with, stand by, am with' },
  {
    name: 'all-said',
    words: `
      you, him, her, them, this, that, all of this, all that, every word, everything, the above, above, this comment,
      that comment, this post, the comment above, this lot, everyone, everyone here, everybody, the others, all of it,
      all of you, this one, that one
    `,
  },
  {
    name: 'portrait',
    words: `
      description, a description, summary, portrait, picture, character sketch, way of putting it, way to put it,
      way to describe, way of describing, word for, words for, name for, likeness, nickname, nickname for
    `,
  },
  { name: 'depict', part: 'verb', words: 'sum, describe, nail, capture, peg, portray, get' },
  {
    name: 'to-a-t',
    words: `
      up, up perfectly, up nicely, up well, perfectly, exactly, spot on, bang on, to a t, to a tee, all over, in one,
      in a nutshell, down to the ground, dead right, so well, alright, all right, down to a t, like a glove, right there,
      sorted
    `,
  },
  { name: 'right-about', words: 'right about, not wrong about, right on, spot on about, bang on about, dead on about' },
  {
    name: 'other-one',
    words: `
      the other one, the other, that other one, the other two, the other lot, the rest, the rest of them, both of them,
      the both of them, all of them, her mate, his mate, their mates, her mates, his mates, her sort, his sort,
      their sort, that sort, that type, them type, ones like her, ones like him, people like her, people like him,
      the lot of them, every one of them
    `,
  },
  {
    name: 'no-better',
    words: `
      no better, not any better, not much better, just as bad, as bad, even worse, worse, ten times worse,
      twice as bad, the same, all the same, much the same, just the same, another one, the exact same, the worst,
      cut from the same cloth, tarred with the same brush, birds of a feather, two peas in a pod
    `,
  },
  {
    name: 'somebody',
    words: `
      he, she, him, her, himself, herself, his, hers, they, them, em, themselves, themself, that one, this one, some,
      some people, these people, those people, them people, people like that, people like her, people like him, folk,
      her sort, his sort, their sort, that sort, that type, the other one, the one, you, yourself, yous, the pair of them,
      that lot, this lot, him and her, the both of them, whoever
    `,
  },
  {
    name: 'comes-to',
    words: `
      had it coming, had that coming, had this coming, has it coming, have it coming, got it coming, got that coming,
      had all that coming, been coming, asked for it, asking for it, asked for that, asks for it, ask for it,
      were asking for it, brought it on, brought this on, brought that on, bring it on, brings it on, own fault,
      made her bed, made his bed, made their bed, made their beds, deserved it, deserved that, deserved this,
      deserved all of it, deserved every bit, deserved everything, deserved worse, deserved more, deserves worse,
      deserved what, deserves what, deserves everything, deserves all, deserve everything, deserve what,
      deserved all, just deserts, just desserts, comeuppance, got off lightly, got off light, got off easy,
      had it due, overdue
    `,
  },
  {
    name: 'what-comes',
    words: `
      deserve, deserves, deserved, what was coming, what is coming, was coming, is coming, coming to, asked for,
      sowed, sow, paid for
    `,
  },
  { name: 'got', words: 'got, gets, get, getting, had, reap, reaps, reaped' },
  { name: 'selves', words: 'himself, herself, themselves, themself, yourself, yourselves, theirself, hisself' },
  {
    name: 'proverb',
    words: `
      karma, reap what you sow, what goes around, what goes around comes around, comes around, no smoke without fire,
      play stupid games, win stupid prizes, fafo, good riddance, no great loss, not before time, what did they expect,
      what did she expect, what did he expect, what does he expect, what does she expect, what do they expect,
      what do you expect, what else do you expect, chickens home to roost, couple of days late,
      could not happen to a nicer, could not have happened to a nicer
    `,
  },
  {
    name: 'the-one',
    words: `
      the one, the same one, the very one, the fella, the fellow, the bloke, the lad, the lass, the woman, the man,
      the guy, the girl, the lady, the chap, the same woman, the same man, the same bloke, the same fella,
      the same lad, the same lass, the same person, the person, the character, that one, that bloke, that woman,
      that lass, that lad, that fella, that guy, that lady, them ones, the ones, the idiot, the clown
    `,
  },
  { name: 'told-of', words: 'telling, told, warned, warning, mentioned, meant, mean' },
  {
    name: 'ailing',
    words: `
      ill, sick, poorly, unwell, mental, depressed, disabled, anorexic, autistic, bipolar, suicidal, mentally ill,
      in a crisis, in crisis, in pain
    `,
  },
  { name: 'known-by', words: 'who, that, off, from, whose, with, on, in, out of, what, wot, was on, were on, was in' },
  {
    name: 'seen-in',
    words: `
      news, the news, telly, the telly, tv, the tv, paper, the paper, papers, the papers, court, the court, facebook,
      the video, that video, crimewatch, tiktok, the clip, that clip, the front page,
      youtube, the courts, the gazette, the echo, the chronicle, the journal, the mail, the news item, that news item,
      that programme, the documentary
    `,
  },
];

/** Words of comments that say something themselves, or speak for somebody; no comment with one is an echo. */
export const echoOwnWords: readonly WordClass[] = [
  {
    name: 'own-matter',
    words: `
      thank, thanks, thankyou, thank you, ta, cheers, grateful, appreciate, appreciated, well done, congratulations,
      congrats, proud, praise, kudos, hats off, lovely, kind, kindest, caring, wonderful, amazing, fantastic, fabulous,
      brilliant, excellent, outstanding, superb, awesome, beautiful, angel, angels, hero, heroes, legend, star, stars,
      gem, inspirational, inspiring, inspiration, compassionate, happy for, pleased for, deserves a medal,
      deserve a medal, pay rise, please, staff, nurse, nurses, doctor, doctors, consultant, midwife,
      midwives, porter, porters, receptionist, team, teams, ward, wards, hospital, hospitals, clinic, clinics, nhs,
      trust, gp, gps, surgery, appointment, appointments, parking, car park, service, services, care, carers, carer,
      funding, government, tories, labour, politicians, ministers, wait, waiting, waited, list, lists, queue, bed, beds,
      treatment, operation, medication, meds, therapy, mental health, diagnosis, patient, patients, families, support,
      food, website, phone line, phones, jab, vaccine, vaccination, bus, site, building, funded, money, cuts, rip,
      condolences, bless, get well
    `,
  },
  { name: 'own-story', words: 'my, our, mine, ours, we' },
  {
    name: 'disagrees',
    words: `
      disagree, do not agree, not agree with, not true, untrue, not right, not fair, unfair, unkind, cruel,
      be kind, leave her alone, leave him alone, leave them alone, nobody deserves, no one deserves, nobody deserved,
      no one deserved, not deserve, never deserved, out of order, uncalled for, poor woman, poor man, poor lass,
      poor lad, poor girl, poor soul, poor thing, how can you say, shame on you, not so sure, not sure, not what,
      apart from, except, wrong to say, pathetic thing to say
    `,
  },
  {
    name: 'filler',
    words: `
      if you ask me, if i am honest, to be honest, tbh, imo, imho, mind, mind you, like, lol, lmao, haha, hahaha, ha,
      mate, pal, bro, bruv, sis, babe, hun, hen, pet, love, lads, man, folks, guys, oh, aye, yes, yep, yeah, yup, well,
      ok, right, only, double, treble, twice, triple, more, most, much, again, too, also, even, still, then, there, here,
      now, ever, always, just, though, tho, anyway, frankly, honestly, sorry, not sorry, absolutely, definitely, totally,
      completely, exactly, definately, deffo, both, same, other, one, ones, thing, things, way, bit, lot, word, words,
      people, somebody, someone, everyone, everybody, anybody, better, worse, worst, best, bad, true, that, this, what,
      because, cos, for once, at last, finally, at all, about, after, before, up, out, off, down, over, from, than, as,
      am, i, me, no, not, bet, wonder, hope, glad, thought, think, reckon, know, knew, knows, see, seen, look, looks,
      say, says, said, saying, tell, told, put, go, goes, come, comes, came, got, get, make, makes, made, x, xx, xxx
    `,
  },
];
