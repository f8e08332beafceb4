// Holds what is said by those who will not leave somebody alone.
import type { WordClass } from '../grammar/word-class.ts';

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
    words: `
      second day running, second day in a row, second night running, second night in a row, second week running,
      second week in a row, second morning running, second morning in a row, second evening running, second evening in
      a row, second shift running, second shift in a row, second time this week, third day running, third day in a
      row, third night running, third night in a row, third week running, third week in a row, third morning running,
      third morning in a row, third evening running, third evening in a row, third shift running, third shift in a
      row, third time this week, fourth day running, fourth day in a row, fourth night running, fourth night in a row,
      fourth week running, fourth week in a row, fourth morning running, fourth morning in a row, fourth evening
      running, fourth evening in a row, fourth shift running, fourth shift in a row, fourth time this week, fifth day
      running, fifth day in a row, fifth night running, fifth night in a row, fifth week running, fifth week in a row,
      fifth morning running, fifth morning in a row, fifth evening running, fifth evening in a row, fifth shift
      running, fifth shift in a row, fifth time this week, sixth day running, sixth day in a row, sixth night running,
      sixth night in a row, sixth week running, sixth week in a row, sixth morning running, sixth morning in a row,
      sixth evening running, sixth evening in a row, sixth shift running, sixth shift in a row, sixth time this week,
      seventh day running, seventh day in a row, seventh night running, seventh night in a row, seventh week running,
      seventh week in a row, seventh morning running, seventh morning in a row, seventh evening running, seventh
      evening in a row, seventh shift running, seventh shift in a row, seventh time this week, eighth day running,
      eighth day in a row, eighth night running, eighth night in a row, eighth week running, eighth week in a row,
      eighth morning running, eighth morning in a row, eighth evening running, eighth evening in a row, eighth shift
      running, eighth shift in a row, eighth time this week, ninth day running, ninth day in a row, ninth night
      running, ninth night in a row, ninth week running, ninth week in a row, ninth morning running, ninth morning in
      a row, ninth evening running, ninth evening in a row, ninth shift running, ninth shift in a row, ninth time this
      week, tenth day running, tenth day in a row, tenth night running, tenth night in a row, tenth week running,
      tenth week in a row, tenth morning running, tenth morning in a row, tenth evening running, tenth evening in a
      row, tenth shift running, tenth shift in a row, tenth time this week, 2nd day running, 2nd day in a row, 2nd
      night running, 2nd night in a row, 2nd week running, 2nd week in a row, 2nd morning running, 2nd morning in a
      row, 2nd evening running, 2nd evening in a row, 2nd shift running, 2nd shift in a row, 2nd time this week, 3rd
      day running, 3rd day in a row, 3rd night running, 3rd night in a row, 3rd week running, 3rd week in a row, 3rd
      morning running, 3rd morning in a row, 3rd evening running, 3rd evening in a row, 3rd shift running, 3rd shift
      in a row, 3rd time this week, 4th day running, 4th day in a row, 4th night running, 4th night in a row, 4th week
      running, 4th week in a row, 4th morning running, 4th morning in a row, 4th evening running, 4th evening in a
      row, 4th shift running, 4th shift in a row, 4th time this week, 5th day running, 5th day in a row, 5th night
      running, 5th night in a row, 5th week running, 5th week in a row, 5th morning running, 5th morning in a row, 5th
      evening running, 5th evening in a row, 5th shift running, 5th shift in a row, 5th time this week, 6th day
      running, 6th day in a row, 6th night running, 6th night in a row, 6th week running, 6th week in a row, 6th
      morning running, 6th morning in a row, 6th evening running, 6th evening in a row, 6th shift running, 6th shift
      in a row, 6th time this week, 7th day running, 7th day in a row, 7th night running, 7th night in a row, 7th week
      running, 7th week in a row, 7th morning running, 7th morning in a row, 7th evening running, 7th evening in a
      row, 7th shift running, 7th shift in a row, 7th time this week, 8th day running, 8th day in a row, 8th night
      running, 8th night in a row, 8th week running, 8th week in a row, 8th morning running, 8th morning in a row, 8th
      evening running, 8th evening in a row, 8th shift running, 8th shift in a row, 8th time this week, 9th day
      running, 9th day in a row, 9th night running, 9th night in a row, 9th week running, 9th week in a row, 9th
      morning running, 9th morning in a row, 9th evening running, 9th evening in a row, 9th shift running, 9th shift
      in a row, 9th time this week, 10th day running, 10th day in a row, 10th night running, 10th night in a row, 10th
      week running, 10th week in a row, 10th morning running, 10th morning in a row, 10th evening running, 10th
      evening in a row, 10th shift running, 10th shift in a row, 10th time this week, two days running, two days in a
      row, two nights running, two nights in a row, two weeks running, two weeks in a row, two mornings running, two
      mornings in a row, two evenings running, two evenings in a row, two shifts running, two shifts in a row, three
      days running, three days in a row, three nights running, three nights in a row, three weeks running, three weeks
      in a row, three mornings running, three mornings in a row, three evenings running, three evenings in a row,
      three shifts running, three shifts in a row, four days running, four days in a row, four nights running, four
      nights in a row, four weeks running, four weeks in a row, four mornings running, four mornings in a row, four
      evenings running, four evenings in a row, four shifts running, four shifts in a row, five days running, five
      days in a row, five nights running, five nights in a row, five weeks running, five weeks in a row, five mornings
      running, five mornings in a row, five evenings running, five evenings in a row, five shifts running, five shifts
      in a row, six days running, six days in a row, six nights running, six nights in a row, six weeks running, six
      weeks in a row, six mornings running, six mornings in a row, six evenings running, six evenings in a row, six
      shifts running, six shifts in a row, seven days running, seven days in a row, seven nights running, seven nights
      in a row, seven weeks running, seven weeks in a row, seven mornings running, seven mornings in a row, seven
      evenings running, seven evenings in a row, seven shifts running, seven shifts in a row, 2 days running, 2 days
      in a row, 2 nights running, 2 nights in a row, 2 weeks running, 2 weeks in a row, 2 mornings running, 2 mornings
      in a row, 2 evenings running, 2 evenings in a row, 2 shifts running, 2 shifts in a row, 3 days running, 3 days
      in a row, 3 nights running, 3 nights in a row, 3 weeks running, 3 weeks in a row, 3 mornings running, 3 mornings
      in a row, 3 evenings running, 3 evenings in a row, 3 shifts running, 3 shifts in a row, 4 days running, 4 days
      in a row, 4 nights running, 4 nights in a row, 4 weeks running, 4 weeks in a row, 4 mornings running, 4 mornings
      in a row, 4 evenings running, 4 evenings in a row, 4 shifts running, 4 shifts in a row, 5 days running, 5 days
      in a row, 5 nights running, 5 nights in a row, 5 weeks running, 5 weeks in a row, 5 mornings running, 5 mornings
      in a row, 5 evenings running, 5 evenings in a row, 5 shifts running, 5 shifts in a row, 6 days running, 6 days
      in a row, 6 nights running, 6 nights in a row, 6 weeks running, 6 weeks in a row, 6 mornings running, 6 mornings
      in a row, 6 evenings running, 6 evenings in a row, 6 shifts running, 6 shifts in a row, every day since, every
      day this week, each day since, every single day, every night since, every night this week, each night since,
      every single night, every morning since, every morning this week, each morning since, every single morning,
      every evening since, every evening this week, each evening since, every single evening, every shift since, every
      shift this week, each shift since, every single shift, every friday since, every friday this week, each friday
      since, every single friday, every saturday since, every saturday this week, each saturday since, every single
      saturday, every sunday since, every sunday this week, each sunday since, every single sunday, every monday
      since, every monday this week, each monday since, every single monday, every tuesday since, every tuesday this
      week, each tuesday since, every single tuesday, every wednesday since, every wednesday this week, each wednesday
      since, every single wednesday, every thursday since, every thursday this week, each thursday since, every single
      thursday, every lunchtime since, every lunchtime this week, each lunchtime since, every single lunchtime, every
      night, every day, every morning, every evening, most nights, most days, most mornings, again tonight, again
      today, again this morning, back tomorrow, back again tomorrow, same time tomorrow, same time tonight, same time
      every, same again tomorrow, same spot, same bench, same seat, same place, ever since, all week, all month,
      daily, nightly, as usual
    `,
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
