// Names suicide and self-harm, in the words in which people speak of them who are in no danger.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty'.split('|');
const AGES = 'fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty one'.split('|');

/** What a whole comment is, in which dark words mean no danger: a joke, a story, a lesson, a memory, a parting. */
export const frameThemes: readonly WordClass[] = [
  {
    name: 'frame-over',
    words: `years ago, yrs ago, year ago, yrs back, years back, decades ago, ages ago, a lifetime ago, years since,
      years on, years later, years after, months later, last spring, last summer, last autumn, last winter,
      back in the day, back then, that was years, year ago that was, never since, not since,
      hapened since, happened since, havent since, hasnt since, used to, there was a time, at one time, at my worst,
      at my lowest, at his worst, at her worst, for years i, years sober,
      years settled, years well, years free, years without, months sober, days sober, days clean, clean since,
      sober since, in lockdown, of lockdown, in the eighties, in the nineties, in the 80s, in the 90s,
      in the seventies, in the 70s, in the sixties, as a bairn, as a kid, as a child, as a lad, as a lass,
      as a teenager, after the army, after the war, old scars, my old self harm, old goodbye,
      at fourteen, since then, all those years, one night in, in those days,
      last january, last february, last march, last april, last may, last june, last july, last august, last
      september, last october, last november, last december, in my twenties, in my teens, at uni i, year ago
      tonight, a year ago today, this time last year, two years back, before lockdown, when he was little,
      when she was little, when they were little, as a toddler, as a baby, as a newborn, that time, once had,
      once said, ever since, nineteen now, twenty now, hes thirty, shes thirty, now thirty, now twenty, now in
      his, now in her, grown up now, all grown up, i used to, he used to, she used to, we used to,
      ${AGES.map((age) => `at ${age}`).join(', ')}, ${TENS.map((ten) => `${ten} years`).join(', ')},
      when we were, when i was, when he was, when she was, until i was, from the age of, since i was`,
  },
  {
    name: 'frame-well',
    words: `glad every day, im glad, am glad, so glad, glad they, back at work and, back at work now, back to work,
      back on my feet, at home now, well now, better now, settled now, grand now, sorted now, safe now, got better,
      all better, on the mend, doing champion, doing well, doing realy well, doing really well, doing great, doing
      grand, doing fine, doing alright, doing brilliantly, good these days, is grand, hips grand, out fishing,
      fishing today, out dancing, cured me, cured him, cured her, sorted that, sorted me, sorted it, sorted him, got
      me well, got her well, got him well, got us well, got me through, got us through, never looked back, never
      forget them, ill never forget, for the first time in years, starts school, started school, starts uni, starts
      college, graduated, i volunteer, volunteers there, i help run, i run the, now i run, now i have job, have job
      and, job and family, and family now, is 21 next, 21 next week, got pigs, got a dog, got an allotment, snore
      like, sleep like, tattoo, tattooed, survived, i survived, lived to, came through, came out the other side,
      pulled through, recovered, recovery, in remission, stents, pacemaker, new pump, new knee, new hip, wearing
      short sleeves, short sleeves, wear short, burnt it, put it in the fire, hugged my wife, brought me back, gave
      me my life, made a brew, over the worst, good as new, right as rain, plays prop, strapping lad, strapping
      lass, is seven today, shes 7, hes 7, great grandad, grandbairns, got married, walked me down, so on we go, on
      we go, was right, were right, the illness talking, the ilness talking, rang my sister, ice creams all round,
      days since i, weeks since i, months since i, days without, and i got through, i got through`,
  },
  {
    name: 'frame-thanks',
    words: `smashing team, smashing lot, smashing staff, is smashing, are smashing, was smashing, were smashing,
      smashing mind, is the best, are the best, thank you to, thank you all, thankyou, thank you so, thank u, thanks
      to, thanks for, many thanks, big thanks, huge thanks, special thanks, bless you, bless u, god bless, bless
      them, ta love, ta very, cannot thank, cant thank, grateful, ever grateful, saved my life, saved his life,
      saved her life, saved me, owe you, owe them, owe her, owe him, fantastic, brilliant, wonderful, amazing,
      superb, marvellous, so kind, so gentle, so gently, kinder, couldnt have been kinder, were lovely, was lovely,
      so lovely, so caring, credit to, hats off, a star, was a star, were stars, angels, heroes, hero, lifeline,
      within the hour, in six minutes, in minutes, kept him talking, kept her talking, kept my lad talking, kept me
      talking, talked me down, talked him down, talked her down, got to me, got to us, shout out`,
  },
  // What is enough by itself: an exaggeration that says so, or that everybody knows.
  {
    name: 'frame-joke',
    words: `only joking, only jesting, just joking, just kidding, im joking, kidding aside, joking aside, dead on my
      feet, at deaths door, deaths door, curl up and die, curl up n die, curl up an die, curled up and died, fading
      away here, wasting away, ground to swallow, swallow me whole, swallow me up, nearly finished me, ground floor,
      two foot high, two feet high, three foot high, foot high, inches high, whichevers cheaper, whichever is
      cheaper, whichevers nearer, cheaper option, than do another, than sit through, than go to, than watch, than
      listen, than eat, than wear, than face another, than see another, out of the window if, worth every minute,
      worth it though, or until the, every name under the sun, but ill live, ill live, i shall live, stop breathing
      my air, chew the sofa, eat the porter, eat a horse, eat my own, eat the furniture, eat the wallpaper, staff
      are smashing, on mute, mute except, man flu, manflu, has a cold, a bit of a cold, drama queen, union bar,
      funeral is at, cruel world of, put the car keys in, keys in the fridge, milk in the cupboard, ready for my
      holidays, holiday please, is a form of self harm, form of torture, will be the death, be the death of me, may
      yet kill me, will finish me, section me, somebody section, someone section, stabbed me in the back, stab me in
      the back, in the back and, having words, have words, bury me under, on the back of a, out of embarrassment, of
      embarrassment, die of shame, died of shame, pure mortified, mortified, the shame, so embarrassing, im
      deceased, literally dead, literally died, literally dying, dying at, dead at, died at, no spoilers, raised £,
      ground would open, death by powerpoint, trying to kill me with, tryna kill me with, teething, asking for a
      friend lol, first world problems, pray for me, pay machine, fetch my, send gin, send wine, send cake, send
      biscuits, send coffee, send help and, sausage roll, bucket of ice, jelly baby, with the wool, telling me to
      take a coat, changed the teabags, the teabags, the biscuits,`,
  },
  // Small matters, of which two, or one and a joke, are enough.
  {
    name: 'frame-trifle',
    words: `rota, teams call, zoom call, a meeting, meetings, monday mornings, mondays are, mondays eh, parking
      machine, parking fees, parking ticket, dissertation due, homework club, powerpoint, printer, wifi, broadband,
      captcha, canteen, vending machine, tea break, soup, menu, gravy, custard, vindaloo, scone, mince pies, secret
      santa, christmas do, christmas jumper, best man, wedding speech, a speech, karaoke, exam, exams, anatomy,
      revision, mock results, kids climbing, climbing the walls, school fete, nativity, hen do, stag do, diet,
      dieting, slimming world, spin class, burpees, leg day, pilates, traffic, m25, roadworks, hold music, on hold,
      vivaldi, heatwave, this heat, raffle, stitch, knitting, crochet, hoovering, ironing, advert, adverts, haircut,
      fringe, flat pack, ikea, satnav, teabags, prosecco, hungover, hangover, bowls, farted, fart, burped, sing,
      singing, karaoke night, dentist chair, waxing, wax, long shift, that shift, after that shift, off till, roll
      on, night shifts, nights in a row`,
  },
  // Games, matches and races.
  {
    name: 'frame-sport',
    words: `penalties again, penalties, nil down, games left, half time and, supporting this team, england bat,
      batting, middle order, wicket, wickets, cricket, penalty, penalties, shoot out, extra time, injury time,
      defend a corner, defend, defending, defence, high line, back four, own goal, goalkeeper, goalie, offside,
      referee, striker, midfield, relegation, relegated, play offs, league table, misses another, double top, darts,
      snooker, nil nil, one nil, two nil, three nil, 1 0, 2 0, 3 0, scrum, try line, mile 20, mile 18, mile 22,
      marathon, half marathon, parkrun, finish line, fun run, tough mudder, great north run, innings defeat, away
      end, home end, kick off, var, cup final, rugby league, the ashes, six nations, arsenal, man utd, man united,
      spurs, everton, leeds united, citys, uniteds, rovers, revive me, respawn, headset, his headset, xbox live,
      fortnite, minecraft, call of duty, some game, game or other, on level, boss fight, chess club`,
  },
  // A story that somebody made, and those who watch, read, sing or act it.
  {
    name: 'frame-tale',
    words: `thriller, novel, novels, memoir, whodunnit, crime drama, true crime, box set, boxset, sitcom, soap,
      series two, last nights episode, episode, episodes, the finale, season finale, spoiler, spoilers, storyline,
      plot twist, in casualty, casualty last, that casualty, on casualty, casualty episode, in holby, in corrie, on
      corrie, coronation street, emmerdale, eastenders, hollyoaks, vera, broadchurch, silent witness, line of duty,
      happy valley, call the midwife, killing eve, game of thrones, netflix, iplayer, bbc drama, itv drama,
      documentary, documentry, that bit where, the bit where, that bit in, bit where he, bit where she, that scene,
      scene where, the ending, the film, that film, film about, play about, our play, panto, pantomime, opera,
      tosca, carmen, butterfly, romeo and juliet, shakespeare, ophelia, hamlet, macbeth, musical, les mis, lyric,
      lyrics, been singing, singing along, the song, that song, a song, song about, choir sang, short story, my
      story won, won second prize, character, characters, quiz, pub quiz, staff quiz, book group, book club, half
      way through a, half way thru a, cant put it down, good read, a good read, audiobook, podcast, podcasts,
      birthing video, a video, the video, drama group, am dram, i play a, playing a corpse, plays a, actor, actress,
      cried at, sobbed at, telly last, on telly, on the telly, cinema, matinee, comic, cartoon, in the play, in the
      last act, last act, second act, pin drop, the novel, the villain, the baddie, series finale, whodunnit, true
      crime podcast, gcse drama, drama piece, drama class, school play, a level drama`,
  },
];

/** The same, of matters of record, of teaching and of parting. */
export const framePhrases: readonly PhrasePattern[] = [
  {
    as: 'frame-joke',
    match: [
      `[=if] ~3 =one|=1|=another|=single ~2 =more? ~1
        =person|=song|=song|=email|=meeting|=advert|=jingle|=machine|=penalty ~9 i|=im|=ill|=id`,
      '[=if] ~4 =misses|=sings|=plays|=asks|=crashes|=breaks|=cancels ~8 i|=im|=ill|=id',
      '=hear|=hears|=see|=sing|=sings|=play|=plays ~6 [=once] =more ~2 i|=ill|=im',
      `=rather|=sooner ~6 [=than]
        =do|=sit|=watch|=listen|=eat|=wear|=queue|=ring|=phone|=read|=hear|=sing|=speak|=talk|=wait|=drink|=use|=fill`,
      '=honestly|=genuinely|=actually|=seriously [=rather] =die',
      '[=speech|=karaoke|=exam|=meeting|=photo|=interview] ~9 =rather =die',
      '[=makes|=made|=make] =me ~1 =want ~4 =end|=die|=jump|=scream|=crawl|=cry',
      'i [=could|=coulda] ~1 =have|=of ~2 =died|=slit|=killed|=jumped|=hanged|=shot',
    ],
  },
  {
    as: 'frame-over',
    match: ['[year]', '[=years|=yrs|=year|=decades] ~1 =ago|=back|=since|=on|=later|=now'],
  },
];
