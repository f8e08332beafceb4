// Holds offensive words: the words of veiled threats.
import type { WordClass } from '../grammar/word-class.ts';

/** How people are made afraid without a deed being named. */
export const threatMenace: readonly WordClass[] = [
  {
    // Said to somebody who is to be afraid.
    name: 'warning',
    words: `
      watch your back, watch her back, watch his back, watch their backs, watch yourself, watch himself, watch herself,
      watch it pal, watch it mate, better watch, best watch, wants to watch, want to watch, needs to watch, one eye
      open, over your shoulder, looking over her shoulder, looking over his shoulder, looking over their shoulders,
      look over her shoulder, look over his shoulder, look behind, vary your route, change your route, different route
      home, take a different way, lock your door, lock your doors, lock the doors, lock her door, lock up tight, check
      the locks, check your brakes, check your tyres, count your days, count the days, days are numbered, enjoy it
      while, make the most of, mind yourself, mind yourselves, tread carefully, tread careful, think carefully, think
      very carefully, be very careful, be careful who, careful who, careful how, wants to be careful, want to be
      careful, needs to be careful, need to be careful, better be careful, should be careful, if i was you, were i you,
      i would not want to be, would not like to be, in your shoes, in her shoes, in his shoes, i would hide, i would
      run, i would move, i would be worried, i would be looking, be very afraid, start praying, start running, say your
      prayers, better pray, want to pray, wants to hope, had better hope, wear a vest, get a guard dog, friendly
      warning, friendly word, just a warning, only warning, last warning, final warning, you have been warned, take
      this as, fair warning, i am warning, warning you, do not say i did not, remember my words, remember this face,
      remember my face, remember my name, you will remember, will not forget your face, never forget a face, got your
      face, know your face, know his face, know her face, best not come, clock is ticking, tick tock, one of these
      nights, one dark night, some dark night, this year or next, could be this year, when you least expect, least
      expect it, not see it coming, never see it coming, will not know when, will not know what hit, you will know why,
      see what comes, you just wait, just you wait, sleep lightly, stay home if, move house if, pack your bags, leave
      town, get out while, best run, better run, run while, keep one eye, keep an eye out for, keep your wits, mind her
      back, mind his back, mind your back, mind your head, mind how she, mind how he, safe journey home, get home safe,
      hope you get home, hope she gets home, hope he gets home, check the back seat, check your mirrors, check your
      rear, check your post, check the post, check your letterbox, open your post, be seeing you, later or sooner, bide
      my time, biding my time, in my own time, waiting for the right, right time comes, when i am ready, when we are
      ready, here i come, brace yourselves, make your peace, make peace with, make a will, write your will, sort your
      will, kiss goodbye, hold your kids, no more warnings, no second warning, will not warn, not warn you again, tell
      him from me, tell her from me, tell them from me, tell your mate, let him know i, let her know i, do not come
      crying, do not say you, can not say you, cannot say i, wish you, you will wish, going to wish, he will wish, do
      not know what is coming, got a surprise, surprise for you, surprise waiting, present for you, present for her,
      present for him, special delivery, watch what happens, watch the news, be on the news, be in the paper, be in the
      papers, make the news, need eyes, needs eyes, going to need them, be careful on those, be careful using, careful
      on those, he will not be seeing, she will not be seeing, will not see me, not see me coming, had your warning,
      had his warning, had her warning, you were warned, every dog has its day, yours is coming, theirs is coming, hers
      is coming, his is coming, be wise to, be wiser, in your interest, if she knows what, if he knows what, if you
      know what is good, knows what is good, do yourself a favour, do himself a favour, do herself a favour, bring your
      mouthguard, bring a helmet, bring armour, wear a helmet, wear armour, body armour, bulletproof, bullet proof,
      riot gear, will not always, will not be there forever, not be a fourth, not be a third, not be a next, will not
      be a next, get used to hospital, be on it a while, watch the news thursday, all i am going to say, lock the doors
      all, hire guards, can hire, all the guards, think yous are safe, think you are safe, think you are safe behind,
      safe behind, you are not safe, nobody is safe, none of you are safe, no one is safe, not as safe, used to be
      safe, hope you feel safe, behind that screen, under my coat, under your coat, how easy it is, easy to walk, it
      would be easy, would be so easy, anyone could walk, anybody could walk, anybody can walk in, anyone can walk in,
      walk onto a ward, walk on to, walk right in, walked right in, nobody checks, no security checks, you will be
      remembered, will be remembered, we will remember you, so will your cars, so will your, remember your faces,
      remember your names, remember who you are, sleep well dr, sleep well doctor, sleep well nurse, sleep well sister,
      keep typing, keep talking, keep laughing, keep smirking, keep it up pal, keep it up mate, carry on laughing,
      laugh while you, smile while you, checking behind you, checking behind, stopped checking, bring a third, bring a
      few more, bring your mates, bring more men, bring an army, to my face, to me face, say it to my, say that to my,
      the right person in it, with the right person, with you in it, with him in it, with her in it, want to worry,
      should worry, ought to worry, you should be worried, small island, one ferry, only one ferry, only one way off,
      one way out, nowhere to go, nowhere to run, nowhere to hide, interesting choice, funny choice, bold choice, mark
      it in, mark your diary, put it in your diary, in yer diary, in your diary, save the date, he will know who, she
      will know who, they will know who, know who it is from, just saying, jus sayin, just putting it out there, hope
      your smoke alarm, hope your smoke alarms, smoke alarms work, hope the smoke, batteries in your, check your smoke,
      people get found, get found there, found there, found in the morning, better hope he never, better hope she
      never, better hope i never, better hope they never, better hope i don't, best hope i don't, wants to hope i,
      would not go on holiday if, i'd not go on holiday, i'd be careful if i were, i'd watch my, i'd watch your, if i
      were him, if i were her, if i was him, if i was her, i'd keep an eye on your, i'd check your, i'd check under,
      i'd get a dog, i'd move house, i'd move if, you'll see what happens, she'll see what happens, find out what
      happens when, you tell that, you tell him from, you tell her from, mark my words, enjoys having, enjoy having,
      make the most of your, want to sleep with one, sleep with one eye, wondering how you'd, with both eyes open, stop
      me if you can, who's going to stop me, nobody's going to stop me
    `,
  },
  {
    // "It would be a shame if": harm told as if it came of itself.
    name: 'pity',
    words: `
      be a shame if, be a shame, shame if, shame about, shame for, real shame, crying shame if, be a pity, pity if, be
      awful if, be terrible if, be tragic if, would hate for, would hate to see, hate for anything, hate for something,
      hate anything to, would not want anything, would not want something, would not want her, would not want him,
      anything could happen, anything can happen, something might happen, something could happen, something happened,
      if anything happened, if something happened, anything happens, something happens, accidents happen, accidents do
      happen, accidents can happen, accident happens, have an accident, nasty accident, little accident, unfortunate
      accident, accidents will, happens to people, bad things, funny things happen, strange things happen, could slip,
      might slip, might trip, might fall, could fall, trip and fall, nasty fall, bad luck, so fragile, do break, does
      break, break easily, burn easily, go up easily, easily done, would not it be awful, would be awful, be dreadful,
      be unfortunate, unlucky, no telling what, who knows what, can not be held responsible, not responsible for what,
      not my fault if, do not blame me if, on your head, on your own head, on their heads, be it, that is on them, that
      is on you, on them then, wonder what would happen, imagine if, just imagine, all i am saying, that is all i am
      saying, funny thing about, small world, it is a small town, small place, funny old world, what goes around, comes
      around, karma, be a real shame, would be sad, be sad if, so sad if, be heartbreaking, be terrible thing, terrible
      thing if, terrible things, horrible things, nasty things happen, nasty things, awful things, stranger things,
      people fall, people slip, people trip, people get hurt, someone gets hurt, somebody gets hurt, someone got hurt,
      somebody got hurt, someone could get hurt, somebody could get hurt, gets hurt, get hurt, going to get hurt, end
      up hurt, brakes fail, brakes failed, brakes went, wheel came off, wheel fell, lost a wheel, gas leak, faulty
      wiring, electrical fault, stray, stray match, stray firework, lost control, hit and run, never found the driver,
      never caught, nobody was caught, never found who, ladder slipped, steep stairs, stairs are steep, icy steps,
      those steps, dangerous road, that road is, roads round here, deep water, deep this time, canal is deep, river is
      deep, long drop, long way down, nasty drop, a long fall, do not bounce, people disappear, people go missing,
      people vanish, not everyone comes back, not everyone makes it, nobody lives forever, we all die, everybody dies,
      everyone dies, everybody bleeds, bleed like, bleeds like, bleeds the same, doctors die, nurses die, even doctors,
      only human, skin is thin, bones break, glass breaks, things get broken, things break, things burn, houses burn,
      cars burn, hospitals burn, paper burns, old buildings, old wood, dry wood, tinder, would not take much, do not
      take much, does not take a genius, only takes one, it only takes, one push, one shove, little push, a push, funny
      world, life is short, life is fragile, fragile, be a waste, rest is up to, take that how, take it how, read into
      it, read between, make of it what, you get my drift, get my drift, catch my drift, get my meaning, if you know
      what, need i say, would it not be terrible, terrible if, awful if, dreadful if, tragedy if, if all that, if that
      lovely, if your lovely, if something were, if something was, something happens to, happens to yours, happens to
      your, happens to my, goes missing one, lot of glass, lots of glass, all that glass, so much glass, it is not
      going to be me, will not be me, and it is not mine, it is not mine, not be mine, house insurance, insurance is
      up, insured, hope your house, hope your car, hope your roof, insurance up to date, up to date hope, visit from
      the tide, accidents being, being what they are, such a shame if, shame to see, would be a shame, woman living on
      her own, living on her own, lives on her own, living alone, things fall off, things fall, hold your breath,
      holding your breath, river is high, water is deep, water is high, got wet one night, get wet one night, easy
      mistake, easy mistake to make, easily happens, easily happen, bin wagon, reversing over, want anything happening,
      anything happening to, something happening to, shame if it, shame were it, shame should, be a pity were, dropped
      with, if it dropped, if it came down, only glass, are only glass, just glass, only made of, made of wood, all
      wood, thatched, thatched roof, timber frame, wooden floors, straw roof, thin walls, goes up quick, go up quick,
      go up a treat, goes up lovely, lose its air, lost its air, let its air, air overnight, a rucksack, in a rucksack,
      suitcase in, left a bag, left something, something in a, is not my sandwiches, tick tick, lost its air overnight,
      goes missing overnight, happened overnight to, before the tide
    `,
  },
  {
    // Who is to learn, to pay or to feel it.
    name: 'lesson',
    words: `
      see how she likes, see how he likes, see how you like, see how they like, how would she like, how would he like,
      how would you like, how he would feel, how she would feel, how you would feel, what it feels like, feels like to,
      feel what i, feel what we, feel it too, feel the same pain, taste of, own medicine, teach her a lesson, teach him
      a lesson, teach you a lesson, teach them a lesson, learn the hard way, make her pay, make him pay, make you pay,
      make them pay, pay for that, pay for what, you will pay, she will pay, he will pay, they will pay, going to pay,
      regret this, regret that, regret himself, regret herself, regret the day, live to regret, rue the day, sorry you,
      make you sorry, make her sorry, make him sorry, make them sorry, wish you had, wish she had, wish he had, wish
      they had, wish you were never, got it coming, have it coming, has it coming, had it coming, coming to her, coming
      to him, coming to you, coming to them, get hers, get his, get yours, get theirs, gets hers, get what she
      deserves, get what he deserves, get what you deserve, get what they deserve, what they deserve, what she
      deserves, what he deserves, what you deserve, just desserts, comeuppance, payback, pay back, pay you back, pay
      her back, pay him back, get even, get my own back, get our own back, settle this, settle the score, settle up,
      score to settle, revenge, vengeance, justice my way, our own way, sort it my way, sort him, sort her, sort you
      out, sort him out, sort her out, sort them out, deal with her, deal with him, deal with you, street justice, an
      eye for an eye, eye for an eye, a life for a life, tooth for a tooth, so does the, so will you, so will she, so
      will he, you are next, she is next, he is next, be next, will be next, your turn, her turn, turn will come, time
      will come, day will come, day is coming, reckoning, judgement day, judgment day, wrath, god will, god's work, god
      will strike, hell awaits, burn in hell, put the fear, fear of god, scare the, knock some sense, some sense into,
      show him, show you, show them what, what is what, what for, what is good for, good talking to, a talking to,
      quiet word, words with, have words, little chat, a wee chat, face to face, man to man, nose to nose, needs
      teaching, needs taught, wants teaching, need teaching a lesson, a lesson, teach her manners, teach him manners,
      teach them manners, teach her some, teach him some, some respect, knocked down, bring her down, bring him down,
      down a peg, what pain is, real pain, know pain, know what pain, feel pain, know how it, know what it is, suffer
      like, suffer as, cry like, beg like, scream like, bleed like my, hurt like, lose like, lose what, lose someone,
      lose somebody, lose your, lose her own, lose his own, losing yours, losing a, one of yours, one of theirs, your
      own child, your own mother, your own kid, turn to cry, cry next, next to cry, be the patient, in that bed, be in
      a bed, lying in a bed, get a taste, same done to, same back, do the same, do to her what, do to him what, do to
      you what, give it back, give her some, give him some, give you some, give you something, something to cry, set an
      example, make it right my, sort it out myself, sort it ourselves, sort it out ourselves, deal with it myself,
      handle it myself, handle this myself, without the courts, courts will not, court will not, law will not, police
      will not, do it the old, old way, rough justice, natural justice, what they have coming, what she has coming,
      what he has coming, a word with whoever, see how brave, see how hard, see how tough, see how clever, see how
      smart, see how funny, doing your own, your own stitching, own stitching, the way we lost, like we lost, like i
      lost, same way i, same way we, lose your child, lose your mum, loses the hand, lose the hand, a man who does, who
      does that to, differently where, settle things, settles things, sort things out, we have our own, paying for it,
      hit him with my, bringing it round, what i am seeing, starting to see why, ruin his, ruin hers, ruined my back,
      going to ruin, meet the same end, same end, sooner than they think, sooner than you think, sooner than he thinks,
      sooner than she thinks, break something of, something of his, something of hers, somebody will pay, someone will
      pay, will pay for my, picked who, chosen who, you'll be sorry, she'll be sorry, he'll be sorry, they'll be sorry,
      you'll regret it, she'll regret it, he'll regret it, you'll pay for, she'll pay for, he'll pay for, gets what's
      coming, get what's coming, what's coming to him, what's coming to her, what's coming to you, find out the hard
      way, the old fashioned way, his turn next, her turn next, your turn next, eyes out of, scratch her eyes out,
      scratch his eyes out, going to answer for, has to answer for, will answer for it, see to him myself, see to her
      myself, see to you myself, see how he likes it, see how she likes it, see how you like it
    `,
  },
];
