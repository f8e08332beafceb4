// Holds offensive words: the words of lying in wait, giving somebody away, and never letting go.
import type { WordClass } from '../grammar/word-class.ts';

/** Where somebody is followed to, what is given away of them, how often, and until what. */
export const stalkingWords: readonly WordClass[] = [
  {
    name: 'stalk-follow',
    words: `
      followed, following, follow, tailed, tailing, trailed, trailing, shadowed, shadowing, stalked, stalking,
      tracked, tracking, traced, tracing, watched, watching, filmed, filming, photographed, photographing, videoed,
      snapped, chased, drove behind, driving behind, walked behind, walking behind, crept up on, waited for,
      waiting for, been behind, got on the same bus as, been watching, been following, spied on, spying on,
      staked out, staking out
    `,
  },
  {
    name: 'stalk-wait',
    words: `
      sitting, sat, waiting, waited, wait, parked, parking, park, stood, standing, stand, camped, camping, camp,
      lurking, lurked, hanging around, hanging about, hung around, hanging round, been, loitering, parked up, sit,
      pitched up, driving, drove, drive, drive past, drove past, driving past, walk past, walked past, walking past,
      went past, went by, cycled, walking, walked, turned up, turning up, turn up, showed up, show up, showing up,
      popped, knocking, knocked
    `,
  },
  {
    name: 'stalk-near',
    words: `
      outside, across from, opposite, by, near, round the corner from, around the corner from, down the road from,
      at the end of, in front of, behind, round, past, at, on, over the road from, over the road to, next to,
      at the bottom of, at the top of, up and down, across the road from
    `,
  },
  {
    name: 'stalk-place',
    part: 'noun',
    words: `
      flat, house, home, street, road, gate, door, front door, front garden, garden, drive, driveway, window, gym,
      school, kids school, workplace, work, estate, close, doorstep, front gate, bus stop, car, local, pub, block,
      cul de sac, avenue, terrace, bedroom, bedroom window, back gate, yard, place, gaff, digs, apartment, building,
      neighbourhood, village, church, nursery, salon, hairdressers, yoga class, slimming world, caravan, allotment,
      parents house, mums house, mams house, shift, bike
    `,
  },
  {
    name: 'stalk-fact',
    part: 'noun',
    words: `
      address, home address, house number, postcode, home number, phone number, mobile number, mobile, number plate,
      reg, registration, car reg, number, surname, second name, last name, full name, real name, maiden name,
      facebook, insta, instagram, snapchat, tiktok, profile, linkedin, whereabouts, details, personal details,
      home phone, landline, school, kids school, photo, picture, pic, mugshot, email address, personal email,
      private number, private email, workplace, street, house, car, location, family, husband, wife, dating profile,
      tinder, onlyfans, wedding photos, holiday photos
    `,
  },
  {
    name: 'stalk-post',
    words: `
      posting, sharing, uploading, releasing, publishing, leaking, putting up, sticking up, putting online, put up,
      put it up, put them up, post, share, upload, release, publish, leak, put out, putting out, drop, dropping,
      put it out there, stick it up, stick them up, circulate, circulating, printing, plastering, print, plaster,
      spread, spreading, blast, send round, sending round, pass round, passing round, put round, live stream,
      livestream
    `,
  },
  {
    name: 'stalk-often',
    words: `
      every day, everyday, every single day, every night, every single night, every hour, every half hour,
      every minute, every five minutes, every ten minutes, every few minutes, every couple of minutes, every morning,
      every evening, day and night, night and day, round the clock, 24 7, all night, all day every day, all hours,
      at all hours, non stop, nonstop, on repeat, constantly, relentlessly, day after day, day in day out, hourly,
      on the hour, on the hour every hour, in shifts, on rotation, taking turns, morning noon and night,
      three nights running, every 5 minutes, every 10 minutes, every 15 minutes, every 20 minutes, every 30 minutes
    `,
  },
  {
    name: 'stalk-yield',
    words: `
      gets the boot, gets the sack, gets the push, gets the bullet, gets the elbow, gets his p45, gets her p45, is out on his ear, is out on her ear, is on the dole, is signing on, is out of a job, packs it in, pack it in, jacks it in, jack it in, chucks it in, throws the towel in, throw the towel in, hands her badge in, hands his badge in, hangs up her tunic, walks out, cannot show her face,
      breaks, break, is broken, are broken, cracks, crack, snaps, snap, caves, cave, cries, cry, is in tears,
      in tears, begs, quits, quit, resigns, resign, leaves, leave, leaves town, leave town, leaves the area, moves,
      move, moves house, moves away, moved, is gone, are gone, gone, is out, are out, is done, is finished,
      are finished, finished, is sacked, are sacked, sacked, is fired, gets fired, gets sacked, loses his job,
      loses her job, lose their jobs, lose your job, is struck off, struck off, gets struck off, deletes, delete,
      deactivates, hands in his notice, hands in her notice, gives up, give up, gives in, give in, has a breakdown,
      have a breakdown, is off sick, goes off sick, goes off on the sick, on the sick, is ruined, ruined, suffers,
      pays, pay, gets what, unblocks me, unblock me, takes me back, goes out with me, says yes, can not take,
      cannot cope, can not sleep, is as miserable, never works, regrets it, regret it, shuts up, shut up, dares,
      feels what, goes, dies, die, has to leave, has to move, has to quit, have to quit, has no choice, drops dead,
      unemployed, is unemployed, off the register, out of a job
    `,
  },
  {
    name: 'stalk-contact',
    words: `
      ring, ringing, call, calling, phone, phoning, email, emailing, e mail, message, messaging, text, texting, dm,
      dming, inbox, inboxing, write to, writing to, report, reporting, tag, tagging, flood, flooding, bombard,
      bombarding, spam, spamming, complain about, complaining about, review, one star, post about, posting about,
      comment on, commenting on, hound, hounding, pester, pestering, harass, harassing, hassle, hassling, troll,
      trolling, tweet, tweeting, contact, contacting, turn up at, turning up at, show up at, showing up at, go to,
      shame, shaming, ask for, asking for, name, naming, block, jam, clog up, ring up, ringing up, fax, bell, send,
      sending, request, write, writing
    `,
  },
  {
    name: 'stalk-speak',
    words: `
      comment, comments, post, posts, reply, replies, speak, speaks, open your mouth, opens her mouth,
      opens his mouth, open your gob, show your face, shows her face, shows his face, upload, uploads, tweet, tweets,
      type, write, breathe, appear, log on, log in, go online, come on here, comes on here, like a, like something,
      share something, share a, say anything, say a word, pop up, pops up, put a, leave a, leaves a, put anything,
      step outside, leave the house
    `,
  },
  {
    name: 'stalk-ambush',
    words: `
      off guard, off duty, when he is off duty, when she is off duty, off his guard, off her guard, unawares,
      outside work, out of uniform, with his family, with her family, with his kids, with her kids,
      in front of his family, in front of her family, in front of his kids, in front of her kids, at home,
      at her home, at his home, on his doorstep, on her doorstep, on their doorstep, at his house, at her house,
      at his local, at her local, down the pub, at the school gates, at the school gate, after her shift,
      after his shift, on her way home, on his way home, in the street, in asda, in tesco, in the supermarket,
      at the gym, at her gym, at his gym, when she least expects, when he least expects, by surprise, on her own,
      on his own
    `,
  },
  {
    name: 'stalk-boss',
    part: 'noun',
    words: `
      headmaster, headteacher, landlady, vicar, priest, mosque, bank, agency, letting agent, housing association, licensing body, golf club,
      boss, employer, manager, work, workplace, husband, wife, partner, boyfriend, girlfriend, mum, mam, mother, dad,
      kid, daughter, son, school, church, landlord, neighbour, college, university, uni, family, in laws, friend,
      colleague, customer, parent, nan, regulator, clients
    `,
  },
  {
    name: 'stalk-gift',
    words: `
      pizzas, takeaways, taxis, hate mail, hate, abuse, death threats, threats, wreaths, a wreath, funeral flowers,
      dead flowers, black roses, dog mess, dog muck, dogshit, dog shit, glitter bombs, glitter bomb, a turd, turds,
      shit in a box, manure, skips, strippers, dating profiles, porn, catalogues, letters every, bricks,
      sympathy cards, condolence cards, coffin, rotten fish
    `,
  },
  {
    name: 'stalk-ignore',
    words: `
      ignore me for ever, ignore me forever, ignore us forever, avoid me for ever, avoid me forever,
      avoid us forever, hide for ever, hide forever, block me for ever, block me forever, pretend i do not exist,
      run from me, get away from me, have to face me, have to see me, have to speak to me, have to talk to me,
      have to listen to me, get away that easy, get rid of me that easy, get rid of me that easily,
      rid of me that easy, shake me off, escape me, keep ignoring me, will talk to me, will notice me,
      will speak to me, will see me, meant to be together, made for each other, belongs to me, belong to me,
      belongs with me, belong with me, mine whether, learn to love me, come to love me, love me back,
      knows she loves me, knows he loves me, blocked me again, blocked my number, blocked me so, blocked me but,
      blocked me on
    `,
  },
  {
    name: 'stalk-answer',
    words: `
      apologises, apologise, apologizes, says sorry, say sorry, answers, answer, answers me, replies, reply,
      replies to me, speaks to me, speak to me, talks to me, talk to me, sees me, meets me, notices me, notices,
      listens, admits, picks up, stops, stop, realises, realise, knows what, confesses, owns up
    `,
  },
  {
    // Where those who are visited are the writer's own.
    name: 'stalk-kin',
    words: `
      my mum, my mam, my dad, my nan, my gran, my grandad, my husband, my wife, my son, my daughter, my brother,
      my sister, my mother, my father, my partner, my baby, my child, my friend, my uncle, my aunt, my auntie,
      our mum, our dad, our nan, our son, our daughter, poor mum, poor dad, visiting hours, visiting time, bless her,
      bless him, intensive care, hospice, care home
    `,
  },
];
