import type { WordClass } from '../grammar/word-class.ts';

/** Following somebody, finding out about them, and wanting them. */
export const harassmentWatching: readonly WordClass[] = [
  {
    name: 'follow',
    part: 'verb',
    words: `
      parked across the road, parked over the road, parked opposite, sat opposite, sit opposite, sitting opposite, stand across from, stood across from, wait there every day, wait for her every, wait for him every, wait for you every, popped round her, popped round his, curtains shut telly on,
      joined the same gym, went through her bin, went through his bin, went through your bin, sit behind that, behind you all the way, drove behind, right behind her, right behind him, she has just come out, he has just come out, just come out for, she has just gone in, just to hear her, sit on his wall, sit on her wall,
      follow* her, follow* him, follow* you, follow* them, track* down, spy, spy* on, stake* out, lurk, loiter, sit* on
      his wall, sit* on her wall, stand* across, park* outside, park* opposite, park* near, hang* about, hang* around,
      hang* round, walk* behind, cycle past, ride* that way, take* photos, take* a photo, take* pictures, take* a
      picture, take* it sneaky, zoom in, catch* her on, catch* him on, ambush, doorstep, show* up at, ring* her bell,
      ring* his bell, go* through all, root* through, move* next door, start* going to, keep* watch, get* eyes on,
      watch* you, track* her, track* him, track* you, corner* her, corner* him, record* her, record* him, clock* him,
      clock* her, clock* you, spot* you, follow* the community, follow* that man, follow* that woman, sit* outside her,
      sit* outside his, sit* outside your, wait* outside her, wait* outside his, wait* outside your, stand* by the,
      chase* you, film* her, film* him, film* you, stalk* her, stalk* him, stalk* you, stalk* this, walk* past her,
      walk* past his, put* one of them airtag, put* an airtag, put* a tracker, hide* a tracker, slip* a tracker, stand*
      across from, stand* opposite, wait* across, sit* across from, go* through your bins, go* through her bins, go*
      through his bins, be* at the back of, watch* from the, watch* from across, watch* through, stand* outside her,
      stand* outside his, stand* outside your, sit* behind her, sit* behind him, sit* behind that, sit* in my car
      outside, sat in my car outside, sat in the car outside, sat outside her house, sat outside his house, wait* by
      her, wait* by his, wait* for her outside, wait* for him outside, wait* outside for, drive* past her, drive* past
      his, drive* past your, drove past her house, bump* into her every, bump* into him every, knock* on her door,
      knock* on his door, knock* on your door, park* up outside, park* up opposite, spot* her in, spot* him in, spot*
      you in, watch* her leave, watch* him leave, watch* her through, watch* him through, watch* her house, watch* his
      house, watch* her get, watch* him get, watch* her come, watch* him come, go* through her photos, go* through his
      photos, go* through all her, go* through all his, swap* to his gym, swap* to her gym, joined the same gym, joined
      his gym, joined her gym, moved to her time, moved to his time, turn* up at his, turn* up at her, turned up at
      his, turned up at her, followed his car, follow* his car, follow* her car, follow* his van, follow* her bus,
      going back to the clinic on his, going on his shifts, going on her shifts, notes on her windscreen, notes on his
      windscreen, note on her windscreen, card under your wiper, card under her wiper
    `,
  },
  {
    // What was found out about somebody.
    name: 'found-out',
    words: `
      lives in them flats, lives in those flats, lives in the flats, lives behind the, lives round the back of, that is where she lives, that is where he lives, full name and, her date of birth, his date of birth, her mam's address, his mam's address,
      her motor is, his motor is, drives a, always parked by, always parks by, always parks in, parks in bay, works number is, got your work number, the number for her, the number for him, sister's work, brother's work, same gym, her time slot, his time slot,
      what shifts that, which shifts that, catch her on her own, catch him on his own, on her own after, walks home alone,
      found where, found out where, have his address, got his address, his address, your address, their address, home
      address, i know your, i know which, knows where, know your, i know every, do know where, kens where, ken where,
      looked her up, looked him up, looked you up, googled, google her, dug up, dig up, dug out, dig out, dirt on, got
      dirt, any dirt, tracked down, traced, electoral roll, companies house, land registry, number plate, reg plate,
      his reg, her reg, your reg, licence plate, private plate, easy to spot, does anyone recognise, anyone recognise,
      anyone know where, anyone know who, anyone know her, anyone know his, someone get me, somebody get me, get me
      her, get me his, give me that, give me her, give me his, gizza name, gizza, her second name, second name, full
      names, maiden name, her name is, her names, his names, his name is, what estate, which estate, what street, which
      street, which school, which uni, which ward she, what shifts, which shifts, her shifts, his shifts, your shifts,
      got the rota, off the rota, wot days, running route, her route, same route, own mobile, private number, private
      email, private gmail, personal email, personal mobile, personal number, number leaked, got leaked, changed her
      number, changed his number, changing your number, number's on, got her number, got his number, bank she, which
      bank, old photos, wedding photos, saved it, i saved, screenshotted, kept a diary, diary of, making a file, a
      dossier, dossier, list of her, nine videos, registration number, where she drinks, where he drinks, where he
      lives, where she lives, where you live, where they live, where she stays, where she bides, where you work, where
      she works, where he works, where he parks, where she parks, where he shops, where you buy, where his, where her,
      who she sits, what she wears, what she eats, lives opposite, drinks in, usually sat, gets the bus, gets the
      train, she gets, knock off, knocks off, clocks off, walk your, walks her dog, walks his dog, walks her, walks
      his, locking his bike, goes home via, home via, bedroom light, kitchen light, was on till, on til, blue door, red
      door, green door, the one wi, airtag, airtags, air tag, tracker, goes to the gym, goes to school, goes to st,
      kids go to, i found out where, found her mum, found her on, found him on, we know where, we know your, strava,
      same loop, running loop, what car, which car, her ex's number, ex's number, mate in hr, address and his, address
      and her, found your, through the glass, i can see you through, on the school run, home by ten, lives at number,
      under three different names, under a false name, under another name, friends on every floor, friends on your
      ward, eyes on every floor, camper van, reg of his, reg of her, where he is pitched, on vinted, on bumble, on
      hinge, on tinder, your landline, her landline, his landline, got your landline, you looked tired, looked tired
      this morning, looked tired on the, same carriage, your carriage, second carriage, her train, know she is
      pregnant, know she is married, know he is married, airtag things, airtag in, tracker in her, tracker on her,
      tracker under, number got leaked, got leaked to me, need her name, need his name, her boyfriend's name, his
      wife's name, her husband's name, who is the tall, who is the fat, who is the blonde, link to his, link to her,
      school fundraising page, daughter's school, son's school, kid's school, got your address, got her address, lives
      above, flat above, side entrance buzzer, on the tills, on the tills at, she is on till, he is on till, works
      saturdays, works sundays, through your bins, through her bins, through his bins, your bins, her bins, his
      recycling, her recycling, your recycling, changed your name, changed her name, changed his name, still found you,
      still found her, still found him, found ya, find ya, find you every, find her every, comes back to me, gets back
      to me, hear what you say, hear everything you, everything you say, write it down, i write it, had an abortion in,
      used to be called, used to go by, has not told anyone, never announced it, rung every, ring every, the number
      saved, saved as, photos of him, photos of her, pictures of her, pictures of him, videos of her, videos of him,
      going on shift, knows i am there, know i am there, when i am there, cleans in your, works in your department,
      works in her department, works with you and tells, her surname, his surname, your surname, surname of the nurse,
      surname of that, her full name, his full name, need her surname, want her surname, gives me her surname, gives me
      her name, give me her surname, got her surname, i know her car, i know his car, i know your car, i know her
      house, i know where you, i know where she, i know where he, i know where they, know where you live, know where
      she lives, know where he lives, know where you park, know where she parks, know where he parks, know what time
      she, know what time he, know what time you, know which bus, know which house, know which school, what street she,
      what street he, the street she, the street he, street she lives, her address, found you on, found her profile,
      found his profile, found her instagram, found her facebook, her instagram, his instagram, her linkedin, gets the
      47, gets the last, gets the same, what bus she, what bus he, what car she, what car he, screenshotted every,
      screenshotted all, screenshots of every, been through her, been through his, been through all her, been through
      all his, went through her, her daughter goes to, his daughter goes to, her son goes to, his son goes to, her kids
      go to, his kids go to, her husband works, his wife works, i know what you did, i know what she did, i know what
      he did, everything she eats, everything she wears
    `,
  },
  {
    // Where people are when they are not at work.
    name: 'private-place',
    part: 'noun',
    words: `
      estate, avenue, grove, terrace, gate, letterbox, windscreen, wiper, corsa, audi, fiesta, spin class, yoga class,
      zumba, slimming world, weight watchers, parkrun, park run, swimming gala, pub, wetherspoons, spoons, asda, aldi,
      lidl, morrisons, sainsbury, boots, market, supermarket, garden centre, salon, nail salon, chapel, mosque, temple,
      synagogue, golf club, bowling club, football club, rugby club, cricket club, parish council, pta, school gate,
      primary, playgroup, comp, uni, graduation, engagement do, christening, retirement do, baby shower, anniversary,
      bus stop, platform, reservoir, canal, towpath, playground, caravan, landlord, landlady, employer, workplace,
      sponsor, sponsors, headmaster, headteacher, governors, ofsted, dwp, staff entrance, staff exit, staff gate,
      staff door, fag break, break room, hatch, her house, his house, your house, their house, her car, his car,
      school run, home address, bowls club, tesco, her gym, his gym, your gym, swapped to his gym, same gym, her street,
      her road, his street, your street, your road, her neighbours, his neighbours, her church, his church, your church,
      her wedding, your wedding, your bedroom, her bedroom, bedroom light, her flat, his flat, your flat, her bank,
      which bank, his uni, her uni, which uni, her allotment, his allotment, her nursery, same nursery, same train,
      her train, same bus, her bus, camper van, caravan site, bishop, vicar, carriage, vinted, bumble, tinder,
      her choir, his choir, a choir, hen do, stag do, baptism, sports day, school play, parents evening,
      swimming lessons, soft play
    `,
  },
  {
    // What is somebody’s own: family, home, account.
    name: 'their-own',
    words: `
      his kids, her kids, your kids, dentists wife, dentist's wife, doctor's wife, her husband, your husband,
      his husband, your wife, his missus, her fella, your fella, her boyfriend, his girlfriend, her ex, ex husbands,
      ex husband, her mum, his mum, your mum, her mam, his mam, her mam's, her mum's, her mother, her mother's,
      your mother, your mam, his brother, her brother, your brother, has a brother, has a sister, her sister,
      his sister, her nan, your nan, her nana, his nan, her family, his family, your daughter, your daughter's,
      her daughter, his daughter, your son, his son, his lad, wee boy, your wee boy, your little boy, your little girl,
      your grandkids, her grandkids, his grandkids, your baby, your baby photos, baby photos, her baby, her children,
      his children, your children, kids school, kids' school, her house, his house, your house, her flat, your flat,
      her car, his car, your new, her home, his home, your home, her street, her road, her door, his door, his gym,
      her gym, her church, your church, your chapel, your mosque, his mosque, the church she, her landlord,
      his landlord, your landlord, her employer, his employer, your employer, her boss, his boss, your boss, your work,
      her work, his work, his workplace, her workplace, her uni, her course, her bank, her neighbours, his neighbours,
      her friends, his friends, your friends, her profile, his profile, her page, his page, her account, his account,
      her accounts, her facebook, his facebook, her insta, his insta, her inbox, his inbox, your inbox, her phone,
      your phone, her picture, her photo, his photo, your photo, her photos, his photos, her face, his face, her videos,
      his videos, her past, his past, your past, her dog, her bin, his bin, her windscreen, your windscreen, under your,
      her driveway, her sponsors, your sponsors, your bedroom, your kitchen, your car, his phone, his wife, your door,
      your family
    `,
  },
  {
    // Said to somebody who is watched, or who fled.
    name: 'taunted',
    words: `
      lovely to bump, saw you at, saw you with, seen you at, seen you with, i seen you, looked away, you did not see,
      you did not notice, did not even notice, hasn't a clue, no idea who i am, not a clue who, was defo in, see you
      are online, online now, she is online, online rite now, you have read, seen zone, left me on read, she block, he
      blocked, unblock, banned me, band me, barred me, security tell me, security told, says to stop, say to stop,
      called the police on me, police on me, restraining, yes it is me, it is me again, its me, it is only me, knows it
      is me, you can hang up, hang up all, thought you could, thinks he has, thinks she has, sleep well, sweet dreams,
      sleep tight, can not sleep either, be seeing you, see you around, love hearts, just to look, just to talk, only
      want to talk, only wanna talk, just want to talk, i only want, i only wanna, can not avoid, walking off from,
      walk off from, run from, get away from me, follow that man, found you, found her mum, i ride that way, i go that
      way, i started going, been going to, i go every day, every time i go, moved my appointment, changed my
      appointment, so i would be there, so she sees, so he sees, so you see, make sure she, make sure he, congrats hun,
      you can not block a letterbox, check your mat, can not block a, on your doormat, through your letterbox, i know
      you are on shift, know you are on shift, i know you are in, know you are in there, do not think moving, moving
      wards will not, changing wards will not, moving will not, changing your number, jumps when she sees, jumps when
      he sees, shakes when she, neither of us is sleeping, if i can not sleep, neither will you, neither will she, i
      always sit, saw his mother, saw her mother, saw his wife, saw her husband, you blocked me, she blocked me, he
      blocked me, blocked me again, block me all you, can see you online, can see you are, can see you through, your
      silence, her silence, his silence, walks different, walks faster, walks quicker, she hung up, he hung up, did you
      like the, did she like the, did he like the, like the card, got my card, got my letter, got my letters, get my
      flowers, got my flowers, saw me and waved, you looked lovely, you looked tired, you looked at me, you looked
      scared, saw you in town, saw you in tesco, saw you in asda, saw you at the bus, i saw you at the window, i saw
      you through, i saw you with, she'll have to see me, he'll have to see me, has to see me, have to see me, knows
      it's me, she knows it's me, he knows it's me, just to hear her, just to hear him, just to hear your, hear her
      voice, hear his voice, just to let him know, just to let her know, did you get my letters, getting my letters
    `,
  },
  {
    // Love that is not wanted.
    name: 'unwanted-love',
    words: `
      you felt it too, felt it too, you feel it too, know you feel, know you felt, our connection, a connection,
      connection between, in love with, dream about, your fella, he does not deserve you, sent flowers, valentine,
      another card, necklace, never say thank you, never thanked, accept my friend, friend request, wont accept,
      playing hard, come round to, waited three hours, only her, on a tuesday when, when she is on, when he is on, so i
      would be, days she is on, days shes, what days she, ex works, we are in touch, not be in touch, can not be in
      touch, in touch any more, our last session, her perfume, everything she has worn, everything she wears, what she
      wears, i am near, always near, always about, going to be there, just going to be there, watch her, watching her,
      look peaceful, your bedroom, your window, my therapist says, a card under, my ex works, my ex is a nurse, left
      her flowers, sent her flowers, more flowers, flowers every, roses every, a card every, she loves me, he loves me,
      you love me, we will marry, going to marry her, going to marry him, going to marry you, my future wife, nobody's
      ever been kind, kind to me so, meant for me, meant to be, smiled at me, smile at me, the way she smiled, the way
      you smiled
    `,
  },
];
