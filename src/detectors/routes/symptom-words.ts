import type { WordClass } from '../grammar/word-class.ts';

/** What people feel, see or find on themselves, in their own words; written by hand, in everyday British English. */
export const symptomWords: readonly WordClass[] = [
  {
    name: 'symptom',
    part: 'noun',
    words: `
      ear wax, earwax, wax, lost balance, loss of balance, memory, libido, rumbling, grumbling, gurgling, rash, spot,
      lump, bump, swelling, blister, boil, pee blood, jaw pain, eye pain, foot pain, wrist pain, kidney pain, rib pain,
      heel pain, elbow pain, ear pain, groin pain, thirst, lactose, smell, drooping, abscess, cyst, ulcer, mouth ulcer,
      cold sore, wart, verruca, mole, skin tag, bruise, bruising, hive, welt, itch, itching, itchiness, scab, bedsore,
      bed sore, pressure sore, sore, headache, head ache, migraine, cluster headache, earache, ear ache, toothache,
      tooth ache, stomach ache, tummy ache, belly ache, bellyache, backache, back ache, tummy bug, stomach bug,
      sickness bug, cramp, cramping, stomach cramp, leg cramp, spasm, back spasm, twitch, twitching, tremor, tingle,
      tingling, numbness, pins and needles, stiffness, ache, pain, chest pain, back pain, stomach pain, tummy pain,
      belly pain, leg pain, arm pain, hip pain, knee pain, neck pain, pelvic pain, period pain, nerve pain, joint pain,
      growing pain, shooting pain, stabbing pain, burning, burning pain, tightness, heaviness, palpitation,
      heart flutter, flutter, dizziness, dizzy spell, lightheadedness, light headedness, vertigo, fainting, blackout,
      black out, fit, seizure, absence seizure, funny turn, hot flush, hot flash, night sweat, sweat, sweating, chill,
      shiver, shivering, shakes, fever, temperature, high temperature, cough, chesty cough, dry cough, phlegm, mucus,
      catarrh, wheeze, wheezing, breathlessness, shortness of breath, sore throat, hoarseness, croaky voice,
      swollen gland, blocked nose, runny nose, nosebleed, nose bleed, sinus, tinnitus, ringing in my ears, hearing loss,
      blurred vision, blurry vision, double vision, floater, flashing light, red eye, sticky eye, stye, nausea,
      sickness, morning sickness, vomiting, vomit, being sick, diarrhoea, diarrhea, the runs, loose stool, stool, poo,
      black poo, constipation, bloating, trapped wind, wind, heartburn, indigestion, acid reflux, reflux, piles,
      blood in my poo, blood in my wee, blood in his poo, blood in his wee, blood in her wee, bleeding, spotting, clot,
      blood clot, period, missed period, heavy period, vaginal discharge, discharge, thrush, wee, urine, dark urine,
      wetting the bed, bedwetting, bed wetting, leaking, incontinence, erection, hair loss, weight loss, weight gain,
      loss of appetite, tiredness, fatigue, exhaustion, brain fog, insomnia, sleeplessness, night terror, nightmare,
      sleepwalking, restless leg, panic attack, anxiety attack, flashback, hearing voices, voices, hallucination,
      paranoia, delusion, mood swing, low mood, intrusive thought, racing thought, meltdown, tic, stammer, memory loss,
      forgetfulness, confusion, contraction, waters, reduced movement, baby movement, bump pain, engorgement,
      cracked nipple, nappy rash, cradle cap, colic, teething, jaundice, croup, insect bite, tick bite, dog bite, bite,
      sting, wasp sting, burn, scald, cut, gash, graze, splinter, sprain, broken bone, concussion, head injury,
      bump on the head, bang on the head, black eye, infection, allergic reaction, reaction, side effect, side affect,
      withdrawal, withdrawal symptom, symptom, flare up, flare
    `,
  },
  {
    name: 'symptom',
    words: `
      gunk, gunky, stuck shut, twice the size, double the size, cut open, had a fall, fell over, fell down, fallen,
      banged my, banged his, banged her, bumped his, bumped her, bumped my, swallowed, choking, swollen, coughing,
      coughing up, sneezing, vomiting, being sick, snoring, snores, stops breathing, out in spots, come up in,
      covered in, piling the weight on, piling on weight, swelled up, swelling up, inflamed, infected, oozing, weeping,
      gone septic, gone green, gone black, gone yellow, gone purple, gone manky, gone blue, smelly, smells funny,
      leaking pus, pus, full of pus, red and hot, hot and swollen, red raw, raw, itchy, scratchy, peeling, crusty,
      flaky, scaly, blistered, bruised, sore, tender, stiff, numb, tingly, shaky, wobbly, light headed, lightheaded,
      woozy, dizzy, faint, sweaty, clammy, feverish, burning up, shivery, wheezy, breathless, short of breath,
      out of breath, struggling to breathe, bunged up, chesty, hoarse, lost my voice, nauseous, queasy, throwing up,
      chucking up, spewing, puking, been sick, bloated, constipated, bleeding, weeing blood, peeing blood, pooing blood,
      coughing blood, coughing up blood, passing blood, weeing a lot, cannot sleep, can not sleep, not sleeping,
      awake all night, wakes up screaming, waking up screaming, seeing things, hears voices, hearing things, zoned out,
      spaced out, off his food, off her food, off my food, not eating, not eaten, not drinking, not weeing,
      not had a wee, not had a poo, not pooed, lethargic, floppy, wont settle, jaundiced, limping, seized up, locked up,
      gives way, keeps giving way, clicking, fall out, falling out, hair falling out, hair fall out, putting on weight,
      losing weight, lost weight, put on weight, feel rotten, feel rough, feel terrible, feel awful, feel poorly,
      feeling poorly, feel like a zombie, feel shaky, poorly, not right in myself, run down, wiped out,
      knackered all the time, tired all the time, exhausted all the time, late period, late on, period late,
      waters gone, waters broke, waters broken, not moving much, not felt baby move, blood when i wiped,
      blood when i wipe, blood when wiping, blood on the tissue, bit of blood, blood in my pants, blood in my knickers,
      blood in the toilet, gone quiet, been quiet, very quiet, not kicking, stopped kicking, less movement, not kicked,
      not moved, smelling funny, gone funny, gone weird, gone hard, gone cold, gone numb, gone stiff, burst open,
      come open, opened up, come apart, fallen out, come loose, popped out, stuck in my throat, swallowed a, cold turkey
    `,
  },
  {
    // What the symptom is on; never enough alone.
    name: 'body',
    part: 'noun',
    words: `
      head, face, eye, eyelid, ear, eardrum, nose, nostril, mouth, lip, tongue, tooth/teeth, gum, jaw, throat, tonsil,
      neck, gland, shoulder, arm, armpit, elbow, wrist, hand, finger, thumb, nail, knuckle, chest, breast, boob, nipple,
      rib, heart, lung, back, spine, disc, stomach, tummy, belly, belly button, abdomen, bowel, gut, liver, kidney,
      gallbladder, gall bladder, bladder, groin, hip, pelvis, bum, backside, bottom, testicle, ball, penis, willy,
      vagina, womb, ovary, cervix, uterus, prostate, thigh, leg, knee, kneecap, shin, calf/calves, ankle, achilles,
      foot/feet, heel, toe, toenail, skin, scalp, muscle, tendon, ligament, joint, bone, nerve, vein, artery, blood,
      thyroid
    `,
  },
  {
    // What was done to the body and may go wrong afterwards.
    name: 'repair',
    part: 'noun',
    words: `
      stitch, staple, wound, scar, incision, dressing, bandage, plaster cast, cast, drain, catheter, cannula, stoma,
      stoma bag, picc line, hickman line, pessary, stent, pacemaker, implant, hip replacement, knee replacement, graft,
      skin graft, c section, c section scar, section scar, episiotomy, tear, filling, crown, extraction, wisdom tooth,
      brace, feeding tube, peg, tube, steri strip
    `,
  },
  {
    name: 'measure',
    part: 'noun',
    words: `
      sugars/sugars, sugar level, sugar, temp, temperature, sats level, blood pressure, bp, blood pressure reading,
      pulse, heart rate, resting heart rate, oxygen level, oxygen sat, sats/sats, blood sugar, blood sugar level,
      blood glucose, glucose, fasting glucose, glucose level, hba1c, hba, cholesterol, cholesterol level, ferritin, ferritin level, iron level,
      haemoglobin, platelet, platelet count, white cell count, white blood cell, crp, esr, egfr, creatinine, potassium,
      sodium level, calcium level, tsh, t4, thyroid level, psa, psa level, ca125, b12 level, vitamin d level, folate,
      liver function, lft, alt, d dimer, troponin, inr, lithium level, bmi, temperature of, fibroscan, hcg, hcg level,
      amh, smear result, smear, biopsy result, ecg, ecg result, blood result, blood test result, mri report,
      scan report, ct report, peak flow, eye pressure, bone density, nuchal measurement, fundal height
    `,
  },
  {
    // How one came to be hurt, and how large it is.
    name: 'hurt',
    words: `
      bitten, bit by, bitten by, stung, stung by, scratched, scalded, burnt, burned, cut myself, cut my, cut his,
      cut her, sliced, trapped, twisted, sprained, slipped, tripped, fell, fell on, fallen, landed on, hit his head,
      hit her head, hit my head, bumped, banged, stubbed, stood on, trod on, rusty nail, nail through, inch long,
      cm long, quite deep, really deep, deep cut, gaping, stitches, swallowed, inhaled, eaten, ate, drank, licked,
      snoring, gasps, choked, ring round it, bullseye, bull 's eye, bulls eye, tick, splinter, dislocated, popped out,
      crushed, caught in, knocked out, passed out, collapsed, concussed, blacked out, unconscious, poisoned, overheated,
      sunburn, sunburnt, blistered, frozen, jellyfish, weever, adder, swollen up, ran over, dropped on, chipped,
      stabbed myself, tore, torn, ripped
    `,
  },
];
