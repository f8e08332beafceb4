import type { WordClass } from '../grammar/word-class.ts';

/**
 * Medicines as people in Britain name them: generic names, common brands, and kinds of medicine. Written by hand from
 * public knowledge of what is prescribed and sold here; the names follow the British National Formulary.
 */
export const medicineWords: readonly WordClass[] = [
  {
    name: 'medicine',
    words: `
      sertraline, fluoxetine, prozac, citalopram, escitalopram, cipralex, paroxetine, seroxat, lustral, mirtazapine,
      mirtaz, venlafaxine, effexor, duloxetine, cymbalta, amitriptyline, amitrip, nortriptyline, imipramine,
      clomipramine, dosulepin, lofepramine, trazodone, vortioxetine, brintellix, bupropion, wellbutrin, agomelatine,
      moclobemide, phenelzine, olanzapine, quetiapine, seroquel, risperidone, risperdal, aripiprazole, abilify,
      clozapine, clozaril, haloperidol, haldol, chlorpromazine, amisulpride, paliperidone, lurasidone, cariprazine,
      zuclopenthixol, clopixol, flupentixol, depixol, promazine, sulpiride, lithium, priadel, valproate,
      sodium valproate, epilim, depakote, lamotrigine, carbamazepine, tegretol, levetiracetam, keppra, topiramate,
      phenytoin, gabapentin, pregabalin, lyrica, clobazam, clonazepam, diazepam, valium, lorazepam, temazepam,
      nitrazepam, oxazepam, zopiclone, zolpidem, melatonin, circadin, promethazine, phenergan, nytol, buspirone,
      propranolol, methylphenidate, ritalin, concerta, medikinet, equasym, lisdexamfetamine, elvanse, dexamfetamine,
      atomoxetine, strattera, guanfacine, intuniv, donepezil, aricept, memantine, rivastigmine, galantamine, methadone,
      buprenorphine, subutex, buvidal, suboxone, naltrexone, naloxone, acamprosate, disulfiram, antabuse, champix,
      varenicline, nicorette, paracetamol, calpol, ibuprofen, nurofen, brufen, aspirin, anadin, codeine, co codamol,
      cocodamol, co dydramol, solpadeine, dihydrocodeine, tramadol, morphine, oramorph, zomorph, oxycodone, oxycontin,
      longtec, fentanyl, tapentadol, butec, butrans, naproxen, diclofenac, voltarol, etoricoxib, celecoxib, meloxicam,
      nefopam, sumatriptan, rizatriptan, zolmitriptan, pizotifen, buscopan, mebeverine, colofac, amoxicillin,
      amoxycillin, co amoxiclav, flucloxacillin, penicillin, erythromycin, clarithromycin, azithromycin, doxycycline,
      lymecycline, tetracycline, trimethoprim, nitrofurantoin, metronidazole, ciprofloxacin, cefalexin, clindamycin,
      vancomycin, gentamicin, aciclovir, zovirax, valaciclovir, fluconazole, canesten, clotrimazole, terbinafine,
      nystatin, daktarin, mebendazole, ovex, ivermectin, tamiflu, paxlovid, warfarin, apixaban, eliquis, rivaroxaban,
      xarelto, edoxaban, dabigatran, clopidogrel, ticagrelor, heparin, enoxaparin, clexane, dalteparin, fragmin,
      tinzaparin, tranexamic acid, atorvastatin, simvastatin, rosuvastatin, pravastatin, ezetimibe, ramipril,
      lisinopril, perindopril, enalapril, losartan, candesartan, irbesartan, valsartan, entresto, amlodipine,
      felodipine, nifedipine, lercanidipine, diltiazem, verapamil, bisoprolol, atenolol, metoprolol, carvedilol,
      nebivolol, sotalol, doxazosin, digoxin, amiodarone, flecainide, ivabradine, furosemide, frusemide, bumetanide,
      bendroflumethiazide, bendro, indapamide, spironolactone, eplerenone, gtn, gtn spray, isosorbide, nicorandil,
      ranolazine, metformin, gliclazide, sitagliptin, linagliptin, empagliflozin, jardiance, dapagliflozin, forxiga,
      canagliflozin, semaglutide, ozempic, wegovy, mounjaro, tirzepatide, liraglutide, saxenda, victoza, trulicity,
      dulaglutide, insulin, novorapid, lantus, levemir, humalog, tresiba, toujeo, abasaglar, fiasp, levothyroxine,
      thyroxine, carbimazole, propylthiouracil, hydrocortisone, prednisolone, prednisone, dexamethasone, betamethasone,
      betnovate, eumovate, dermovate, fludrocortisone, omeprazole, lansoprazole, pantoprazole, esomeprazole, nexium,
      ranitidine, famotidine, gaviscon, rennie, peptac, lactulose, laxido, movicol, macrogol, senna, senokot, dulcolax,
      bisacodyl, docusate, picolax, moviprep, plenvu, klean prep, loperamide, imodium, dioralyte, ondansetron,
      cyclizine, metoclopramide, domperidone, prochlorperazine, stemetil, buccastem, cinnarizine, betahistine, serc,
      hyoscine, kwells, cetirizine, zirtek, loratadine, clarityn, fexofenadine, chlorphenamine, piriton, piriteze,
      hydroxyzine, benadryl, salbutamol, ventolin, salamol, clenil, qvar, beclometasone, fostair, symbicort, seretide,
      relvar, trelegy, trimbow, tiotropium, spiriva, montelukast, singulair, theophylline, uniphyllin, carbocisteine,
      methotrexate, sulfasalazine, hydroxychloroquine, leflunomide, azathioprine, mercaptopurine, mycophenolate,
      ciclosporin, tacrolimus, mesalazine, pentasa, asacol, octasa, infliximab, remicade, adalimumab, humira, amgevita,
      etanercept, rituximab, tocilizumab, ustekinumab, stelara, vedolizumab, entyvio, secukinumab, cosentyx,
      ocrelizumab, ocrevus, natalizumab, tysabri, tofacitinib, baricitinib, upadacitinib, allopurinol, febuxostat,
      colchicine, alendronic acid, alendronate, risedronate, denosumab, prolia, zoledronic acid, adcal, calcichew,
      tamoxifen, letrozole, anastrozole, exemestane, zoladex, goserelin, prostap, decapeptyl, leuprorelin, bicalutamide,
      enzalutamide, abiraterone, capecitabine, docetaxel, paclitaxel, carboplatin, cisplatin, oxaliplatin, herceptin,
      trastuzumab, pembrolizumab, keytruda, imatinib, hydroxycarbamide, hydroxyurea, bcg, bcg treatment, finasteride,
      dutasteride, tamsulosin, solifenacin, oxybutynin, tolterodine, mirabegron, betmiga, desmopressin, sildenafil,
      viagra, tadalafil, cialis, microgynon, rigevidon, cerazette, cerelle, desogestrel, yasmin, dianette, depo provera,
      depo injection, mirena, mirena coil, kyleena, nexplanon, ellaone, levonelle, norethisterone, provera, utrogestan,
      progesterone, oestrogen, estrogen, oestradiol, estradiol, oestrogel, evorel, everol, sandrena, vagifem, elleste,
      femoston, testogel, testosterone, hrt, clomid, clomifene, co careldopa, madopar, sinemet, levodopa, ropinirole,
      pramipexole, rasagiline, rotigotine, baclofen, tizanidine, quinine, riluzole, latanoprost, timolol,
      chloramphenicol, fucibet, fucidin, fusidic acid, mupirocin, roaccutane, isotretinoin, acitretin, differin, epiduo,
      duac, benzoyl peroxide, dovobet, enstilar, diprobase, epaderm, e45, cetraben, doublebase, aveeno, sudocrem,
      difflam, corsodyl, bonjela, ferrous sulphate, ferrous sulfate, ferrous fumarate, iron tablets, iron infusion,
      folic acid, thiamine, vitamin b12, b12 injection, b12 injections, vitamin d, fultium, vitamin k, sudafed,
      pseudoephedrine, olbas oil, lemsip, night nurse, st johns wort, cbd oil, turmeric, ketamine, esketamine, botox,
      epipen, adrenaline pen, anti d, pcp
    `,
  },
  {
    name: 'medicine',
    part: 'noun',
    words: `
      antidepressant, anti depressant, antipsychotic, anti psychotic, mood stabiliser, ssri, snri, tricyclic,
      benzodiazepine, benzo, sleeping tablet, sleeping pill, sedative, tranquilliser, beta blocker, betablocker,
      ace inhibitor, calcium channel blocker, statin, blood thinner, anticoagulant, blood pressure tablet,
      blood pressure pill, diuretic, water tablet, heart tablet, antibiotic, anti biotic, antiviral, antifungal,
      antihistamine, anti histamine, hay fever tablet, painkiller, pain killer, pain relief, opioid, opiate,
      anti inflammatory, anti sickness tablet, anti sickness, steroid, steroid tablet, steroid injection, steroid cream,
      cortisone injection, inhaler, blue inhaler, brown inhaler, preventer, nebuliser, laxative, suppository, pessary,
      antacid, ppi, iron tablet, thyroid tablet, thyroid med, water pill, contraceptive pill, mini pill,
      morning after pill, coil, contraceptive implant, depot, depot injection, weight loss injection, weight loss jab,
      fat jab, adhd med, anxiety med, epilepsy med, mental health med, biologic, immunosuppressant, chemo tablet,
      hormone tablet, eye drop, ear drop, ear spray, nasal spray, numbing cream, emollient, flu jab, flu vaccine,
      flu vaccination, covid jab, covid vaccine, covid vaccination, covid booster, booster jab, shingles jab,
      shingles vaccine, rsv jab, rsv vaccine, mmr, mmr jab, mmr vaccine, hpv jab, hpv vaccine, whooping cough jab,
      whooping cough vaccine, pneumonia jab, pneumo jab, tetanus jab, tetanus, hep b jab, travel jab, meningitis jab,
      chickenpox vaccine, rhogam, epidural, spinal block, general anaesthetic, local anaesthetic, anaesthetic, sedation,
      gas and air, pethidine, entonox
    `,
  },
  {
    name: 'pills',
    part: 'noun',
    words: `
      tablet, pill, med, meds/meds, medicine, medication, medicament, capsule, drug, prescription drug, injection, jab,
      vaccine, vaccination, booster, dose, dosage, drop, patch, spray, cream, ointment, gel, drip, supplement, vitamin,
      treatment, chemo, chemotherapy, radiotherapy, immunotherapy, dialysis, antidote
    `,
  },
  {
    name: 'dose',
    part: 'noun',
    words: `
      dose, dosage, maximum dose, max dose, missed dose, double dose, half dose, overdose, strength, milligram, mg, mcg,
      ml
    `,
  },
  {
    // Songs, bands and the battery industry.
    name: 'medicine-elsewhere',
    hides: true,
    words: `
      lithium by, lithium battery, lithium batteries, lithium ion, song lithium, lithium mine, lithium mines, ppi claim,
      ppi claims, ppi payout, night nurse was, night nurse who, coil spring, spring coil, drop in, drop off, drop out,
      drop by, drop the, drop kick, drop them, drop us, drop me, spray paint, cream tea, cream teas, ice cream,
      drop in centre, jab team, vaccine bus, vaccine van, vaccine clinic, vaccination clinic, vaccine centre,
      vaccination centre, vaccination bus, flu jab clinic, covid jab clinic, medication review, treatment room,
      treatment centre, drug and alcohol, eye patch, vegetable patch, rough patch, car park, burns night, burns supper,
      burn calories, cancer research, gel nails, shower gel, hand gel, hair gel, sanitiser gel
    `,
  },
];
