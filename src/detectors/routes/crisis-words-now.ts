// Names violence, abuse and emergencies, in the words in which those tell them who are there.
import type { WordClass } from '../grammar/word-class.ts';
import { CLOSE } from './crisis-words-people.ts';

/** Who it befalls, what befalls them, and who does it: for patterns of somebody, an act and now. */
export const crisisNowWords: readonly WordClass[] = [
  // Look-alikes: in these the heavy word is none.
  {
    name: 'dead-sayings',
    hides: true,
    words: `hitting his head on that, hit his head on that, called a waste of space, called me a waste of space, called a burden, called me a burden, called worthless,
      called me worthless, called useless, called me useless, broke his arm, broke his leg, broke his wrist, broke his ankle, broke his nose, broke his hip, broke his
      finger, broke his thumb, broke his toe, broke his foot, broke his hand, broke his collarbone, broke his elbow,
      broke his shoulder, broke his ribs, broke his neck, broke his back, broke his jaw, broke his tooth, broke her
      hip, broke her wrist, broke her ankle, broke her toe, broke her finger, broke her thumb, broke her leg, broke
      her foot, broke her elbow, broke her collarbone, broke my wrist, broke my ankle, broke my toe, broke my
      finger, broke my thumb, broke my leg, broke my foot, broke my hip, broke my elbow, broke my collarbone, fits
      of giggles, fit of giggles, fit of the giggles, fits of laughter, fits of rage, deeper into debt, brain dead,
      braindead, dead end, dead ends, dead wood, dead ringer, dead centre, dead heat, dead on time, over my dead
      body, body clock, body language, body mass, body scan, body temperature, foreign body, my body my choice, stab
      in the dark, stabs in the dark, jump the queue, jumped the queue, jump through hoops, jump to conclusions,
      kill time, killing time, kill two birds, cut and dried, pint of blood, pints of blood, units of blood, give
      blood, gave blood, giving blood, donate blood, blood donor, blood bank, blood pressure, blood test, blood
      tests, suicidal about, suicidal over, suicidal defending, fifty shades, hanging basket, hanging baskets,
      helpline for questions, baby is beating me up, beating me up from the inside, kicking me in the ribs, kicking
      my bladder, kicking my ribs`,
  },
  {
    name: 'one-near',
    words: `i, me, he, she, him, her, himself, herself, myself, they, ${CLOSE},
      someone, somebody, mummy, mammy, man, wee man, wee one, old boy, old dear, old girl, old chap,
      old gentleman, old man, elderly man, elderly woman, elderly lady, elderly gentleman, cyclist, driver, biker,
      motorcyclist, rider, passenger, pedestrian, customer, worker, farmer, patient, inmate, tenant, stranger, toddler,
      tot, twins, twin, our kid, youngest, eldest, oldest, littlest, little lad, little lass, young un, little un,
      wee boy, wee girl, wee lad, wee lass, wee fella, 5 year old, 6 year old, 7 year old, 8 year old, 9 year old,
      10 year old, 11 year old, 12 year old, 13 year old, 14 year old, 15 year old, 16 year old, 17 year old,
      year old, yr old, yo, month old, week old, day old, flatmate, boyfriends, girlfriends, dada, papa, baba`,
  },
  // What a body does that lives.
  {
    name: 'lives-on',
    words: `moving, movin, moved, move, breathing, breathin, breathe, breathed, responding, respond, responded, waking,
      wakin, wake, woke, woken, woke up, waking up, wake up, rousing, rouse, rousable, stirring, stirred, stir,
      answering us, answering me, coming round, come round, come back round, opening his eyes,
      opening her eyes, open his eyes, open her eyes, making any sense, making sense, making much sense, knowing me,
      swallowing, blinking, focusing, crying any more, getting air, getting any air, got a pulse, conscious`,
  },
  {
    name: 'not-alive-plain',
    words: `for, house, home, flat, ward, in, out, on, office, forward, forwards, desk, jobs, job, schools, school,
      to, early, rooms`,
  },
  // A birth not yet come.
  {
    name: 'unborn',
    words: `baby, babby, bairn, him, her, it, bump, wean, twins, little one, wee one, movements, movement, kicks`,
  },
  {
    name: 'quickens',
    words: `move, moves, moved, moving, movement, movements, kick, kicks, kicked, kicking, wriggle, wriggling, stir`,
  },
  // What nobody should swallow, and the small or muddled who do.
  {
    name: 'no-food',
    words: `medicine, medicines, medication, meds, tablets, tablet, pills, pill, bleach, methadone, patches, patch,
      painkillers, sleeping tablets, morphine, oramorph, warfarin, digoxin, insulin, beta blockers, heart tablets,
      heart pills, blood pressure tablets, blood pressure pills, iron tablets, vapes, vape, vape juice, nicotine,
      battery, batteries, button battery, magnet, magnets, weedkiller, weed killer, antifreeze, screenwash, screen
      wash, white spirit, turps, petrol, diesel, paraffin, cleaning fluid, cleaner, cleaning stuff, washing pod,
      washing capsule, laundry pod, dishwasher tablet, washing liquid, detergent, fabric softener, toilet cleaner,
      disinfectant, zoflora, dettol, nail varnish remover, perfume, aftershave, hand gel, sanitiser, rat poison,
      slug pellets, mouse poison, berries, yew, foxglove, toadstool, mushrooms, edibles, gummies, cannabis, weed,
      alcohol, vodka, paracetamol, calpol, antidepressants, dosette, patches, hrt, thyroxine, tramadol, codeine,
      gabapentin, pregabalin`,
  },
  {
    name: 'swallows',
    words: `drank, drunk, drinking, ate, eaten, eating, swallowed, swallowing, necked, got hold of, got into, got in to,
      got at, been at, been into, been in, chewed, chewing, licked, sucked, sucking, downed, put in his mouth,
      put in her mouth, helped himself to, helped herself to, found and ate, scoffed, guzzled`,
  },
  {
    name: 'helpless',
    words: `baby, babby, bairn, wean, toddler, tot, little one, little boy, little girl, little lad, little lass,
      wee one, wee boy, wee girl, wee lad, little un, youngest, son, daughter, grandson, granddaughter, grandbairn,
      child, kid, lad, lass, boy, girl, niece, nephew, godson, twin, 1 year old, 2 year old, 3 year old, 4 year old,
      year old, yr old, yo, month old, nan, nana, gran, granny, grandad, grandma, mum, mam, dad, infant, kids,
      kiddie`,
  },
  {
    name: 'vehicle',
    words: `car, van, bus, lorry, truck, bike, motorbike, motorcycle, moped, quad, tractor, taxi, wagon, hgv,
      caravan, jeep, minibus, ambulance, mobility scooter, e bike, e scooter, wheelchair`,
  },
  {
    name: 'wrecks',
    words: `overturned, flipped, flipped over, rolled, gone over, on its roof, on its side, crashed, smashed into,
      ploughed into, hit, hits, knocked down, run over, ran over, gone into, went into, gone off, come off, mounted
      the pavement`,
  },
  {
    name: 'hurt-now',
    words: `trapped, stuck inside, stuck in it, bleeding, blood, bad way, moving, breathing, screaming, unconscious,
      in the road, under it, underneath, smoke, fire, badly hurt, head, conscious, ambulance`,
  },
  // Who lives with somebody, and can harm them.
  {
    name: 'at-home',
    words: `husband, hubby, boyfriend, bf, fella, partner, wife, girlfriend, gf, ex, ex husband, ex partner, ex
      boyfriend, ex wife, ex girlfriend, dad, father, da, stepdad, step dad, step father, stepfather, mum, mam, mom,
      mother, ma, stepmum, stepmother, uncle, aunt, auntie, cousin, brother, stepbrother, grandad, grandfather, mums
      boyfriend, mams boyfriend, mum 's boyfriend, mam 's boyfriend, mum 's fella, mam 's fella, mum 's partner,
      dads girlfriend, father in law, mother in law, sister in law, brother in law, in laws, parents, family, foster
      dad, foster mum, foster carer, landlord, boss, gaffer, agent, agency man, pimp, other half, old man, bloke i
      live with, man i live with, sons, son, grandson, nephew, lodger, flatmate, carer, carers, care worker, home
      help, his family, his mother`,
  },
  {
    name: 'victims',
    words: `me, us, mum, mam, mom, mother, nan, nana, gran, granny, grandma, grandad, grandfather, grandmother, dad,
      father, sister, brother, kids, bairns, children, weans, baby, bairn, wean, little one, son, daughter, her,
      him, wife, husband, girlfriend, niece, nephew, aunt, auntie, uncle, residents, lad, lass, each other, them,
      old lady, old man, dog`,
  },
  {
    name: 'hurts',
    words: `hits, hit, hitting, slaps, slapped, slapping, punches, punched, punching, kicks, kicked, kicking, beats,
      beat, beating, batters, battered, battering, belts, belted, leathers, leathered, brays, brayed, pinches,
      pinched, pinching, bites, burns, burnt, burned, burning, strangles, strangled, strangling, chokes, choked,
      choking, throttles, throttled, shoves, shoved, pushes, pushed, drags, dragged, dragging, throws, threw, grabs,
      grabbed, shakes, shook, smacks, smacked, smacking, whips, whipped, thumps, thumped, hurts, hurting, rapes,
      raped, forces, abuses, abusing, molests, molested, gropes, groped, headbutts, headbutted, stamps on, stamped
      on, spits at, spat at, locks up, ties up, starves, humiliates, threatens, threatening, spits on, bullies`,
  },
  { name: 'after-hurt', words: `up, with, on, off, for, hard, home, below, like, at, over, about, in` },
  // What one takes from another to keep her.
  {
    name: 'kept-thing',
    words: `door key, house key, passport, passports, bank card, bank cards, money,
      wages, pension, benefits, benefit money, inhaler, insulin, tablets, meds, medication, pill, pills, papers,
      documents, visa, birth certificate`,
  },
  {
    name: 'keeps-it',
    words: `keeps, keep, kept, hides, hid, hidden, takes, took, taken, holds, has taken, locks away, locked away,
      confiscated, controls, smashed, smashes, broke, got hold of, withholds, counts, rations, took away, takes
      away, taken away`,
  },
  {
    name: 'cover-story',
    words: `walked into a door, walked into a cupboard, walked into the door, walked into a cabinet, fell down the
      stairs, fell in the shower, fell over the dog, said i fell, say i fell, told them i fell, tell them i fell,
      tell people i fell, told everyone i fell, say im clumsy, saying im clumsy, just clumsy, slipped in the shower,
      wear long sleeves, cover it with make up, cover it with makeup, covered it with foundation, cover them with
      makeup, concealer on, put foundation on it, makeup over it`,
  },
  { name: 'weds', words: `marry, married, marrying, wed, wedding, nikah, nikkah, engaged, bride, betrothed` },
  {
    name: 'by-force',
    words: `not want, do not know, refuse, refused, refusing, refuses, force, forced, forcing, make me, making me,
      makes me, kill me, kill her, hurt me, hurt her, beat me, disown, no choice, not say no, can not say no,
      against my, against her will, abroad, passport, passports, run away, help me, stranger, twice my age, double
      my age, old man, twice her age, dishonour, shame, ran away, not love, 16, 15, 14, fifteen, sixteen, fourteen,
      seventeen, flight`,
  },
  {
    name: 'small-one',
    words: `12 year old, 11 year old, 10 year old, 9 year old, 13 year old, 14 year old, 15 year old, 8 year old,
      year old, yr old, yo, daughter, son, niece, nephew, granddaughter, grandson, girl, lass, lad, sister, brother,
      kid, child, stepdaughter, kids, girls, boy, twelve year old, thirteen year old, eleven year old, ten year old`,
  },
  {
    name: 'lures',
    words: `pictures, pics, photos, nudes, nude, naked, bikini, underwear, undress, meet up, meet him, meet her,
      meet them, to meet, our secret, a secret, not tell, webcam, cam, video call, gifts, robux, vbucks, knickers,
      bra, shower, topless, send him, send them`,
  },
  // People at risk who left where they should be.
  {
    name: 'has-left',
    words: `walkabout, gone walkabout, has not been seen, never got home, gone from, missing from, left the ward,
      left a&e, walked out of, walked off, wandered off, wandered out, gone missing, absconded, gone awol, awol,
      slipped out, got out, not come back, not back, not come home, not been seen, no sign of, missing since,
      disappeared, run off, ran off, legged it`,
  },
  {
    name: 'frail',
    words: `learning disabilities, learning difficulties, special needs, downs, brain injury, muddled, forgetful,
      memory, alone in the dark, slippers, dressing gown, nightie, nightdress, pyjamas, pjs, gown, hospital gown,
      cannula, wristband, hospital band, barefoot, no shoes, no coat, dementia, alzheimers, alzheimer 's, confused,
      autistic, non verbal, learning disability, sectioned, section, diabetic, epileptic, vulnerable, suicidal,
      unwell, poorly, not well, not himself, not herself, no insulin, his meds, her meds, her tablets, his tablets,
      inhaler, note, phone is off, phone off, phones off, last seen, look out, keep an eye out, 80, 81, 82, 83, 84,
      85, 86, 87, 88, 89, 90, eighty, ninety, voices, overdose, toddler, year old, freezing, getting dark`,
  },
  // What is brought where people are.
  {
    name: 'arms',
    words: `gun, shotgun, rifle, pistol, knife, blade, machete, axe, hammer, crossbow, bomb, petrol, petrol bomb,
      acid, zombie knife, samurai sword, sword, bat, baseball bat, cleaver, hatchet, firearm, explosives, nail bomb,
      can of petrol, kitchen knife, carving knife, air rifle`,
  },
  {
    name: 'brings',
    words: `take, taking, takes, took, bring, bringing, brings, brought, carry, carrying, carries, come with, coming
      with, walk in with, go in with, going in with, going up there with, coming down with, turn up with, turning up
      with, has got, packed`,
  },
  {
    name: 'among-people',
    words: `clinic, hospital, surgery, school, college, uni, university, mosque, church, synagogue, work, office,
      ward, reception, a&e, station, town, town hall, council, jobcentre, job centre, centre, party, prom, assembly,
      class, lesson, shop, tesco, pub, match, concert, market, practice, nursery, unit, court, in, tomorrow, monday,
      tuesday, wednesday, thursday, friday`,
  },
  // News of others, read and heard.
  {
    name: 'heard-of',
    words: `read about, sad to read, sad to hear, sorry to hear, sorry to read, saw on the news, on the news, in the
      news, in the paper, in the papers, in the gazette, headline, headlines, heard about the, sad news about, read
      that, i see that a, according to the, the inquest, inquest, inquests, last spring, last summer, last autumn,
      last winter`,
  },
  {
    name: 'parked',
    words: `parking, parked, scratched, wing mirror, bumper, dented, ticket, insurance, claim, clamped, price`,
  },
  // What runs short in a service: with it, going on is the service's.
  {
    name: 'upkeep',
    words: `receptionist, receptionists, patients, staffing, understaffed, rota, funding, booking system, phone
      system, waiting list, waiting lists, the system, supporting, season, seasons, league, watching this, watching
      them, car park, website, parking, fees, bills, this team, this club, waiting room, service, services, wage,
      wages, letters, portal, app`,
  },
  {
    name: 'itches',
    words: `eczema, psoriasis, itch, itchy, itching, rash, cream, chicken pox, chickenpox, scabies, hives, bites,
      midges, nails, fingernails, teething, scab, scabs`,
  },
  {
    name: 'swims',
    words: `swim, swimming, swimmers, lessons, boat, paddle, paddling, canoe, kayak, rowing, otter, seal, ducks,
      swans, fish, fishing, dip, plunge, splash, duck`,
  },
  { name: 'in-hands', words: `itu, icu, hdu, intensive care, high dependency, admitted, in theatre, ventilator` },
  // What goes missing that is nobody.
  {
    name: 'belongs',
    words: `clothes, glasses, dentures, teeth, hearing, phone, bag, purse, notes, letter, letters, appointment,
      results, records, wheelchair, ring, slippers, money, file, referral, blood, scan, scans, bloods, prescription,
      belongings, property, handbag, walking, frame, stick, coat`,
  },
  {
    name: 'old-pet',
    words: `old dog, old cat, old girl yesterday, put to sleep, rainbow bridge, my old dog, our old dog, the vets,
      our cat, my horse, good boy`,
  },
  {
    name: 'for-a-leaflet',
    words: `its hours, opening hours, a leaflet, leaflets, a poster, for work, noticeboard, newsletter, website`,
  },
  {
    name: 'hurts-skin',
    words: `scratches, scratch, scratching, picks, picking, bites, bite, biting, headbutts, headbutting, bangs, banging, rubs,
      rubbing, digs, digging, punches, punching`,
  },
  {
    name: 'beside-fever',
    words: `confused, shivering, shaking, rigors, floppy, drowsy, stinking, discharge, wound, neck, grunting, screams, mottled,
      muddled, delirious, weed, unresponsive`,
  },
  {
    name: 'gets-at',
    words: `messaging, messages, texting, texts, asking, asks, talking, chatting, sending, following, contacting, asked, wants,
      told, telling`,
  },
];
