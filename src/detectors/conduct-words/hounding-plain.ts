import type { WordClass } from '../grammar/word-class.ts';

/** What hounding is made of that can mean nothing else. */
export const houndingPlainWords: readonly WordClass[] = [
  {
    name: 'hound-nag',
    words: `
      commenting, messaging, posting, ringing, calling, texting, emailing, replying, writing, asking, following, coming, turning up,
      phoning, tagging, showing up, sending them, going, reporting, sharing, sharing it, tweeting, knocking, sitting outside
    `,
  },
  {
    name: 'hound-out',
    words: `
      gets the boot, gets the sack, gets the push, gets the bullet, gets the elbow, gets his p45, gets her p45, is out on his ear, is out on her ear, is on the dole, is signing on, is out of a job, leave, leaves, quit, quits, resign, resigns, leave town, leaves town, leave the area, cry, cries, crack, cracks, break, breaks, snap, snaps,
      beg, begs, move house, moves house, move away, moves away, lose your job, loses her job, loses his job, go off sick, goes off sick,
      have a breakdown, has a breakdown, delete your account, deletes her account, deletes his account, come out, come outside, hand in, hand her notice, hand his notice, hand in her, hand in his, has to leave, has to quit, has to resign, gives her notice, gives his notice,
      hands in her, hands in his, pack it in, packs it in, disappear, disappears, sacked, struck off, are sacked, is sacked, is struck off,
      gets sacked, gets struck off, is out of a job, unblock me, unblocks me, love me, loves me, marry me, say yes, says yes
    `,
  },
  {
    name: 'hound-home',
    words: `
      house, home, cottage, flat, bungalow, street, road, door, front door, gate, drive, driveway, window, windows, garden, doorstep, car,
      gym, church, allotment, school run, wedding
    `,
  },
  {
    name: 'hound-nights',
    words: `
      every night, most nights, most evenings, every evening, every morning, every day, each night, night after night, all night, again,
      till gone, until gone, for hours, at night, after dark, every sunday, every saturday, every tuesday, every friday, nights running,
      twice a week, three times, four times, to let him know, to let her know, so she knows, so he knows, and she never, and he never,
      just to see, just to watch, still here, i only want
    `,
  },
  {
    name: 'hound-masses',
    words: `
      one star, 1 star, one stars, every video, every post, every photo, every picture, every comment, every site, every review, tiktok,
      facebook, instagram, insta, profile, page, channel, linkedin, google, his work, her work, his wife, her husband, his boss, her boss,
      her church, his church, her manager, his manager, her union, her employer, his employer, her landlord, his landlord, her mum, his mum
    `,
  },
  {
    // What people will not let rest for the sake of a service.
    name: 'hound-service',
    words: `
      appointment, results, scan, funding, reopen, reopens, petition, mp, board meeting, the board, the ward, the unit, waiting list,
      phones, switchboard, refund, parking fine, answers for my, justice for, inquest, inquiry, the truth about, hear back, get through,
      get an answer, ring me back about, reply to my complaint, the trust replies, you reply to my, lift is mended, open again, families, agrees to meet, agree to meet, meets us, meet us, listens to us, listen to us, explains why,
      gives us an answer, give us an answer, an apology for, justice, apologises to the, investigates, is investigated
    `,
  },
];
