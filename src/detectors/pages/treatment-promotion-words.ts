import type { WordClass } from '../grammar/word-class.ts';

/** Remedies, what they are said to do, and how they are pressed on readers. */
export const treatmentPromotionWords: readonly WordClass[] = [
  {
    name: 'remedy',
    words: `
      alkaline, going alkaline, cold water dips, cold dips, weed oil, garlic oil, castor oil packs, diet alone,
      sunshine, grounding, earthing, raw milk, beef liver, cannabis tea, vitamin e, vitamin a, omega 3, fish oil,
      iodine drops, l theanine, creatine, psyllium, milk thistle, nettle tea, green tea extract, moringa, spirulina,
      chlorella, nootropics, tapping, eft, hypnobirthing drops, bach flowers, rescue remedy, ear seeds, cold showers,
      turmeric, curcumin, black seed oil, black cumin, cbd, cbd oil, cbd gummies, cannabis oil, hemp oil, hemp,
      garlic, ginger, cinnamon, apple cider vinegar, cider vinegar, vitamin c, high dose vitamin c, vitamin d,
      vitamin b17, zinc, magnesium, selenium, iodine, colloidal silver, silver water, ivermectin, hydroxychloroquine,
      fenbendazole, dewormer, horse paste, homeopathy, homeopathic remedies, homeopathic, reiki, crystals,
      crystal healing, acupuncture, reflexology, essential oils, essential oil, lavender oil, frankincense,
      frankincense oil, water fasting, fasting, juice fasting, juicing, juice cleanse, celery juice, keto,
      a keto diet, keto diet, carnivore diet, alkaline diet, an alkaline diet, alkaline water, raw diet,
      raw vegan diet, plant based diet, gluten free diet, sugar free diet, the gerson therapy, gerson therapy,
      mushrooms, magic mushrooms, lions mane, chaga, reishi, ashwagandha, ginseng, maca, st johns wort, herbal tea,
      herbs, chinese herbs, herbal medicine, herbal remedies, chinese medicine, magnets, magnet bracelets,
      magnetic bracelets, copper bracelets, magnet bracelet, copper bracelet, bleach, bleach solution, mms,
      chlorine dioxide, dmso, turpentine, baking soda, bicarbonate of soda, castor oil, coconut oil, oil pulling,
      oregano oil, tea tree oil, detox, a detox, detox tea, parasite cleanse, a parasite cleanse, sea moss, soursop,
      soursop leaves, apricot kernels, wheatgrass, aloe vera, manuka honey, honey and lemon, bone broth,
      chanca piedra, dandelion root, elderberry, echinacea, cannabis, weed, ketamine, psilocybin, ayahuasca, kambo,
      coffee enemas, enemas, hypnotherapy, ear candles, ear candling, cupping, ice baths, cold water swimming,
      red light therapy, infrared sauna, hyperbaric oxygen, ozone therapy, stem cells, stem cell therapy, peptides,
      nad drips, vitamin drips, collagen, probiotics, kefir, kombucha, nattokinase, quercetin, melatonin,
      methylene blue, borax, shilajit, tongkat ali
    `,
  },
  {
    name: 'named-drug',
    words: `
      ozempic, wegovy, mounjaro, semaglutide, tirzepatide, saxenda, botox, viagra, medical cannabis,
      ketamine infusions, hrt pellets, testosterone, xanax, modafinil, ritalin, skinny jab, skinny jabs,
      weight loss jab, weight loss jabs, fat jabs, fat jab, slimming jabs
    `,
  },
  {
    name: 'cure',
    part: 'verb',
    words: `
      cure, heal, reverse, shrink, dissolve, melt, flush* out, eradicate, eliminate, banish, kill, clear, fix, beat,
      treat, ease, relieve, get* rid of, take* away, knock* out, sort* out, sort, stop, prevent, destroy, wipe* out
    `,
  },
  { name: 'sure-cure', part: 'verb', words: 'cure, heal, reverse, shrink, dissolve, eradicate, melt' },
  {
    name: 'ailment',
    words: `
      cancer, cancers, cancer cells, tumour, tumours, the tumour, arthritis, migraine, migraines, diabetes, type 2,
      type 2 diabetes, autism, adhd, depression, anxiety, bipolar, ms, dementia, alzheimers, parkinsons, asthma,
      eczema, psoriasis, hay fever, ibs, crohns, colitis, fibromyalgia, lupus, thyroid, kidney stones, gallstones,
      gout, sciatica, back pain, my back, my knees, my hip, pain, arthritis pain, joint pain, chronic pain,
      high blood pressure, blood pressure, cholesterol, heart disease, covid, long covid, the virus, flu, colds,
      infections, infection, parasites, autism parasites, toxins, inflammation, insomnia, epilepsy, seizures,
      endometriosis, menopause, pcos, infertility, copd, tinnitus, stroke damage, acne, shingles, uti, utis,
      everything, anything, weight, the weight, belly fat, fat, fatty liver, liver disease, addiction, stress, ptsd,
      reflux, ulcers, the lot, the weight off, your gut, my gut, the gut, gut health, brain fog, fibroids,
      slipped disc, ear infections, immunity, your immune system, candida, hormones, skin
    `,
  },
  {
    name: 'real-treatment',
    words: `
      chemo, chemotherapy, radiotherapy, statins, antibiotics, antibiotic, insulin, metformin, antidepressants,
      antidepressant, painkillers, inhaler, inhalers, tablets, meds, medication, medicines, pills, surgery,
      an operation, vaccines, vaccine, blood thinners, beta blockers, warfarin, steroids, any inhaler, any antibiotic,
      any tablet, big pharma, doctors, the doctor, hrt, calpol, paracetamol, ibuprofen, a dentist, the dentist
    `,
  },
  {
    name: 'drop-it',
    words: `
      do not have, do not start, do not do, stop the, stop your, quit the, stop taking, ditch, throw out, throw away,
      bin, come off, get off, flush, stop having, do not take, put down, give up, quit, swap, replace, throw,
      chuck out, chuck
    `,
  },
  {
    name: 'no-need',
    words: `
      do not need, you do not need, never need, will not need, no need for, forget, avoid, refuse, you never need,
      skip, say no to
    `,
  },
  {
    name: 'push',
    words: `
      get your hands on, google, see a, do not bother with, forget, should be on, let them put you on,
      let them poison, let them put you, try it, try this, you should try, you should all try, you need to try,
      everyone should try, everyone needs to try, needs to try, give it a go, give it a try, give it your kids,
      get some, get some down you, get yourself some, get it, get on it, get on, try, i recommend, recommend it,
      can not recommend it enough, highly recommend, trust me, works wonders, works a treat, works miracles, it works,
      works, worked wonders, honestly works, do it, look it up, look for, look into, ask for, buy, order,
      everyone should go, everyone should, you should all, you all should, best thing ever, life changing,
      game changer, miracle, miracle cure, natural cure, the only thing, doctors will not tell you,
      they will not tell you, they do not want you to know, doctors hate, no chemicals, no side effects, all natural,
      it is safe, swear by it, swear by, start taking, start on, take it every, keep some, go keto, go carnivore,
      go vegan, message me
    `,
  },
  {
    name: 'some-remedy',
    words: `
      tea, diet, herb, herbs, oil, supplement, supplements, powder, drops, protocol, plant, root, leaf, clinic,
      healer, cream, remedy, cleanse, tonic, device, machine, mat, patch, patches, gadget, treatment abroad,
      treatment in, fruit, seed, mushroom, juice, formula, book, doctor abroad
    `,
  },
  {
    name: 'healer',
    words: `
      chiropractor, a chiropractor, naturopath, my naturopath, herbalist, homeopath, osteopath, acupuncturist,
      faith healer, healer, a healer, reiki master, nutritionist, hypnotherapist, iridologist, kinesiologist,
      crystal healer, shaman, functional doctor, functional medicine
    `,
  },
  {
    name: 'benefit',
    words: `
      get some online, get yours online, changed my life, vanished, gone, disappeared, cleared up, sorted my,
      sorted me, sorts, fixed my, fixed me, got rid of, cured, is the answer, are the answer, the answer, incredible,
      amazing for, brilliant for, the only thing, only thing that touches, worked when, in one go, no more,
      never looked back, off all my meds, off my meds, pain free, symptom free, healed, heals, heals the gut, shrank,
      shrunk, dissolve, dissolves, you are welcome, nothing else, miracle, is all you need, all you need,
      better than any, game changer, like magic, transformed, reversed, faster than, been doing it years,
      has vanished, my psoriasis vanished, gobsmacked, get it online, before winter, google it, do your research,
      look it up, sorted it, cleared my, cleared it, touches, saved me, when the doctors, doctors are useless
    `,
  },
  {
    name: 'better',
    words: `
      better than, beats, beat, more powerful than, stronger than, works better than, as good as, more effective than,
      safer than, instead of, not chemo, outperforms
    `,
  },
  {
    name: 'care-talk',
    words: `
      gp, consultant, prescribed, dietitian, dietician, pharmacist, trial, clinical trial, at the hospital, midwife,
      nice, canteen, on the ward, waste of, quackery, snake oil, does nothing, no evidence, rubbish, placebo,
      interact, interaction, interacts, do not believe, ended up in, made me ill, allergic
    `,
  },
];
