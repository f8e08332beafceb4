import type { WordClass } from '../grammar/word-class.ts';

/** What is falsely said of vaccines, illnesses and treatments, and what it is said of. */
export const misinformationWords: readonly WordClass[] = [
  {
    name: 'vaccine',
    part: 'noun',
    words: `
      vaccine, vaccination, jab, mmr/mmr, mmr jab, mmr vaccine, covid jab, covid vaccine, flu jab, flu vaccine,
      booster, booster jab, injection, inoculation, immunisation, shot, covid shot, flu shot, mrna vaccine, mrna jab,
      mrna/mrna, vax/vaxes, hpv jab, hpv vaccine, childhood vaccine, baby jab, whooping cough jab,
      whooping cough vaccine, clot shot, pfizer/pfizer, astrazeneca/astrazeneca, moderna/moderna, vitamin k shot,
      vitamin k jab, whooping jab
    `,
  },
  {
    name: 'cause',
    part: 'verb',
    words: 'cause, give, trigger, lead* to, bring* on, spread, create, result* in, be* behind',
  },
  {
    name: 'false-harm',
    words: `
      autism, autistic, infertility, infertile, sterile, sterility, cot death, cot deaths, sids, turbo cancer,
      turbo cancers, cancer, dementia, alzheimers, diabetes, aids, vaids, magnetic, sudden death, sudden deaths, adhd,
      transgender, gay, shaken baby syndrome, heart attacks, the virus, polio, leukaemia, brain damage, brain tumours,
      killers, killer, psychopaths, zombies, pneumonia, bacterial pneumonia, autoimmune disease, your brain,
      miscarriages
    `,
  },
  {
    name: 'false-being',
    words: `
      poison, poisons, pure poison, poisonous, a poison, bioweapon, a bioweapon, bio weapon, gene therapy,
      depopulation, depopulation programme, depopulation agenda, a depopulation programme, a depopulation tool,
      genocide, a genocide, a death jab, mind control, a kill shot, murder, a cull, population control, witchcraft,
      the mark of the beast, a weapon, toxic sludge, rat poison, placebo saline for the rich, sterilisation, eugenics,
      an experiment on us, a tracking device
    `,
  },
  {
    name: 'false-content',
    words: `
      microchip, microchips, chip, chips, a chip, nanobots, nanobot, nano bots, graphene, graphene oxide, tracker,
      trackers, tracking device, 5g, antifreeze, aborted babies, aborted foetuses, foetal cells, luciferase,
      self replicating nanotech, hydrogel, snake venom, monkey cells, mercury, aluminium, formaldehyde, bleach, lead,
      heavy metals, thimerosal
    `,
  },
  {
    name: 'dna',
    words: `
      dna, your dna, our dna, your genes, our genes, genetic code, your genome, genes, kids dna
    `,
  },
  {
    name: 'alters',
    words: `
      changes, change, alters, alter, rewrites, rewrite, rewires, messes with, damages, edits, corrupts, modify,
      modifies, gets into, destroys
    `,
  },
  {
    name: 'illness',
    words: `
      covid, covid 19, coronavirus, corona, the virus, viruses, a virus, the pandemic, pandemic, hiv, measles, polio,
      monkeypox, mpox, bird flu, swine flu, germs, germ theory, flu, aids, cancer, long covid, the plague, adhd,
      epidemics
    `,
  },
  {
    name: 'pretence',
    words: `
      hoax, a hoax, fake, a fake, scam, a scam, made up, a lie, one big lie, a big lie, a con, a conspiracy, invented,
      planned, a plandemic, plandemic, scamdemic, a psyop, psyop, a fairy tale, manufactured, staged, just a cold,
      just the flu, a fraud
    `,
  },
  {
    name: 'sure-pretence',
    words: `
      plandemic, scamdemic, kill shot, clot shot, death jab, covid hoax, the covid scam, casedemic, poison jab,
      poison jabs, poison jabbed
    `,
  },
  { name: 'exist', words: 'exist, exists, existed, a thing, real, been isolated, been proven to exist' },
  {
    name: 'treatment',
    words: `
      chemo, chemotherapy, radiotherapy, statins, antibiotics, antidepressants, ssris, insulin, hospitals, doctors,
      ventilators, paracetamol, sunscreen, sun cream, suncream, mammograms, epidurals, vitamin k
    `,
  },
  {
    name: 'kills-more',
    words: `
      kills more, kill more, killed more, kills you faster, kills faster, does more harm than good,
      do more harm than good, kill people not, is what kills, are what kills, kills you not, kill you not,
      kills people not
    `,
  },
  {
    name: 'hide',
    words: `
      hiding, hide, hid, hidden, hides, suppress, suppressed, suppressing, keeping from us, keep from us,
      kept from us, sitting on, covering up, covered up, burying, buried, do not want you to know, will not tell you,
      wont release, locked away, keep it quiet, keeping it quiet, banned the
    `,
  },
  {
    name: 'water',
    words: `
      fluoride, fluoridation, fluoridated water, tap water, chemtrails, 5g, 5g masts, 5g towers, phone masts, wifi,
      smart meters
    `,
  },
  {
    name: 'dulls',
    words: `
      stupid, dumb, docile, calcifies, calcify, lowers, lower iq, iq, brain damage, mind control, pineal gland,
      sterile, infertile, sick, ill, cancer, poisoning us, poisoning our, poison, spreads covid, the virus, covid,
      everyone the virus
    `,
  },
  { name: 'mask', words: 'mask, masks, face masks, face mask, face coverings, muzzles' },
  {
    name: 'starves',
    words: `
      lowers your, lower your, lowers oxygen, reduce oxygen, reduces your, starve, starves, deprive, deprives,
      cut off, cuts off, rob, robs, reduce your, low oxygen, hypoxia, brain damage, carbon dioxide poisoning,
      oxygen levels, poison you, make you ill, makes you ill, make you sick, cause pneumonia
    `,
  },
  {
    name: 'sudden',
    words: `
      heart attacks, dropping dead, dropping like flies, dying suddenly, died suddenly, sudden deaths, excess deaths,
      collapsing, strokes in young, turbo cancers, blood clots in young
    `,
  },
  { name: 'blames', words: 'from, because of, caused by, down to, due to, thanks to, all, it is, blame' },
  { name: 'is-ill', words: 'ill, sick, poorly, disease, diseases, aids, illness, infection, infections, covid' },
  {
    name: 'agent',
    words: `
      epidurals, epidural, antidepressants, ssris, statins, chemo, vitamin k, calpol, paracetamol, ultrasound,
      ultrasounds, scans, mammograms, contraception, the pill, masks, mask, 5g, 5g masts, 5g towers, wifi, chemtrails,
      fluoride, swabs, pcr tests, covid tests, sunscreen, microwaves
    `,
  },
  {
    name: 'does',
    words: `
      cause, causes, caused, causing, give, gives, gave, giving, turn, turns, turned, make, makes, made, making,
      spread, spreads, rot, rots, rotting, destroy, destroys, trigger, triggers
    `,
  },
  {
    name: 'not-illness',
    words: `
      a fungus, just a fungus, a parasite, rebranded, the flu rebranded, good for children, good for kids,
      good for you, harmless, natural and, not contagious, caused by drugs, caused by fear, caused by toxins,
      caused by vaccines, caused by sugar, caused by 5g, caused by the jab, man made to, all in the mind,
      because of chemtrails
    `,
  },
];
