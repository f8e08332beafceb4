// Holds offensive words: grave wrongs, as staff are charged with them.
import type { WordClass } from '../grammar/word-class.ts';

/** Deeds that are charged to one of the staff as a fact, and what they are done to. */
export const chargedDeedWords: readonly WordClass[] = [
  {
    // Wounds that care does not give.
    name: 'deed-wound',
    part: 'verb',
    words: `
      break, snap, fracture, hit, thump, belt, clout, whack, batter, burn, scald, dislocate, smash, bust, bite, stamp on, kneel on, stub out a cigarette on, put* a cigarette out on, put* a fag out on, slam, slap, punch, kick,
      headbutt, elbow, spit in, spit on, throttle, pour* boiling water on, pour* tea over, blacken, black`,
  },
  {
    name: 'deed-limb',
    words: `
      arm, arms, wrist, wrists, finger, fingers, thumb, hand, hands, leg, legs, ankle, foot, feet, toe, toes, rib, ribs, nose, jaw, tooth, teeth, collarbone,
      collar bone, shoulder, elbow, knee, skull, head, face, cheek, eye, eyes, ear, lip, mouth, neck, throat, chest, back, skin`,
  },
  {
    name: 'deed-kill',
    part: 'verb',
    words: `
      kill, murder, poison, smother, suffocate, drown, starve, overdose, finish* off, bump* off, do* away with, pull* the plug on, sign* the death warrant of, rape, molest, grope, fondle, assault, attack, strangle, batter,
      beat* up, torture, drug, dope, abuse, torment, kidnap, blackmail, bribe, rob, stalk, flash, scald, burn, starve`,
  },
  {
    name: 'deed-loot',
    part: 'noun',
    words: `
      purse, handbag, wallet, cash, money, bank card, card, pension, savings, jewellery, ring, wedding ring, watch, necklace, chain, medal, morphine, oramorph,
      tramadol, diazepam, codeine, fentanyl, controlled drug, drug, med, tablet, petty cash, till, tin, collection tin, charity box, tea fund, donation,
      raffle money, locker, belongings, valuables, things, possessions, phone, inheritance, will, house, patients' money, residents' money`,
  },
  {
    name: 'deed-sold',
    part: 'noun',
    words:
      'parking permit, permit, appointment, bed, place, sick note, prescription, script, patient detail, detail, data, record, photo, picture, story, organ, kit, equipment, ppe, mask, wheelchair, meal, voucher',
  },
  {
    name: 'deed-private',
    words: `
      patient data, patients data, patient details, patients details, patient records, patients records, our data, our details, my details, my records, my file, my story, peoples files, photos of patients, pictures of patients,
      babies, organs, oramorph, tramadol, diazepam, codeine, fentanyl, methadone, prescriptions, sick notes`,
  },
  {
    name: 'deed-drug',
    words:
      'weed, coke, cocaine, ket, ketamine, heroin, crack, smack, speed, pills, drugs, spice, mdma, dope, gear, skunk, lines, the morphine, the tramadol, his own supply, her own supply, patients meds, patients drugs',
  },
  {
    name: 'deed-unworked',
    part: 'noun',
    words:
      'dead patient, dead people, client* who, client* that, patient* who, patient* that, resident* who, visit, home visit, hour, shift, overtime, mileage, staff who, staff that, nurse* who, ghost, treatment, operation, session, work',
  },
  {
    name: 'deed-paper',
    part: 'noun',
    words: `
      note, record, chart, obs, observation, log, timesheet, time sheet, time of death, date of death, cause of death, death certificate, statement, report, incident report,
      entry, appointment, visit, home visit, phone call, call, assessment, check, ward round, reading, result, test result, consent form, consent, signature, care plan, fluid chart,
      drug chart, file, paperwork, diary, reason, reference, qualification, medical history, diagnosis, overdose, story, version of events, email, footage, evidence`,
  },
  {
    // What is made up, where a plan or a chart may be made up honestly.
    name: 'deed-invented',
    part: 'noun',
    words: `
      whole appointment, fake appointment, visit, home visit, phone call, conversation, obs, observation, reading, result, note, statement, story, version of events, reason, evidence, timesheet, time sheet, overdose,
      complaint, allegation, report, incident, assessment, signature, entry, lie, excuse, history, conviction, diagnosis`,
  },
  {
    name: 'deed-frail',
    part: 'noun',
    words:
      'patient, resident, old boy, old dear, old lady, old man, old folk, old people, elderly, pensioner, kid, child, baby, boy, girl, lad, lass, dementia patient, disabled, vulnerable, client, inmate',
  },
  {
    name: 'deed-secret',
    words:
      'results, result, records, record, notes, diagnosis, file, files, details, test, tests, photos, photo, scan, scans, letters, number, address, history, status, pregnancy, abortion, miscarriage, hiv, business, messages, private messages',
  },
  {
    name: 'deed-prying',
    words: `
      ex, exes, husband, wife, boss, employer, landlord, landlady, neighbour, neighbours, mates, mate, friends, papers, solicitor, solicitors, school, work, the school, my work, facebook, tiktok, instagram, snapchat, whatsapp,
      ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, social services, the council, the police, the whole street, half the street, half the estate, half the village, everyone, everybody, all and sundry, anyone who would listen, her friends, his friends, her mates, his mates`,
  },
  {
    name: 'deed-weapon',
    words: `
      lighter, cigarette, fag, iron, belt, stick, walking stick, chair, fist, fists, elbow, knee, boot, boots, hot water, boiling water, kettle, hot tea, spoon, needle, needles, syringe, scissors, slipper, shoe, tray, bedpan, towel, wet towel,
      keys, remote, buckle, ruler, bat, bottle, straightener, straighteners, curling tongs, hairdryer, cable, cord, pillow, open hand, back of his hand, back of her hand`,
  },
  {
    // What nobody may change afterwards.
    name: 'deed-record',
    part: 'noun',
    words: `
      note, record, chart, obs, observation, log, time of death, date of death, cause of death, death certificate, statement, incident report, entry, timesheet, time sheet, reading, result, test result, consent form,
      signature, fluid chart, drug chart, logbook, evidence, footage, email, mortality figure, waiting list figure, dnr, do not resuscitate, section papers`,
  },
  {
    // Where and how it is sold that may not be.
    name: 'deed-illicit',
    words: `
      on facebook, on ebay, on vinted, on gumtree, on marketplace, on snapchat, out the back, out of the back, out the back door, to his mates, to her mates, to his mate, to her mate, down the pub, in the pub, in the car park, to dealers, to a dealer,
      to the dealers, to addicts, on the side, on the sly, on the quiet, under the counter, for cash, cash in hand, a go, a pop, a strip, a bag, a box, to the highest bidder, to the papers, to the press, to solicitors, to claims firms, to her brother, to his brother, and keeps, and keeping, and pockets, and pocketing`,
  },
  {
    // Whose papers are looked up to gossip.
    name: 'deed-gossip',
    words: `
      telling all, telling everyone, telling everybody, telling the whole, telling her mates, telling his mates, telling half, told half, told all of, and told, told her, told his, told my, told all, told everyone, told everybody, told the whole, tells everyone, tells her mates, blabbed, gossiped, gossip, gossiping,
      spread it, spread round, spreading, passed it on, posted it, sold, to her mates, to his mates, to her mum, to my ex, my ex, his ex, her ex, the neighbours, the whole street, all over town,
      all over facebook, round the village, round the pub, in the pub, nosey, nosy, snooping, for a nosey, for a laugh, out of spite, new boyfriend, new girlfriend, not her patient, no business`,
  },
  {
    // Where nobody sees.
    name: 'deed-hidden',
    words: `
      when the door is shut, when the door is closed, when the doors are shut, with the door shut, with the door locked, behind closed doors, behind the curtain, behind that curtain, when the curtain is,
      when nobody is looking, when no one is looking, when nobody is about, when no one is about, when nobody is watching, when no one is watching, when the lights are out, when the lights go out,
      with the lights off, in the dark, after hours, after lights out, on nights, at night, when they are asleep, when they are sedated, under anaesthetic, in that office, in his office,
      in her office, in the sluice, in the linen cupboard, in the store room, with the money, with the takings, with the donations, with the drugs, with the morphine, with the tablets, with the kids, with the children,
      with the girls, with the lassies, with the lasses, with the young lads, with the boys, with the residents, to the girls, to the lassies, to the lasses, to the kids, to the children, to the boys, to the residents, to the old dears,
      to the patients, about the money, about the missing, about the girl, about the lad, about that baby, about the baby, about her last job, about his last job, why he left, why she left, why he was moved, why she was moved, where the money went, where it all went`,
  },
  {
    name: 'deed-not',
    words: `
      in her sleep, in his sleep, ex partner, ex boyfriend, ex husband, my ex husband, domestic violence, helpline, in the film, in the book, the episode, on casualty, holby, on the telly, panto, the play,
      at bingo, at cards, at chess, at draughts, at scrabble, at dominoes, laughing, with laughter, giggling, in a good way, thank you, thanks, grateful, find a vein, finding a vein, vein, veins, to reset, to set it, to straighten, to realign, to mend, to fix it, in theatre, general anaesthetic, during surgery, under general, to reset it, to set it, had to break, the news, broke the news, the ice,
      was cleared, not guilty, acquitted, bless, lovely, kind, brilliant, free, swab, needle, boredom, the pain, the bug, the infection, germs, the cancer, the tumour, the vibe, the mood, the joke`,
  },
  {
    // Wallets, backs and moods that are killed.
    name: 'no-deed',
    hides: true,
    words: `
      murdered my wallet, killed my wallet, murder my wallet, robbed my wallet, killed my back, kills my back, kill my back, killing my back, killed my feet, kills my feet, killed my knees, kills my knees,
      murdered my knees, murdered my back, killed my bum, killed my phone, killed my battery, killed my vibe, killed my appetite, killed my mood, broke my heart`,
  },
];
