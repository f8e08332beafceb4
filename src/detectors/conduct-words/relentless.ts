// Holds what is said by those who will not leave somebody alone.
import type { WordClass } from '../grammar/word-class.ts';

const NTH = 'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(
  ' ',
);
const HOW_MANY = 'two three four five six seven 2 3 4 5 6'.split(' ');
const STRETCHES = 'day night week morning evening shift'.split(' ');
const EACH = 'day night morning evening shift friday saturday sunday monday tuesday wednesday thursday lunchtime'.split(
  ' ',
);

function onEnd(stretch: string): readonly string[] {
  return [`${stretch} running`, `${stretch} in a row`];
}

/** Contact again and again, watching told as fact, what is held over somebody, and whose home or family is reached. */
export const relentlessWords: readonly WordClass[] = [
  // What is done to whoever does not answer.
  {
    name: 'nag-did',
    words: `
      rang, rung, ring, ringing, called, calling, phoned, phoning, phone, texted, texting, messaged, messaging,
      message, emailed, emailing, e mailed, wrote to, written to, writing to, write to, dmed, dming, dm'd, tagged,
      tagging, inboxed, inboxing, whatsapped, facetimed, voicemailed, poked, added, friend requested, knocked for,
      knocked on, knocking for, commented on, commenting on, replied to, replying to, tweeted at, contacted,
      contacting, tried, been ringing, been calling, been messaging, been texting, been emailing, been phoning
    `,
  },
  // How often.
  {
    name: 'nag-times',
    words: `
      two times, three times, four times, five times, six times, seven times, eight times, nine times, ten times,
      eleven times, twelve times, thirteen times, fourteen times, fifteen times, sixteen times, seventeen times,
      eighteen times, nineteen times, twenty times, thirty times, forty times, fifty times, sixty times, seventy
      times, eighty times, ninety times, hundred times, 3 times, 4 times, 5 times, 6 times, 7 times, 8 times, 9 times,
      10 times, 11 times, 12 times, 13 times, 14 times, 15 times, 16 times, 17 times, 18 times, 19 times, 20 times, 21
      times, 22 times, 23 times, 24 times, 25 times, 26 times, 27 times, 28 times, 29 times, 30 times, 35 times, 40
      times, 45 times, 50 times, 60 times, 70 times, 80 times, 90 times, 100 times, 150 times, 200 times, 300 times,
      500 times, a dozen times, dozens of times, loads of times, hundreds of times, a hundred times, umpteen times,
      countless times, a thousand times, every day, every night, every hour, every morning, every evening, every
      single day, every single night, day and night, all night, all day, all week, nonstop, non stop, over and over,
      again and again, since monday, since tuesday, since wednesday, since thursday, since friday, since sunday, since
      saturday, morning noon and night, hourly, daily, on the hour
    `,
  },
  // That there is more to come.
  {
    name: 'nag-on',
    words: `
      more tomorrow, again tomorrow, same tomorrow, same again tomorrow, and tomorrow, forty more, fifty more, twenty
      more, a hundred more, ten more, more tonight, keep going, keep at it, keep on going, keep it up, carry on,
      carrying on, not stopping, am not done, not done yet, not finished yet, not finished with you, not done with
      you, not done with her, not done with him, just getting started, only getting started, only just started, only
      just begun, just the start, only the start, only the beginning, just the beginning, just warming up, got all
      night, got all day, got all week, have all night, have all day, all the time in the world, nothing better to do,
      nothing else to do, however long it takes, as long as it takes, as many times as it takes, no matter how many
      times, how ever many times, will not stop, wont stop, not giving up, not give up, never giving up, never give
      up, will not rest, plenty more, plenty more where, and counting, get used to it, do this all day, do this all
      night, do it all day, do it all night, keep this up
    `,
  },
  // What they are to do who are not let alone.
  {
    name: 'nag-till',
    words: `
      you answer, she answers, he answers, you answer me, she answers me, he answers me, you reply, she replies, he
      replies, you respond, she responds, he responds, you pick up, she picks up, he picks up, you talk to me, she
      talks to me, he talks to me, you speak to me, she speaks to me, he speaks to me, you message me, you message
      back, she messages back, he messages back, you text me back, she texts me back, he texts me back, you say yes,
      she says yes, he says yes, you see me, she sees me, he sees me, you meet me, she meets me, he meets me, you
      notice me, she notices me, he notices me, you love me, she loves me, he loves me, you unblock me, she unblocks
      me, he unblocks me, you add me, she adds me, he adds me, you accept, she accepts, he accepts, you forgive me,
      she forgives me, you admit it, she admits it, he admits it, you apologise to me, she apologises to me, he
      apologises to me, you come out, she comes out, he comes out, you face me, she faces me, he faces me, you come to
      the door, she comes to the door, he comes to the door
    `,
  },
  // How one lies in wait.
  {
    name: 'watch-posture',
    words: `
      parked, parked up, sat, sat in my car, sitting, sitting in my car, stood, standing, waiting, waited, wait,
      hanging round, hanging around, hanging about, hung around, hung about, camped, camped out, lurking, sat in the
      car, sitting in the car, sat on the wall, sat on the bench, sat on a bench, in my car, in the car, in my van,
      been sat, been stood, been parked, been waiting, watching, walk past, walked past, drive past, driven past,
      drove past, driving past, cycle past
    `,
  },
  {
    name: 'watch-near',
    words: `
      outside, opposite, across the road, across the street, over the road, over the street, across from, round the
      corner, around the corner, up the road, down the road, up the street, down the street, behind, by the gate, by
      the gates, by the bike sheds, by the bus stop, at the bus stop, by the bins, by her car, by his car, by your
      car, near her car, near his car, at the gate, at the gates, by the staff entrance, by the staff exit, by the
      staff door, in the bushes, under the tree, in the same spot
    `,
  },
  // How long it has gone on.
  {
    name: 'watch-streak',
    words: [
      ...NTH.flatMap((nth) => [...STRETCHES.flatMap((one) => onEnd(`${nth} ${one}`)), `${nth} time this week`]),
      ...HOW_MANY.flatMap((many) => STRETCHES.flatMap((one) => onEnd(`${many} ${one}s`))),
      ...EACH.flatMap((one) => [
        `every ${one} since`,
        `every ${one} this week`,
        `each ${one} since`,
        `every single ${one}`,
      ]),
      'every night, every day, every morning, every evening, most nights, most days, most mornings, again tonight',
      'again today, again this morning, back tomorrow, back again tomorrow, same time tomorrow, same time tonight',
      'same time every, same again tomorrow, same spot, same bench, same seat, same place, ever since, all week, all month',
      'daily, nightly, as usual',
    ].join(', '),
  },
  // How they look who are watched, told with relish.
  {
    name: 'watch-notice',
    words: `
      know i am there, know i am here, knows i am there, knows i am here, know i am watching, starting to notice me, started to notice me, beginning to notice me, begun to notice me, starting to notice,
      noticing me now, pretends not to see me, pretending not to see me, pretends she has not seen me, pretends he has
      not seen me, pretends not to know me, pretends she does not know me, pretends he does not know me, no idea i am
      here, no idea i am there, does not know i am here, does not know i am there, does not know i am watching, do not
      know i am here, do not know i am watching, has not noticed me, has not spotted me, has not seen me yet, knows i
      am here, knows i am there, knows i am watching, looked right at me, looked straight at me, looks right at me,
      keeps looking over, keeps looking round, keeps looking behind, looks over her shoulder, looks over his shoulder,
      looking over her shoulder, looking over his shoulder, walks faster, walking faster, walks quicker, speeds up
      when, crosses the road when, crosses over when, changed her route, changed his route, changed her shift, changed
      his shift, changed her shifts, changed his shifts, changed her hours, changed his hours, getting nervous,
      getting jumpy, getting twitchy, looks scared, looks frightened, looked scared, looked frightened, drew the
      curtains, closed the curtains, shut the curtains, pulls the blinds, pulled the blinds, shut the blinds, closes
      the blinds, closed the blinds, has started locking, started locking her, started locking his, leaves by the
      back, leaving by the back, goes out the back, has a lift home now, gets a lift home now, walks with a friend
      now, gets walked to her car, gets walked to his car, can see me, can see you, i can see her, i can see him
    `,
  },
  // Those about somebody who have no part in it.
  {
    name: 'reach-kin',
    words: `
      mum, mam, ma, mom, mother, dad, da, father, parents, wife, husband, missus, fella, hubby, boyfriend, girlfriend,
      fiance, partner, kids, children, bairns, weans, son, daughter, sons, daughters, lad, lass, nan, gran, nana,
      granny, grandad, sister, brother, in laws, mother in law, ex, ex husband, ex wife, family, cousin, auntie,
      uncle, kids school, kid's school, kids' school, kids teacher, kid's teacher, daughter's school, son's school,
      school, nursery, childminder, landlord, landlady, neighbours, neighbour, church, vicar, mosque, imam, chapel,
      priest, uni, college, slimming world, choir, rugby club, football club, golf club, gym, running club, bank
    `,
  },
  {
    name: 'reach-sent',
    words: `
      sent, sending, send, been sending, posted, posting, forwarded, forwarding, shown, showed, showing,
      screenshotted, screenshot, messaged, messaging, emailed, emailing, told, telling, texted, texting, tagged,
      tagging, contacted, contacting, delivered, posted it through, dropped off, written to, wrote to, rung, rang,
      ringing, phoned, phoning
    `,
  },
  // What one sees of a home from the street.
  {
    name: 'home-thing',
    words: `
      curtains, blinds, front door, hanging baskets, hanging basket, kitchen, extension, conservatory, porch, gnome,
      gnomes, driveway, drive, trampoline, paddling pool, doorbell, ring doorbell, wind chimes, washing, washing line,
      christmas tree, christmas lights, fairy lights, nets, net curtains, wallpaper, garden furniture, greenhouse,
      letterbox, rose bushes, roses, hedge, garden gate, front gate, doormat, welcome mat, door mat, bins, wheelie
      bins, swing, swings, slide, dog, puppy, cat, hot tub, patio, pond, caravan, camper, hallway, landing light,
      porch light, bedroom light, nightie, dressing gown, pyjamas
    `,
  },
  {
    name: 'no-visitors',
    words: `
      do not want visitors, did not want visitors, do not want a visit, do not want a visitor, do not want visiting,
      do not want callers, do not want company, do not want me round, do not want us round, do not want me knocking,
      do not want a knock, do not want people knocking, do not want people round, do not want folk round, do not want
      me turning up, do not want us turning up, do not want people turning up, did not want me to find you, did not
      want people to find, do not want to be found, did not want to be found, do not want me at your, do not want
      finding
    `,
  },
  // What is written down of somebody who is watched.
  {
    name: 'spy-keeps',
    words: `
      wears, wear, wore, has on, eats, has for lunch, gets his bus, gets her bus, gets the bus, gets his train, gets
      her train, gets in, gets off, gets home, leaves, goes home, comes in, comes out, starts, finishes, drives,
      parks, lives, walks home, walks her dog, walks his dog, goes to the gym, goes for lunch, sits with, talks to, is
      on shift, is on nights, is off, clocks on, clocks off, posts, likes, follows
    `,
  },
  // Where somebody is rung for the sake of care, or of kin.
  {
    name: 'nag-service',
    words: `
      appointment, appointments, results, prescription, referral, refund, secretary, switchboard, receptionist, get
      through, got through, cut off, on hold, queue, engaged, extension, ansaphone, answerphone, answer machine,
      nobody answers, nobody answered, no one answers, no one answered, nobody picks up, hung up on me, my tablets, my
      meds, medication, my scan, my letter, discharge letter, sick note, fit note, test results, blood results,
      waiting list, update on, news of, how mum is, how dad is, how he is doing, how she is doing, my mum, my dad, my
      mam, my nan, my son, my daughter, my husband, my wife, my brother, my sister, my gran, my grandad, ward round,
      visiting, missing, lost, funeral, wedding, grandchild, scan photo, thank, thanks, grateful, bless, birthday,
      flowers to say, proud, worried sick, worried about, is he ok, is she ok, safe and well
    `,
  },
  // Where something is sent on for care's sake, or kindly.
  {
    name: 'care-sent',
    words: `
      results, appointment, prescription, referral, discharge, condolences, sympathy, thank, thanks, thankyou, grateful, neighbour, donation, cheque, refund,
      hospice, midwife came, safeguarding, best wishes, kind regards, love to, regards to, our thoughts, get well, wrong address, by mistake, data breach, breach,
      visiting times, visiting hours, visitors are welcome, ward visitors, rest and, infection, infectious, norovirus, team, office, department, line, service, hotline, charity, tea and, cake
    `,
  },
  {
    name: 'same-school',
    words:
      'same school, sports day, pta, mine go, mine too, mine goes, school fair, parents evening, see you there, playdate, play date, party, birthday, so does mine',
  },
  {
    name: 'plain-self-told',
    words:
      'i jumped, i was going to jump, i nearly, i wanted to, parachute, skydive, charity, abseil, bungee, swim, swimming, dip, sponsored',
  },
  { name: 'kisses-end', words: 'xx, xxx, xxxx, bless, congratulations, congrats' },
  {
    name: 'home-admired',
    words: `
      roses, garden, your dog, lights up, lovely, love your, love the, nice, cheery, wave back, waves back, smile, smiling, hard work, working hard, work so hard, run off your feet
    `,
  },
  {
    name: 'families-ask',
    words: `
      families, petition, bus route, lift, car park, ward closure, closure, beds, reopen, agrees to meet, inquiry, justice
    `,
  },
];
