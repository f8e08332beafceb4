// Holds offensive words: the words of stalking, hounding and piling on.
import type { WordClass } from '../grammar/word-class.ts';

/** Watching, following, hounding and exposing a person. */
export const harassmentWords: readonly WordClass[] = [
  {
    name: 'pursue-learn',
    words: `
      know, knows, found, find, found out, find out, worked out, work out, clocked, seen, saw, spotted, noticed,
      tracked down, traced, figured out, discovered, been told, got, have, remember
    `,
  },
  {
    name: 'pursue-habit',
    words: `
      work, works, working, park, parks, parked, drive, drives, driving, finish, finishes, finish work, start,
      starts, leave, leaves, leave work, drink, drinks, knock off, knocks off, clock off, clocks off, get off,
      gets off, get home, gets home, get in, gets in, hang about, hangs about, go to school, goes to school,
      get the bus, gets the bus, walk home, walks home, walk the dog, walks the dog, walk your dog, walks her dog,
      walks his dog, go drinking, goes drinking, shop, shops, train, trains, go to the gym, goes to the gym,
      go to church, goes to church, get your hair done, pick up the kids, picks up the kids, pick your kids up,
      drop the kids, drops the kids, kids go to, kids go, live, lives, stay, stays, sleep, sleeps, moved to,
      look like, looks like, clinic, shift, shifts
    `,
  },
  {
    name: 'pursue-thing',
    part: 'noun',
    words: `
      car, street, house, address, school, bus, gym, pub, shift, number plate, reg, reg plate, registration, route,
      road, door, flat, motor, van, phone number, mobile number, local, church, facebook, insta, instagram, tiktok,
      snapchat, snap, linkedin, twitter, profile, family, kid, child, husband, wife, mum, mother, partner,
      boyfriend, girlfriend, real name, full name, surname, last name, second name, home
    `,
  },
  {
    name: 'pursue-follow',
    part: 'verb',
    words: `
      follow, stalk, track, tail, hound, haunt, watch, trace, hunt, chase, shadow, keep* an eye on, keep* tabs on,
      keep* watching, keep* following, sit* outside, wait* outside, park* outside, camp* outside, stand* outside,
      drive* past, walk* past, turn* up at, show* up at, come* to
    `,
  },
  {
    name: 'pursue-hide',
    words: `
      can not hide from me, can not hide from us, can not hide forever, can not hide, can not run forever,
      can not escape me, can not escape us, can not get away from me, can not avoid me forever,
      can not ignore me forever, can not block me forever, nowhere to hide, nowhere left to hide,
      no hiding from me, no hiding place, can run but, never get rid of me, not get rid of me, never escape me,
      no escape from me, will not escape me, always find you, always be watching, always know where you are,
      watching your every move, watching every move you make, eyes on you, got eyes on you, got my eye on you,
      have my eye on you, keeping tabs on you, saw you leaving work, seen you leaving work,
      saw you through the window, saw you through your window, saw you at home, followed you home, follow you home,
      following you home, follow her home, followed her home, follow him home, followed him home,
      outside your house, outside your flat, outside your home, outside your work, outside your door,
      outside your kids school, made a new account, new account because you blocked, keep making new accounts,
      keep making accounts, block me again, blocking me will not, stop ignoring me you,
      why are you ignoring me you
    `,
  },
  {
    name: 'pursue-nag',
    part: 'verb',
    words: `
      comment, post, message, ring, phone, call, email, write, text, tag, dm, report, turn* up, come* back,
      come* round, tweet, share, harass, bother, pester, haunt, hound, troll, expose, go* on, complain about,
      hassle, spam, shame, ruin, contact, protest
    `,
  },
  {
    name: 'pursue-end',
    words: `
      quit, quits, resign, resigns, leave, leaves, lose your job, loses her job, loses his job, lose their jobs,
      get sacked, gets sacked, sacked, is sacked, are sacked, is fired, gets fired, get fired, gone, is gone,
      are gone, finished, is finished, delete, deletes, crack, cracks, cry, cries, beg, begs, break, breaks,
      give up, gives up, go away, goes away, move away, moves away, leave town, leaves town, leave this town,
      hand in your notice, hands in her notice, hands in his notice, apologise to me, are sorry, is sorry, ruined,
      is ruined, unemployed, is unemployed, out of a job, never work again, never works again, struck off,
      is struck off, off the ward, shut down, close your account, deletes her account, deletes his account,
      delete your account, reply to me, answer me, talk to me, take me back, unblock me, sack her, sack him,
      fire her, fire him, sacks her, sacks him, sack you
    `,
  },
  {
    name: 'pursue-page',
    part: 'noun',
    words: `
      page, profile, account, inbox, facebook, insta, instagram, tiktok, twitter, wall, dms, messages,
      wedding photos, comments, timeline, linkedin, reviews, photos, facebook page, fb, fb page, business page,
      workplace, front door, doorstep
    `,
  },
  {
    name: 'pursue-crowd',
    words: `
      everyone, everybody, everyone go, all of you, you all, all go, let us all, let us, lets all, folks, lads,
      guys, people, come on everyone, come on lads, please everyone, please all, can everyone, could everyone,
      can we all, can you all, we should all, we need to, we all need to, somebody, someone, share and, right lads,
      right everyone, who wants to, who is up for, who is coming
    `,
  },
  {
    name: 'pursue-mob',
    words: `
      bombard, flood, spam, swamp, hammer, hound, pile on, pile in on, pile into, go after, troll, have a go at,
      bully, hassle, pester, harass, name and shame, hunt down, track down, dox, doxx, expose, ruin, mob,
      gang up on
    `,
  },
  {
    name: 'pursue-think',
    words:
      'what we think, what we all think, what you think, exactly what we think, what i think of her, what people think of, how we feel about her, how we feel about him, what you think of her, what you think of him, what everyone thinks, what a disgrace she is, what a disgrace he is, what scum she is, what scum he is',
  },
  {
    name: 'pursue-hell',
    words: `
      make her life hell, make his life hell, make your life hell, make their lives hell, make their life hell,
      make her life a misery, make his life a misery, make your life a misery, make their lives a misery,
      make her life a living hell, make his life a living hell, make your life a living hell,
      make life hell for her, make life hell for him, make life hell for you, make her cry, make him cry,
      make her pay, make him pay, make her suffer, make him suffer, hound her out, hound him out, hound them out,
      run her out of town, run him out of town, run them out of town, drive her out, drive him out, drive them out,
      chase her out, chase him out, do not stop till she, do not stop till he, do not stop until she,
      do not stop until he, not stop till she, not stop till he, not stop until she, not stop until he,
      not rest until she, not rest until he, not stop until you, not stop till you, not rest until you,
      not rest till you, do not let her rest, do not let him rest, give her no peace, give him no peace,
      give her hell, give him hell, give them hell, never let her forget, never let him forget,
      never let you forget, never leave him alone, ruin her life, ruin his life, ruin your life, ruin their lives,
      ruin her career, ruin his career, ruin your career, destroy her life, destroy his life, destroy your life,
      wreck her life, wreck his life, wreck your life, destroy her career, destroy his career, destroy your career,
      end her career, end his career, end your career, give him what for, give her what for, give you what for,
      give him grief, give her grief, give them grief, give you grief
    `,
  },
  {
    name: 'pursue-seek',
    words:
      'know, knows, got, has, have, find, give me, tell me, send me, post, dm me, message me, share, drop, found, get',
  },
  {
    name: 'pursue-share',
    part: 'verb',
    words:
      'share, post, spread, circulate, put* up, upload, publish, print, stick* up, send* round, pass* round, share* round, plaster, leak',
  },
  {
    name: 'pursue-private',
    part: 'noun',
    words: `
      face, picture, mugshot, address, home address, phone number, mobile number, mobile, number, video, full name,
      real name, name and address, details, personal details, facebook, profile, number plate, reg plate,
      where she lives, where he lives, where they live, home number, nudes
    `,
  },
  {
    name: 'pursue-snap',
    part: 'verb',
    words: `
      snap, film, photograph, video, secretly film, secretly record, take* a picture of, take* a photo of,
      get* a picture of, get* a photo of, take* pictures of, take* photos of
    `,
  },
  {
    name: 'pursue-fall',
    part: 'verb',
    words: `
      fall, fall* over, slip, trip, have* a fit, fit, cry, wet* himself, wet* herself, scream, undress, die,
      be* sick, soil, throw* up, have* a seizure, have* a meltdown, break* down
    `,
  },
  {
    name: 'pursue-victim',
    part: 'noun',
    words: `
      old boy, old girl, old man, old woman, old dear, old biddy, patient, fat bloke, fat woman, nutter, drunk,
      old fella, old lady, daft old bat, old bat, pensioner, granny, mental patient, fat lad, fat lass
    `,
  },
  {
    name: 'pursue-still',
    words: `
      still has a job, still have a job, still got a job, still works here, still work here, still works there,
      still working here, still employed, still in a job, still allowed near, still gets paid, still here,
      still on the ward
    `,
  },
  {
    name: 'pursue-help',
    words: `
      following me, follows me, followed me, watching me, stalking me, being followed, being stalked, stalked by,
      my stalker, a stalker, restraining order, non molestation order, harassed by, being harassed, domestic abuse,
      domestic violence, victim of, victims of, womens aid, policy on, reported him to the police,
      reported her to the police, abusive partner, my abuser, abusive ex, my ex, violent partner, i was harassed,
      was harassed, was stalked, help for
    `,
  },
  {
    name: 'pursue-not',
    hides: true,
    words: `
      follow up, following up, follow the, followed up, followed by, follow on, following on, watch out for,
      watch the, watch tv, watch this space, chase up, chasing up, chased up, keep in touch, track and trace,
      test and trace, hospital watch, watch list, neighbourhood watch
    `,
  },
];
