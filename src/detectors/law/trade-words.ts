// Holds the words of unlawful trade: what is dealt in, how it is offered and sought, and what shows another sense.
import type { WordClass } from '../grammar/word-class.ts';

/** Goods by how sure it is that they may not be dealt in, cues of trade, and what speaks against trade. */
export const tradeWords: readonly WordClass[] = [
  {
    // Nothing else, in a comment.
    name: 'ware-sure',
    words: `
      weed, ganja, skunk, stardawg, amnesia haze, lemon haze, cali weed, cali packs, thc vapes, thc carts,
      cali carts, kush, zaza, gummies thc, weed gummies, gak, nose candy, ket, mdma, eccies, pingers, pingas, meth,
      crystal meth, ice crystal, skag, crack cocaine, shrooms, magic mushrooms, mushies, acid tabs, tabs of acid,
      dmt, 2cb, mcat, m cat, mephedrone, ghb, gbl, mamba, black mamba, monkey dust, spice and mamba, nitazenes,
      vallies, vallys, valiums, xannies, xans, xanny bars, benzos, street benzos, street vallies, street blues,
      pregabs, pregabbies, gabbies, trammies, zoppies, zopis, subbies, roids, dbol, dianabol, anavar, winstrol,
      clenbuterol, melanotan, kamagra, phet, amphet, nos canisters, nos cannisters, purple drank, baggies,
      bag of white, bags of white, bag of brown, bag of weed, bag of green, bag of coke, bag of sniff, bit of sniff,
      bit of weed, bit of green, bit of bud, bit of ket, bit of coke, henry of, pre rolls, hash brownies, diazzies,
      diazies, dazzies, vals and, pregs, bit of white, white and brown, top green, best green,
      good green, cali green, green and sniff, stinky, cheese weed, thai weed, bags of green, bags of sniff,
      strips of vallies, strip of vallies, crack and brown, brown and white, light and dark, magic truffles,
      thc gummies, weed vapes, weed edibles, weed brownies, cannabis oil, nangs, galaxy gas, street diazepam,
      street valium, tramies, trams, gabbys, zopies, fake xans, coke and
    `,
  },
  {
    // Said of those who take them, of medicines and of other things too.
    name: 'ware-loose',
    words: `
      amphetamine, amphetamines, anabolics, balloons and cannisters, bud, buds, cannabis, chang, ching, ching and,
      clen, cocaine, coke, dexies, downers, ecstasy, edibles, eighth of, fent, flake, gram of, grams of, half ounce,
      happy pills, hashish, heroin, hgh, joints, kets, lean, legal highs, lsd, mandy and, marijuana, methadone,
      ounce of, ounces, oxys, oz of, party packs, party pills, percs, pills and powder, pills and powders, ritties,
      roids and growth, sarms, smartwhip, spliffs, subutex, teenth, ten bags, test e, thc, tren, uppers, whizz,
      xanax, yokes, zimmers, zops
    `,
  },
  {
    // Other things as well.
    name: 'ware-slang',
    words: `
      gear, sniff, powder, charlie, mandy, molly, crack, smack, hash, spice, tabs, pills, blues, poppers, nos, beak,
      drugs, steroids, happy gas, laughing gas, b and h, tac, tack, resin, squidgy, jellies, bugle, some speed,
      speed and, good speed, acid tabs, some acid, crystal, rocks of, bit of gear, good gear, strong stuff,
      good stuff, the good stuff, quality smoke, good smoke, some green, some white, some brown, some snow,
      party treats, benzo bars, xanny bars
    `,
  },
  {
    name: 'ware-script',
    words: `
      diazepam, valium, zopiclone, zolpidem, temazepam, lorazepam, nitrazepam, clonazepam, alprazolam, etizolam,
      pregabalin, lyrica, gabapentin, tramadol, codeine, co codamol, cocodamol, dihydrocodeine, oxycodone, oxycontin,
      oxynorm, longtec, shortec, morphine, oramorph, zomorph, fentanyl, buprenorphine, butec, pethidine, ritalin,
      adderall, concerta, elvanse, dexamfetamine, modafinil, viagra, sildenafil, cialis, tadalafil, ozempic, wegovy,
      mounjaro, saxenda, semaglutide, tirzepatide, retatrutide, skinny jab, skinny jabs, skinny pen, skinny pens,
      weight loss jab, weight loss jabs, weight loss pens, slimming jabs, slimming pills, diet pills, botox, fillers,
      filler, insulin, insulin pens, antibiotics, amoxicillin, abortion pill, abortion pills, sleeping tablets,
      sleeping pills, sleepers, sleepies, painkillers, strong painkillers, pain killers, pain meds,
      anti anxiety meds, anxiety meds, adhd meds, study drugs, promethazine, phenergan, codeine linctus, mirtazapine,
      quetiapine, sertraline, hrt patches, testosterone, test e, prescription meds, prescription drugs,
      prescription tablets, prescription only, meds, medication, tablets, spare tablets, spare meds, leftover meds,
      leftover tablets, fentanyl patch, fentanyl patches, morphine patches, butec patches, ketamine, midazolam, medicinal
    `,
  },
  {
    name: 'ware-paper',
    part: 'noun',
    words: `
      sick note, sicknote, fit note, fitnote, doctors note, doctor's note, gp note, sick line, self cert, med cert,
      medical certificate, prescription, script, prescription pad, script pad, blank script, fp10, blue badge,
      disabled badge, parking permit, staff permit, staff parking permit, parking pass, bus pass, driving licence,
      provisional, passport, id card, staff id, staff badge, id badge, nhs id, nhs lanyard, lanyard, nhs uniform,
      covid pass, covid passport, vaccine card, vax card, vaccine pass, vaccine passport, vaccination card,
      vaccine certificate, vaccination certificate, jab card, negative test, negative pcr, test certificate,
      death certificate, birth certificate, degree, degree certificate, diploma, nvq, certificate, transcript, dbs,
      dbs check, dbs certificate, crb, nmc pin, nmc registration, gmc number, payslip, bank statement, utility bill,
      proof of address, visa, work permit, certificate of sponsorship, ni number, ielts, oet, mot, mot certificate,
      insurance certificate, exemption card, exemption certificate, medical exemption, mask exemption, pip letter,
      dla letter, gp letter, consultant letter, consultant's letter, doctors letter, doctor's letter,
      hospital letter, medical letter, medical evidence, supporting letter, fuel card, gift card, bank card,
      credit card, debit card, oyster card, railcard, banknote, twenty pound note, medical record, forged notes,
      twenty pound notes, fake id, doctor s letter
    `,
  },
  {
    name: 'ware-false',
    words: `
      fake, fakes, forged, dodgy, snide, counterfeit, moody, hooky, hookey, bent, false, stolen, nicked, robbed,
      swiped, knock off, knocked off, knockoff, cloned, replica, photoshopped, backdated, back dated, pre signed,
      presigned, ready signed, signed and stamped, stamped and signed, signed blank, blank signed, bogus, phoney,
      phony, dud, pirate, pirated, bootleg, black market, under the counter, off the books, no questions asked,
      no questions, nee questions asked, nae questions asked, no questions asked like, undetectable,
      passes every check, passes all checks, pass every check, pass all checks, look the part, looks the part,
      look legit, looks legit, look real, looks real, look genuine, looks genuine, looks proper, look proper,
      real looking, genuine looking, can not tell the difference, cannot tell the difference,
      never know the difference, no one will know, nobody will know, no one knows, registered on the system,
      on the system, on the database, on the nhs database, on the nhs app, without the jab, without having the jab,
      without the exam, without the test, without sitting, without attending, any date, any dates, any illness,
      any reason, any name, any doctor, any surgery, your name on it, in your name, in any name, same day turnaround,
      turnaround, do not ask where, do not ask how, do not ask me where, ask no questions,
      off the back of a lorry, off the back of a van, back of a van, back of a lorry, fell off a lorry,
      fell off a van, fell off the back of, straight out the warehouse, straight out the stockroom,
      out the stockroom, out of the stock room, out of the stock cupboard, lifted, half inched,
      borrowed from the ward, liberated, found itself, surplus to, who is counting, they will not miss,
      will not be missed, never be missed, nobody will miss, no one will miss, out the back door,
      out of the back door, bypassed, never knows, never finds out, boss never, employer never, work never, gaffer never,
      doctors stamp, doctor s stamp, proper stamp, official stamp, surgery stamp, headed paper, proper headed
    `,
  },
  {
    name: 'ware-goods',
    part: 'noun',
    words: `
      wheelchair, mobility scooter, walking frame, hospital bed, mattress/mattresses, defib, defibrillator,
      oxygen cylinder, entonox, gas and air, gas canister, syringe, needle, scalpel, ppe, mask, glove, scrubs/scrubs,
      hand gel, sanitiser, medical kit, medical supply, laptop, computer, ipad, tablet, phone, iphone, telly, tv,
      bike, e bike, ebike, scooter, moped, motorbike, quad, car, van, catalytic converter, cat, tool, power tool,
      copper, cable, lead, lead flashing, scrap, boiler, pipe, diesel, red diesel, fuel, baccy, tobacco, fag, cig,
      ciggy, cigarette, vape, booze, vodka, whisky, perfume, aftershave, trainer, trackie, designer gear, handbag,
      watch/watches, rolex, jewellery, gold, meat, steak, cheese, baby milk, formula, razor, nappy, firestick,
      fire stick, dodgy box, sky box, bank detail, card detail, card number, log in, login, sim, sim card,
      number plate, key, car key, parcel, amazon parcel, copper pipe, thermometer, stethoscope,
      blood pressure machine, tens machine, pump, ventilator, drip stand, curtain, towel, blanket, sheet
    `,
  },
  {
    name: 'ware-arms',
    words: `
      shooter, shooters, strap, straps, a piece, gat, nine milly, 9 milly, mac 10, glock, gun, guns, handgun, pistol,
      shotgun, sawn off, sawn off shotgun, rifle, ammo, bullets, live rounds, blank firer, zombie knife,
      zombie knives, rambo, rambo knife, flick knife, butterfly knife, machete, samurai sword, taser, stun gun,
      pepper spray, cs gas, knuckleduster, knuckle duster, grenade, explosives, pipe bomb, acid for, crossbow,
      silencer, burner phone, tool for
    `,
  },
  {
    name: 'trade-contact',
    words: `
      meet you, meet by, meet up by, meet us, i will meet,
      dm, dms, dm me, dm us, dm for, dms open, pm, pm me, pm for, pm us, inbox, inbox me, inbox us, inbox for, hmu,
      hit me up, hit us up, holla, bell me, bell us, buzz me, message quick, message me, message us, message for,
      message now, message asap, message if, msg, msg me, msg us, msg for, text me, text us, text for, text quick,
      ring me, ring us, whatsapp, whatsapp me, wa me, telegram, tele, on tele, tg, wickr, signal, session, snap,
      snapchat, add my snap, add me, kik, insta, link in bio, link below, link me, ask for price, ask for prices,
      ask for menu, ask for list, ask for details, prices on request, poa, menu, full menu, price list, pricelist,
      give us a shout, give me a shout, shout me, shout us, shout if, shout up, shout out if, gis a shout,
      giz a shout, comment below, comment interested, comment for, you know where i am, know where to find me,
      find me in, find me at, find me round, find me outside, meet outside, meet round, meet in, meet at, meet near,
      meet me, see me outside, see me in, see me round, come see me, come and see me, come find me, ask for me,
      ask for big, swipe up, get at me, tap in, hit my line, drop me a message, drop us a message, drop me a line,
      drop us a line, drop me a dm, drop a message, get in touch, contact me, contact us, speak to me, hola at me,
      send me a message, send us a message, send a message, first come first served, first come, any takers,
      any taker, takers, anyone interested, anybody interested, who wants in, who is in, interested message,
      interested dm, if interested, private message, reply here, slide in
    `,
  },
  {
    name: 'trade-sell',
    words: `
      for sale, selling, sell, flogging, shifting, punting, knocking out, knocking them out, shotting, serving,
      serving up, dealing, supplying, supply, suppliers of, got loads of, got plenty of, got loads, plenty of,
      loads of, going cheap, going for, going spare, spare, cheap, dirt cheap, bargain, job lot, bulk, wholesale,
      in bulk, deals, deals on, mates rates, best prices, good prices, top quality, top notch, pure, uncut,
      lab tested, pharma grade, strong, fresh batch, fresh in, just in, just landed, back in, all in, all in stock,
      in stock, available, available now, on the go, on tonight, about tonight, on till late, open till late,
      24 hour, restocked, re up, re upped, loaded, got some, got any you need, sorted, sort you, sort you out,
      sort yous, sort anyone, get you, get you any, can get, can get hold, hook you up, offers, open to offers,
      make me an offer, sensible offers, swap, swaps, swap for, trade for, to get rid of, getting rid, get rid,
      shift, need gone, needs gone, must go, left over, leftover, never used, unopened, sealed, boxes of, strips of,
      a strip, a box, each, a pop, per gram, a gram, a bag, the lot, van load, vanload, boot full, bootload,
      a tablet, a tab, a pill, per tab, per tablet, a pound a, a quid a, three for, two for, five for, by the strip,
      by the box, i do not use, do not take them, do not need them, take your pick, i have loads, i have got,
      i have a supplier, a supplier, my supplier, we have got, any amount
    `,
  },
  {
    name: 'trade-deliver',
    words: `
      next day delivery, same day delivery, delivery, deliveries, delivered, can deliver, will deliver,
      free delivery, local drop, drop off, drop offs, drops, dropped off, drop at, can drop, will drop, dropping,
      drop to you, posted, posted out, post out, can post, will post, postage, royal mail, tracked delivery,
      tracked, discreet, discreetly, discrete, stealth packaging, vac packed, plain packaging, plain envelope,
      cash on collection, collection, collect from, pick up only, pick up from, meets, meet ups, tick available,
      no tick, cash only, cash waiting, got cash, cash ready, paying cash, pay cash, crypto, bitcoin, btc, revolut,
      bank transfer, cash app, cashapp, monzo, paypal friends, dropped to, drop to your, drop to, delivered to,
      brought to, bring it to, bring to, dropped at, dropped round, drops to, to your door, to your ward,
      to the ward, to the wards, to your window, to ur window, outside the spar, outside the gates,
      outside the main entrance, by the bus stop, by the bike sheds, in the car park, behind the, round the back,
      at the back of, near the smoking shelter, by the smoking shelter
    `,
  },
  {
    name: 'trade-seek',
    words: `
      who is about with, whos about with, anyone about with, who is about, anyone holding, who is holding,
      anyone on, whos on, anyone on tonight, can anyone sort, can someone sort, could someone sort,
      could anyone sort, anyone able to get, anyone able to sort, any plugs, anyone got, anybody got, any one got,
      anyone have, anybody have, anyone selling, anybody selling, anyone sell, anyone sells, who is selling,
      who sells, who has got, who has, who is got, who got, anyone sorting, anyone sort, anybody sort,
      can anyone get, can someone get, can anyone help me get, someone sort me, sort me, sort us, sort me out,
      sort us out, sort a lad out, sort a girl out, anyone flogging, anyone know someone, anyone know a,
      anyone know anyone, anyone know where, anybody know where, does anyone know where, where can i get,
      where can i buy, where can i find, where can you get, where do i get, where do you get, where do people get,
      where to get, where to buy, who can get, who can sort, how do i get, how do you get, how can i get,
      how to get, how to get hold, looking for, looking to buy, looking to get, on the look for, on the hunt for,
      after some, after any, after a, after, need some, need any, need a, need, want some, want to buy, wanting,
      wanted, wtb, iso, in search of, in need of, desperate for, gagging for, clucking for, rattling for, buying,
      buy, will buy, will pay, willing to pay, paying, pay good, paying good, pay top, cash for, got money for,
      plug for, a plug, got a plug, know a plug, need a plug, a dealer, dealers number, a link for, got a link for,
      hook me up, hook us up, lend me, spare any, got any spare, any going, any about, any left, anyone spare,
      i will give you, i ll give you, giving you, i will take, take them off you, take em off you,
      take them off your hands, owt you are prescribed, anything you are prescribed, whatever you are prescribed,
      owt you do not need, anything you do not need, what you do not use, i buy, i am buying, am buying, will swap,
      top prices for, best prices for, paid for your, cash paid
    `,
  },
  {
    name: 'trade-evade',
    words: `
      no prescription, no prescription needed, no prescription required, no script, no script needed,
      without a prescription, without prescription, without a script, no rx, no doctor, no doctors, no gp,
      no need for a doctor, no need to see, without going through the doctor,
      without going through the gp, without going through my gp, without going to the doctor,
      without going to the gp, without seeing a doctor, without seeing a gp, without the doctor, without the gp,
      without the doc, without involving, without bothering the, without telling the, without an appointment,
      without having to see, without it going on my record, without it being on my record, behind the doctors back,
      not through the doctor, not through the gp, not going through the doctor, skip the doctor, skip the gp,
      skip the queue and, bypass the gp, bypass the doctor, off the street, on the street, off prescription,
      off script, on the sly, on the quiet, on the side, on the black market, off the record, no id, no id needed,
      no id required, no checks, no forms, no waiting list, no waiting, no referral, no assessment, doc will not,
      doctor will not, gp will not, gp cut me off, doctor cut me off, cut me off, my doctor stopped,
      stopped prescribing, will not prescribe, will not give me, will not give me any more, ran out early,
      run out early, fed up of waiting, fed up waiting, sick of waiting, tired of waiting, cannot wait for the gp
    `,
  },
  {
    name: 'trade-told',
    words: `
      they want for, they wanted for, they charge, they charged, they asked for, want for the, wanted for the, charge for the,
      same at yours, if yours, same as yours,
      nicked off, nicked from, pinched off, pinched from, taken from, handed in, handed it in, handed one in, if you saw,
      did anyone see, has anyone seen,
      message me back, get back to me, call me back, ring me back, mine is real, mine was real, is mine real, security,
      someone is selling, somebody is selling, someone selling, somebody selling, people selling,
      people are selling, lads selling, kids selling, men selling, man selling, bloke selling, guy selling,
      were selling, was selling, is selling, are selling, be selling, been selling, caught selling, they sell,
      he sells, she sells, sold me, sold him, sold her, was sold, were sold, sold to, being sold, get sold,
      gets sold, offered me, offered him, offered her, offering me, tried to sell, trying to sell, drug dealer,
      drug dealers, dealers, dealing drugs, drug dealing, dealing outside, police, reported, report it, report them,
      report him, report her, report this, arrested, convicted, jailed, prison, in court, crimestoppers,
      trading standards, beware, watch out, be careful, careful of, warning about, scam, scams, scammed, scammers,
      fraud awareness, illegal, it is illegal, against the law, crackdown, stop people, someone stole,
      somebody stole, who stole, whoever stole, stolen from, was stolen, were stolen, been stolen, got stolen,
      had stolen, my stolen, his stolen, her stolen, got nicked, was nicked, were nicked, been nicked, got pinched,
      was pinched, disgusting, disgraceful, appalling, used to, ended up in, ended up with, nearly died,
      nearly killed, killed my, killed him, killed her, died of, died from, dangers of, awareness, stinks of,
      smell of, smells of, reeks of, smoking weed outside, people smoking, openly smoking, off their face,
      is a crime, a crime, counter fraud, criminal offence, who do i tell, who do i report, should i report,
      think somebody, think someone, people are dealing, being dealt, sold outside, sells drugs, selling drugs by,
      selling drugs outside, selling drugs on, dealing on, were dealing, was dealing, charged with, sentenced,
      stop them, kids are, my lad was, my son was, my daughter was, was offered, were offered, approached me,
      came up to me
    `,
  },
  {
    name: 'trade-recovery',
    words: `
      recovery, in recovery, clean from, off the weed, off the drink, months off, years off, weeks off, got clean,
      get clean, been clean, staying clean, stay clean, sober, rehab, detox, come off, coming off, came off, get off,
      getting off, wean off, weaning off, taper, tapering, addicted to, addiction to, addiction, addict, withdrawal,
      withdrawals from, relapse, relapsed, programme, drug and alcohol team, drug and alcohol service, key worker,
      keyworker, needle exchange, give up, giving up, gave up, quit, quitting, stop using, stopped using,
      stop taking, stopped taking, stop smoking, stopped smoking, help with, help to stop, support with, support for,
      worried about, concerned about, overdose, overdosed, naloxone, harm reduction, clinical trial, trial, research,
      study shows, licensed, medicinal cannabis, medical cannabis, cbd
    `,
  },
  {
    name: 'trade-care',
    words: `
      prescribed, prescribe, prescribing, prescribes, prescriber, my prescription, a prescription for,
      repeat prescription, repeats, my repeat, pharmacist, pharmacy, chemist, boots, superdrug, lloyds, out of stock,
      shortage, shortages, supply issue, supply issues, supply problem, side effect, side effects, dose, doses,
      dosage, allergic, my gp, the gp, gp surgery, my doctor, the doctor gave, the consultant, the nurse, the ward,
      nhs app, econsult, appointment, collected, picked up my, given, gave me, put me on, put on, i take, i took,
      taking, been taking, on tramadol, before my, after my operation, after surgery, helped, pain clinic,
      waiting for my, still waiting, self certify, hr, my employer, from the gp, from my gp, from my doctor,
      from the hospital, apply, applied, application, renew, renewal, council, dvla, expired, charity shop, raffle,
      cake sale, bake sale, donate, donated, return them, take them back, hand in, handed in, lost property, lost my,
      left my, found a, how do i apply, eligible, entitled, do i need, can i get a, is there a charge,
      do they charge, charge for
    `,
  },
  {
    // Crimes to be done, taught or paid for.
    name: 'crime-steal',
    words: `
      lift, nick, rob, steal, pinch, swipe, thieve, pilfer, half inch, tan, liberate, help ourselves to,
      help yourself to, loot, strip, rip out, shoplift, burgle, break into, do over, turn over, screw, jack, robbing,
      nicking, stealing, lifting, pinching, swiping
    `,
  },
  {
    name: 'crime-plan',
    words: `
      anyone fancy, who fancies, fancy helping, who wants, who is up for, who is in, anyone up for, anyone want,
      want to help, help us, help me, need someone to, need somebody to, need a hand, need a driver, need a lookout,
      need a van, looking for someone to, looking for a driver, looking for lads, lads wanted, driver wanted,
      split the cash, split the money, split it, split the profit, go halves, fifty fifty, 50 50, easy money,
      easy cash, quick cash, make a few quid, earn a few quid, cut of, get a cut, i will make it worth,
      worth your while, whose up for, let us, lets, shall we, come with me, come with us, got a plan, best way to,
      easiest way to, quickest way to, how to, how do you, how do i, how would you, how would i, any way to,
      what is the best way, anyone know how, anybody know how, asking for a mate, asking for a friend, who knows how,
      is it possible to, can you still, any tips, any tips on, tips on, tips for
    `,
  },
  {
    name: 'crime-locked',
    part: 'noun',
    words: `
      pharmacy, chemist, pharmacy store, drug store, drug cupboard, drugs cupboard, drug cabinet, medicine cabinet,
      medicine cupboard, drug trolley, drugs trolley, controlled drugs, controlled drug cupboard, cd cupboard,
      stock room, stockroom, store room, storeroom, store cupboard, supply cupboard, safe, till, cash box,
      charity box, collection tin, locker, staff room, staff locker, staff car park, bike shed, staff shed, shed,
      bike rack, bike store, cash machine, ticket machine, parking machine, ambulance, ambulance bay, delivery van,
      vending machine, server room, records room, medical records, patient records, alarm, cctv, camera, lock,
      keypad, door code, staff door, back door, mortuary, theatre, building site, warehouse, lead off
    `,
  },
  {
    name: 'crime-pass-as',
    words: `
      pretending to be, pretend to be, pose as, posing as, impersonate, impersonating, acting as, act as my,
      as if you are, as if from, say you are a doctor, say you are my doctor, say you are a, saying they are,
      sign it as, sign as, signed as, forge, forging, forged, fake my, fake a, fake the, faking, faking it,
      photoshop, photoshopping, doctor the date, change the date, alter the date, altering the date, edit the date,
      backdate, back date, backdated, put it on, putting it on, exaggerate, exaggerating, blag, blagging, blagged,
      con the, con them, fiddle, fiddling, cheat, cheating, lie to the, lie on the, lie about, lying about,
      make up symptoms, making up symptoms, fake symptoms, play up, playing up, swing the lead
    `,
  },
  {
    name: 'crime-exam',
    words: `
      theory, driving theory, theory test, driving test, practical, cbt test, exam, exams, exam for you, nclex, plab,
      osce, ielts, oet, english test, life in the uk test, citizenship test, assignment, assignments, essay, essays,
      dissertation, coursework, nvq, online test, online course, mandatory training, e learning, numeracy test,
      maths test, cscs, cscs card, cscs test, drug test, urine test, piss test, medical, interview, competencies,
      portfolio, points
    `,
  },
  {
    name: 'crime-benefit',
    words: `
      pip, dla, esa, universal credit, carers allowance, attendance allowance, housing benefit, disability,
      disability benefit, disability benefits, benefits, benefit, sick pay, compensation, compo, insurance,
      insurance claim, whiplash, claim, assessment, pip assessment, pip form, tribunal, blue badge, council house,
      motability car, pip letter, mobility component, enhanced rate, grant, student loan, furlough, tax credits,
      council tax, free prescriptions, travel expenses, expenses
    `,
  },
  {
    name: 'trade-not',
    hides: true,
    words: `
      weed killer, weedkiller, weeding, weeds, green light, green space, green tea, white coat, white coats,
      brown envelope, brown bread, gear stick, gearbox, in gear, riding gear, cycling gear, sports gear, winter gear,
      good stuff on the, stuff like, and stuff, speed awareness, speed bump, speed bumps, speed of, at speed,
      high speed, up to speed, coke zero, diet coke, can of coke, cans of coke, a coke, coke machine, coca cola,
      crack on, crack team, cracking, smack bang, pot luck, pot plant, pot plants, pot noodle, tea pot, plant pot,
      plant pots, flower pot, flower pots, grass cutting, cut the grass, the grass, balloons for the,
      birthday balloons, ice pack, charlie and, bud light, rose bud, taste buds, taste bud, ear buds, earbuds,
      cotton buds, cotton bud, rosebuds, bar stool, candy bars, chocolate bars, food for, hospital food, the food,
      pill box, the pill, pill organiser, blood pressure tablets, spicy, pumpkin spice, spice rack, spice girls,
      joints are, joints and, my joints, knee joints, hip joints, sore joints, joints hurt, stiff joints,
      painful joints, lean on, lean to, leans, signal is, phone signal, no signal, wifi signal, session with,
      physio session, therapy session, first session, each session, group session, every session, sessions,
      insta post, ounces of, ounce of kindness, ounce of common, ounce of compassion, ounce of sense,
      ounce of sympathy, an ounce, six ounces, pounds and ounces, ecstasy of, drug round
    `,
  },
];
