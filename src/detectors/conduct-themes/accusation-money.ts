// Holds offensive words: theft and drink at work.
import type { WordClass } from '../grammar/word-class.ts';

/** Theft, bribes and drugs, as they are laid to somebody who cares for patients. */
export const accusationMoney: readonly WordClass[] = [
  {
    name: 'theft',
    part: 'verb',
    words: `
      steal, pinch, thieve, pilfer, swipe, half inch, pocket, skim, embezzle, siphon, siphon off, cream* off, knock*
      off, fiddle, scam, swindle, defraud, blag, filch, purloin, shoplift, loot, burgle, have* away, have* it away,
      walk* off with, make* off with, walk* out with, trouser, clone, clone* my card, spend* her, spend* his, use* her
      card, use* his card, slip into his, slip into her, slip in her bag, flog, sell* on, punt, cadge, take* money,
      take* her ring, take* his watch, take* cash, take* the wedding ring, take* her purse, take* the ring, take* off
      her finger, take* two grand, diddle, dupe, chore, tea leaf, rinse, sell* our, sell* patients, sell* them, sell*
      her, swap* the, swaps the, empty his, empty her, emptied her, emptied his, deal* drugs, steal* from, rob* blind,
      clean* out, clear* out her, clear* out his, wipe* out her savings, wipe* out his savings, empty her account,
      empty* the safe, raid, rifle, rifle through, rummage through, go* through her handbag, go* through my bag, go*
      through his drawers, have* her card, have* his card, have* her pension, have* his pension, have* the money,
      relieve* him of, relieve* her of, cash in, cash* cheques, forge cheques, pawn, profiteer, extort, launder,
      misappropriate, divert, short change, overcharge, double bill, bill* for, charge* twice, spend* the, borrow*
      without, slip* it in her, slip* it in his, stuff in her bag, con* out of, talk* into changing, talk* her into,
      manipulate, prey* on, exploit, bleed* dry, run* off with, do* a runner, disappear with, stroll off with, waltz
      off with, sneak out, smuggle, smuggle out, help* himself to, help* herself to, pull* a fast one, short* change,
      skim* off, flog* whats, flog* what, sells the, sold his, sold her, hock, walk* out the door with, go* home with,
      take* home the, carry* off, make* a packet, line* pockets, pay* her daughter, pay* his son, pay* his wife, pay*
      her husband, charge* homeless, charge* patients, charge* a fiver, charge* twenty, have* a racket, run* a racket,
      claim* carers, claim* money, claim* carers' money, claim* benefits for, claim* pension, draw* his pension, draw*
      her pension, sign* the house over, nick* my, nick* his, nick* her, nick* the, nick* our, con* my, con* old, con*
      patients, rob* my, rob* me, rob* her, rob* him, rob* the, rob* patients, nick* from the, nick* from patients,
      helped himself to, helped herself to, helping himself to, helping herself to, helps himself to, helps herself to,
      been helping himself, been helping herself, helped themselves to, helping themselves to, use* my mum's, use* my
      mums, use* my dad's, use* my dads, use* my nan's, use* her bank, use* his bank, use* my card, use* my bank, sell*
      what i, sell* what she, sell* my story, sell* my secrets, sell* my file, take* my uncle's, take* her eyes, take*
      his eyes, take* his organs, take* her organs, trick* my, trick* her into, trick* him into, trick* old, con* him,
      con* her, sell* people's, sell* peoples, sell* addresses, sell* details, sell* data, sell* records, sell* files,
      sell* passwords, sell* drugs, sell* my, sell* his address, sell* her address, swap* the diazepam, swap* the
      tablets, swap* the morphine, swap* my, nick* morphine, nick* drugs, nick* tablets, nick* controlled, rob* dying,
      rob* old, rob* dead, skim* the, pinch* my, pinch* her, pinch* his, pinch* from, claim* for nights, claim* for
      shifts, claim* for hours, claims for nights
    `,
  },
  {
    name: 'loot',
    part: 'noun',
    words: `
      wedding ring, engagement ring, necklace, bracelet, earring, locket, jewellery, purse, wallet, handbag, ipad,
      airpods, airpod, headphones, glasses, hearing aid, slippers, cash, twenty quid, quid, hundred quid, grand,
      pension, savings, bank card, bank cards, credit card, debit card, pin number, bank account, cheque, inheritance,
      bungalow, power of attorney, hamper, chocolates, roses, tin, charity tin, charity money, collection tin,
      donation, petty cash, raffle money, tea fund, overtime, expenses, mileage, invoice, timesheet, time sheet,
      payroll, sick pay, salary, grant, mantelpiece, envelope, ghost nurse, ghost nurses, ghost shifts, half their
      overtime, her phone, her will, a watch, her watch, dads watch, dad's watch, card details, wheelchairs, trust
      wheelchairs, her house, sovereign, brooch, pearls, cufflinks, war medals, trainers, dressing gown, pyjamas,
      kindle, charger, tobacco, whisky, wine, toiletries, perfume, towels, toilet rolls, sanitiser, ppe, lead off the
      roof, copper, diesel, fuel card, food parcel, dinner money, christmas money, birthday money, savings book, post
      office book, giro, attendance allowance, carers allowance, personal allowance, spending money, cash card, cash
      box, fund money, trust fund, charitable fund, funeral money, funeral plan, flowers fund, diamond, diamonds,
      rolex, wedding band, eternity ring, rings, valuables, heirloom, keepsake, controlled drugs, house keys, keys, car
      keys, fiver, tokens, parking tokens, carers money, pots of, tin of, bottle of, christmas box, toaster, bedding,
      ring, money, chain, the till, the safe, silver, gold, medals, tenner, belongings, his phone, his watch, laptop,
      sandwiches, masks, gloves, cigarettes, pound, collection, telly, tv, kettle, microwave, chairs, jabs, flu jabs,
      gold tooth, phones, collection box, charity box, raffle, appeal money, diazepam, morphine
    `,
  },
  {
    // What is gone, and where it turns up.
    name: 'missing',
    words: `
      get lighter, forty short, tablets short, count your, i would count, grew legs, found the two hundred, only them
      two, when she is on shift, every time she is on, every time he is on, when he is on, when she is on, pawn shop,
      cash converters, out the back door, fifty a go, fifty quid, tablets missing, money missing, rings missing, gone
      same night, gone the same, money gone, pounds gone, quid gone, very nice boat, sticky fingers, sticky fingered,
      light fingered, light fingers, tea leaf, five finger, how she affords, how he affords, how does she afford, how
      does he afford, on her wage, on his wage, on a nurse's wage, ask her where, ask him where, keep your purse, hide
      your purse, hide your valuables, lock up your, lock your stuff, hang on to your, check your change, check her
      bag, check his bag, check his pockets, check her pockets, check his locker, search her, search his, things walk,
      walk on that ward, goes walkabout, go walkabout, never got it back, never saw it again, never see it again, had
      it on when, had it on that morning, when i came back, straight in her purse, straight in her pocket, straight
      into her, straight into his, straight in his, ward manager's handbag, in his living room, in her living room, out
      of the locker, out of her locker, out of his locker, out of his drawer, out of her drawer, out of her bag, out of
      his bag, off her finger, off his wrist, off her neck, from round her neck, had a conservatory, caravan out of,
      holiday out of, bmw on, ask the caretaker, ask the porter, ask the ward clerk, ask the matron, ask the manager,
      where the money, what happened to the money, what she does with, what he does with, takes a slice, collecting my
      dead, collecting her, dead father's, dead mother's, dead husband's, dead girl's, dead man's, dead woman's, dead
      patient's, same missing, missing tenner, missing money, leave him their, leave her their, left him their, left
      her their, left him her, left him his, left her his, changed the will, changed her will, changed his will, a
      watch for, every time she is working, every time he is working, were in the drawer, was in the drawer, was in the
      locker, were in the locker, scrapyard, outside the scrapyard, hospital beds in, our hospital beds, bought himself
      a, bought herself a, treated himself to, treated herself to, where he got his new, where she got her new, was on
      his wrist, was on her finger, on my grandads, on my grandad's, on my nan's, on my nans, on my mum's, on my mums,
      got his new watch, got her new ring, lighter every time, always light when, always short when, gets lighter, goes
      light, comes up short, short every time, every time she's on, when he's on shift, who else could, who else had
      the key, only one with the key, only one with a key, nobody else had the key, nobody else on
    `,
  },
  {
    // Money taken, favours and fraud.
    name: 'bribery',
    words: `
      bribe, bribes, bribed, backhander, backhanders, back hander, bung, bungs, kickback, kickbacks, brown envelope,
      brown envelopes, in a envelope, in an envelope, cash in hand, took money, takes money, taking money, takes cash,
      took cash, taking cash, for a fee, for a price, under the counter, under the table, on the take, on the fiddle,
      on the make, on the sly, fraudulent, fraudster, fraudulently, money laundering, laundering, embezzling,
      embezzlement, fiddling, fiddled, fiddle, claims overtime, bills for, so he could bill, so she could bill, charged
      the nhs, private list, private knees, nhs lists, nhs time, in work time, on nhs time, full sick pay, while he is
      plastering, jumped the list, bump him up, own husband, her own husband, his own wife, own firm, cousin's firm,
      contract to her, contract to his, dog's name, paid herself, paid himself, lining his, lining her, lines his,
      lined his, holidays paid, solicitors firm, fake whiplash, compensation scam, insurance scam, signs herself in,
      signs himself in, shifts she is, shifts he is, sleeping on shift, asleep on shift, eBay, getting rich, made a
      fortune, coining it, own practice, side hustle, moonlighting, moonlights, double dipping, double paid, paid
      twice, signed in and, goes golfing, on the golf course, in tenerife on, on holiday while, off sick while, phantom
      shifts, ghost shifts, ghost patients, made up shifts, patients who do not exist, patients that do not exist, dead
      patients, invoices for, invoice for, invoiced for, rigged, no tender, husband's firm, husbands firm, wife's firm,
      son's firm, brother's firm, her son got, her daughter got, jobs to her, jobs to his, hires her, hired her own,
      hired his own, nepotism, cronyism, crony, cronies, slush fund, sweeteners, wined and dined, paid holidays, drug
      rep, drug reps, take a cut, takes a cut, referral fee, finders fee, insurance job, compensation claims, claims
      firm, ambulance chasers, bogus claims, sells appointments, selling appointments, sold appointments, selling beds,
      sells beds, sells places, selling places, for the right price, for the right money, cross his palm, cross her
      palm, palm greased, fifty quid to, for five hundred, for a grand, for two grand, five hundred a go, hundred a go,
      pound a go, quid a go, paid by the head, bunged, bunged him, bunged her, bungs him, golf buddy, golf buddies,
      golf mate, golfing mate, golf club mate, drinking buddy, drinking mate, gave my bed, private patients first, nhs
      theatre, on company time, on works time, on trust time, job that does not exist, job that dont exist, pays her
      daughter, paying her daughter, paying his son, paying his wife, paying her husband, paying his mate, bit on the
      side, affair with the, skip the list, still claiming, still getting paid for, passing my details, passes my
      details, sold my details, passed my details, sells details, selling details, claims company, claims management,
      from his brother's, makes you buy, make you buy, made us buy, own house done, trust's builders, the trust's bill,
      on the nhs credit, paid to test, plays golf with, plays squash with, same lodge, vanish for a price, three times
      the price, his firm supplies, her husband supplies, guess who signs, guess whose, flat in spain, thanks to the
      equipment, out of the equipment, out of the budget, out of that budget, out of the appeal, out of that appeal,
      paid per operation, per operation, paid per patient, paid for every, charged us for, charged me for, charged for
      the real, signs for four hours, signs for an hour, off to her cleaning, off to his other job, off to her other
      job, saline and charged, on the payroll of, selling peoples files, selling people's files, selling files, selling
      patient files, selling our files, sells our files, sold our files, selling records, selling our records, selling
      details to, selling data, sells data, sold our data, files to claims, records to claims, got our number, claims
      firms, claims companies, how they got our number, gets all the contracts, got the contract, got all the
      contracts, brother's van, nephew's firm, sister's firm, daughter's firm, mate's firm, jobs for the boys, hands in
      the collection, hands in the till, fingers in the till, hand in the till, hands in the charity, seen him in
      bingo, seen her in bingo
    `,
  },
  {
    name: 'drugs',
    words: `
      oramorph, oxy, oxycodone, oxycontin, fentanyl, diazepam, valium, temazepam, zopiclone, pregabalin, gabapentin,
      tramadol, codeine, co codamol, ketamine, ket, coke, weed, heroin, mdma, spice, benzos, xanax, sleeping pills,
      sedatives, insulin, controlled drugs, painkillers, scripts, laughing gas, nitrous, patches, liquid morphine,
      the good ones, potassium, midazolam, haloperidol, lorazepam, warfarin, his meds, patients meds, subutex,
      buprenorphine, fentanyl patches, ritalin, concerta, adderall, amitriptyline, propofol, anaesthetic gas,
      gas and air, entonox, viagra, ozempic, botox, fillers, gear, tablets out, drugs cupboard, drug cupboard,
      drugs trolley, drug trolley, cd book, controlled drug book, repeat scripts, dispensary, pharmacy stock,
      street value, dealers, dealer, opiates, opioids, painkillers off, patient's morphine, methadone lads, drug stock,
      what is left, leftover meds, leftover drugs, controlled drug, oxys, percs, dihydrocodeine, zoplicone, zopis,
      mirtazapine, lyrica, pregabs, benzo, diazzies, vallies, tramadols, his morphine, her morphine, the morphine,
      that morphine, morphine up, more morphine, morphine and, dealing to, dealing from, dealing drugs, dealing out of
    `,
  },
  {
    name: 'under-influence',
    words: `
      drunk, stoned, high as a kite, off his face, off her face, off his head, off her head, off his tits, off her tits,
      off their face, on drugs, on coke, on ket, on something, under the influence, stank of drink, stank of booze,
      stank of vodka, stank of whisky, stank of alcohol, stank of weed, stinking of drink, stinking of booze,
      stinking of alcohol, stinking of vodka, reeked of, reeking of, smelt of drink, smelled of drink, smelt of alcohol,
      smelled of alcohol, smelt of vodka, smelled of vodka, smelling of drink, smell of drink, smell of alcohol on,
      smell the drink, smell the vodka, breath stank, been drinking, had been drinking, swigging, hip flask,
      vodka bottle, hungover, hung over, still drunk, half cut, plastered, legless, bladdered, pupils like, glassy eyed,
      snorting, couldnt find a vein, drink problem, over the limit, trolleyed, paralytic, rat arsed, arseholed,
      mullered, blotto, tipsy, worse for wear, stinks of, stinks of drink, stinks of booze, stinks of weed, reeks of,
      smelt of booze, smelled of booze, smelled of weed, smelt of weed, breath smelt, breath reeked, boozing, boozed up,
      on the booze, on the bottle, on the drink, on the lash, at the bottle, nipping out for a drink, pub at lunch,
      in the pub at, can of lager, coked up, coked, off his nut, off her nut, off his trolley, pilled up, spaced out,
      gouching, jacking up, shooting up, alky, could not stand up, could hardly stand, could not walk straight,
      asleep on the job, passed out drunk, reeking of gin, stank of gin, stinks of gin, stinking of gin, of whisky,
      of vodka, of rum, of brandy, of lager, of cider, of booze, of alcohol, of sherry, smell it on him,
      smell it on her, smell it off him, smell it off her, bottle of bells, bottle of vodka, bottle of whisky,
      bottle of gin, bottle in his, bottle in her, on it by, on it again, coke head, coke heads, smack head, pot head,
      weed head, pill head, stoner, piss head, eyes rolling, pupils were, pinprick, drunk on, pissed on, pissed when,
      pissed as a, drunk as a, with a hangover, hungover and, still hanging, the night before and, on a bender,
      all night bender, our driver was drunk, mouthwash, use mouthwash, chewing mints, extra strong mints,
      sucking mints, mints to hide, chewing gum to hide
    `,
  },
];
