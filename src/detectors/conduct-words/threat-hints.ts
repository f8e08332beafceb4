// Holds offensive words: threats that name no violence.
import type { WordClass } from '../grammar/word-class.ts';

/** What is let slip to frighten: that somebody's ways are known, that it is dark there, that friends will come. */
export const threatHintWords: readonly WordClass[] = [
  {
    name: 'attack-dark',
    words: `
      dark, very dark, so dark, pitch black, pitch dark, badly lit, poorly lit, unlit, not lit, no lights,
      no lighting, no street lights, no cameras, no cctv, no security, deserted, very quiet, dead quiet,
      empty at night, isolated, secluded, lonely, lonely walk, long walk, dark walk, dark alley, dark alleyway,
      alley, alleyway, underpass, cut through, towpath, canal path, blind spot, blind spots, nobody about,
      no one about, nobody around, no one around, anything could happen, anything can happen, things happen,
      things can happen, accidents
    `,
  },
  {
    name: 'attack-leaves',
    words: `
      finish, finishes, finishing, leave, leaves, leaving, clock off, clocks off, knock off, knocks off, get off,
      gets off, finish work, finishes work, leave work, leaves work, come out, comes out, come off, comes off,
      walk home, walks home, walk, walks, walk to, walks to, walk back, walks back, park, parks, drive home,
      drives home, get home, gets home, cycle home, cycles home, catch the bus, catches the bus, get the bus,
      gets the bus, wait for the bus, waits for the bus, jog, jogs, run, runs, go home, goes home, walk the dog,
      walks the dog, walk her dog, walks her dog, walk his dog, walks his dog, smoke, smokes, have a fag, has a fag,
      sit, sits, live alone, lives alone, live on her own, lives on her own, lives on his own, sleep, sleeps
    `,
  },
  {
    name: 'attack-secret',
    words: `
      bus, bus home, train, tram, car, motor, car reg, reg, number plate, parking space, parking spot, route,
      route home, way home, walk home, home, house, address, street, road, door, front door, back door, side door,
      staff door, staff entrance, staff exit, back entrance, exit, window, bedroom window, bedroom, kids,
      kids school, children, daughter, son, little girl, little boy, school, nursery, gym, pub, local, church, dog,
      shift, shifts, shift pattern, rota, break, fag break, lunch break, car park, level, bay, drive, gate, flat,
      husband, wife, mum, mam, boyfriend, girlfriend, partner, family, club, hairdresser, running route, allotment,
      bike, stop, platform, estate, close, cul de sac, postcode, garage, back garden, garden, caravan,
      slimming world, bingo, zumba, book club, football
    `,
  },
  {
    name: 'attack-wink',
    words: `
      just saying, just sayin, js, just a thought, food for thought, make of that what you will, is all i am saying,
      all i am saying, all i will say, nudge nudge, wink wink, hint hint, know what i mean, funny that, small world,
      watch this space, you have been warned, consider yourself warned, consider yourselves warned,
      do not say i did not warn, do not say you were not warned, cannot say you were not warned, sleep tight,
      sleep well, sweet dreams, see you soon, see you there, be seeing you, catch you later, tick tock, tick tick,
      drive safe, drive carefully, safe journey home, take care now, take care of yourself, mind how you go,
      think about that, think on, remember that, pass that on, let that sink in, be lucky, good luck, enjoy it while,
      see how she likes, see how he likes, see how they like, no accidents, would not want any accidents,
      tell her that, tell him that, tell them that, tell your manager that, tell your boss that, you get me, get me,
      get my drift, catch my drift, if you catch my drift, if you get my drift
    `,
  },
  {
    name: 'attack-warning',
    words: `
      last warning, final warning, only warning, consider this a warning, this is a warning,
      this is not a threat it is, not a threat its a promise, not a threat it is a promise,
      that is a promise not a threat, that is not a threat, not a threat but a promise, it is a promise,
      that is a promise, is a promise not a threat, not asking again, will not ask again, will not ask nicely,
      will not be asking nicely, not be so nice next time, not be so polite next time, not be so patient next time,
      not be so friendly next time, not be words next time, next time it will not be words,
      will not be talking next time, not be talking next time, done talking, done asking, finished asking,
      past talking, time for talking is over, whatever happens next, what happens next is on,
      what happens next is your, what i do next, what i might do, what i will do next, responsible for what i do,
      responsible for my actions, responsible for what happens, answer for what i do, not be held responsible,
      blame me for what happens, blame me when, do not blame me when, do not blame me if,
      do not say i did not warn you, do not know what i will do, do not know what i am capable of,
      no idea what i am capable of, have no idea who i am, see what i am capable of, find out what i am capable of,
      find out who i am, find out who my, do not want to see me angry, seen me angry, not seen me angry,
      pushed me too far, pushing me too far, push me any further, one more push, nothing left to lose,
      got nothing to lose, have nothing to lose, man with nothing to lose, on your conscience, be on the news,
      see me on the news, make the news, on the six o'clock news, front page news for, done time before,
      been inside before, go back to prison for, go back inside for, do life for, get life for,
      happy to go to prison, happily go to prison, worth going to prison, go to prison for, go to jail for,
      worth the prison sentence, worth the sentence, happily do time, gladly do time, do ten years for,
      do the time for, worth doing time, on sight, its on sight, on sight when, catch these hands, catch hands,
      throwing hands, throw hands, square up to me, square go with, one on one outside, outside now, see you outside,
      step outside, fill you in, filling you in, fill him in, fill her in, filling him in, filling her in,
      banged out, get banged, getting banged, get sparked, getting sparked, get decked, getting decked, get lamped,
      getting lamped, get chinned, getting chinned, get battered, getting battered, get slapped, getting slapped,
      get your head kicked, get your jaw broke, get dropped, getting dropped, get folded, get clapped,
      getting clapped, have your name, got your name on it, names on it, name on a bullet, got your number mate,
      bide my time, biding my time, patient man, revenge is, revenge will, get my revenge, my revenge,
      an eye for an eye, eye for an eye, blood on your hands soon, payback time, pay back time, payback is,
      payback's a, get payback, karma with a, dish best served, served cold, reckoning, day of reckoning,
      judgement day, your judgement is, sooner or later, one of these days, one day soon, one dark night,
      some dark night, one night soon, when you least expect, when she least expects, when he least expects,
      when they least expect, least expect it, least expects it, never see it coming, will not see it coming,
      not see me coming, hear me coming, will not hear me coming, start carrying, better be tooled up, tooled up,
      mob handed, mob handed tonight, team handed, bring the boys, bringing the boys, bring my boys,
      bringing my boys, bring the lads, bringing the lads, bring my lads, bringing my lads, bring my brothers,
      bringing my brothers, bringing my mates, bring my mates, bring my cousins, bringing my cousins,
      bringing backup, bring backup, come mob handed, send someone round, sending someone round, send somebody round,
      sending somebody round, have someone come round, getting someone round, got people coming, people coming round,
      know some people, know a few people, know a few lads, know some lads, know the right people,
      know the wrong people, one phone call away, just one call, got friends who,
      got mates who, mates who owe me, owes me a favour, owe me a favour, owed a favour, call in a favour,
      put a price on, bounty on, price on your head, price on her head, price on his head, hit on you,
      contract on you, contract out on
    `,
  },
  {
    name: 'attack-kin-mean',
    words: `
      long memories, long memory, good memories, do not forget a face, does not forget a face, do not forget things,
      they do not forget, he does not forget, never forget a face, never forgets a face, never forget a name,
      do not forgive, does not forgive, do not mess about, does not mess about, do not play, does not play,
      not as nice as, not as patient as, not as calm as, not as polite as, not so forgiving, not very forgiving,
      not so patient, gets out next, get out next, gets out in, gets out of prison, get out of prison,
      gets out of jail, just got out, just got out of prison, out of prison, out on licence, out on friday,
      out on monday, out soon, home from prison, home from tour, back from tour, handy with, handy lads, boxes,
      a boxer, a bouncer, a doorman, cage fighter, mma, know where you, know where she, know where he,
      looking for you, looking for her, looking for him, looking for whoever, want a word, wants a word, want words,
      having a word, will have a word, having words, paying you a visit, on their way, on his way up, on the way up,
      on his way down, not happy, fuming and, know your name, knows your name, got your name, got your address,
      short fuse, short tempers, short temper, bad temper, bad tempers, temper on him, temper on them
    `,
  },
  {
    name: 'attack-kin',
    words: `
      my brother, my brothers, my dad, my father, my uncle, my uncles, my cousin, my cousins, my mates, my mate,
      my lads, my boys, my son, my sons, my family, my husband, my fella, my partner, my boyfriend, my friends,
      my people, our kid, our lads, her brothers, her dad, his brothers, his dad, our family, my nephews, my nephew,
      my grandsons, our dad, friends of mine, friend of mine, family of mine, our brothers, mum's brothers,
      our brother, the lads, the boys
    `,
  },
  {
    name: 'attack-smug',
    words: `
      laughing, smiling, smirking, grinning, so smug, smug, so brave, brave, so mouthy, mouthy, so cocky, cocky,
      so big, so hard, hard, so clever, clever, so funny, so rude, rude, so high and mighty, high and mighty,
      so chatty, so lippy, lippy, so gobby, gobby, breathing, walking, talking, standing, safe, so safe, so tough,
      tough, so lucky, around, here, so pretty, pretty, so handsome, strutting, answering back
    `,
  },
  {
    name: 'attack-guard',
    words: `
      security, extra security, more security, bodyguard, a bodyguard, bodyguards, riot police, police escort,
      an escort, stab vest, stab vests, stab proof vest, bulletproof vest, bullet proof vest, body armour, helmet,
      a helmet, hard hat, panic button, panic alarm, cctv, a guard dog, new locks, locks changed, change your locks,
      change the locks, lock your doors, lock the doors, lock the back door, lock your back door, lock up tight,
      bolt the door, lock your door, lock their doors, board up your windows, life insurance, your will written,
      your will sorted, will made, fire insurance, fire extinguisher, fire extinguishers, smoke alarm working,
      insurance paid, house insurance, car insurance, windows insured
    `,
  },
  {
    // Where these stand, harm is feared, mourned or joked of.
    name: 'attack-kindly',
    words: `
      thank you, thanks, thankyou, grateful, buy him a pint, buy her a pint, buy you a pint, buy them a pint, buy you all a, buy him a drink, buy her a drink, buy them a drink, shake his hand, shake her hand, shake your hand, give him a hug, give her a hug, give you a hug, big hug, hug him, hug her, hug you, kiss him, kiss her, box of chocolates, bunch of flowers, a medal, a cake, say thanks, cuddle, raise a glass, pin a medal, tin of roses, kindness, peacefully, comfortably, with dignity, hospice,
      palliative, end of life, rest in peace, passed away, condolences, rip, bless, god bless, get well,
      speedy recovery, better soon, be careful out there, look after yourselves, look after yourself, only joking,
      just kidding, panto, pantomime, charity, fundraiser, sponsored, raffle, film, movie, episode, series, netflix,
      eastenders, casualty last night, storyline, football, match, footie
    `,
  },
  {
    // Where staff or patients are feared for, or the place is complained of.
    name: 'attack-concern',
    words: `
      not safe, unsafe, do not feel safe, does not feel safe, feel unsafe, feels unsafe, felt unsafe, safety,
      scared to, frightened to, afraid to, worried about, worry about, poor staff, poor nurses, patients and staff,
      staff and patients, please can you, could you please, please fix, needs lighting, need lighting,
      better lighting, more lighting, lights fixed, lighting fixed, security lights, after the attack,
      after being attacked, were attacked, was attacked, got attacked, assaults on, assaulted, abuse from,
      violence against, fell, tripped, slipped, broke my, broke her, broke his, accident on the, wheelchair users,
      elderly, disabled, frail, visitors, my mum, my dad, my nan, my mam, my gran, i was, we were
    `,
  },
];
