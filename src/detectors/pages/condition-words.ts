import type { WordClass } from '../grammar/word-class.ts';

/** Illnesses and conditions by their everyday names; written by hand from what people in Britain ask about. */
export const conditionWords: readonly WordClass[] = [
  {
    name: 'condition',
    words: `
      depression, anxiety, bipolar, bipolar 1, bipolar 2, bipolar disorder, schizophrenia, schizoaffective, psychosis,
      postnatal depression, pnd, postpartum psychosis, ptsd, cptsd, complex ptsd, ocd, bpd, eupd, borderline,
      borderline personality disorder, personality disorder, adhd, autism, asd, aspergers, autistic, dyslexia,
      dyspraxia, tourettes, apnoea, apnea, dysphagia, thrush, gangrene, plantar, bunion, bunions, chilblains, chilblain,
      verrucas, warts, anorexia, bulimia, shin splints, whiplash, hernias, croup, jaundice, tonsils, adenoids, grommets,
      migraines, vertigo, tinnitus, sleep paralysis, pica, scurvy, rickets, heatstroke, sunstroke, dehydration,
      hypothermia, frostbite, binge eating, eating disorder, arfid, health anxiety, social anxiety, agoraphobia, pmdd,
      pmt, seasonal affective disorder, psychopathy, dementia, alzheimers, vascular dementia, lewy body, delirium,
      parkinsons, ms, multiple sclerosis, motor neurone disease, mnd, als, huntingtons, epilepsy, epileptic,
      cerebral palsy, stroke, tia, mini stroke, brain tumour, aneurysm, meningitis, sepsis, septic, encephalitis,
      bells palsy, trigeminal neuralgia, neuropathy, sciatica, slipped disc, fibromyalgia, fibro, me/cfs, cfs,
      chronic fatigue, long covid, covid, flu, influenza, swine flu, norovirus, rsv, bronchiolitis, bronchitis,
      pneumonia, chest infection, copd, emphysema, asthma, asthmatic, tb, tuberculosis, pleurisy, pulmonary fibrosis,
      sleep apnoea, cystic fibrosis, lung cancer, cancer, breast cancer, prostate cancer, bowel cancer, skin cancer,
      melanoma, ovarian cancer, cervical cancer, testicular cancer, leukaemia, lymphoma, myeloma, sarcoma, tumour,
      pre cancerous, cancerous, benign, malignant, angina, heart attack, heart failure, heart murmur, arrhythmia,
      atrial fibrillation, afib, svt, high blood pressure, low blood pressure, hypertension, high cholesterol, dvt,
      pulmonary embolism, varicose veins, varicose vein, raynauds, pots, anaemia, anaemic, iron deficiency, sickle cell,
      thalassaemia, haemophilia, diabetes, diabetic, type 1, type 2, type 1 diabetes, type 2 diabetes, prediabetes,
      pre diabetic, gestational diabetes, hypo, hyper, ketoacidosis, underactive thyroid, overactive thyroid,
      hashimotos, graves disease, addisons, cushings, pcos, endometriosis, endo, adenomyosis, fibroids, fibroid,
      ovarian cyst, menopause, perimenopause, prolapse, miscarriage, ectopic, pre eclampsia, preeclampsia, gbs,
      group b strep, strep b, hyperemesis, placenta praevia, obstetric cholestasis, mastitis, tongue tie, cmpa,
      reflux baby, uti, water infection, urine infection, bladder infection, kidney infection, kidney stones,
      kidney stone, kidney disease, ckd, cystitis, interstitial cystitis, overactive bladder, enlarged prostate,
      prostatitis, chlamydia, gonorrhoea, syphilis, herpes, hiv, hpv, bv, bacterial vaginosis, sti, std, ibs, ibd,
      crohns, colitis, ulcerative colitis, coeliac, celiac, coeliac disease, diverticulitis, diverticular disease,
      gallstones, gallstone, pancreatitis, hernia, hiatus hernia, appendicitis, stomach ulcer, gastritis, h pylori,
      polyps, polyp, haemorrhoids, anal fissure, fatty liver, cirrhosis, hepatitis, hep b, hep c, worms, threadworms,
      food poisoning, gastroenteritis, salmonella, c diff, mrsa, e coli, arthritis, osteoarthritis,
      rheumatoid arthritis, ra, psoriatic arthritis, gout, lupus, ankylosing spondylitis, polymyalgia, osteoporosis,
      osteopenia, scoliosis, hypermobility, ehlers danlos, eds, carpal tunnel, frozen shoulder, tennis elbow,
      plantar fasciitis, bursitis, tendonitis, torn cartilage, eczema, psoriasis, rosacea, acne, cellulitis, impetigo,
      ringworm, scabies, shingles, chickenpox, chicken pox, measles, mumps, rubella, scarlet fever, strep throat,
      strep a, hand foot and mouth, slapped cheek, whooping cough, glandular fever, tonsillitis, quinsy, ear infection,
      glue ear, sinusitis, hay fever, hayfever, allergy, allergies, nut allergy, anaphylaxis, conjunctivitis, cataracts,
      cataract, glaucoma, macular degeneration, wet amd, labyrinthitis, menieres, bppv, lyme disease, nits, head lice,
      tetanus, sarcoidosis, sjogrens, lymphoedema, oedema, alcoholism, alcoholic, addiction, withdrawals
    `,
  },
  {
    name: 'habit',
    words: `
      heroin, cocaine, coke, crack cocaine, cannabis, weed, skunk, spice, ketamine, mdma, speed, crystal meth, ghb,
      booze, drinking every day, drink every day, drinking too much, drinks every day, alcohol, gambling, smoking,
      vaping, hearing voices, self harm, self harming, self harms, cutting himself, cutting herself, making herself sick
    `,
  },
  {
    // With one of these behind it a condition names a service, an event or a group, not an illness somebody has.
    name: 'service-head',
    words: `
      poster, posters, podcast, cafe, café, tour, choir, article, campaign, prize, sponsor, donation, donations, bell,
      stall, stories, clinic, clinics, unit, units, ward, wards, team, teams, service, services, group, groups, centre,
      centres, department, dept, nurse, nurses, doctor, doctors, consultant, consultants, awareness, week, month, day,
      charity, charities, event, events, walk, run, research, study, trial, trials, course, courses, workshop,
      workshops, session, sessions, hub, pathway, assessment, assessments, screening, screenings, society, network,
      friendly, support, campaigns, conference, training, talk, talks, leaflet, leaflets, post, posts, video, helpline,
      line, lounge, suite, room, gate, garden, fundraiser, appeal, ribbon, bus, van, app, diagnosis, diagnoses, waiting,
      list, lists, referral, referrals, appointment, appointments, meeting, meetings, forum, champion, specialist,
      specialists, hospital, hospice, roadshow, roadshows, stand, book, books, fair, fete, quiz, survey, museum,
      exhibition, class, classes, weekend, film, documentary, series, advert, lessons, scandal, report, reports, figures,
      cases, alliance, register, strategy, policy, programme, programmes, cards, badge, badges
    `,
  },
];
