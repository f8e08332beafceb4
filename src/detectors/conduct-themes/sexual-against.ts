import type { WordClass } from '../grammar/word-class.ts';

/** What speaks against a sexual remark: health, thanks, danger, and those who condemn it. */
export const sexualAgainstWords: readonly WordClass[] = [
  {
    name: 'lust-medicine',
    words: `
      get your smear, your smear, smear done, smear test, smear tests, cervical screening, could save your life, saves lives, saved my life, stirrups for,
      hospital gowns, those gowns, these gowns, that gown, gown flapping, gown open, paper knickers, paper pants, backless gown, mortified, everything i have got,
      saw everything, seen everything, seen it all before, flashed the ward, flashed my, mooned, my bum out, my bum hanging, my backside hanging, my dignity,
      no dignity, compression stockings, surgical stockings, ted stockings, support stockings, bed pan, waxing,       is it normal, how long after, how soon, how do you, safe to, is it safe, contraception, contraceptive, condoms,
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
      consent, safeguarding, campaign, stop with the, the comments about, comments on her, comments on his, not a pin up, not pin ups, not a piece of meat,
      not a sex object, not here to be ogled, doing her job, doing his job, is not banter, not banter, not a compliment, not flattering, brass neck, get told to strip,
      get told to smile, get asked to strip, gets told, told me i had nice, asked what colour, asked me what i was wearing, asking me what i was wearing,
      asked for my number, grabs my, grabbed by, pinched my, wolf whistled at, catcalled, keeps asking my, keeps asking me, keeps messaging my, keeps sending me, police, complaint, somebodys daughter, someones daughter, someone's daughter,
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
  // Those who will not have it, and those it was said to.
  {
    name: 'lust-rebuked',
    words: `
      that remark, remark about, remarks about, is creepy, take it down, take that down, take this down, delete that, stop with the comments, stop with the remarks, stop commenting on, enough with the comments, the comments about her, the comments about his,
      comments about my body, remarks about my, remarks about her, not a pin up, not a pin-up, not pin ups, not a piece of meat, not eye candy,
      not a sex object, not sex objects, not a stripper, not here to be ogled, is doing her job, is doing his job, trying to do her job,
      just doing her job, just doing his job, she is a nurse not, he is a nurse not, she is a professional, is not banter, not banter, not a compliment,
      not funny, told me i had, told me i have, told me my, said i had, said i have nice, get told to strip, gets told to, get asked to, asked me to send,
      asked me to strip, asked what colour, asked me what colour, asked what i was wearing, asked me what i was wearing, asked if i was single,
      keeps asking my, keeps asking me, keeps messaging, kept asking me, kept staring, stared at my, grabbed my, pinched my, slapped my, smacked my,
      patted my, brushed against my, tried to kiss, put his hand on, put his hands on, pressed against me, exposed himself, wolf whistled at, wolf whistling at,
      catcalled, followed me, i am a student nurse, i am a nurse and, i am a carer and, i am nineteen, i am a call handler, i froze, felt sick, felt dirty,
      would you say that, say that to your, someones mum, someones sister, somebodys sister, somebodys mum, block button, reported to,
      do not send nudes, never send nudes, asks you to send, asks for nudes, threatens to share, revenge porn, sextortion`,
  },
  // Comfort by hand.
  {
    name: 'lust-comfort',
    hides: true,
    words: `
      squeezed my hand, squeeze my hand, squeezes my hand, squeezed her hand, squeezed his hand, held my hand, hold my hand, holds my hand, held her hand, held his hand, stroked my hair, stroked her hair, stroked his hair,
      stroked my arm, rubbed my back, rubbed her back, rubbed my shoulder, patted my shoulder, patted my hand, patted my arm, gave me a hug, gave her a hug, gave him a hug, put her arm round me, put his arm round me, touched my shoulder`,
  },
  // What gowns show of those who wear them.
  {
    name: 'lust-gown',
    hides: true,
    words: `
      gowns leave nowt to the imagination, gowns leave nothing to the imagination, gowns leave little to the
      imagination, gown leaves nowt to the imagination, gown leaves nothing to the imagination, gown leaves
      little to the imagination, gown left nowt to the imagination, gown left nothing to the imagination, gown
      left little to the imagination, gowns left nowt to the imagination, gowns left nothing to the imagination,
      gowns left little to the imagination, gown leaving nowt to the imagination, gown leaving nothing to the
      imagination, gown leaving little to the imagination`,
  },
  // A patient's own body, bared in care and laughed about.
  {
    name: 'lust-own-care',
    words: `
      your smear, smear done, smear test, smear tests, cervical screening, could save your life, hospital gowns, hospital gown, those gowns,
      these gowns, those backless, backless gown, the gown, my gown, everything i have got, everything i had, the lot on show, all on show, it all on show,
      my bum, my backside, my arse on, my arse out, my arse hanging, my bare bum, seen me naked, saw me naked, seen me with no, in my birthday suit, my birthday suit, seen my bits,
      saw my bits, my knickers, my pants, my trousers down, legs in stirrups, feet in stirrups, in stirrups again, camera up, camera down, prostate checked,
      get checked lads, get checked girls, check your balls, check your boobs, my boobs, my breasts, my nipples, my stomach, my belly, my tummy, my constipation,
      physio had me, physio has me, physio bent me, my back is, my sciatica, my urologist, my consultant is, hand washing,
      wet through, soaked through, sitting on those chairs, on that chair for, on those chairs for, bird table, bird feeder, blue tits, great tits, ecg, for the x ray,
      for the scan, for the mri, going again, eyes averted, averted, i was mortified, am mortified, no shame left, left my dignity, dignity at the door, lost all dignity, it is just milk, milk comes in,
      iud, coil fitted, call handler`,
  },
];
