import type { WordClass } from '../grammar/word-class.ts';

/** How one member of staff is singled out, shown to others, and hunted out of a job. */
export const targetWords: readonly WordClass[] = [
  {
    name: 'target-title',
    words: `
      dr, doctor, mr, mrs, ms, miss, sister, nurse, matron, prof, professor, staff nurse, charge nurse, consultant,
      midwife`,
  },
  {
    name: 'target-mark',
    words: `
      with the red hair, with red hair, red hair, red haired, ginger hair, ginger haired, blonde hair, blond hair,
      blonde haired, pink hair, blue hair, purple hair, dyed hair, grey hair, grey haired, long hair, short hair,
      dark hair, dark haired, curly hair, ponytail, pony tail, bald head, beard, tattoo, tattoos, neck tattoo,
      nose ring, lip ring, piercing, piercings, glasses, specs, squint, lisp, limp, accent, big nose, big ears,
      bad teeth, lazy eye, fat one, bald one, blonde one, ginger one, tall one, short one, small one, skinny one,
      thin one, old one, young one, big one, the blonde, the ginger, the redhead, the brunette, wee blonde,
      little blonde, on nights, on the night shift, on days, on the late shift, on ward, on the desk, on reception,
      on the front desk, on the phones, on the crisis line, called, named, who was on, on shift, at the desk,
      by the door, in bay, in theatre, in outpatients, in triage`,
  },
  {
    name: 'target-spread',
    part: 'verb',
    words: `
      share, spread, post, put, pass, send, circulate, plaster, stick, splash, publish, print, pin, upload, leak,
      tweet, broadcast, shout, blast, drop, paste, repost, retweet, stitch, stream, hand`,
  },
  {
    name: 'target-likeness',
    part: 'noun',
    words: `
      face, photo, photograph, picture, pic, mugshot, mug shot, name, full name, first name, last name, surname,
      real name, profile, details, ugly mug, mug, footage, video, cctv, badge, name badge, id badge, nmc number,
      gmc number, pin number, gmc page, linkedin, facebook, insta, name and photo, name and face`,
  },
  {
    name: 'target-abroad',
    words: `
      everywhere, all over, round, around, about, far and wide, to everyone, to everybody, online, on here,
      on facebook, on social media, on tiktok, on insta, on twitter, on every group, in every group, on every page,
      in the comments, below, down below, so everyone, so everybody, so people, so folk, so we, so that everyone,
      for all to see, out there, to the papers, in the paper, to the press, on a billboard, up in lights,
      on lampposts, on lamp posts, till everyone, viral, until everyone, all the groups, every group, the whole town`,
  },
  // To drive out or to hold up to scorn: an order of it, given to others, is a call.
  {
    name: 'target-hunt',
    part: 'verb',
    words: `
      expose, hunt* down, track* down, hound, hound* out, shame, bombard, flood, inundate, swamp, spam, ruin, wreck,
      get* rid of, sack, go* after, bring* down, take* down, drive* out, run* out of town, drum* out, boot* out,
      kick* out, chuck* out, strike* off, oust, boycott, dox, doxx, troll, harass, hassle, pester, gang* up on,
      pile* on, pile* in on, report* to death, mass report, review bomb, humiliate, bully, crucify, lynch, doorstep,
      stalk, torment, terrorise`,
  },
  {
    name: 'target-ousted',
    words: `
      sacked, fired, suspended, struck off, booted out, kicked out, dismissed, removed, the sack, her p45, his p45,
      the boot, binned, hounded out, drummed out, off the register, barred, arrested, locked up, shamed, exposed,
      named and shamed, cancelled, banned from nursing, out of a job, out of nursing, unemployed, deregistered`,
  },
  {
    name: 'target-ousting',
    words: `
      sacking, firing, striking off, sorting, sorting out, exposing, naming and shaming, getting rid of, booting out,
      kicking out, bringing down, bringing down a peg, taking down a peg, taking down a peg or two,
      knocking down a peg, teaching a lesson, teaching some manners, putting in her place, putting in his place,
      hounding out, shaming, outing, cancelling, locking up, dealing with, a taste of her own medicine,
      a taste of his own medicine, humiliating, reporting till, hunting down, bringing down to earth`,
  },
  {
    name: 'target-shame',
    words: `
      name and shame, names and shames, naming and shaming, named and shamed, name n shame, naming n shaming,
      name her and shame her, name him and shame him, name them and shame them, wall of shame, hall of shame`,
  },
  {
    name: 'target-mob',
    words: `
      everyone, everybody, every one of you, all of you, you all, folks, people, lads, guys, girls, ladies, let us,
      let us all, lets, lets all, come on, please all, we should all, we all, we need to, can we, can everyone,
      can people, could everyone, will everyone, please everyone, as many of you, get everyone to, who is with me,
      time to, somebody, someone, anyone, the world, the whole world, the whole town, every patient, all patients,
      the public`,
  },
  {
    name: 'target-contact',
    part: 'verb',
    words: `
      ring, phone, call, email, text, message, write* to, contact, tag, dm, comment, post about, tweet, ring* up,
      inbox, complain`,
  },
  {
    name: 'target-nag',
    part: 'verb',
    words: `
      report, complain about, one star, ring* up and complain about, ring* and complain about, write* in about,
      moan at, keep* at, review, make* complaints about, put* complaints in about, put* in complaints about`,
  },
  {
    name: 'target-till',
    words: `
      till, until, til, non stop, nonstop, every day, everyday, every single day, all day, day and night,
      day in day out, every hour, over and over, again and again, relentlessly, constantly, 24 7, round the clock`,
  },
  {
    name: 'target-gone',
    words: `
      finished, gone, sacked, fired, quits, quit, resigns, resign, leaves, leave, breaks, cracks, struck off, out,
      done, history, out of a job, suspended, unemployed, cries, cry, begs, retires, hands in her notice,
      hands in his notice, loses her job, loses his job, sorry`,
  },
  {
    name: 'target-still',
    words: `
      still has a job, still have a job, still got a job, still has got a job, still in a job, still employed,
      still works there, still works here, still working there, still working here, still walking the wards,
      still on the ward, still on the register, still practising, still allowed near patients, still allowed to work,
      still allowed to practise, still drawing a wage, still getting paid, still not been sacked, still not sacked,
      not been sacked, not been struck off, not sacked yet, still in post, keeps his job, keeps her job`,
  },
  {
    name: 'target-page',
    words: `
      page, group, petition, campaign, hashtag, thread, website, poll, account, facebook page, facebook group,
      whatsapp group, chat group, forum, banner, poster, leaflet`,
  },
  {
    name: 'target-known',
    words: `
      you all know who, we all know who, you know who i mean, you know the one, we all know the one,
      you all know the one, everyone knows who, you know who she is, you know who he is, we know who you are,
      i know who you are, everyone knows who you are, you know who you are, knows who she is, knows who he is,
      i know your name, we know your name, got your name, have your name, got her name, got his name, i have her name,
      i have his name, know exactly who you are, we all know your name, know who she is, know who he is,
      got your number, we see you, we have seen you, you have been seen, you have been clocked`,
  },
  {
    name: 'target-doom',
    words: `
      days are numbered, card is marked, you are done, you are done for, you are finished, you are history,
      you are toast, you are going down, coming for you, coming for her, coming for him, coming for your job,
      coming for her job, coming for his job, your time is up, her time is up, his time is up, going to regret it,
      enjoy your last, enjoys his last, enjoys her last, enjoy your job while, enjoy it while it lasts,
      your career is over, her career is over, his career is over, end your career, end her career, end his career,
      finish your career, your job is gone, kiss your job goodbye, can kiss your job goodbye,
      kiss goodbye to your job, can kiss her job goodbye, can kiss his job goodbye, kiss her job goodbye,
      kiss his job goodbye, say goodbye to your job, start looking for a new job, start looking for another job,
      start job hunting, be out of a job by, will be out of a job, be unemployed by, never work again,
      never work in this town again`,
  },
  {
    name: 'target-hell',
    words: `
      life hell, life a misery, life a living hell, life miserable, life unbearable, lives hell, lives a misery,
      shift hell, shifts hell, days hell, life impossible, wish she had never, wish he had never, regret it,
      pay for it, pay for this, pay for what, famous, viral, go viral, a household name, infamous, an example of,
      notorious, squirm, sweat, cry, beg`,
  },
  // Where somebody is sought to be thanked, or is missing.
  {
    name: 'target-kindly',
    words: `
      thank, thanks, thanking, thank you, thankyou, grateful, gratitude, lovely, wonderful, brilliant, amazing,
      fantastic, fabulous, fab, superb, excellent, kind, kindest, kindness, nicest, sweetest, loveliest, greatest,
      finest, friendliest, funniest, helpful, gentle, friendly, missing, gone missing, missing person, last seen,
      appeal, caring, praise, commend, commended, nominate, nominated, nomination, recommend, recommended, compliment,
      award, awards, star, hero, heroes, angel, angels, legend, best, credit, proud, well done, congratulations,
      congrats, deserves a medal, medal, promotion, bless, gem, diamond, asset, flowers, chocolates, shout out,
      shoutout, appreciate, appreciated, outstanding, retirement, retiring, happy birthday, marvel, treasure, missed`,
  },
  {
    name: 'target-fall',
    words: `
      sacked, fired, resigns, resign, quits, quit, unemployed, struck off, suspended, out of a job, loses her job,
      loses his job, loses their job, lose your job, gone for good, hands in her notice, hands in his notice, cracks,
      breaks, begs, off the register, deregistered`,
  },
];
