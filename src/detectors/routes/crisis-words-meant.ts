// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** Of whom it is said, and whether it is meant. */
export const crisisMeantWords: readonly WordClass[] = [
  {
    name: 'ill-only',
    words: `hospice, oncologist, prognosis, months to live, weeks to live, macmillan, palliative, refund,
      annual leave`,
  },
  {
    name: 'praise-plain',
    words: `lovely, brilliant, amazing, fantastic, excellent, wonderful, angel, angels, supportive, superb,
      caring, reassuring, outstanding, friendly, helpful, hats off, well done, credit to, very kind, so kind,
      extremely responsive, very responsive, so responsive, great care, good care, great service, faultless,
      thank you so much, many thanks`,
  },
  {
    name: 'parting',
    words: `handed in my notice, handed my notice in, my notice in, given my notice, leaving my job, retire,
      retiring, retirement, retired, leaving do, leaving party, last shift, final shift, last day at work, new job,
      maternity leave, years service, years of service, colleagues, its been a blast, been a blast, been a pleasure
      working, pastures new, moving on to, moving to, new role, new post, leaving the trust, leaving the nhs,
      career, redundancy, secondment, placement, rotation, last day on, next chapter, hang up my, hanging up my,
      staff nurse for, end of an era, off to uni, discharged today, being discharged, going home tomorrow, going
      home today, see you next, after 20 years, after 30 years`,
  },
  {
    name: 'workout',
    words: `physio, physios, trainer, instructor, exercises, workout, squats, gym, dietitian, dietician, pilates,
      rehab class`,
  },
  {
    name: 'contest',
    words: `defence, midfield, striker, strikers, keeper, goalkeeper, goalie, back four, back line, league, var,
      ref, referee, penalty, goals, half time, full time, fixture, the match, premier league, championship, derby,
      offside, tackle, batting, bowling, wicket, scrum, lineout, transfer window, own goal, away end, cup final,
      cup tie`,
  },
  {
    name: 'tedium',
    words: `on hold, hold music, queue, queues, queueing, queuing, meeting, meetings, spreadsheet, spreadsheets,
      forms, paperwork, car park, parking, traffic, powerpoint, zoom, teams call, waiting room, ikea,
      mandatory training, elearning, induction, flat pack, shopping, soft play, speeches, webinar, webinars, slides,
      website, app, password, automated, press one, press 1, option menu, voicemail, instructions, football, cricket,
      opera, musical, homework, phonics`,
  },
  {
    name: 'dyes',
    words: `hair, my roots, eyebrows, patch test, jumper, t shirt, tie dye, wool, easter eggs, blue, pink,
      purple, blonde, ginger, my jeans, fabric, curtains`,
  },
  {
    name: 'thing-dies',
    words: `bank balance, bank account, wallet, overdraft, my diet, budget, wifi, the wifi, batteries, hair,
      houseplant, houseplants, plants, tomatoes, printer, laptop, goldfish, my car, my phone, the lift, hoover`,
  },
  {
    name: 'trivial-held',
    words: `coffee, tea, cake, biscuits, chocolate, gin, wine, banter, sleeping, going, sane, awake`,
  },
  {
    name: 'works-on',
    words: `engineers, engineer, workers, contractors, builders, roofers, roofer, scaffolders, painters, closed,
      leaking, refurb, refurbished, repairs, repair, abseil, abseiling, zip wire, bungee, skydive, fancy dress, appeal,
      fundraise, fundraising, sponsored, raise money, raising money, in aid of, dip, boxing day dip, triathlon,
      marathon, parkrun, open water, swimming lessons, duck race, raft race, dragon boat, canal trust, anglers,
      fishing, swans, ducks, helipad, helicopter, air ambulance, solar panels, garden, terrace cafe, for the children,
      for the ward, for charity, freezing, for the scanner, for the unit, children 's ward`,
  },
  {
    name: 'generic',
    words: `anyone, anybody, those, men, women, patients, someone who, somebody who, young people, youngsters,
      teenagers, teens, students, farmers, veterans, soldiers, others, thousands, hundreds of people, many people,
      most people, so many, one in four, one in five, 1 in 4, 1 in 5, victims, survivors, no one should, nobody should,
      everyone who, a person, individuals, sufferers, adults, inmates, prisoners, service users, clients, callers,
      doctors, nurses, vets, dentists, blokes, anyone who, whoever, person who, celebrities, carers, youth,
      adolescents, neurodivergent, autistic people, myths, risk of, signs of, sign of, rates of, rate of, causes of,
      stigma of, stigma around, subject of, if you feel, if you are feeling, if you are struggling, if you know,
      if you have ever, thousands of people, more people, patients who, people who, people that, people with,
      people are, people feel, people feeling, people have, people should, people can, people from, people in crisis,
      people struggling, for people, help people, helps people, helping people, some people, other people, sick people,
      vulnerable people, people need, people suffering, people waiting, people die, people dying, people kill,
      people self, people take, people get, people living, people do, kids who, kids as young, kids in, kids get,
      kids self, our kids are, children who, children are, children as young, children in, children self, parents who,
      families who, mums who, dads who, anyone should, teenagers are, if anyone is, if anyone feels, if anyone needs,
      if anyone has`,
  },
  {
    name: 'told-tale',
    words: `call the midwife, silent witness, line of duty, happy valley, peaky blinders, i cried at the end,
      the ending of, the bit where, the scene, season finale, box set, film, films, movie, movies, book, books, novel,
      novels, song, songs, lyric, lyrics, album, tv series, box set, drama, storyline, storylines, character,
      characters, musical, netflix, eastenders, corrie, coronation street, emmerdale, hollyoaks, holby, documentary,
      podcast, chapter, plot, game, games, gaming, video game, fortnite, minecraft, call of duty, respawn, boss fight,
      romeo and juliet, hamlet, ophelia, shakespeare, poem, poems, opera, telly programme, soap, soaps, theatre,
      pantomime, panto, programme about, thirteen reasons why, 13 reasons why, gig, comedian, fictional, fiction,
      actor, actress, trailer, sequel, saga, comic, anime, the play, a play, five stars, four stars, performance,
      matinee, odeon, last episode, new episode, latest episode, an episode of, the episode where, next episode,
      cinema, at the cinema, band is, tribute band`,
  },
  {
    name: 'study',
    words: `manikin, manikins, learnt today, learned today, these courses, first aid courses, was arrested, arrested
      after, bbc, itv news, midlands today, police appeal, safety talk, dissertation, research, researching for,
      study, training, trained, workshop, workshops, webinar, seminar, statistics, stats, rates, awareness,
      prevention, campaign, campaigns, charities, fundraiser, fundraising, sponsored, marathon, half marathon, raise
      money, raising money, conference, volunteer, volunteering, thesis, police said, headline, headlines,
      guideline, guidelines, vigil, who died, died by, lost to, ons, per cent, percent, according to, assisted
      dying, dignitas, hotline number, toolkit, zero suicide, mental health first aid, first aid course, asist,
      safetalk, presentation, assignment, coursework, exhibition, papyrus, movember, andys man club, andysmanclub,
      victorian, ww2, police procedure, jury, murder trial, assembly, school visit, trustee, foi, e learning,
      elearning, tender, commissioners, assesses, vacancy, job advert, practitioner, cqc, candle, rip, assisted
      suicide, to suicide, by suicide, to an overdose, lost him to, lost her to, survivor of, run a group, the
      journal, sunday sun, found dead, lead for, preventable, ask the question, leading cause, biggest killer,
      antidote, abseil, for charity, sponsor me, lecturer, minimisation, student nurses, staff manage, do staff, do
      you manage, manage self harm, lessons on, lesson on, lessons about, assemblies, for the hospice, appeal, in
      aid of, phd, msc, masters, confirm, confirmed, phrase, coroner found, inquest heard, inquest into`,
  },
  {
    name: 'study-weak',
    words: `course, courses, papers, paper, report, reports, leaflet, leaflets, article, figures, national,
      government, bill, court, judge, history, war, century, loss, degree, masters, talk on, talk about, stall,
      colleagues, confirm, confirmed, placement, your staff, module, lecture, charity, donations, donate, msc, phd,
      debate, survey, minister, phrase, poster, posters, pathway, resources, policies, policy, strategy, news, assess,
      bbc, risk assessment, funding, parliament, mps, studied, studying, studies, interviewed, interview,
      student nurse, crisis team nurse, safeguarding, taboo, stigma, recruit, recruiting, verdict, trial, anniversary,
      memorial, bereaved, bereavement, bereavement group, support group, remembering, remembrance, essay, coroner,
      coroners, inquest`,
  },
  {
    name: 'laugh',
    words: `lol, lols, lolz, lmao, lmfao, haha, hahaha, hahahaha, ha ha, rofl, jk, just kidding, only joking,
      only kidding, hehe, heehee, pmsl, teehee, tee hee, lool, x d, just joking, tongue in cheek,
      figuratively, not literally, obvs joking, i jest, first world problems, drama queen`,
  },
  {
    name: 'trivial',
    words: `parking, car park, carpark, parking ticket, parking machine, parking fine, queue, queues, queuing,
      queueing, traffic jam, roadworks, stairs, hold music, on hold music, muzak, vivaldi, jingle, rota, mondays,
      monday morning, paperwork, website, web site, the app, wifi, wi fi, password, passwords, printer, laptop, zoom,
      teams call, powerpoint, excel, spreadsheet, adverts, diet, dieting, gym, spin class, burpees, squats, leg day,
      zumba, park run, parkrun, footy, football, score, nil, toon, nufc, mackems, safc, sunderland game, england game,
      penalties, canteen, menu, sandwich, vending machine, scone, bins, heatwave, humidity, hungover, hangover, gown,
      wax, heels, cringe, cringed, embarrassing, embarrassed, embarrassment, mortified, mortifying, blushing, dishes,
      ironing, housework, hoovering, love island, strictly, x factor, gogglebox, decaf, no coffee, no biscuits, soggy,
      custard, jelly, quinoa, salad, kale, cucumber, alarm clock, captcha, cookie, cookies, pop up, windows update,
      buffering, autocorrect, typo, typos, spam, cold callers, hoover, ikea, flat pack, satnav, sat nav, a1, m25,
      ring road, roundabout, escalator, telly, remote, ad breaks, haircut, fringe, nails, sprouts, christmas songs,
      mariah, last christmas, baby shark, peppa pig, frozen, let it go, karaoke, voicemail menu, press one, press 1,
      option menu, robot voice, chatbot, captchas, survey, surveys, questionnaire, newsletter, font, comic sans, diy,
      gardening, weeds, nettles, hay fever, hayfever, pollen, sneezing, man flu, lurgy, selfie, tiktok, karen,
      weekend rota, laundry, washing up, sale, black friday, pub quiz, bingo, flight, airport, ryanair, easyjet,
      train fare, packaging, mince pies, chocolate, chocolates, choccies, cake, cakes, caffeine, cheese, turkey,
      quality street, biscuits, celebrations, haribo, crisps, pies, trifle, mince, lasagne, curry, kebab, panto,
      easter eggs, fish and chips, pizza, puddings, five a side, shaving, glitter, tinsel, cuteness, netflix,
      traffic is, parking charges, phone battery, battery, penicillin, this call, the call, this phone call, this wait,
      houseplants, houseplant, plants, tomatoes, goldfish, sourdough, souffle, boiler, kettle, hold tune, quiz night,
      sausage rolls, sausage roll, scones, annual leave, playlist, signage, signs, exit sign, corridor, inhaler`,
  },
  {
    name: 'leisure',
    words: `watching, fireworks, ice cream, perfect, lovely, beautiful, gorgeous, stunning, view, views, selfie,
      picnic, fish and chips, fishing, walk the dog, walking the dog, sunny, sunset, sunrise, sunshine,
      great north run, waiting for the bus, waiting for a bus, waiting for the shuttle, waiting for my lift,
      waiting for the train, waiting for a train, waiting for my train, stuck in traffic, in traffic, roadworks,
      delayed, builders, scaffolding, maintenance, leaking, leak, repaired, closed for, medal, hero, talked down,
      charity, abseil, zip wire, bungee, skydive, enjoying, enjoyed, holiday, festival, concert, parade, boat, ferry,
      seagulls, pigeons, toll, tolls, diversion, sponsored, restaurant, pub, bar, coffee, angel, excitement, excited,
      joy, delight, laughter, for charity, sponsor me, papyrus, incident, delays, taking photos, took photos,
      lovely photo, photo of the, great photo, picture of the, fancy dress, appeal, in aid of, boxing day dip,
      open water, triathlon, abseiling`,
  },
  {
    name: 'palliative',
    words: `at home, hospice, palliative, peacefully, in peace, with dignity, dignity, assisted dying,
      end of life, end of life care, macmillan, marie curie, dnr, dnacpr, terminal, own bed, comfortable, st oswalds,
      respect form, not ready to die, not to die, home to die, coming home to die, go home to die`,
  },
  {
    name: 'praise',
    words: `lovely, brilliant, amazing, fantastic, great, helpful, kind, excellent, wonderful, angel, angels,
      supportive, good, responsive, superb, caring, reassuring, fab, ace, thanks, thank you, spot on,
      friendly, outstanding`,
  },
  {
    name: 'dispensing',
    words: `dosette, dosset, dosette box, dosset box, pill organiser, pill box, for the week, pharmacy, pharmacist,
      pharmacists, chemist, repeat prescription, pocket knife, swiss army, cutlery, tray, blister pack, blister
      packs, somebody elses, someone elses, another patients, the wrong patients, discharged with, sent home with,
      safe disposal, wrong tablets, wrong meds`,
  },
  {
    // What children are scolded for: who kills them then is not feared.
    name: 'scolded',
    words: `omg, lol, my retainer, my school shoes, her good, his good, shrunk, ive lost my, ive broken her, ive
      broke her, ive scratched, ive dented, when she sees, when he sees, when she finds out, when he finds out, if
      she finds out ive, my report, my exam results, detention, forgot her birthday, forgot the, late home, late for
      tea, late again, for posting, for telling you, for sharing, this photo, that photo, my phone screen, dyed my
      hair, my hair`,
  },
  {
    name: 'works',
    words: `teach, teaches, teaching, taught, research, researching, study, studying, deliver, delivering,
      facilitate, facilitating, work with, work in, working with, volunteer with, volunteer for, write about,
      wrote about, writing about, blog about, campaign, campaigning, lecture on, support women, support men,
      supporting, speaker on, trained in, train people, raise awareness, raising awareness, talk about, spoke about,
      speaking about, expert in, expert on, course on, book on, book about, film about, song about, play about,
      programme about, documentary about`,
  },
  { name: 'you-said', words: `you, your, you all, u, yous` },
  {
    name: 'urging',
    words: `should, deserves, told him to, tell him to, tell her to, someone should, needs to, need to, ought to,
      go and, just go, should go, hope you, hope he, hope she, hope they, hope someone, hope the, hope that the,
      wish you, wish he, wish they would, wish someone`,
  },
  { name: 'not-to', words: `not to, never to` },
  {
    name: 'not-not',
    words: `knows, knew, notices, noticed, sees, realises, realised, understands,
      stop, help, sure, only, just, know, so, this, wait, more, shake, think, bear, stand, quite, trust,
      denying, joking, kidding, lying, worry, bother, lie, going away, care, if, answered, answer, listen,
      listens, cares`,
  },
];
