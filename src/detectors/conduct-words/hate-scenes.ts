// Holds offensive words: how hatred is hinted, dressed up as a joke, or aimed at places that stand for people.
import type { WordClass } from '../grammar/word-class.ts';

/** Classes of the wider nets of hate: places, weapons, hints, sneers, and deeds laid at a group's door. */
export const hateScenes: readonly WordClass[] = [
  // Places and events that stand for the people who meet there.
  {
    name: 'group-place',
    part: 'noun',
    words: `
      mosque, synagogue, gurdwara, gurdwarah, hindu temple, sikh temple, buddhist temple, madrasa, madrassa,
      islamic centre, islamic center, muslim centre, muslim school, muslim community centre, muslim cemetery,
      jewish school, jewish centre, jewish cemetery, jewish shop, jewish deli, jewish hospital, prayer room,
      muslim prayer room, catholic church, black church, kingdom hall, halal butcher, halal shop, kebab shop,
      polish shop, asian shop, chinese takeaway, curry house, traveller site, travellers site, halting site,
      gypsy site, gypsy camp, gypsy encampment, traveller camp, traveller encampment, caravan site, asylum hotel,
      asylum centre, asylum hostel, asylum seeker hotel, asylum barge, migrant hotel, migrant camp, migrant centre,
      migrant hostel, migrant boat, migrant dinghy, refugee hotel, refugee camp, refugee centre, refugee hostel,
      immigration centre, detention centre, small boat, rubber dinghy, pride march, pride parade, pride float,
      pride event, pride stall, pride flag, rainbow flag, rainbow crossing, gay bar, gay club, gay pub, gay village,
      gay wedding, lesbian bar, drag show, drag brunch, drag queen story hour, gender clinic, trans clinic,
      special school, special needs school, disabled toilets, deaf school, deaf club, womens refuge, nigerian church,
      ghetto, caravan`,
  },
  {
    name: 'hate-weapon',
    part: 'noun',
    words: `
      bat, baseball bat, cricket bat, hammer, claw hammer, knife, blade, machete, sword, samurai sword, axe, hatchet,
      crowbar, iron bar, metal bar, golf club, pickaxe handle, brick, bottle, petrol, petrol bomb, petrol can,
      can* of petrol, jerry can, molotov, lighter, match, matches, bomb, pipe bomb, nail bomb, grenade, gun, shotgun,
      rifle, pistol, air rifle, crossbow, bullet, noose, rope, acid, bottle* of acid, bleach, chainsaw, screwdriver,
      knuckleduster, cosh, truncheon, chain, flamethrower, bulldozer, van, lorry, dog, rottweiler, shank`,
  },
  // What harms a place; what harms people is in `harm`.
  {
    name: 'raze',
    part: 'verb',
    words: `
      torch, burn, burn down, burn* it down, bomb, petrol bomb, firebomb, fire bomb, blow* up, set* fire to,
      set* light to, set* alight, set* ablaze, set* on fire, raze, flatten, demolish, bulldoze, smash up, trash,
      vandalise, wreck, destroy, storm, raid, shoot up, brick, brick the windows of, put* a brick through,
      put* the windows in, put* in the windows of, ram, drive into, drive a van into, drive a lorry into,
      drive a car into, plough into, sink, knock down, level, nuke, gas, attack, hit, spray, graffiti, egg, piss on,
      throw* a pig at, leave a pigs head at, leave a pigs head on, rip down, tear down, pull down, burn out`,
  },
  { name: 'close-down', part: 'verb', words: 'ban, close, close down, shut, shut down, outlaw, get* rid of, scrap' },
  // Deeds laid at the door of a whole people.
  {
    name: 'vile-verb',
    part: 'verb',
    words: `
      stink, reek, stink the place out, stink out, honk, breed, multiply, thieve, steal, rob, nick, pinch, pilfer,
      cheat, scrounge, sponge, leech, freeload, mooch, cadge, con, scam, swindle, fiddle, rape, grope, groom, molest,
      stab, murder, behead, bomb, terrorise, infest, swarm, invade, infiltrate, outbreed, corrupt, brainwash, infect,
      contaminate, poison, pollute, spread disease, spread germs, spread infection, spread filth, bring disease,
      carry disease, carry germs, bring germs, bring rats, bleed the system, bleed the nhs, bleed us, bleed this,
      drain the nhs, drain the system, drain our, suck the, suck us, milk the, milk it, milk us, abuse the, play the,
      run this country, run this trust, run this hospital, run this place, run the nhs, run the trust,
      run the hospital, run the whole, run everything, own the, own everything, control the, control everything,
      control our, ruin the, ruin every, ruin this, ruin our, wreck the, destroy our, swan in, swan around,
      waltz in and, walk straight in, push in, push to the front, jump the, skip the, barge in, queue jump,
      pump out babies, pop out babies, pop out kids, pop out kids like, drop babies, spit everywhere, spit on us,
      shit everywhere, crap everywhere, leave filth, leave rubbish, dump rubbish, fly tip, fake illness, fake it,
      fake being, fake disability, put on an act, put it on, play up, live off us, live off the, live off our,
      live off benefits, sit on benefits, come here and, come here just, come here only, come over and,
      come over here, come to this country, come to our country, turn up expecting, turn up demanding,
      expect everything, demand everything, get handed, get given everything, get everything, get the lot,
      have it easy, have everything handed, hate the british, hate our, hate white, hate this country, hate decent,
      look down on us, laugh at us, want it all, want everything, want our, take liberties, take what is ours,
      take our, take everything, take over, take the lot, cause trouble, cause mayhem, cause havoc, cause chaos,
      cause most, cause nothing, kick off, bring nothing, contribute nothing, give nothing, clog up the, clog up our,
      clog up every, block up our, fill up our, fill our, flood our, flood the, cost us, cost the, cost too,
      waste our, waste the, waste nhs, drink the, deserve everything they get, deserve all they get,
      deserve what they get, come here, come here to drop, come here to have, drink our, drink blood, cough all over,
      fake, sit around, lounge about, lounge around, loiter, beg, hog, hog the, hoard, grab, grab everything,
      take over the, jabber, jabber away, gabble, swan about, parade about, parade around, flaunt, flaunt it,
      shove it in our faces, ram it down`,
  },
  // Frames that hint without saying.
  {
    name: 'hint',
    words: `
      funny how, funny that, funny is not it, strange how, odd how, odd that, weird how, interesting how, amazing how,
      curious how, strangely enough, funnily enough, funny enough, oddly enough, strange that, no coincidence,
      is not a coincidence, not a coincidence, coincidence, no wonder, small wonder, little wonder, any wonder,
      do you wonder, and you wonder, you wonder why, they wonder why, we wonder why, wonders why, explains a lot,
      explains it, explains everything, that explains, would explain, which explains, might explain,
      does not surprise me, not surprised, no surprise, hardly surprising, hardly a surprise, not surprising,
      why am i not surprised, call me old fashioned, call me cynical, make of that what you will,
      draw your own conclusions, do the maths, you do the maths, put two and two together, read into that,
      i wonder why, cannot think why, never used to happen, did not happen until, never had this, never had that,
      was fine until, were fine until, was fine before, were fine before, it all started when, all went wrong when,
      went downhill when, gone downhill since, went downhill after, gone to the dogs since, ever since, not been safe`,
  },
  // Said of a group it sneers.
  {
    name: 'sneer',
    words: `
      what could go wrong, what could possibly go wrong, what could ever go wrong, god help us, god help us all,
      heaven help us, lord help us, gods sake, says it all, say no more, said no more, enough said, nuff said,
      need i say more, need we say more, shock horror, surprise surprise, what a surprise, what a shock, big surprise,
      big shock, go figure, there is a surprise, why am i not surprised, quelle surprise,
      there goes the neighbourhood, there goes the neighborhood, we are doomed, we are all doomed, no thanks,
      no thank you, no ta, not on my watch, not for me thanks, not having that, not having it, over my dead body,
      hard pass, what is the world coming to, what has the world come to, what next, whatever next, what is next,
      give me strength, do me a favour, pull the other one, you have been warned, be afraid, run a mile,
      run for the hills, lock your doors, lock up your daughters, hide the silver, hide your valuables,
      hide your handbag, hide your handbags, hide your purse, hide your purses, watch your purse, watch your purses,
      watch your wallet, watch your wallets, watch your bag, watch your bags, count the spoons, count your fingers,
      count your rings, count your change, check your pockets, mind your pockets, hold your nose,
      hold on to your purse, hold on to your handbag, bring a peg, open a window, open the windows,
      get the air freshener, get the febreze, burn the sheets, disinfect the, fumigate, fumigated, delouse,
      do not get me started, dont get me started, good riddance, and good riddance, course he did, course she did,
      course they did, of course he did, of course she did, of course they did, course it was, of course it was,
      typical, bloody typical, always the same, same old story, every time, just my luck, lucky me, joy of joys,
      fan bloody tastic, oh joy, jesus wept, deary me, are you trying to kill us, are you trying to kill me,
      are you serious, are you mad, are you having a laugh, are you joking, are you kidding, are you kidding me,
      you are having a laugh, having a giraffe, you must be joking, might as well hand, may as well hand,
      might as well give, no chance, fat chance, not a chance, not in a million years, never in a million years,
      no way, no ta very much, lost my appetite, right off my food, off my dinner, count my fingers, check my wallet,
      check my pockets`,
  },
  // Claims that none is any good.
  {
    name: 'no-such',
    words: `
      no such thing as, no such animal as, no such creature as, no such beast as, no such person as, never met,
      have never met, yet to meet, have yet to meet, never seen, never known, never come across, never encountered,
      never been, never was, never will be, show me, find me, name me, name one, name a single, point me to,
      good luck finding, try finding, try and find, still waiting to meet, still looking for, do not know of, is no,
      are no, cannot be, not one, not a single, hen 's teeth, impossible to find, who has ever met, ever met,
      ever seen, ever known, when did you last meet, like finding, as rare as, rarer than, there is no, there are no,
      exists no`,
  },
  // Cities and lands far away: of a ward that has "turned into" one.
  {
    name: 'far-place',
    words: `
      lagos, mumbai, bombay, delhi, new delhi, calcutta, kolkata, karachi, lahore, islamabad, dhaka, kabul, baghdad,
      tehran, beirut, mogadishu, nairobi, kampala, harare, accra, kinshasa, khartoum, addis ababa, cairo, tripoli,
      marrakesh, marrakech, istanbul, ankara, damascus, mecca, riyadh, gaza, jerusalem, tel aviv, warsaw, krakow,
      bucharest, sofia, tirana, vilnius, riga, beijing, shanghai, wuhan, hong kong, manila, bangkok, hanoi, kingston,
      port au prince, timbuktu, bongo bongo land, little india, little pakistan, little africa, little somalia,
      little poland, little romania, the west bank, bollywood, londonistan, somalia, nigeria, pakistan, bangladesh,
      india, romania, poland, zimbabwe, ghana, kenya, afghanistan, iraq, syria, jamaica, africa, china, albania,
      the united nations, the foreign legion, a refugee camp, a gypsy camp, a mosque, a halal butchers, a zoo`,
  },
  {
    name: 'becomes',
    words: `
      turned into, turning into, has become, have become, becoming, become, like walking into, like walking through,
      like being in, like living in, like stepping into, like landing in, thought i was in, thought i had landed in,
      thought we were in, could be in, could have been in, might as well be in, may as well be in, more like,
      looks more like, sounds like, sounded like, smells like, smelt like, smelled like, stinks like, stank like,
      reminded me of, it is like, felt like being in, a corner of, outpost of, branch of, suburb of`,
  },
  // What work and life ask for: of a group that "should not be" doing it.
  {
    name: 'agent',
    part: 'verb',
    words: `
      hold, handle, drive, operate, teach, treat, nurse, prescribe, diagnose, touch, inject, jab, wield, practise,
      practice, run, manage, lead, vote, breed, reproduce, have* kids, have* children, have* babies, raise, adopt,
      foster, marry, work, work as, serve, take* blood, give injections, give orders, give advice, deliver babies,
      deliver, look after, care for, wash, feed, waste, clog up, block, take* up, use, claim, get* benefits, complain,
      demand, expect, walk around, walk the streets, roam, roam around, wander, wander around, mix, mix with, mingle,
      play with, shower with, change with, undress with, be* near, go* near, come* near, come* into, set foot in,
      be* loose, be* on the loose, be* out, be* out and about, be* walking about, be* in uniform, wear a uniform,
      be* in theatre, be* in a hospital, be* in hospital, be* on a ward, be* in charge, be* doctors, be* nurses,
      be* a doctor, be* a nurse, be* surgeons, be* a surgeon, be* a consultant, be* consultants, be* midwives, be* let`,
  },
  // Who "our own" are to those who say so.
  {
    name: 'our-own',
    words:
      'our own, our own people, our own kind, my own kind, our own folk, british people, english people, the british, the english, brits, white people, white folk, white kids, british kids, locals, veterans, our veterans, pensioners, people who have paid in, taxpayers, hard working people',
  },
  // Money and room that others are said to take.
  {
    name: 'scapegoat',
    words: `
      my tax, my taxes, my tax money, our taxes, our tax, our tax money, taxpayers money, tax payers money,
      paid my stamp, paid in all my life, paid in all our lives, paid into the system, free ride, free rides,
      freebies, free house, free houses, free car, free cars, free phones, free hotels, council houses, council house,
      four star hotel, five star hotel, hotel rooms, handouts, hand outs, their hand out, their hands out,
      benefit cheats, on the dole, health tourism, health tourist, health tourists, twelve kids, ten kids, nine kids,
      eight kids, families of ten, families of twelve, charity begins at home, look after our own, our own first,
      british first, english first, two tier, great replacement, white genocide, political correctness,
      diversity hire, diversity hires, box ticking, tick box, token, quota, quotas, woke nonsense, woke rubbish,
      woke brigade, agenda, our way of life, our culture, our values, our streets, our women, our girls,
      grooming gang, grooming gangs, no go zone, no go zones, sharia, sharia law, jihad, detonator, detonators,
      suicide vest, suicide vests, rucksack, bomb vest, bomb factory, jump the list, jump the queue,
      jumping the queue, skip the queue, paying for, tick a box, tick boxes, ticking a box, ticks a box, tick the box,
      box ticked, diversity box, for the free, free teeth, free treatment, free everything`,
  },
  // Words of those who take a group's side, or tell what it goes through.
  {
    name: 'sides-with',
    words: `
      lovely, kind, kindest, kindness, brilliant, great, thank, thanks, thankful, grateful, wonderful, helped,
      helpful, fantastic, amazing, excellent, diamond, diamonds, angel, angels, star, stars, hero, heroes, respect,
      dignity, welcome, support, supported, supportive, proud, love, loved, lucky to have, best, saved, patient with,
      gentle, caring, cared, hard working, deserve better, deserves better, deserve respect, deserve care,
      deserve the same, deserve an, deserve proper, scandal, scandalous, unfair, unjust, injustice, inequality,
      equality, equal, rights, access, accessible, inaccessible, ramp, ramps, interpreter, interpreters, translator,
      adjustments, needs, ignored, dismissed, denied, refused, neglected, abandoned, forgotten, failed, failing,
      let down, fobbed off, turned away, trapped, stranded, waiting, waited, wait, struggle, struggling, suffer,
      suffering, afraid, scared, frightened, terrified, terrifying, vulnerable, victims, victim, victimised, attacked,
      assaulted, abused, harassed, bullied, insulted, mocked, hated, blamed, blame the, blaming, scapegoat,
      scapegoats, scapegoating, stigma, stereotype, stereotypes, myth, myths, nonsense, ignorant of, so called,
      accused, called, calls, calling, said, says, saying, shouted, shouting, yelled, screamed, told, tells, heard,
      wrote, claims that, claimed, believes, thinks that, treated, left, made to, forced to, more likely, less likely,
      at risk, died, die from, dying, pain, dementia care, support group, charity, volunteer, volunteers, donated,
      donation, raised money, campaign, interfaith, chaplain, stop calling, stop saying, stop treating, stop blaming,
      pay tax too, not all, nothing wrong with, nothing against, opposite of, far from, anything but, the way,
      talked over, talked to, talked about, spoken to, spoken about, looked down on, made fun of, picked on,
      singled out, left out, shut out, locked out, my wife, my husband, my son, my daughter, my mum, my dad, my nan,
      my friend, my neighbour, my sister, my brother, as a, i am, we are, fix, repaired, broken, lift, understaffed,
      short staffed, cuts, managers, government, ripped off, exploited, underpaid, overworked, by agencies,
      hate the new, find it hard, cannot use, cannot cope, gift, gifts, blessing, blessings, joy, gold, precious,
      beautiful, treasure, no dogs no irish, no blacks no dogs, no irish no blacks, no dogs, lodgings, lodging house`,
  },
  // Of the care of patients, in which they are moved, kept and sent home.
  {
    name: 'in-care',
    words: `
      care plan, care package, package of care, corridor, corridors, mixed bay, mixed bays, mixed ward, mixed wards,
      bay, bays, lift, lifts, freezing, cold, noisy, noise, quiet room, side room, painkillers, paracetamol, meds,
      medication, medicine, prescription, discharge, discharged, discharge letter, transport, taxi, at night, 3am, 2am,
      4am, in a nightie, in the dark, physio, aftercare, after care, follow up, catch something, infection, infections,
      covid, flu, norovirus, norovirus outbreak, safe, safety, safely, comfortable, informed, warm, dry, hydrated, fed,
      access, accessible, barriers, barrier, waiting list, waiting lists, waiting times, food banks, debt, this trust,
      this hospital cares, no one washes, nobody washes, no one helps, nobody helps, no one cares, nobody cares,
      because no one, because nobody, because nothing, because there are no, because there is no, early after, section,
      labour, labour ward, childbirth, surgery tomorrow, operation, scan, scans, screening, vaccine, vaccines, jab,
      jabs, if they ask, if they want, if they wish, if they prefer, breakfast, lunch, dinner, blanket, blankets,
      mattress, mattresses, gown, gowns, sheets, trolley, trolleys, interpreter, ramp, hearing loop, braille`,
  },
  // Those who are sorry for what people go through.
  {
    name: 'grieves',
    words: `
      hate seeing, hate to see, hate watching, hate hearing, hate to think, hate that, hate how, hate when, hate it when,
      worst thing, worst part, sad, saddest, saddens, heartbreaking, breaks my heart, broke my heart, horrible to,
      awful to, upsetting, distressing, cannot bear to, cannot bear to see, less often, less likely, do not want to see,
      never want to see, stop, prevent, protect, protected, to help, helping, fight for, fighting for, stand up for, justice,
      an apology, apology for, apologise to, so that, while you, while they, whilst`,
  },
  // Those who condemn hatred by its names.
  // "I won't sit in the same waiting room as …".
  { name: 'loath-to', words: 'hardly, cannae, hate, refuse, rather, sick of, despise, loathe, detest, dread' },
  {
    name: 'being-near',
    words: `
      be, being, sit, sitting, share, sharing, breathe, breathing, stand, standing, lie, lying, sleep, sleeping, use,
      using, live, living, stay, staying, wait, waiting, eat, eating, on, in`,
  },
  { name: 'fellow-part', words: 'waiting, changing, bloody, fucking, hospital, dining, swimming, damn' },
  {
    name: 'shared-place',
    words: `
      air, room, ward, bed, planet, bus, space, oxygen, building, loo, toilet, lift, street, chair, pool, cup, bay,
      roof, country, hospital, town, taxi, train, table, queue, world`,
  },
  // A wrong that the writer laments.
  {
    name: 'wrong-that',
    words: `
      wrong to, it is wrong to, unfair to, not fair to, not fair that, unfair that, wrong that, not right that, outrageous that, scandal that, scandalous that, sad that,
      sad when, shocking that, awful that, terrible that, please fix, please sort, please change, needs fixing, unjust that, not okay that, not ok that,
      heartbreaking that, crying shame that, ridiculous that, mad that, unbelievable that`,
  },
  {
    name: 'condemns-ill',
    words: `
      racism, racist, racists, sexism, sexist, sexists, homophobia, homophobic, homophobe, homophobes, transphobia,
      transphobic, islamophobia, islamophobic, antisemitism, antisemitic, ableism, ableist, xenophobia, xenophobic,
      bigotry, bigot, bigots, bigoted, discrimination, discriminate, discriminated, prejudice, prejudiced, hate crime,
      hate crimes, hate speech, abuse of, abuse towards, abuse against, shame on, shameful, should be ashamed,
      ashamed, disgrace that, disgraceful that, disgraceful how, disgusting how, disgusting that, appalling,
      unacceptable, zero tolerance, condemn, condemned, intolerance, inclusive, inclusion, jailed, jailed for,
      convicted, convicted of, sentenced, arrested for, sacked for, charged with, fined for, in court, prosecuted`,
  },
  {
    name: 'less-of',
    words: 'less of the, less of that, enough of the, stop with the, saved my, saved our, saved his, saved her',
  },
  { name: 'treated-so', words: 'treated, being treated, are treated, is treated, made to feel, valued less' },
  {
    name: 'gladly',
    words: `
      give me a ward, give me a team, give me a hospital, give me a place, love to see, lovely to see, great to see,
      good to see, nice to see, wonderful to see, pleased to see, proud to see, delighted`,
  },
  {
    name: 'majority',
    words:
      'white, whites, english, british, christian, straight, heterosexual, able bodied, native, indigenous, anglo saxon',
  },
  {
    name: 'arrives',
    words:
      'arrived, arrive, arrives, came, come, comes, turned up, turn up, showed up, show up, moved in, move in, started, start, got in, took over, take over, joined, landed, appeared, pitched up, got here, were let in, was let in, got hired, were hired, invaded, rocked up',
  },
];
