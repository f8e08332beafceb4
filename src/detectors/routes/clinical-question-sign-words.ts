import type { WordClass } from '../grammar/word-class.ts';

/** What people ask of a body, an illness or a medicine, in whatever order they put it. */
export const clinicalQuestionSignWords: readonly WordClass[] = [
  {
    // Things that a body feels or shows, beyond the nouns that patterns know.
    name: 'own-symptom',
    words: `
      itching, itchy, itches, tingling, tingly, tingle, throbbing, throbs, throb, stinging, stings, burning, burns,
      aching, aches, ache, achy, hurts, hurting, hurt, sore, painful, pain, pains, swollen, swelling, swells, puffy,
      puffed up, like balloons, bleed, bleeding, bleeds, bled, blood, bloody, oozing, oozes, ooze, weep, weeping,
      weeps, leaking, discharge, discharging, pus, smelly, smells, rash, rashes, spots, spotty, lump, lumps, lumpy,
      bump, bumps, blister, blisters, bruise, bruised, bruises, bruising, floaters, flashes, blurry, blurred,
      double vision, dizzy, dizziness, faint, fainted, fainting, giddy, wobbly, lightheaded, light headed, woozy,
      sick, sickness, nausea, nauseous, vomit, vomiting, threw up, throwing up, puking, retching, diarrhoea, the runs,
      constipated, constipation, cough, coughing, coughs, wheeze, wheezing, wheezy, barking, breathless,
      out of breath, short of breath, puffing, palpitations, flutter, fluttering, flutters, flip, flips, skips a beat,
      skipping beats, racing heart, pounding, band round the chest, tight chest, chest pain, pressure in, crushing,
      indigestion, heartburn, reflux, cramp, cramps, cramping, spasm, spasms, twitch, twitching, twitches, shaking,
      shakes, shaky, trembling, tremor, numb, numbness, pins and needles, weak, weakness, stiff, stiffness, locked,
      clicks, clicking, cracking, grinding, popped, pops, twisted, sprained, pulled, tore, torn, snapped, broken,
      fractured, limp, limping, gone black, gone green, gone blue, gone yellow, gone white, gone red, gone purple,
      gone grey, gone numb, gone funny, gone hard, turned black, turned green, turned yellow, yellow, pale, clammy,
      sweating, sweats, sweaty, night sweats, shivering, shivery, feverish, fever, temperature, temp, hot and cold,
      burning up, grizzly, drowsy, sleepy, floppy, lethargic, listless, tired, tiredness, exhausted, fatigue,
      no energy, can not sleep, cannot sleep, not sleeping, insomnia, snoring, headache, headaches, migraine,
      migraines, ringing in, tinnitus, earache, toothache, sore throat, hoarse, lost my voice, streaming,
      streaming cold, runny, blocked, bunged up, sinuses, mucus, phlegm, wee, weeing, urine, poo, stool, stools, pee,
      peeing, bowels, period, periods, spotting, contractions, waters, kicks, kicking, movements, latching, feeding,
      lactating, hair loss, losing hair, losing your hair, hair coming out, in handfuls, hives, welts, eczema,
      scabbed, scabs, scab, crust, crusty, flaky, peeling, ring round, pink ring, red ring, red line, red streak,
      track mark, bite, bitten, stung, tick, sting, splinter, burn, scald, cut, gash, wound, stitches, scar, mole,
      moles, freckle, freckles, wart, verruca, ulcer, ulcers, cyst, polyp, polyps, nodule, shadow, growth, hernia,
      piles, fit, fits, seizure, seizures, blackout, blackouts, funny turn, funny turns, forgetting, forgetful,
      confused, muddled, burnt toast, metallic taste, weight loss, losing weight, putting on weight, bloated,
      bloating, wind, gurgling, hiccups, swallow, swallowing, choking, drooling, snuffly, teething, reddish,
      lightning pains, zaps, brain zaps, hot flush, hot flushes, craving, cravings, fall, fell, knocked, banged,
      trapped, twinge, twinges, niggle, nagging
    `,
  },
  {
    name: 'own-ailment',
    words: `
      gout, croup, sciatica, asthma, copd, eczema, exzema, psoriasis, shingles, chickenpox, chicken pox, measles,
      mumps, scarlet fever, tonsillitis, strep, norovirus, flu, covid, long covid, a cold, hayfever, hay fever,
      allergy, allergic, anaphylaxis, diabetes, diabetic, type 1, type 2, epilepsy, epileptic, parkinsons,
      parkinson's, parkinson, alzheimers, alzheimer's, dementia, ms, motor neurone, stroke, mini stroke, tia, angina,
      afib, atrial fibrillation, heart failure, high blood pressure, low blood pressure, high cholesterol, anaemia,
      anaemic, thyroid, underactive, overactive, menopause, menopausal, perimenopause, the change, hrt, endo,
      endometriosis, fibroids, pcos, pregnant, pregnancy, breastfeeding, breast feeding, miscarriage, pre eclampsia,
      cystitis, uti, utis, kidney stones, kidney stone, gallstones, ibs, crohns, colitis, coeliac, diverticulitis,
      varicose veins, dvt, clot, clots, blood clot, cellulitis, impetigo, ringworm, scabies, nits, worms, threadworms,
      conjunctivitis, cataract, cataracts, glaucoma, macular, vertigo, arthritis, osteoarthritis, rheumatoid,
      osteoporosis, bursitis, tendonitis, frozen shoulder, carpal tunnel, trapped nerve, slipped disc, meniscus,
      cartilage, ligament, plantar fasciitis, bunion, bunions, ingrown, sprain, fracture, hernia, lupus, fibromyalgia,
      sepsis, meningitis, cancer, tumour, benign, degenerative, wear and tear, lesion, depression, anxiety,
      panic attack, adhd, autism, bipolar, ocd, anorexia, sleep apnoea, restless legs, chilblains, sunburn,
      heatstroke, jet lag, hangover, thrush, bv, chlamydia, herpes, hpv, hiv, hepatitis, jaundice, reflux, colic,
      nappy rash, tongue tie, cradle cap, hand foot and mouth, slapped cheek, glandular fever, whooping cough,
      bronchiolitis, pneumonia, bronchitis, chest infection, ear infection, water infection, infection, infected,
      virus, bug, tummy bug
    `,
  },
  {
    // What one takes or does for it.
    name: 'own-remedy',
    words: `
      ibuprofen, nurofen, paracetamol, calpol, aspirin, codeine, co codamol, tramadol, morphine, naproxen, diclofenac,
      voltarol, antibiotic, antibiotics, amoxicillin, penicillin, metronidazole, doxycycline, flucloxacillin,
      nitrofurantoin, trimethoprim, statin, statins, atorvastatin, simvastatin, warfarin, apixaban, rivaroxaban,
      blood thinner, blood thinners, thinners, clopidogrel, ramipril, lisinopril, amlodipine, bisoprolol,
      beta blocker, beta blockers, water tablets, furosemide, metformin, insulin, gliclazide, ozempic, mounjaro,
      wegovy, weight loss injection, weight loss jab, thyroxine, levothyroxine, steroid, steroids, prednisolone,
      inhaler, inhalers, blue inhaler, ventolin, antihistamine, antihistamines, cetirizine, loratadine, piriton,
      piriteze, hayfever tabs, omeprazole, lansoprazole, gaviscon, rennies, laxative, laxatives, senna, laxido,
      imodium, sertraline, citalopram, fluoxetine, mirtazapine, amitriptyline, duloxetine, venlafaxine,
      antidepressant, antidepressants, diazepam, zopiclone, melatonin, lithium, quetiapine, olanzapine, methotrexate,
      biologic, biologics, gabapentin, pregabalin, triptan, triptans, sumatriptan, the pill, mini pill, coil,
      hrt patch, patch, patches, oestrogen, pessary, morning after pill, jab, jabs, vaccine, vaccines, vaccination,
      booster, mmr, flu jab, tetanus, cortisone, injection, injections, tablet, tablets, tabs, pill, pills, capsule,
      capsules, meds, medication, medications, medicine, medicines, dose, doses, dosage, double dose, cream, creams,
      ointment, gel, drops, eye drops, spray, nasal spray, lozenges, syrup, cough mixture, painkiller, painkillers,
      supplement, supplements, vitamin, vitamins, vitamin d, b12, iron tablets, folic acid, turmeric, cod liver oil,
      cbd, herbal, st john's wort, magnesium, zinc, probiotic, probiotics, cherries, cranberry, cranberry juice,
      ginger, honey, goose fat, garlic, sprouts, grapefruit, alcohol, pint, pints, wine, drink alcohol, have a drink,
      glass of wine, sunlight, steam, ice, heat, ice pack, hot water bottle, compress, compression socks,
      compression stockings, support bandage, splint, brace, boot, sling, cast, plaster, crutches, dressing, stoma,
      catheter, stent, pacemaker, hip replacement, new hip, new knee, dye, contrast, anaesthetic, epidural, chemo,
      radiotherapy, physio exercises, exercises, massage, acupuncture, tens machine, sunscreen, mouthwash, toothpaste,
      e45, sudocrem, vaseline, bicarb, vinegar, prep sheet, bowel prep, laxative drink, fast, fasting, low carb,
      gluten, dairy, peanut, caffeine, coffee, vape, vaping, nicotine patches
    `,
  },
  {
    // A value or a finding that one was given.
    name: 'own-reading',
    words: `
      tsh, t4, egfr, hba1c, psa, crp, esr, ferritin, haemoglobin, platelets, potassium, sodium, calcium, creatinine,
      alt, cholesterol, ldl, hdl, triglycerides, sats, oxygen level, oxygen levels, pulse, heart rate,
      resting heart rate, bpm, blood pressure, bp, top number, bottom number, number on the top, systolic, diastolic,
      sugars, blood sugar, blood sugars, glucose, inr, bmi, peak flow, bone density, t score, ecg, echo, mri, x ray,
      xray, ct, ultrasound, scan says, report says, results say, it says, came back, come back as, reading, readings,
      borderline, raised, abnormal, normal range, out of range, in range, high, low, slightly high, a bit high, count,
      levels, level, mmol, mg, mcg, ml, mls, degrees, 38, 39, 40, percentile, centile, smear, biopsy, colonoscopy,
      endoscopy, test result, blood test, lateral flow, pregnancy test, faint line, two lines
    `,
  },
  {
    // Parts of the body.
    name: 'of-body',
    words: `
      head, face, eye, eyes, eyelid, eyelids, ear, ears, nose, mouth, lip, lips, tongue, tooth, teeth, gum, gums, jaw,
      throat, tonsils, neck, gland, glands, shoulder, shoulders, arm, arms, armpit, elbow, wrist, hand, hands, finger,
      fingers, thumb, nail, nails, chest, breast, breasts, boob, nipple, nipples, rib, ribs, heart, lung, lungs, back,
      spine, tummy, stomach, belly, belly button, bowel, gut, guts, liver, kidney, kidneys, gallbladder, bladder,
      groin, hip, hips, pelvis, bum, bottom, testicle, testicles, balls, penis, willy, vagina, womb, ovary, ovaries,
      cervix, prostate, thigh, leg, legs, knee, knees, shin, shins, calf, calves, ankle, ankles, foot, feet, heel,
      heels, toe, toes, toenail, big toe, skin, scalp, hair, muscle, muscles, tendon, joint, joints, bone, bones,
      nerve, nerves, vein, veins, appendix, spleen, pancreas, sinus
    `,
  },
  {
    // Asks whether something may be taken, done or had.
    name: 'may-i',
    words: `
      can i, can you take, can you have, can you eat, can you drink, can you still, can you not, can not eat,
      cannot eat, can she, can he, can we, can a, can babies, can people, could i, could he, could she, should i,
      should he, should she, should we, should it, should my, should a, should you, shall i, do i, do we,
      do you double, do you have to stop, does he, does she, must i, ought i, may i, am i ok to, am i allowed,
      are you allowed, is he ok to, is she ok to, allowed to, ok to, okay to, alright to, all right to, safe to,
      fine to, is it safe, is it ok, is it okay, is it alright, is it all right, is it fine, is it bad,
      is it dangerous, is it harmful, is it wise, is it normal, is it usual, is it common, is it true, is it possible,
      is it worth, is it too, is it supposed, is that, is this, are they, are these, are we, am i, have i, has he,
      has she, is there anything, anything i can, anything for, anything that, what can, what should, what is,
      what are, what causes, what helps, what works, what number, what temp, what temperature, what happens if,
      what if, which is, which one, which painkiller, which hayfever, how much, how many, how long, how often,
      how high, how low, how soon, how do i, how do you, how can i, how would i, how bad, when can, when should,
      when is, when do, when does, at what, does it, does that, does this, does anyone, do they, do these, do statins,
      will it, will that, will this, would it, would that, would two, would a, would the, would you, could it,
      could this, might it, has anybody, has anyone, anyone else, anybody else, any harm, any reason, any danger,
      any point, any tips
    `,
  },
  {
    // Asks how bad it is, what it comes of, or whether it passes.
    name: 'what-of-it',
    words: `
      normal, usual, typical, to be expected, a thing, common, safe, ok, okay, alright, all right, fine, allowed,
      harmless, dangerous, bad, harmful, serious, sinister, nasty, turn nasty, wrong, worse, worrying, worry, worried,
      concern, concerned, concerning, panic, panicking, funny or not, nothing to worry, probably nothing, just,
      is it just, or is it, the start of, start of something, age, old age, side effect, side effects, contagious,
      infectious, catching, catch it, hereditary, in the family, genetic, healing, heal, heals, knitting, settle,
      settle down, wear off, wears off, go away, goes away, go on its own, go by themselves, go by itself, clear up,
      clears up, pass, drop off, fall off, come back, last, lasts, get better, gets better, better on its own,
      on its own, by itself, by themselves, sort itself, on their own, recover, recovery, over the limit, too much,
      too many, too high, too low, too tight, too soon, too late, too hot, too old, too young, enough, interfere,
      interact, mix, mixing, clash, react, cause, causes, causing, caused, because of, down to, due to, part of,
      linked, related, connected, sign of, signs of, symptom of, symptoms of, mean, means, what does it mean,
      mean i have, the same thing, same as, difference, science or nonsense, old wives tale, myth, made up, work,
      works, help, helps, make a difference, make it worse, good for, bad for, best for, best thing, whats best,
      treatment, cure, remedy, get rid of, ease, prevent, avoid, supposed to, meant to, need to, have to, double up,
      carry on, stop taking, skip, miss a dose, missed a dose, forgot, forgotten, leave it, left it, leave till,
      ignore it, ignore, wait, wait and see, ride it out, give it, bother, bothering, get seen, get it seen, seen to,
      looked at, checked, check it, get it checked, checked out, ring somebody, ring someone, ring 111, call 111,
      ring the, doctor, gp, a and e, a e, hospital, see someone, see somebody, go back to, back to work,
      back to school, back to nursery, damage, done damage, harm, do any harm, overdo, overdone, do i want,
      antibiotics, answer for, indigestion, infection, infected, what is it, what do you think, thoughts, ideas,
      advice, tips, what would you do, any good, is that it, number one, usually, feel like this
    `,
  },
  {
    // For how long, how old, how many weeks gone.
    name: 'goes-on',
    words: `
      weeks, week, days, day, months, month, since, since yesterday, overnight, every time, every night,
      every morning, all day, all night, lately, keep, keeps, kept, started, comes and goes, on and off, still, again,
      always, suddenly, year old, yr old, month old, mnth old, week old, weeks pregnant, weeks gone, 34 weeks,
      in a day, a day, twice, four times, times a day, after, before, when i, whenever, years, ago, hours, been doing,
      for ages, since last, since monday, by evening, at night, first time, last night, this morning, woke up
    `,
  },
  {
    // Appointments, waiting and what an office sees to.
    name: 'booked-care',
    words: `
      appointment, appointments, appt, appts, referral, referred, refer, waiting list, letter, booking, booked, book,
      cancel, cancelled, rearrange, reschedule, chase, results back, my results, car park, parking, park, open,
      opening, closed, close, shut, drop in, walk in, clinic times, collect, collected, repeat prescription,
      prescription, prescriptions, order, reorder, phone number, email, contact, ring for, number for, who do i,
      visiting, visit, visitors, bring, leaflet, leaflets, course, courses, group, groups, session, sessions, run,
      offer, recruit, volunteer, cost, price, free, charge, how do i book, where do i get, where can i get, near,
      stock, delivered, lift home, transport, chase up, discharged, discharge letter, how long is the wait, who won,
      ward, wards
    `,
  },
];
