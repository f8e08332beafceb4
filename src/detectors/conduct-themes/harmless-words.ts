import type { WordClass } from '../grammar/word-class.ts';

/** What stands in comments that only sound alike: thanks, due process, news, games, victims who tell. */
export const harmlessWords: readonly WordClass[] = [
  {
    name: 'thanks',
    hides: true,
    words: `
      thank you, thankyou, many thanks, thanks so much, thanks to all, big thanks, huge thanks, grateful, gratitude,
      appreciated, much appreciated, so helpful, very helpful, thank goodness, god bless, bless you, bless her,
      bless him, thank her, thank him, thank them, thank all, thank everyone, well done, credit, hats off,
      can not thank, could not thank, could not ask for, could not fault, could not have been, cannot fault,
      oh thank god, thanks to the nurses, thanks to the staff, thanks to the team, thanks to the doctors,
      thanks to the ward
    `,
  },
  {
    name: 'praise',
    words: `
      brilliant, amazing, wonderful, fantastic, excellent, outstanding, superb, angels, angel, hero, heroes, star,
      stars, incredible, marvellous, first class, second to none, kind, kindness, caring, compassionate, friendly,
      helpful, polite, professional, efficient, attentive, considerate, courteous, reassuring, reassured, reassurance,
      welcoming, supportive, understanding, respectful, thoughtful, informative, knowledgeable, good care, great care,
      best care, saved my life, saved his life, saved her life, saved our, highly recommend, recommended,
      well looked after, looked after, looked after me, at ease, put me at ease, very good, very well, very pleased,
      happy with, impressed, satisfied, excellent service, good service, great service, great job, good job, nominate,
      nominated, shout out, what a star, absolute star, cheerful, gentle, patient with, treated with, with dignity,
      dignity, respect, proud of, saved my, proud, diamond, helped me stop, ask the right question,
      asked the right question,
      nominating, nominated her, nomination, love that man, love that woman, love this man, love this woman,
      love that lad, love that nurse
    `,
  },
  {
    name: 'due-process',
    words: `
      pals, ombudsman, cqc, care quality commission, healthwatch, mp, mps, councillor, solicitor, solicitors, lawyers,
      barrister, tribunal, judicial review, legal advice, legal action, compensation, in court, see you in court,
      to court, the courts, day in court, small claims, foi, freedom of information, subject access, petition,
      petitions, sign the petition, campaign, campaigning, lobby, vote, voted, vote them out, ballot, ballot box,
      election, placards, placard, protest, peaceful, peacefully, demo, demonstration, marching, rally, picket,
      picket line, public meeting, board meeting, town hall, formal complaint, complaints manager, complaints team,
      complaints department, complaints procedure, complaints process, raise a concern, raised a concern,
      raise concerns, raising concerns, raised it, raised it with, genuine concern, duty of candour, proper review,
      independent review, public inquiry, the inquiry will, held to account, hold to account, held accountable,
      hold them to account, accountability, whistleblower, whistleblowing, safeguarding team, counter fraud,
      report it to, reported it to, reported to the police, report this to the police, the gazette, local paper,
      the press, politely, minute them, disclosure, discloses, statement to the police, on the website, on strike,
      strike action, trade union, marching on, speak up about, staff who speak up
    `,
  },
  {
    name: 'own-service',
    words: `
      my appointment, an appointment, appointment letter, appointments, my results, test results, scan results, results,
      my scan, my referral, referral, referred, my bloods, bloods, blood test, prescription, repeat prescription,
      inhaler, inhalers, waiting list, call back, callback, a date, ring me back, phone me back, opening hours,
      clinic times, phone line, phone lines, phone system, the phones, on hold, the queue, car park charges,
      parking charges, closure, reopen, buses, fund it, understaffed, short staffed, more staff, cancelled again,
      vaccination clinic, jab, jabs, booster, hospital food, waiting times, waiting time, it system, discharge process,
      discharge letter, what time visiting, visiting hours, visiting times, visiting finishes, care package,
      where people park, where do you park, where to park, place to park, staffing levels
    `,
  },
  {
    name: 'victim',
    words: `
      told the nurse, told the doctor, told a nurse, told a doctor, told the receptionist, told the porter, told my nurse, told the staff, threatened the nurse, threatened a nurse,
      threatened the doctor, told her he would, told him he would, told her she would, security just stood, security stood there, security did nothing, nobody stepped in, called the nurse a,
      called a nurse a, called the receptionist a, called the doctor a, calling the nurses, calling nurses, stop calling, do not call the, ashamed for him, ashamed for her, embarrassed for him, embarrassed for her,
      followed me, follows me, following me, threatened me, threatened us, threatens me, told me to kill myself,
      threatened to, threatning, threatned to, threatened the, threatens a, threatened a, abused staff, abuse of staff,
      abuse towards, abusing staff, attacks on staff, attacked at work, punched at work, assaults on,
      assaulted on shift, staff were assaulted, zero tolerance, i have been punched, i have been spat,
      i have been kicked, i have been threatened, i have been assaulted, i got punched, i was punched, i was kicked,
      i was hit, i was spat, i was assaulted, i was followed, i was threatened, i was stalked, i was hounded,
      i was bullied, i was accused, was accused of, hounded out, get abuse, getting abuse, the abuse we, the abuse they,
      the abuse staff, been abused, stalked by, being stalked, my stalker, my ex used to, reported him, reported them,
      police dealt, police have dealt, for the police, screenshotted it for, security were, wants locking up,
      want locking up, should be prosecuted, keep our staff safe, protecting staff, protect staff, change my shifts,
      used to hit, used to belt, used to beat, used to batter, hit me for years, for years and, past tense, men's aid,
      womens aid, women's aid, refuge got, my ex is, got me out, told me they would, on here told me, on here say,
      on here saying, admin please, admin can you, can you ban, stop having a go, stop having a pop, shouted at me,
      shouted the, said to me, called me, gets called, someone painted, somebody painted, got headbutted, got spat,
      got punched, got hit at work, stamped out, wish harm on, has anyone got dashcam, anyone got dashcam,
      dashcam footage please, were slashed, was slashed, got slashed, was smashed, were smashed, got smashed, was keyed,
      got keyed, were stolen, was stolen, got stolen, was broken into, got broken into, smashed last night,
      slashed last night, bring it back, please bring it back, please return it, please hand it in, anyone seen it,
      if found, someone in these comments, somebody in these comments, police finally dealt, glad the police,
      police got involved, police were involved, court order now, non molestation, told me you are, told me you were,
      told me that you, called us, calls us, calling us, called my, calls my, calling my, said i was, said we were,
      said my mum was, said my dad was, says i am, told i was, told we were, told us we were, people call, people calling,
      that people call, those who call, who call our, calling our nurses, calling our staff, calling nurses, calling staff
    `,
  },
  {
    name: 'calming',
    words: `
      be kind, please be kind, please stop, stop sharing, please do not, do not share, do not post, do not put her name,
      do not put his name, do not name, take that down, take it down please, take this down please,
      take that comment down, delete that comment, no need for, not for us, leave her alone, leave him alone,
      leave them alone, leave the poor, leave the staff, let the poor, get on with her life, get on with his life,
      stop calling, do not be calling, do not be telling, do not call, you were not there, i was not there,
      innocent until, jumping to conclusions, no evidence, gossip, just a rumour, witch hunt, nobody stole,
      no one stole, nobody killed, no one killed, no one is hiding, nobody is hiding, nobody lied, not blaming,
      do not blame, nobody is to blame, no one is to blame, nobody's fault, no one's fault, not their fault,
      not her fault, not his fault, block him, block her, just block, do not rise to, do not feed, ignore him,
      ignore the trolls, shame on anyone, has kids, she has a family, they are human, human beings,
      disgraceful behaviour, condone, condoning, must never, should never, we should not, we must not, should not allow,
      must not allow, not acceptable, unacceptable, consequences for saying, no place for, never hurt, would never hurt,
      could never hurt, lied to nobody, lied to no one, stole nothing, hurt nobody, killed nobody,
      nobody should, no one should, nobody deserves, no one deserves, nobody ought, no one ought, let it finish, let them finish, let us not guess, lets not guess, let the man, let the woman, you can not go calling, can not go round, stop the pile, fairer on everybody, two sides to, give them a chance, give him a chance, give her a chance, no excuse for abuse, abuse is never, violence is never, never the answer, so sad to see,
      disgraceful, is disgraceful, leave that young, leave that poor, leave that lass, leave that lad,
      leave that girl, leave that woman, leave that man, leave this poor, not the nurse, not the doctor,
      not the staff, not the ward, nothing to do with the nurse, it was me who, it was my own, than a cover up,
      no cover up, not a cover up, she was honest, he was honest, was honest, were honest, honest that, said sorry,
      owned up, owning up, own up, would not hurt a bit, not hurt a bit, nearly right
    `,
  },
  {
    name: 'fiction',
    words: `
      drama, dramas, film, movie, episode, season two, novel, actor, actress, documentary, netflix, bbc, itv, channel 4,
      iplayer, podcast, panto, pantomime, thriller, crime series, whodunnit, murder mystery, murder mystery night,
      games, video game, escape room, halloween, fancy dress, costume, haunted, ghost story, in the play, on telly,
      on the telly, character dies, holby, line of duty, song, lyrics, gig, comedy, sitcom, storyline, great acting,
      tv series, the game, fake blood, am dram, amateur dramatics, rehearsal, rehearsals, playing the part
    `,
  },
  {
    name: 'news',
    words: `
      on the news, in the news, in the paper, in the papers, read about, saw on the news, down south, up north,
      in america, years ago, long before, that case, a case years ago, jailed for, was jailed, been jailed,
      was convicted, been convicted, convicted last, sentenced to, the asylum, asylum, great grandmother, victorian,
      history, historic, terrible times, back then, in those days, letby, shipman, savile, private carer,
      nothing to do with the hospital, scam, scam text, scammers, phishing, in the fifties,
      someone claiming, somebody claiming, man claiming, woman claiming, people claiming, caller claiming,
      men claiming, posing as, pretending to be from, bogus callers, bogus caller, cold caller, cold callers,
      doorstep, was no nurse, was no doctor, ask for the badge, ask for id, check their badge
    `,
  },
  {
    name: 'sport',
    words: `
      charity match, football, rugby, cricket, netball, hockey, five a side, quiz, quiz night, pub quiz, boxing, boxer,
      boxing match, white collar boxing, in the ring, karate, judo, marathon, half marathon, 10k, 5k, fun run, race,
      races, cup final, derby, tournament, fundraiser, fundraising, sponsored, sponsor me, raffle, tombola, tickets,
      bake off, bake sale, opponent, the final, semi final, championship, team mates, training session, tug of war,
      darts, pool night, bowls, bowling, dodgeball, paintball, laser tag, chess, scrabble, bingo, karaoke, dance off,
      relay, premier league, sunday league, the match, a match on, match day, cup match, football match
    `,
  },
  {
    name: 'jest',
    words: `
      lol, lmao, rofl, haha, hahaha, hehe, xxx, joke, only joking, joking aside, just kidding, only kidding, daft sod,
      you daft, daft bugger, silly sod, kill me if, will kill me, going to kill me, kill me when, would kill me,
      nearly killed me, near killed me, nearly died, dead on, dead to me, in stitches, had us in stitches, off to a tee,
      game of soldiers, love her, love him, bless him, bless her, stole the limelight, slit my wrists, slit my own,
      full house, bingo
    `,
  },
  {
    name: 'hazard',
    words: `
      not safe, is not safe, unsafe path, can someone fix, can somebody fix, someone fix it, please fix, needs fixing,
      want fixing, fix it, get it checked, checked please, please check, fire risk, fire safety, fire alarm, fire doors,
      trip hazard, hazard, ice rink, slippery, potholes, pothole, gritting, gritted, watch your step,
      mind your step, mind the step, just so you know, just to let you know, thought you should know, take care on,
      drive carefully, drive safely, drive safe, lights are not working, light is out, lights are out, junction,
      speed limit, somebody is going to get hurt, someone will get hurt, someone is going to get hurt,
      accident waiting to happen, evacuated, all clear, suspicious package, bad smash, someone is going to die,
      somebody is going to die, passes out, pass out, fainting, take a coat, take a book, bring a book, bring change
    `,
  },
  {
    name: 'training',
    words: `
      training, training day, breakaway, study day, workshop, session, sessions, lecture, webinar, conference, guidance,
      leaflet, awareness week, campaign week, simulation, first aid, self defence class, conflict resolution, research,
      study, survey, inspection, statistics, figures show,
      came to our school, came to my school, in assembly, school talk, school assembly, amnesty, knife amnesty,
      knife crime, anti knife, handed theirs in, handed his in
    `,
  },
  {
    name: 'unsure',
    words: `
      is it true, does anyone know if, does anyone know whether, does anyone know how, would that count, could it have,
      could the, may have been, might have been, hard to know, not sure if, not sure whether, i wonder if, wondering if,
      we feel, i feel that, felt that, felt like, it seemed, seems to me, how do i, how do you, how can i, who do i,
      who to ring, want answers, only want answers, want to understand, explained to us, explained to me,
      nobody can tell me, no one can tell me, waiting to hear, i thought they had, it turned out, turns out it was,
      honest mistake, human error, mistakes happen, an accident, was an accident, should we, could do with a,
      if he had been, if she had been, if it had been, had he been, had she been, meant any harm, do not believe the,
      do not think the, check yours, ring the pharmacist,
      anyone know what, anyone know how, anyone know why, does anybody know, is it right that, is that right, am i right, am i allowed, are we allowed, can you tell me, could you tell me, could someone, could somebody, could i please, can i please, could i ask, can i ask, who would i, who should i, where do i, is there a way, is there any, just need advice, need some advice, any advice, what do you even, not certain, could be wrong, might be wrong, i may be wrong, probably nothing
    `,
  },
  {
    name: 'mended',
    words: `
      apologised, apologized, apologised and, apology received, were very upset, phoned us straight away,
      rang us straight away, told us straight away, sorted it, sorted straight away, put it right, put right,
      cleared of, was cleared, been cleared, acquitted, not guilty, exonerated, found in, handed in, lost property,
      got it back, turned up in, learned from, lessons learned, lessons have been, explained everything, explained what,
      fully explained, open with us, honest with us, been honest, noticed the, spotted
    `,
  },
  {
    name: 'bereaved',
    hides: true,
    words: `
      killed himself, killed herself, killed themselves, kill myself, killing myself, took his own life,
      took her own life, lost him to suicide, lost her to suicide, bereaved by, until she passed, until he passed,
      sat with her, sat with him, sat with my, funeral is, wake is, would love any, hanged himself, hanged herself,
      hung himself, hung herself, shot himself, shot herself, drowned himself, drowned herself, stabbed himself,
      stabbed herself, hurt himself, hurt herself, cut herself, cut himself
    `,
  },
  {
    name: 'idiom',
    hides: true,
    words: `
      stole my heart, steal my heart, stole our hearts, stole all our hearts, stole his heart, stole her heart,
      steals the show, steal the show, stole the show, killed it, killing it, smashed it, nailed it, could murder a,
      murder a pint, murder a brew, murder a cup, kill for a, would kill for, to die for, daylight robbery, kills me,
      killing me, killed me laughing, died laughing, dying laughing, in a good way, shoot me, stabbed me in the back,
      stabbed in the back, dead chuffed, dead good, dead nice, dead kind, killed off the, kill the infection,
      killed the infection, killed the bug, killed the pain, call the midwife, where you are coming from
    `,
  },
];
