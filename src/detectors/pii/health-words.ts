/** Splits a comma list into a frozen list of words and phrases. */
function list(line: string): readonly string[] {
  return Object.freeze(line.trim().replace(/\s+/gu, ' ').split(', '));
}

/** Illnesses, injuries and diagnoses that one has. */
export const CONDITIONS: readonly string[] = list(`
  cancer, leukaemia, leukemia, lymphoma, hodgkin's, hodgkins, myeloma, melanoma, sarcoma, mesothelioma, carcinoma,
  brain tumour, tumour, tumours, tumor, neuroblastoma, glioblastoma, secondaries, metastases, stroke, strokes, mini
  stroke, tia, heart attack, heart failure, heart disease, heart condition, heart problems, angina, arrhythmia,
  atrial fibrillation, cardiac arrest, aneurysm, brain bleed, brain damage, brain injury, head injury, haemorrhage,
  blood clot, blood clots, dvt, pulmonary embolism, thrombosis, dementia, alzheimer's, alzheimers, alzheimer
  disease, parkinson's, parkinsons, huntington's, huntingtons, motor neurone, motor neurone disease, motor neuron
  disease, mnd, multiple sclerosis, muscular dystrophy, cerebral palsy, cystic fibrosis, spina bifida, epilepsy,
  seizures, fits, meningitis, encephalitis, sepsis, septicaemia, pneumonia, tuberculosis, tb, covid, long covid,
  flu, norovirus, mrsa, c diff, c. diff, c difficile, asbestosis, measles, mumps, chickenpox, shingles, scabies, head lice, ringworm,
  hiv, aids, hepatitis, hepatitis b, hepatitis c, hep b, hep c, syphilis, gonorrhoea, gonorrhea, chlamydia, herpes,
  genital warts, the clap, an sti, an std, diabetes, type 1 diabetes, type 2 diabetes, kidney failure, kidney
  disease, renal failure, liver failure, liver disease, cirrhosis, jaundice, pancreatitis, gallstones, kidney
  stones, appendicitis, peritonitis, crohn's, crohns, crohn's disease, crohns disease, colitis, ulcerative colitis,
  ibs, diverticulitis, coeliac disease, coeliac, hernia, bowel obstruction, ulcers, asthma, copd, emphysema,
  bronchitis, fibrosis, sleep apnoea, arthritis, rheumatoid arthritis, osteoporosis, gout, lupus, fibromyalgia,
  sciatica, scoliosis, sickle cell, thalassaemia, haemophilia, anaemia, psoriasis, eczema, gangrene, bedsores,
  endometriosis, pcos, pre-eclampsia, preeclampsia, ectopic pregnancy, an ectopic, postnatal depression, post natal
  depression, pnd, postpartum psychosis, miscarriages, bipolar, bipolar disorder, schizophrenia, psychosis,
  psychotic episode, psychotic episodes, a personality disorder, personality disorder, borderline personality
  disorder, bpd, eupd, depression, manic depression, anxiety, panic attacks, ptsd, ocd, adhd, add, autism,
  asperger's, aspergers, tourette's, tourettes, dyslexia, dyspraxia, learning disability, learning disabilities,
  learning difficulties, down's syndrome, downs syndrome, down syndrome, anorexia, bulimia, an eating disorder,
  eating disorder, body dysmorphia, agoraphobia, dissociative identity disorder, suicidal thoughts, a nervous
  breakdown, nervous breakdown, mental breakdown, mental health problems, mental health issues, mental illness,
  mental problems, hallucinations, delusions, paranoia, addiction, a drug problem, a drink problem, drug problem,
  drink problem, alcoholism, alcohol problem, drug habit, heroin addiction, gambling addiction, drug induced
  psychosis, korsakoff's, delirium, incontinence, infertility, erectile dysfunction, impotence, chronic pain,
  chronic fatigue, cataracts, glaucoma, macular degeneration, tinnitus, guillain barre, bell's palsy, a broken hip,
  broken hip, broken neck, broken back, broken pelvis, fractured hip, fractured skull, a bleed on the brain, bleed
  on the brain, burns, a rare disease, terminal illness, an infection, cellulitis, piles, haemorrhoids, nits, worms,
  thrush, crabs, the flu, the clap, the shakes, vertigo, migraines, aphasia, a uti, uti, malaria, mpox, monkeypox,
  scarlet fever, whooping cough, glandular fever, gangrene, an ulcer, a bad heart, a dicky heart, lung disease,
  heart murmur, a heart murmur, a hole in the heart, hydrocephalus, a bad back, cfs, chronic fatigue syndrome, pots,
  ehlers danlos, hyperthyroidism, kidney infection, water infection, pleurisy, legionnaires
`);

/** Said with "is", or in apposition: what one is. */
export const STATES: readonly string[] = list(`
  bipolar, diabetic, schizophrenic, autistic, epileptic, asthmatic, anorexic, bulimic, hiv positive, hiv+, hiv pos,
  hep c positive, positive for covid, covid positive, pregnant, expecting twins, infertile, incontinent, doubly
  incontinent, suicidal, psychotic, clinically depressed, severely depressed, depressed, paranoid schizophrenic,
  manic depressive, alcoholic, recovering alcoholic, heroin addict, drug addict, crack addict, smackhead, recovering
  addict, addict, terminally ill, terminal, seriously ill, critically ill, mentally ill, gravely ill, brain dead,
  brain damaged, paralysed, paralyzed, quadriplegic, paraplegic, tetraplegic, bedbound, housebound, jaundiced,
  septic, immunosuppressed, immunocompromised, anaemic, coeliac, haemophiliac, in remission, on dialysis, on life
  support, on a ventilator, on end of life care, end of life, under palliative care, having palliative care, in
  rehab, in detox, in a coma, in an induced coma, in critical condition, in a wheelchair, registered blind,
  partially sighted, on oxygen, on morphine, fighting for her life, fighting for his life, in hospital, back in
  hospital, having chemo, having chemotherapy, having radiotherapy, having dialysis, having ect, having ivf, on
  chemo, on methadone, in for chemo, inpatient, an inpatient, in-patient, on suicide watch, in a psychiatric unit,
  in a psych ward, in a mental hospital, off work with stress, in labour, miscarrying, detoxing, self-harming, self
  harming, dying, on antidepressants, on antipsychotics, on section, on a section, under section
`);

/** What happens to a body, after "had a". */
export const EVENTS: readonly string[] = list(`
  stroke, mini stroke, tia, heart attack, cardiac arrest, seizure, seizures, fit, miscarriage, abortion,
  termination, stillbirth, transplant, kidney transplant, liver transplant, heart transplant, bone marrow
  transplant, breakdown, nervous breakdown, mental breakdown, psychotic episode, overdose, mastectomy, double
  mastectomy, hysterectomy, colostomy, ileostomy, stoma, stoma bag, catheter fitted, biopsy, colonoscopy, bypass,
  heart bypass, triple bypass, pacemaker, pacemaker fitted, brain haemorrhage, brain bleed, bleed on the brain,
  aneurysm, amputation, hip replacement, knee replacement, c-section, caesarean, vasectomy, sterilisation, gastric
  band, gastric bypass, gastric sleeve, chemo, chemotherapy, radiotherapy, ect, brain surgery, heart surgery, open
  heart surgery, bowel surgery, spinal surgery, lumbar puncture, brain scan, relapse, bad fall, nasty fall, fall,
  cancer scare, hip done, knee done, operation, op, emergency operation, emergency surgery, breast removed, tumour
  removed, sex change, gender reassignment, smear test, hiv test, positive test
`);

/** Parts of the body that are taken out, off or done. */
export const PARTS: readonly string[] = list(`
  leg, legs, arm, foot, toe, toes, finger, hand, breast, breasts, womb, ovaries, prostate, testicle, testicles,
  bowel, kidney, kidneys, gall bladder, gallbladder, appendix, spleen, lung, thyroid, tonsils, hip, hips, knee,
  knees, cataract, cataracts, eye, tumour, stomach, pancreas, liver, bladder
`);

/** What one waits for. */
export const AWAITED: readonly string[] = list(`
  kidney, new kidney, liver, new liver, heart, new heart, lung, transplant, kidney transplant, liver transplant,
  hip, new hip, hip replacement, knee replacement, biopsy, biopsy results, bypass, stem cell transplant, bone marrow
  transplant, chemo, dialysis, psychiatric bed, mental health bed, hospice place, rehab place, adhd assessment,
  autism assessment, heart operation
`);

/** Medicines and treatments that tell a diagnosis. */
export const MEDICINES: readonly string[] = list(`
  methadone, subutex, buprenorphine, lithium, olanzapine, quetiapine, risperidone, aripiprazole, clozapine,
  clozaril, haloperidol, sertraline, citalopram, fluoxetine, prozac, mirtazapine, venlafaxine, diazepam, valium,
  antidepressants, anti-depressants, antipsychotics, anti-psychotics, insulin, metformin, warfarin, chemo,
  chemotherapy, dialysis, oxygen at home, morphine, a morphine driver, a syringe driver, hiv meds, hiv medication,
  prep, antiretrovirals, antabuse, viagra, ritalin, tamoxifen, steroids for copd, a depot, depot injections, hrt,
  puberty blockers, ozempic, mounjaro
`);

/** Wards, clinics and waiting rooms that tell what one is there for. */
export const SPECIALTIES: readonly string[] = list(`
  oncology, chemo, chemotherapy, cancer, breast cancer, radiotherapy, haematology, palliative, stroke, dementia,
  memory, psychiatric, psych, mental health, acute mental health, eating disorder, addiction, drug and alcohol,
  drugs and alcohol, detox, rehab, dialysis, renal, cardiac, coronary care, neurology, neuro, hiv, gum, sexual
  health, std, sti, fertility, ivf, abortion, antenatal, early pregnancy, diabetes, diabetic, epilepsy, liver,
  hepatology, burns, high dependency, methadone, mother and baby, secure, transplant, intensive care, resus,
  maternity, gynae, urology, colorectal, gender identity, breast, prostate, lung, colposcopy
`);

/** After a condition these make it somebody's work or interest, and no diagnosis. */
export const HEAD_NOUNS: readonly string[] = list(`
  specialist, specialists, clinic, clinics, nurse, nurses, team, teams, ward, wards, unit, units, group, groups,
  service, services, research, researcher, patients, patient, leaflet, leaflets, charity, charities, support,
  experience, training, awareness, consultant, consultants, expert, experts, department, screening, drug, drugs,
  trial, trials, care, carers, centre, association, society, trust, foundation, uk, council, council's,
  survivors, helpline, lead, doctor, doctors, test, tests, testing, week, month, day, campaign, event, talk, course,
  policy, appointments, cases, sufferers, people, friendly, free, garden, gardens, posters, stall, stalls, walk,
  run, fundraiser, appeal, education, network, practitioner, jab, jabs, vaccine, vaccines, vaccination, choir, cafe,
  blog, book, page, podcast, film, story, classes, workshop, workshops, slots, session, sessions, scan, scans, register,
  of luck, of genius, inhaler, inhalers, prevention, action, champion, ambassador, community
`);

/** Rare words and phrases that tell of a ward or a deed; besides the lists above, what awakens the detector. */
export const CUES: readonly string[] = list(`
  heroin, cocaine, ketamine, sectioned, hospitalised, hospitalized, intubated, resuscitated, ventilated, miscarried, overdosed, relapsed, od'd,
  was a patient, were patients, is a patient, a patient on, a patient at, self harms, self harmed, kill himself, kill herself, kill themselves, hang himself, hang herself, hanged himself,
  hanged herself, drown himself, drown herself, end his life, end her life, end it all, attempted suicide, slit his
  wrists, slit her wrists, cut his wrists, cut her wrists, tested positive, signed off, lost her baby, lost the
  baby, lost their baby, waiting room, intensive care, inpatient, in patient, her kidneys, his kidneys, her heart,
  his heart, his liver, her liver, in bed, ward with, unit with, hospital with, her nerves, his nerves, oncology,
  dialysis, admitted, discharged, diagnosed, leg off, foot off, hip done, knee done, womb out, appendix out, breast
  off, bladder out, blue lighted, crisis team, stoma bag, colostomy bag, injects, memory clinic, gum clinic,
  terminal, taken by ambulance, on ward, cut himself, cut herself, starving herself, under section, rushed to
  hospital, rushed in, on life support, has ms, got ms, with ms, in icu, on icu, in itu, on itu, hdu, hospice, hears
  voices, hearing voices, wet himself, wet herself, months to live, weeks to live, transplant list, broke her, broke
  his, psychiatrist, cutting himself, cutting herself,
  harming himself, harming herself, hurting himself, hurting herself, stomach pumped, pumping his stomach, pumping her stomach, pumped his stomach, pumped her stomach, too many tablets,
  all his tablets, all her tablets, load of tablets, load of pills, handful of pills, handful of tablets, top himself, top herself, hung himself, hung herself, drank himself, drank herself, topped
  himself, topped herself, section 136, a 136, detained under, detained again, detained in, loony bin, nut house, nuthouse,
  funny farm, the priory, on the drink, on the booze, on the gear, on the smack, infirmary, registered blind, her meds, his meds
`);
