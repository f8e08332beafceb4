// Holds the words of drug dealing, forgery, stolen goods and arms, street names included.
import type { WordClass } from '../grammar/word-class.ts';

/** What is dealt in, how it is offered or sought, and what shows that help is sought instead. */
export const illegalWords: readonly WordClass[] = [
  {
    // Never lawful to deal in, and hardly ever another word.
    name: 'drug-street',
    words: `
      cannabis, weed, ganja, marijuana, skunk, hash, hashish, thai stick, cali weed, cali, ammi, bud, dank,
      edibles, thc vapes, thc carts, spice, mamba, black mamba, k2, coke, cocaine, charlie, ching, chang, gak,
      beak, sniff, bugle, nose candy, ket, ketamine, kets, mdma, mandy, molly, ecstasy, eccies, pingers, pills,
      yokes, mitsubishis, garys, gary ablett, speed, amphetamine, amphetamines, whizz, billy whizz, phet, base,
      meth, crystal meth, tina, crystal, ice, heroin, smack, brown, gear, skag, h, crack, crack cocaine, rocks,
      white, stones, light and dark, acid, lsd, tabs of acid, blotters, shrooms, magic mushrooms, mushies, dmt,
      2cb, 2c b, mcat, m cat, meow meow, mephedrone, drone, ghb, gbl, g, poppers, nos, nos canisters, laughing gas,
      balloons, whippets, monkey dust, bath salts, nitazenes, lean, purple drank, steroids, roids, juice, sust,
      tren, deca, dianabol, dbol, clen, clenbuterol, dnp, melanotan, hgh, peptides, drugs, snow, party bags,
      party packs, bag of white, bag of brown, ten bag, tenner bag, bags of, half oz, q of, ounce of, eighth of,
      henry of, 8th of, pure flake, flake, prop, bash, shottas, smoke, green, haze, amnesia haze, stardawg,
      lemon haze, zaza
    `,
  },
  {
    name: 'drug-script',
    words: `
      zoots, zoot, vallies, valium, valiums, diazepam, diazies, dazzies, blues, street blues, d10s, msj, bensedin, xanax,
      xannies, xanies, xans, xanny, zannies, benzos, benzodiazepines, etizolam, etiz, lorazepam, temazepam,
      temazzies, jellies, clonazepam, nitrazepam, zopiclone, zopis, zimmers, zoppies, zimovane, zolpidem,
      pregabalin, pregabs, pregabbies, pregs, lyrica, budweisers, gabapentin, gabbies, gabbys, gabas, gabs,
      tramadol, trammies, tramadols, tramal, trammy, codeine, co codamol, cocodamol, cocodamols, dihydrocodeine,
      dhc, dfs, df118, dihydros, oxy, oxys, oxies, oxycodone, oxycontin, percs, percocet, vicodin, morphine,
      oramorph, mst, zomorph, fentanyl, fent, fenty, methadone, subutex, subbies, subs, buprenorphine, suboxone,
      espranor, pethidine, ritalin, rits, adderall, addy, addies, concerta, elvanse, dexamphetamine, dexies,
      modafinil, mirtazapine, mirts, quetiapine, quets, seroquel, viagra, kamagra, cialis, sildenafil, ozempic,
      wegovy, mounjaro, skinny jabs, skinny jab, weight loss jabs, weight loss pens, retatrutide, reta, botox,
      fillers, antibiotics, amoxicillin, abortion pills, sleeping tablets, sleepers, sleeping pills, painkillers,
      strong painkillers, insulin, insulin pens, hrt patches, testosterone, meds, medication, tablets,
      my prescription, prescription meds, prescription drugs, prescription tablets, controlled drugs, promethazine,
      phenergan, codeine linctus, epipens, nurofen plus, sudafed, zops, zoppers, vals, vallys, trams, tramys,
      codys, cods, pregabes, zimos, diazzies, ozempic pens, wegovy pens, mounjaro pens, morphine patches,
      fentanyl patches, patches
    `,
  },
  {
    name: 'paper',
    part: 'noun',
    words: `
      sick note, sicknote, fit note, doctor's note, doctors note, sick line, sick certificate, med cert,
      medical certificate, prescription, script, blank prescription, blank script, prescription pad, script pad,
      fp10, blue badge, disabled badge, disabled parking badge, bus pass, disabled passport, driving licence,
      driver's licence, drivers licence, licence, id, id card, id badge, staff badge, staff id, nhs id, nhs badge,
      lanyard, staff lanyard, vaccine card, vaccination card, vaccine passport, vaccination certificate,
      vaccine certificate, covid pass, covid certificate, covid vaccine card, negative test,
      negative pcr certificate, test certificate, death certificate, birth certificate, marriage certificate, mot,
      mot certificate, degree, degree certificate, diploma, nvq, nursing pin, nmc pin, dbs, dbs check,
      dbs certificate, gcse certificate, payslip, pay slip, bank statement, visa, work permit,
      certificate of sponsorship, national insurance number, ielts certificate, ielts, oet certificate,
      hospital letter, medical letter, consultant's letter, doctors letter, gp letter, exemption certificate,
      prescription exemption, medical exemption, hc2, pip letter, parking pass, fuel card, proof of vaccination,
      doctors letter, doctor's letter, gp letter, gp's letter, consultant's letter, consultant letter,
      court letter, supporting letter
    `,
  },
  {
    name: 'fake',
    words: `
      fake, forged, dodgy, snide, counterfeit, moody, hooky, hookey, bent, false, blank, stolen, nicked, knock off,
      knocked off, knockoff, cloned, replica, novelty, real looking, registered without, genuine looking, unsigned,
      pre signed, presigned, signed blank, backdated, back dated, ready signed, bogus, phoney, phony, dud,
      undetectable, pirate, pirated, jailbroken, dodged, off the books, doctored, bootleg, illegal, black market,
      under the counter, no questions asked, nee questions asked, nae questions asked, no questions
    `,
  },
  {
    name: 'goods',
    part: 'noun',
    words: `
      vape, baccy, backy, tobacco, tab, ciggy, ciggie, cig, cigarette, fag, sleeve, pouch, amber leaf,
      golden virginia, lambert, benson, disposables, booze, spirit, vodka, perfume, aftershave, trainer, trackie,
      tracksuit, designer gear, handbag, watch/watches, rolex, phone, iphone, laptop, tablet, telly, tv, firestick,
      fire stick, dodgy box, tool, power tool, bike, catalytic converter, moped, quad, car, ppe, glove, mask,
      wheelchair, mobility scooter, hospital bed, oxygen cylinder, syringe, needle, drug trolley, scrubs,
      gift card, bank card, credit card, sim card, meat, steak, cheese, baby milk, formula, razor, razors,
      razor blade,
      xbox, playstation, ps5, games console, nintendo switch, airpod, ipad, macbook, dyson
    `,
  },
  {
    name: 'arms',
    part: 'noun',
    words: `
      gun, handgun, pistol, revolver, glock, shotgun, sawn off, sawn off shotgun, rifle, ammo, ammunition, bullet,
      knife, zombie knife, rambo knife, flick knife, butterfly knife, machete, samurai sword, crossbow, taser,
      stun gun, pepper spray, cs gas, cs spray, knuckleduster, knuckle duster, baton, grenade, explosive,
      pipe bomb, strap, shank, blade, silencer, blank firer, blank firing pistol, 3d printed gun, acid, shiv
    `,
  },
  {
    name: 'sells',
    words: `
      for sale, going cheap, going for cheap, selling, am selling, i sell, sell you, sells you, selling up,
      got for sale, flogging, shifting, knocking out, punting, shotting, dealing, serving up, fresh batch,
      fresh in, spare to sell, to sell, want to buy, anyone want to buy, anyone want, who wants, anybody want,
      anyone after, anyone looking for, if anybody wants, come and get, grab yours, swap for, will swap,
      open to offers, make me an offer, job lot, wholesale, bulk buy, deals on, good prices, best prices,
      mates rates, cheap as chips, cash on collection, cash on delivery, drop offs, drops all day, tick available,
      no tick, on tick, crypto, bitcoin accepted, revolut, taking offers, want shot of, going spare, taking orders,
      taking orders for
    `,
  },
  {
    // Said of honest goods as well.
    name: 'sells-maybe',
    words: `
      available now, available, in stock, back in stock, all in stock, delivered, delivery available,
      next day delivery, just landed, just in, new batch, on offer, bulk, can deliver, will deliver, anyone need,
      anyone needing, if anyone needs, if anyone wants, paypal, collection only, good price, dropping off,
      can drop, can post, will post, can post anywhere, post anywhere, discreet delivery, discreet packaging,
      tap in, cash only, left over, spare
    `,
  },
  {
    name: 'price',
    words: `
      quid, pound, pounds, p each, quid a, quid each, a strip, per strip, a box, a gram, per gram, a g, a pop,
      each, a tab, a pill, a pouch, a sleeve, an ounce, an eighth, a bag, per bag, a bottle, 3 for, 2 for, two for,
      three for, five for, 5 for, for a tenner, for a score, for a fiver, for twenty, for fifty, a tenner, a fiver,
      a score, a pony, cheap, for cheap, dirt cheap, cash, cash waiting, a grand, grand, hundred, ton, a ton,
      the lot, a week, per week, a go, a pack, a carton,
      best price, best offer, highest offer
    `,
  },
  {
    name: 'contact-me',
    words: `
      message me, message us, msg me, msg us, dm me, dm us, inbox me, inbox us, inbox for, pm me, pm us, pm for,
      dm for, dms open, dm open, text me, text us, ring me, ring us, bell me, hit me up, hmu, holla, holla at me,
      give me a shout, give us a shout, shout me, gis a shout, whatsapp me, whatsapp us, add me on snap,
      add my snap, add on snap, snap me, telegram, on telegram, wickr, signal me, find me on, find me in,
      see me in, see me outside, meet me, meet at, meet round the back, meet in the car park, round the back,
      hmu for, link me, link up, drop me a line, drop us a line, drop me a message, drop us a message,
      get in touch, message for, msg for, text for, ring for, tap in, hit my line, hit my inbox, drop me a text,
      give me a bell, give us a bell, my snap is, snap below, snap is, see menu, menu available, ask for menu,
      comment menu, drop me a dm, drop us a dm, know where i am, you know where i am,
      whatsapp now, message now, email me at
    `,
  },
  {
    name: 'sort-you',
    words: `
      sort you out with, sort you a, sort you some, sort you, sort yous, sort anyone, sort you out, get you a,
      get you some, get you any, get you, get hold of, get my hands on, get yous, do you a, do you some, do you,
      hook you up with, hook you up, fix you up with, supply you with, print you, make you a, make you,
      knock you up a, sell you, sell you a, sell you some, write you a, write you, give you a price,
      sort that for you, sort it for you, do you any, write me, write me a, write us, do me a, get me a, sort me a
    `,
  },
  {
    name: 'seeks',
    words: `
      anyone selling, anybody selling, any one selling, who is selling, anyone sells, anyone sorting,
      who is sorting, anyone sort me, can anyone sort, can anybody sort, could anyone sort, can someone sort,
      anyone able to sort, anyone can sort, who can sort, who can get me, anyone can get, anyone flogging,
      anyone shotting, anyone dealing, anyone serving, anyone dropping, anyone got a plug for, got a plug for,
      need a plug for, plug for, who is the plug for, anyone know a dealer, know a dealer, know any dealers,
      anyone got a dealer, need a dealer, looking for a dealer, want to buy, wanting to buy, wanna buy, wtb,
      looking to buy, i will buy, will pay for, pay cash for, cash for, will buy any, buying, looking to score,
      trying to score, want to score, need to score, where can i score, where to score, where can i buy,
      where can you buy, anywhere selling, anyone know who sells, anyone know anyone selling,
      anyone know someone selling, anyone know who is selling, anyone know anyone who sells,
      anyone know anybody selling, who sells, anyone on here selling, anyone local selling
    `,
  },
  {
    name: 'seeks-some',
    words: `
      anyone got any, anyone got some, anyone got spare, anyone got any spare, anybody got any, anybody got some,
      anybody got any spare, who has got, who has got some, who has got any, got any spare, any spare,
      anyone have any spare, anyone have spare, anyone know where i can get, anyone know where to get,
      anyone know where i could get, anybody know where i can get, anyone know where i can find, where can i get,
      where do i get, where can you get, where to get, how do i get, how can i get, how do you get, looking for,
      looking to get, need some, need a, needing some, after some, after a, want some, in need of,
      in the market for, on the hunt for, can anyone get, can anyone get me, can someone get me,
      anyone able to get, can anybody get me, desperate for, gagging for, dying for some, anyone lend me,
      who can get
    `,
  },
  {
    name: 'no-script',
    words: `
      without a prescription, without prescription, without a script, no prescription needed,
      no prescription required, no prescription, no script needed, no script required, without seeing a doctor,
      without going to the doctor, without the doctor, off the street, off the streets, on the street,
      under the counter, on the black market, on the sly, on the quiet, off the books, no questions asked,
      no questions, nee questions asked, nae questions asked, off the dark web, on the dark web, no id,
      no id needed, without id, for cash, cash in hand, on the side, off a dealer, off someone, from a dealer,
      without the gp, not through the gp, without a diagnosis, without being assessed
    `,
  },
  {
    name: 'how-to',
    words: `
      how to get, how to fake, how to forge, how to blag, how to buy, how to make, how to cook, how to grow,
      how to nick, how to steal, how to pass, how to cheat, how to beat, how to claim, how to get round,
      how to bypass, how to scam, how to get free, how to get extra, how to get more, how i got, how i blagged,
      easy way to get, easy way to make, easiest way to get, best way to get, best way to blag,
      quickest way to get, only way to get, a way to get, ways to get, trick to getting, trick is to, the trick is,
      top tip, pro tip, life hack, here is how, i will tell you how, tell you how to, show you how to,
      teach you how to, all you do is, all you have to do is, you just have to, just tell them,
      just tell the doctor, just tell the gp, just say you, just lie, easy to, dead easy to, so easy to, simple to,
      easy to blag, easy to nick, easy way, worked for me, works every time, never checked, they never check,
      nobody checks, no one checks, got away with it, never get caught, never been caught, never got caught,
      dead easy, been doing it for years, doing it for years, nobody ever checks, they never ask,
      never ask for proof
    `,
  },
  {
    name: 'spoil',
    part: 'verb',
    words:
      'key, slash, torch, smash, brick, egg, vandalise, spray, graffiti, tag, burn, nick, steal, rob, trash, let* down, do',
  },
  {
    name: 'benefit',
    words: `
      pip, universal credit, dla, esa, carers allowance, housing benefit, benefits, disability, disability benefit,
      sick pay, compensation, compo, insurance money, blue badge, free prescriptions, free scripts, scripts,
      free travel, council house, council flat, grant, hardship fund, furlough, attendance allowance, mobility car,
      motability car, travel expenses, drug test, drugs test, piss test, urine test, drug screen, breathalyser,
      sick note, fit note, sick notes, extra tablets, extra meds, extra methadone, diazepam, painkillers, tramadol,
      valium, morphine, controlled drugs, prescription pad, early release, section, id
    `,
  },
  {
    name: 'benefit-money',
    words: `
      money, pension, pensions, state pension, giro, giros, allowance, allowances, benefit, benefits, payments, payment,
      cheque, cheques, savings, bank card, motability, mobility, dole, carers, tax credits, winter fuel, free bus pass,
      bus pass, badge, prescriptions
    `,
  },
  {
    // Nobody says so of what is theirs by right.
    name: 'gets-away',
    words: `
      nobody checks, no one checks, nobody ever checks, no one ever checks, never check, never checked, they never check,
      never checks, never been caught, never get caught, not been caught,
      got away with it, get away with it, getting away with it, everybody does it, everyone does it, everybody does,
      everyone does, we all do it, we all do, easy money, money for nothing, free money, laughing all the way,
      mugs, more fool them, not a clue, none the wiser, easy as that, works a treat, works every time, been doing it years,
      been doing it for years, dead easy, nobody s ever checked, nobody has ever checked, no one has ever checked
    `,
  },
  {
    name: 'unaware',
    words: `
      she does not know, he does not know, they do not know, does not know, do not know, has no idea, got no idea,
      have no idea, no idea, not got a clue, has not a clue, would not know, will never know, never know, never knows,
      never notice, never notices, does not notice, too far gone, does not have a clue, cannot tell, none the wiser
    `,
  },
  {
    name: 'dead-now',
    words: `
      dead, been dead, died, been gone, passed, passed away, passed on, in the ground, six foot under, buried, no longer
      with us, not with us
    `,
  },
  {
    name: 'on-benefits',
    words: `
      on the sick, on the dole, signing on, on universal credit, on uc, on pip, on dla, on esa, on benefits, on disability,
      on the social, on housing benefit, claiming, claim, claims, on sick pay, signed off, off sick, on incapacity
    `,
  },
  {
    name: 'on-the-side',
    words: `
      cash in hand, cash jobs, on the side, on the fly, off the books, working for cash, fiddle job, fiddle jobs,
      foreigners for cash, cash work, on the quiet
    `,
  },
  {
    name: 'put-on',
    words: `
      put on a limp, putting on a limp, faked a limp, fake limp, limped in, hobbled in, borrowed a stick, took a stick,
      laid it on thick, lay it on thick, laying it on, hammed it up, ham it up, played up, play up, play it up, put it on,
      putting it on, made up, make up, making up, exaggerated, exaggerate, faked it, fake it, swung the lead, swing the lead,
      lied through my teeth, told them a load, said i could not walk, pretend i cannot, pretended i could not,
      pretended to be, pretending to be, acted daft, act daft, blagged it, blag it
    `,
  },
  {
    name: 'theft-place',
    part: 'noun',
    words:
      'prescription pad, script pad, drugs trolley, drug trolley, drug cupboard, drugs cupboard, medicine cabinet, drug cabinet, pharmacy, chemist, store cupboard, stock cupboard, methadone, morphine, oramorph, till, charity box, collection tin, collection box, laptop, wheelchair, scrubs, gas and air, entonox, ppe, purse, handbag, wallet, phone, bike, car, van, ambulance, controlled drugs, cash box',
  },
  {
    // Somebody who asks for help, tells of it, or speaks of the law.
    name: 'seeks-help',
    words: `
      addict, addicts, addicted, addiction, addictions, in recovery, recovering, rehab, detox, got clean,
      getting clean, get clean, stay clean, clean for, clean since, months clean, years clean, days clean, weeks clean, sober,
      withdrawal, withdrawing, withdrawals, clucking, rattling, come off, coming off, came off, get off,
      getting off, got off the, wean off, weaned off, give up, giving up, gave up, quit, quitting, stopped using,
      stop using, stopped taking, stop taking, stopped smoking, stop smoking, want to stop, relapse, relapsed,
      keyworker, key worker, drug and alcohol, drug service, drugs service, needle exchange, naloxone, overdose,
      overdosed, overdosing, helpline, talk to frank, support group, na meeting, aa meeting, narcotics anonymous,
      cocaine anonymous, samaritans, harm reduction, worried about, concerned about, worry about, is using,
      been using, used to use, used to sell, used to deal, ruined my life, killed my, killed his, killed her,
      died of, died from, lost to, need help, want help, get help, for help, help with, advice on, advice about,
      support for, support with, police, reported, report, reporting, 101, crimestoppers, crime stoppers, arrested,
      arrest, jailed, jail, in court, convicted, sentenced, in prison, raided, caught, stolen from, was stolen,
      been stolen, got stolen, got nicked, was nicked, been nicked, my stolen, victim, scam alert, scammed, beware,
      be careful of, watch out for, someone is selling, someone selling, somebody selling, people selling,
      people are selling, people dealing, kids selling, lads selling, saw someone, seen people, a dealer outside,
      dealing outside, dealing drugs outside, problem with, crackdown, crack down, illegal to, is illegal,
      legalise, legalised, illegal drugs, medicinal, medical cannabis, medical marijuana, cbd, clinical trial,
      study, licensed, awareness, campaign, training, workshop, museum, knife crime, amnesty, knife bin,
      charity shop, donate, donated, policy, leaflet, documentary, eastenders, corrie, coronation street,
      breaking bad, disgusting, disgraceful, appalling, should not be allowed, should be stopped, needs stopping,
      shut down, tempted to, temptation, offered me, offered my, offering my, tried to sell, trying to sell,
      sold my, sold him, sold her, selling my son, selling my daughter, selling to kids, selling to children,
      selling vapes to, dealers outside, drug dealers outside, dealers hanging, dealers about outside,
      full of dealers,
      be careful, take care everyone, going round, going around, doing the rounds, passed round, handed round,
      keep an eye on your, warn your, fake hackers, hackers are
    `,
  },
  {
    // Talk of care, which asks for the same things by the right door.
    name: 'care-talk',
    words: `
      prescribed, repeat prescription, repeats, prescriber, pharmacist, pharmacies, pharmacy, chemist, chemists,
      boots, superdrug, out of stock, in stock, shortage, shortages, supply issues, supply problem,
      supply problems, side effects, side effect, dose, dosage, taper, tapering, allergic, my gp, the gp, a gp,
      gp surgery, my doctor, the doctor, ask your doctor, nhs app, online consultation, e consult, econsult,
      appointment, my prescription, prescription ready, collect, delivered to me by, hospital pharmacy,
      out of hours, walk in centre, employer, hr, self certify, from the gp, from my gp, from the doctor,
      from my doctor, from the hospital, from the ward, ssp, statutory sick pay, renew, renewal, apply, apply for,
      application, council, dvla
    `,
  },
  {
    name: 'honest',
    words: `
      raffle, raffle tickets, cakes, bake sale, fundraiser, bookstall, jumble, tombola, car boot, fete, tea towels, calendars, pram, cot, buggy,
      pushchair, high chair, moses basket, stairlift, stair lift, commode, walking frame, zimmer, zimmer frame,
      rollator, recliner, riser chair, armchair, sofa, wardrobe, lawnmower, curtains`,
  },
  {
    name: 'not-goods',
    hides: true,
    words: `
      brown envelope, brown bread, brown hair, brown coat, white coat, white coats, white board, white noise,
      white blood, crack team, crack on, crack up, green light, green space, green spaces, green team, smoke alarm,
      smoke free, speed up, speed bump, speed bumps, speed of, speed limit, at speed, high speed, base line,
      baseline, base ward, ice cream, ice pack, ice packs, ice cubes, ice rink, acid reflux, stomach acid,
      folic acid, amino acid, uric acid, coke zero, diet coke, can of coke, a coke, coke machine, coca cola,
      ice cold, snow day, rocks and, weed killer, weeds, weeding, weed the, spice rack, pumpkin spice, mixed spice,
      poppers for, tab for, gear stick, gear box, kets off, party bags for kids, balloons for, green tea, h and,
      balloon race, base of, light show, stones and, gall stones, gallstones, kidney stones, kidney stone,
      light and, in a box, in a bag, in a bottle, in a pouch, in a pack, in a carton, into a bag, twice a week, once a week,
      times a week, days a week, nights a week, all in a go, a week ago, a week now
    `,
  },
];
