import type { WordClass } from '../grammar/word-class.ts';

/** What speaks for or against any route: whose care it is, and talk that asks for nothing. */
export const routeThemeWords: readonly WordClass[] = [
  {
    name: 'own-side',
    words: `
      i, my, me, mine, our, ours, we, us, myself, mum, mam, mom, mummy, mammy, ma, mother, dad, daddy, father, nan,
      nana, nanna, nanny, gran, granny, grandma, grandad, granddad, grandpa, gramps, grandmother, grandfather,
      husband, hubby, wife, missus, partner, boyfriend, girlfriend, fiance, fiancee, son, daughter, bairn, wean, baby,
      newborn, toddler, little one, little boy, little girl, brother, bro, sister, sis, uncle, aunt, auntie, aunty,
      cousin, nephew, niece, neighbour, friend, mate, stepson, stepdaughter, stepdad, stepmum, grandson,
      granddaughter, twins, lad, lass, other half, fella, elderly parent, mil, fil, father in law, mother in law,
      relative, loved one
    `,
  },
  {
    // Somebody else whom one is answerable for.
    name: 'own-person',
    words: `
      mum, mam, mom, mummy, mammy, mother, dad, daddy, father, nan, nana, nanna, nanny, gran, granny, grandma,
      grandad, granddad, grandpa, grandmother, grandfather, husband, hubby, wife, missus, partner, son, daughter,
      bairn, wean, baby, newborn, toddler, little one, little boy, little girl, brother, sister, uncle, aunt, auntie,
      aunty, cousin, nephew, niece, neighbour, grandson, granddaughter, our lad, our lass, my lad, my lass, my boy,
      my girl, my lads, my friend, my mate, mother in law, father in law, me mam, me dad, me nan, the wife,
      the husband, twins, stepson, stepdaughter, relative
    `,
  },
  {
    name: 'praised',
    words: `
      thank, thanks, thankyou, thank you, thankful, ta, cheers, diolch, grateful, gratitude, kind, kindness, kindest,
      brilliant, brilliantly, fantastic, amazing, amazingly, wonderful, wonderfully, excellent, outstanding,
      exceptional, superb, fabulous, fab, lovely, loved, loving, smashing, cracking, champion, ace, great, awesome,
      terrific, marvellous care, first class, first rate, second to none, top notch, top marks, ten out of ten,
      five stars, 10 10, 10 out of 10, angel, angels, star, stars, legend, legends, hero, heroes, gem, gems, diamond,
      saint, godsend, credit to, credit where, hats off, well done, fair play, bravo, congrats, congratulations,
      kudos, shout out, big up, bless you, bless them, god bless, proud, pleased, delighted, chuffed, over the moon,
      made up, impressed, reassuring, reassured, reassuringly, caring, compassionate, compassion, gentle, attentive,
      supportive, friendly, friendliness, helpful, polite, professional, efficient, welcoming, cheerful, considerate,
      thoughtful, respectful, understanding, patience, dedicated, hard working, hardworking, works so hard,
      work so hard, worked so hard, working so hard, could not fault, can not fault, cannot fault, not fault,
      no faults, faultless, no complaints, nothing to complain about, can not complain, cannot complain,
      could not ask for more, could not have asked for, could not do enough, nothing was too much trouble,
      nothing is too much trouble, above and beyond, extra mile, went out of, at ease, saved my life, saved his life,
      saved her life, saved me, recommend, highly recommended, appreciate, appreciated, appreciative, best care,
      best hospital, best staff, best experience, good care, good service, great service, really good, very good,
      so good, excellent service, good job, great job, doing their best, do their best, did their best,
      looked after me, looked after him, looked after her, well looked after, made me feel welcome, made me feel safe,
      made me feel comfortable, made me feel at home, made us feel welcome, felt safe, felt listened to,
      listened to me, took the time, takes the time, never rushed, explained everything, explained it all,
      answered all, bedside manner was, happy with, very happy, enjoyed, enjoyable, pleasant, satisfied,
      apologised and, proper apology, back to normal, on the mend, worth every minute, worth the wait,
      no problem at all, no problems, no fuss, very well, went well, really well, treated well, treated me well,
      treated like royalty, in no time, bang on time, on time and, straight in, quick and easy, like a human being,
      unreal, hooray, made me smile, made us smile, made him smile, made her smile, well again, in a good way,
      survived, brought me back, brought him back, brought her back, got me well, got him well, sharp as a tack,
      beautiful, beautifully, magic, marvellous, marvel, a marvel, perfect, perfectly, happy to, glad, good luck,
      best wishes, all the best, lucky, blessing, blessed, works wonders, wonders, genius, genuinely good,
      never once made, stopped every time, as he promised, as she promised, as promised, deserves a medal,
      deserve a medal, medal, life back, my life back, better than, best thing since, handy, ever so handy, comfy,
      clean and tidy, was clean, nice ward, nice stay, tidy, back on the bowling, back on my feet, laughing,
      had me laughing, in stitches, love it, loves it, loves, smiling, smile, credit, good as gold, good to, nice to,
      lovely to, great to, thumbs up, 👏, ❤️, 👍, 🙏, thankyou card, good tears, impeccable, promptly, good laugh,
      a laugh, feel good, made me feel good, made me feel better, kept me up to date, up to date, confidence in,
      supported us, supported me, very caring, extremely, big love, much love, lots of love, all my love, let me off,
      read me the, held my hand, held her hand, held his hand, holding my hand, sat with me, sat with him, sat with her
    `,
  },
  {
    // That something is not, or is not so.
    name: 'nay',
    words: `
      no, not, never, nobody, no one, noone, no body, none, nothing, nowhere, neither, nor, without, nought, naebody,
      nowt, nuffink, not once, zilch, zero, nil, only, hardly, barely, scarcely
    `,
  },
  {
    name: 'event',
    words: `
      picnic, bbq, barbecue, family day, fun day, party, street party, job, jobs, vacancy, vacancies, recruiting, recruitment, hiring, apply for, applied for, applying for,
      applications, apprenticeship, band 2, band 3, band 4, band 5, band 6, band 7, post full time,
      full time or part time, part time or, job share, bank staff, annual leave, newly qualified, open day,
      open evening, jobs fair, careers fair, fair, fete, raffle, tombola, quiz, bake off, cake stall, cake sale,
      coffee morning, tea party, concert, choir, carol, carols, carol service, ticket, tickets, fundraiser,
      fundraising, fundraise, sponsor, sponsored, sponsorship, raised, raise money, charity, donation page,
      just giving, justgiving, marathon, great north run, fun run, abseil, skydive, walk for, appeal, award, awards,
      nominated, nominate, petition, exhibition, museum, history, podcast, documentary, talk on, webinar, workshop,
      festival, parade, competition, prize, anniversary, birthday, retirement, retire, retired, retires, retiring,
      christmas, xmas, easter, halloween, bonfire, jubilee, agm, annual meeting, blood donor, blood donors,
      gave blood, give blood, donor session, gift shop, charity shop, cafe, canteen, tea room, coffee shop, mural,
      garden, statue, photo, photos, photograph, picture of, caption, video, poster, therapy dog, ponies, knit,
      knitted, knitting, visiting hours, visiting times, opening times, opening hours, bus, buses, cash machine, atm,
      wifi, wi fi, parking permit, park and ride, starts school, starting school, nursing degree, degree, three kids,
      uni, university, placement at, first day, uniform, interview day, dress code, tug of war, sponsored walk, scone,
      scones, bucket, raised £, soup run, sausage rolls
    `,
  },
  {
    // People in general, politics and the press: talk about care, not of one's own.
    name: 'spoken-of',
    words: `
      heart of gold, who remembers, government, govt, tory, tories, labour party, politicians, politician, mps, minister, ministers, parliament,
      election, vote, voted, voters, privatisation, privatise, privatised, funding, underfunded, underfunding, funded,
      billions, taxes, taxpayer, taxpayers, brexit, immigration, strike, strikes, striking, people should,
      folk should, people need to, they should all, everyone should, everybody should, people moan, people say,
      folk say, it says in the paper, in the paper, in the news, on the news, on telly, statistics, figures, per cent,
      percent, average, target, targets, nationwide, national, country, countries, abroad, america, american,
      waiting lists will, waiting lists are, waiting lists have, waiting times are, nhs is, the nhs needs,
      the nhs has, nhs staff, nurses are, nurses should, doctors are, doctors should, staff are, staff shortages,
      staffing levels, gps are, bed blocking, social care needs, reorganisation, restructure, managers get, pay rise,
      pay rises, pay cut, underpaid, overworked, short staffed, rushed off their feet, run off their feet,
      understaffed, the bairns of today, these days, nowadays, used to be, back in the day, in my day, years ago,
      i remember, who remembers, remember when, when i trained, i trained, i worked, i used to work, worked there,
      born there, was born, were born, in the sixties, in the seventies, in the eighties, in the 60s, in the 70s,
      in the 80s, in 1948, bevan, bring back, fun fact, everybody moans, everyone moans, nobody wants, no one wants,
      both parties, feel for the staff, feel sorry for, staff having to, the staff who, staff who have, nurses get,
      pay the nurses, half of them, half the time they, others, other people, some folk, some people, those lasses,
      charge them, missed appointments, do wonder how many, how many never, my cousin in, in america, bill for eleven,
      what people say, third hand, headlines, winter crisis, bed shortage, postcode lottery, two tier,
      waiting list figures, each to their own, fair enough if, should be shouted, no nurse should, nobody should be,
      no one should be, any age, folk want, do not lose heart, it was ten so, if you ask me, no one knows how,
      nobody knows how, new tobacco
    `,
  },
  {
    name: 'made-up',
    words: `
      film, films, movie, telly, tv, programme, episode, drama, soap, novel, book, book club, song, lyrics, album,
      comedy, sitcom, panto, sketch, cartoon, call the midwife, holby, casualty last night, doctor who, doc martin,
      carry on film, referee, football, rugby, cricket, darts, league, filming, actor, actors, paper round, holby city,
      snooker, netflix, the bbc, on bbc, itv, channel 4, sky sports, strictly, telly licence, tv licence, emmerdale, corrie, eastenders, raffle, touch ur toes, pun, realistic, plot, storyline, writers, football match,
      pub quiz, cup final, fa cup, sports day, knock knock
    `,
  },
];
