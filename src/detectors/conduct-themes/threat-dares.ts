// Holds offensive words: the words of veiled threats.
import type { WordClass } from '../grammar/word-class.ts';

/** Dares, last chances, and what the writer says they are capable of. */
export const threatDares: readonly WordClass[] = [
  {
    name: 'taunt',
    words: `
      keep talking, keep gobbing, gobbing off, gobbin off, keep running your mouth, running your mouth, run your mouth,
      big mouth, big talk, tough guy, brave behind, behind a keyboard, behind a screen, keyboard warrior, say that to
      my face, say it to my face, to ma face, come outside, step outside, name the place, name a time, name the time,
      any time any place, anytime anyplace, meet me, fight me, square go, straightener, sunbeam, shut up or, open your
      gob, open your mouth, shutting up, shut you up, not so cocky, so cocky, cocky, not so brave, not so smug, not be
      so smug, not be smiling, not be laughing, smug cow, smug face, laugh now, smile off, wipe that, wipe the smile,
      how pretty, gobshite, mouthing off, chat shit, giving it large, keep sticking up, come say it, say it round, say
      it round mine, wee clown, ya clown, you clown, ya muppet, be so brave, she will not be smiling, keep deleting,
      keep blocking, delete my comments, deleting my comments, c wot happens, like a twig, smug little, snotty little,
      jumped up little, cocky little, gobby little, whos laughing, who is laughing, see who is laughing, glass cuts,
      scab doctors, blackleg, blacklegs, cross the picket, outside now then, you and me outside, me and you outside,
      come and say it to my, come on then big, go on then big, let's see how brave, let's see how hard, let's see how
      tough, let's see who gets, we'll see who gets, we'll see who's, see who's laughing, won't be laughing, won't be
      smirking, not be smirking, wipe that smirk, not so brave now, have a go at me, name your place
    `,
  },
  {
    // What the writer is capable of, and has nothing left to lose.
    name: 'hard-man',
    words: `
      done time, doing time, do time, did time, done eight years, been inside, inside for, another eight, just got out,
      out on licence, get out next month, prison does not scare, prison do not scare, back to prison, do not care if i
      go, happily do, happy to do time, life sentence, do life, worth the sentence, worth going down, sleep fine, sleep
      like a baby, ex para, the paras, have hurt people, killed before, killed men, done it before, did it before,
      would do it again, do not forgive, am not messing, not messing, not bluffing, mean every word, do not make
      threats, it is a promise, that is a promise, on my mums life, on my kids, on my nan's grave, on my mother's
      grave, try me, test me, do not test me, do not tempt me, do not push me, push me, pushed too far, about to snap,
      not as patient, no more mr nice, nice guy, not be asking, not ask again, not say it again, not tell you again,
      one time only, tell you one time, only tell you once, know lads, know just the man, from the wrong, the wrong
      family, messed with, messing with the wrong, mess with, do not mess with, you do not know me, do not know who i
      am, know what i am capable, what i am capable of, hold him back, not hold him back, not stopping him, can not
      stop me, no one can stop, nobody can stop, nobody will stop, no door will, police can not, police will not,
      without the police, before the police, not have seen a thing, nobody would see, nobody will know, no one will
      know, quicker ways, not be bothering with solicitors, not going through solicitors, without solicitors, taking it
      into, into my own hands, law into, might do an all, just might, happy to go, do not mind going, go to jail, do
      bird, i have been to prison, i been to prison, went to prison, fresh out, previous for, got previous, used to
      box, cage fighter, mma, trained killer, sas, butcher by trade, slaughterman, abattoir, gun licence, firearms
      licence, know how to use, knows how to use, keep it loaded, keeps it, short fuse, fuse is short, seeing red, red
      mist, black out when, done talking, done asking, done waiting, finished talking, finished being, time for
      talking, talking is over, no more talking, no more chances, no more waiting, no more letters, not a man to, not
      somebody you, not someone you, not the sort to, men like me, families like mine, family like mine, we look after
      our own, look after our own, we sort our own, do not need the police, no need for police, not calling the police,
      solicitors are for, lawyers are for, not be writing, not be complaining, not writing to, do not do complaints,
      not going to complain, no more forms, man of my word, woman of my word, always do what i, what i say i, deadly
      serious, laugh all you, think i am joking, think i am messing, think im joking, think i would not, think i am all
      talk, out of the nick, reason left to be, not reasonable, better men than you, buried better, buried bigger,
      bigger men than, put bigger, put better, got the shovel, still got the shovel, six brothers, five brothers, four
      brothers, seven brothers, three brothers, crossed our family, crossed my family, cross us, cross our, crossed me,
      crosses me, cross me, the last lad who, the last man who, last person who, last bloke who, i would an all, will
      save you a, done with talking, done with asking, done with waiting, done with being, been itching, trigger
      finger, nothing left gets, nobody touches, no one touches, nobody speaks to, nobody talks to, nobody treats,
      nobody does that to, no one does that to, nobody hurts my, no one hurts my, if the courts will not, courts do
      not, did twelve years, did ten years, did eight years, did six years, did five years, did fifteen years, did
      life, twelve years for less, for a good deal less, will not forget what you, will not forget what he, will not
      forget what she, bought the balaclava, balaclava, not saying i will, not saying i will do it, not saying i would,
      drawn straws, drew straws, short straw, the short one, what i could put in, what i might put in, what i put in,
      something in their, something in your, in their kettle, in your kettle, in their tea, in your tea, in their
      drink, in their food, nobody will find you, nobody will find him, i did the wiring, did the wiring, did the
      plumbing, i fitted, used to fit, i fit the, i work on the ropes, work on the boats, i am a sparky, a gas fitter,
      a roofer, in demolition, knackers yard, what to cut, not been fed, hungry dogs, dobermann, doberman, for rabbits,
      for pigeons, for foxes, lockup, in my lock up, in my barn, in my shed, got nowt on tonight, can wait a year,
      patient man, a long memory, memory like an elephant, six foot four, six foot five, six foot six, eighteen stone,
      twenty stone, asked him to be gentle, not be gentle, will not be gentle, been told what that, been told what she,
      been told what he, told him what she did, told him what he did, in my country for this, in my country a man, like
      my country, my country we, blood feud, family honour, an eye for, half a mind to, sorting it myself, sort it
      myself, deal with it myself, handle it myself, handle it my way, my way then, take matters, law into my own, nine
      tonne, wrecking ball, i swear to god i'll, swear down i'll, swear on my mum's life, swear on my kids, on my kids'
      lives, that's a promise, it's a promise, not a threat it's a promise, not a threat a promise, for less than what,
      years for less than, hurt people before, have hurt people for, i'll swing for, know a man who, know people who,
      know some lads, know a lad who, what i'm capable of, i'm capable of, you don't know what i'm, don't know who i
      am, don't know who my, my short fuse, long memory and, i'll do time for, he'll do time for, do time for, happily
      do time, i'll do life, worth doing time, going down for him, going down for her, go down for him, go down for
      her, go to prison for, going to prison for, i have a long memory, got a long memory, my shotgun, got a shotgun,
      ask him if he feels, feels lucky, feel lucky, no police no, before the police get, no cameras round, no cctv
      round, no witnesses round
    `,
  },
  {
    // "One more word and", "by Friday or".
    name: 'deadline',
    words: `
      24hrs, 24 hrs, 48 hours, 48hrs, by noon, till friday, until six, or else, failing that, or i will, or i swear,
      sack that, take that post down, one chance, last chance, no more chances, turn me away, cancel on me, cancel
      again, charge us, charging us, keep charging, told me to calm, one more time, or i come, or i start, or we deal,
      or we come, or i am, again il, again and i, again and we, again i break, before somebody, consequences, take the
      consequences, suffer the consequences, there will be consequences, be consequences, be trouble, there will be
      trouble, trouble coming, be hell, hell to pay, all hell, hell on, be war, it is war, means war, want war, started
      this, i will finish, will finish it, end it my, so help me, god help, lord help, woe betide, pity the, pity you
      if, i pity, or lose, or watch, or wave, or say goodbye, ball is in, the choice is, one or the other, time is up,
      times up, time runs out, out of time, out of chances, sundown, countdown, one more lecture, one more time and,
      one more call, one more nurse, one more doctor, one more smirk, one more look, one more word, keep my insulin,
      keep my meds, keep back my, cut my benefits, stop my benefits, by friday or, by monday or, by six or, apology by,
      money by, and i will cut you, again and il, again and ill, and shes going, no one leaves, nobody gets out, no one
      gets out, until somebody bleeds, until someone bleeds, one manager at a time, and we will shut you, shut you
    `,
  },
];
