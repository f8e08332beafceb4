import type { WordClass } from '../grammar/word-class.ts';

/** What speaks against a sexual remark: health, thanks, danger, and those who condemn it. */
export const sexualAgainstWords: readonly WordClass[] = [
  {
    name: 'lust-medicine',
    words: `
      is it normal, how long after, how soon, how do you, safe to, is it safe, contraception, contraceptive, condoms,
      coil, vasectomy, sti, std, chlamydia, thrush, cystitis, uti, menopause, hrt, oestrogen, pessaries,
      vaginal dryness, dryness, lump in, mastitis, breastfeed, breastfeeding, breast fed, latch, pregnant, pregnancy,
      caesarean, c section, mastectomy, prosthetics, prosthetic, mammogram, hiv, sexual health, ivf, fertility,
      erectile, ed clinic, prostate cancer, sertraline, my partner, x ray, x rays, xray, chest xray, prostate op,
      prostate operation, since the op, since my op, after my op, before my op, nobody warned me,
      erectile dysfunction, impotence, libido, low libido, beta blockers, catheter bag, stoma, examination gown,
      underwired bra, no wire, metal in it, take my bra off for, take off my bra, boobs checked, boob checked,
      check your boobs, check your breasts, breast check, to feed him, to feed her, feeding him, feeding her,
      left me naked, left naked, naked and cold, bum cream, eye drops, up my bum, up my arse, up my backside,
      up your bum, camera up, on show, hospital gown, those gowns, without my glasses, nurse is sick of, breast nurse,
      pessary in, check your balls, intercourse, gowns, bigger gowns, students, weighed`,
  },
  {
    name: 'lust-care',
    words: `
      gp, appointment for, where can, should i, does it, do i need, can i get, can you get, do you do, the pill,
      bleed, bleeding, discharge, itching, hurts, hurting, sore, pain, pains, painful, baby, newborn, birth, labour,
      stitches, cancer, screening, surgery, wound, dressing, infection, medication, side effect, tablets,
      waiting list, referral, referred, consultant's letter, feeding, implant, reconstruction, biopsy, physiotherapy,
      hip replacement, knee replacement, physio exercises, walking group, hospital bed, my mum, my mam, my dad,
      my mother, my father, my son, my nan, my gran, ambulance took, rest easy, wards, patients, complaint, waited,
      for hours, home after dialysis, ride home, lift home, her job, his job, do her justice, my daughter, my sister,
      my niece, mental health, techniques, supported me, helped me with, help me with, a great help, great help,
      rescue pack, my husband, husband had, husband was, my wife was, my wife had, carer washed, one carer, carers,
      home carer, bladder, spasms, relatives, elderly, the guy that came, the man that came, the lady that came,
      the service, this service, good service, staff was, staff were, staff have, information, communication,
      treatment was, the treatment, my treatment, felt listened, listened, very happy, very good, very pleased,
      therapy, therapist was, counselling, cbt, assessment, diagnosis, consultation, appointment was, appointments,
      on time, years together, grandad, great grandchildren, forehead, wheelchair, knees and, deaf, hearing, blind,
      equipment, transport, toilet, commode, no app, the app, website, ring back, phoned, rang, letter, results,
      nurse came, district nurse, ward was, the ward, clean, cleanliness, food was, meals`,
  },
  {
    name: 'lust-kindness',
    words: `
      thank you, thanks, thankyou, thank, grateful, gratitude, kindness, kind, caring, compassionate, helpful,
      supportive, professional, reassuring, reassured, dignity, held my, held her hand, held his hand,
      professionalism, polite, courteous, friendly, excellent, fantastic, explained, listened, attentive, efficient,
      respectful, could not have been nicer, put me at ease, kept me covered, congratulations, congrats, well done,
      get well, prayers, bless, rip, rest in peace, miss her, miss him, passed away, met my husband, met my wife,
      years married, anniversary, wedding, engaged, our first, married at, recommend, appreciated, appreciate,
      amazing, brilliant, superb, wonderful, outstanding, good luck, happy birthday, retirement, leaving do,
      our tea together, taking it slow, first date after, we married, got married, my late husband, my late wife,
      inside and out, kept me laughing, laughing through, apologised, sorted my, what a star, star, inspiration,
      handsome couple, and i love her for it, i love my nurse`,
  },
  {
    name: 'lust-danger',
    words: `
      breathe, breathing, not breathing, cannot breathe, 999, 111, unconscious, collapsed, collapse, seizure, fitting,
      rash, headache, bleeding, purple, blue lips, fingers blue, pills, paracetamol, insulin, poison, overdose,
      overdosed, kill, kill myself, killing myself, die, dying, suicide, suicidal, end it, end my life,
      finish my life, voices, jump from, rope, razor, cut his, cut her, cutting, scars, burnt, burned, boiling water,
      scald, stroke, sepsis, heart attack, wake up, wont wake, pink water, home office, asylum, crisis team, covid,
      tablet, video calling, mobility, my mam, my mothers, swelled, ribs, police, criminal, detention, detentions,
      sectioned, razors, blood all, railway, pavement, dosage, tv, rooms, in severe pain, severe pain, ambulance,
      call handler, call handlers, paramedic, his death, her death`,
  },
  {
    name: 'lust-condemned',
    words: `
      disgusting, disgusted, revolting, vile, appalling, creepy, creep, creeps, sleazy, inappropriate,
      inappropriately, unacceptable, unprofessional, harass, harassed, harassing, harassment, sexist, sexism,
      misogyny, misogynist, objectify, objectifying, objectified, leering, leered, leer at, grabbed my, grabbed her,
      groped me, groped her, touched me, touched her, assaulted, assault, abused, abuse, raped, rape, victim,
      survivor, reported, report him, reporting, ban, banned, block him, blocked, delete, deleted, removed, apologise,
      ashamed, shame on, take a long look, take a look at himself, give over, grow up, wind your neck, not there for,
      not here for your, do better, degrading, demeaning, insulting, offended, offensive, uncomfortable, respect,
      consent, safeguarding, campaign, police, complaint, somebodys daughter, someones daughter, someone's daughter,
      someone's mum, whoever wrote, calling them, called her, stop calling, please stop, comments like,
      comments about, these comments, jokes about, laugh it off, chaperone`,
  },
  // Races, pets, weather, kin and things.
  {
    name: 'lust-everyday',
    words: `
      wait till i get my hands on, wait until i get my hands on, years wed, years married, been married, golden wedding,
      diamond wedding, wedding anniversary, rolled his eyes, rolled her eyes, rolling his eyes, rolling her eyes, rolls her eyes, rolls his eyes, eyes peeled,
      before my eyes, slagging off, married name, maiden name, wrapped round his finger, wrapped round her finger,
      wrapped around his finger, wrapped around her finger, round his little finger, round her little finger,
      wish that on, wish it on, wish that night, tube put in, camera put in, bucket list, warm hands and explained,
      mile, miles, hospice, finish line, heatwave, this heat, bucket of ice, ice bucket, mare, pony, my old dog, the dog,
      the cat, my cat, horse, vet, vets, no sleep, sleep clinic, snore, snoring, in the fridge, holidays, on holiday,
      line dancing, voted, governor, social care, waiting lists, plaster, fingers went, yr old, year old, years old,
      yr olds, year olds, little girl, little boy, toddler, toddlers, baby son, baby girl, baby boy, autistic,
      quiet space, in writing, security guard, the fridge, the garden, garden, allotment, bus stop, the bus, buses,
      taxi, pothole, potholes, parking, car park, roadworks, snow, ice on, grit, election, council, jumble sale,
      coffee morning, raffle, knitting, choir, church, school, schools, teacher, exam, exams, homework, university,
      wheelchair user, wheelchair users, chair went, fell over, tripped, slipped on, broke my arm, broke my wrist,
      cracked my, wet floor, trousers back, lost property, odd shoes, grandson, granddaughter, grandchildren,
      grandkids, nephew, my uncle, my aunt, auntie, funeral, thrush, our lad, surgery, sex lives`,
  },
  // Thanks for nothing.
  {
    name: 'lust-no-thanks',
    hides: true,
    words: `
      no thank you, no thanks, say thank you, says thank you, said thank you, thank god, thank christ, thank heavens`,
  },
];
