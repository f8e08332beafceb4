// Holds offensive words: what is said beside links that nobody wants under a hospital's post.
import type { WordClass } from '../grammar/word-class.ts';

/** What is said beside links to bad pages: lures, false cures, gore, sex, bets and hatred. No word here decides alone. */
export const pageWords: readonly WordClass[] = [
  {
    name: 'lure',
    words: `
      account, accounts, parcel, package, packet, parcels, delivery, item, letter, card, cards, bank card, debit card,
      credit card, payment, payments, direct debit, subscription, order, refund, rebate, claim, licence, tv licence,
      driving licence, exemption, certificate, prescription, prescriptions, blue badge, booking, grant, voucher,
      inheritance, pension, benefit, benefits, universal credit, pip, council tax, tax, tax code, fine, penalty,
      parking fine, parking charge, ulez charge, netflix, amazon, paypal, apple id, icloud, mailbox, inbox, mail box,
      storage, profile, sim, sim card, device, phone, computer, laptop, whatsapp, facebook, instagram, passport, visa,
      login, nhs login, password, covid pass, energy bill, electric meter, customs, shipment, consignment, ehic, ghic,
      national insurance, national insurance number, ni number, bank, wallet, funds, winnings, prize, reward, points,
      nectar points, clubcard, membership, insurance, policy, premium bonds, shares, transaction, antivirus, norton,
      mcafee, prime membership, prime, disney plus, spotify, ring account, phone number, mobile number, contract,
      bill, water bill, gas bill, energy account, pension pot, tax return, self assessment, student loan,
      child benefit, carers allowance, nhs pension, payslip, wage, salary, wages, driving test, vehicle tax, road tax,
      car tax, mot, toll, dart charge, congestion charge, prescription certificate, medical exemption, vaccine record,
      medical records, test results, results, appointment, electricity, electric, gas, water, power, broadband,
      internet, heating, council house, tenancy, mortgage, boiler, meter, warranty, licence fee, medicare,
      health card, european health card, e111, winter fuel payment, winter fuel allowance, cost of living,
      warm home discount, bus pass, blue light card, payee, new payee, voicemail, voicemails, voice message, survey,
      standing order, school uniform grant, uniform grant, free school meals, childcare, household support,
      support payment, bonus payment, pay rise, back pay, holiday pay, ni refund, uniform tax, uniform refund,
      marriage allowance, council tax band, royal mail, dpd, evri, hermes, yodel, dhl, post office, hmrc, dwp, dvla
    `,
  },
  {
    name: 'trouble',
    words: `
      held, on hold, suspended, suspension, locked, blocked, limited, restricted, failed, declined, expired, expires,
      expiring, frozen, disabled, deactivated, terminated, compromised, hacked, flagged, overdue, unpaid, outstanding,
      pending, awaiting, waiting, stuck, unclaimed, undelivered, undeliverable, cancelled, canceled, closing, closed,
      rejected, infected, almost full, is full, missed, stopped, under review, detained, returned, unable,
      not been paid, not paid, underpaid, run out, running out, lapsed, bounced, at risk, unusual, suspicious,
      breached, in arrears, withheld, insufficient, incomplete, invalid, deleted, ready, approved, processed, found,
      wiped, unverified, not verified, renew, renews, renewal, auto renew, will be charged, be charged, debited,
      deducted, billed, taken from your, final notice, final reminder, last attempt, new device, sign in from,
      login from, logged in from, unrecognised, unauthorised, attempted, tried to, attempt, could not, was not,
      cannot be, can not be, not be delivered, been put, in transit, depot, at our depot, no safe place,
      incorrect address, wrong address, missing house number, customs charge, owed, due, discrepancy, error, problem,
      an issue, action required, action needed, needs updating, needs attention, needs verifying, must be, closes,
      lose access, lost access, in debt, warrant, bailiffs, switched off, disconnected, cut off, shut down, cloned,
      used fraudulently, cut off unless, unless you, or lose, or it will be, or you will, within 24 hours,
      within 48 hours, in 24 hours, immediately, was added, been added, added to your, if this was not you,
      was not you, was this you, unread, new message, new messages, missed call, missed calls, register your card,
      card needed, we have your, holding your, waiting for you, to release it, to release, to redeliver,
      to reschedule
    `,
  },
  {
    name: 'verify',
    part: 'verb',
    words: `
      verify, confirm, update, validate, unlock, restore, reactivate, reschedule, rearrange, rebook, redeliver,
      re enter, resubmit, submit, renew, reset, log* in, sign* in, login, redeem, release, fill* in, fill* out, enter,
      settle, authenticate, re activate, re verify, unblock, top* up, check, provide, track, pay, complete,
      re confirm, reclaim, protect, secure, recover
    `,
  },
  {
    name: 'detail',
    words: `
      details, bank details, card details, personal details, payment details, billing details, identity, address,
      sort code, account number, card number, cvv, pin, pin number, one time code, passcode, password, date of birth,
      postcode, mothers maiden name, memorable word, information, billing information, access, security, eligibility,
      balance, nhs number
    `,
  },
  {
    name: 'prize',
    words: `
      prize, prizes, phone, iphone, ipad, gift, gifts, voucher, vouchers, hamper, reward, rewards, cash, winnings,
      refund, rebate, payment, grant, payout, tablet, tv, car, holiday, air fryer, ps5, playstation, xbox, bonus,
      cashback, gift card, giftcard, gift cards, money, compensation, compo, inheritance, funds, free gift, discount,
      allowance, entitlement, lottery, jackpot, dyson, laptop, macbook, apple watch, airpods, samsung, samples,
      sample box, starter pack, crypto, bitcoin, fuel card, uniform, tokens, free meal, meal deal, shopping,
      free shopping, free fuel, free petrol, groceries, food parcel, christmas hamper, costa card, greggs card,
      primark card, shein, temu, boots card, amazon card, love2shop,
      argos card, tesco card, asda card, supermarket card, shopping card, store card
    `,
  },
  {
    name: 'claim',
    part: 'verb',
    words: `
      claim, collect, redeem, grab, receive, accept, unlock, pick* up, cash* in, win, apply* for, secure, request,
      get, pick, choose, register* for, enter* for, sign* up for, order, unbox, reveal, spin* for
    `,
  },
  {
    name: 'chosen',
    words: `
      selected, chosen, picked, drawn, shortlisted, eligible, entitled, nominated, randomly chosen, randomly selected,
      randomly picked, pre approved, preapproved, preselected, pre selected, owed, overpaid, overcharged, awarded,
      won, winner, winners, a winner, the winner, lucky, due, in luck
    `,
  },
  {
    name: 'lucky-one',
    words: `
      commenter, visitor, customer, follower, caller, winner, shopper, fan, subscriber, liker, viewer, member,
      finalist, user, entrant
    `,
  },
  {
    name: 'courier',
    words: `
      evri, hermes, dpd, royal mail, yodel, dhl, ups, fedex, parcelforce, post office, hmrc, dvla, dwp, tv licensing,
      council tax, barclays, natwest, lloyds, halifax, hsbc, santander, monzo, revolut, paypal, netflix, spotify,
      amazon, ebay, martin lewis, elon musk, jeff bezos, bill gates
    `,
  },
  {
    name: 'win-big',
    words: `
      a grand, grand, thousands, hundreds, thousand, quid, k a, a tenner into, a fiver into, a month, a week,
      per week, per day, a day, every day, every week, every weekend, overnight, from your sofa, from home,
      from my phone, from your phone, in your sleep, while you sleep, on autopilot, jackpot, fortune, millionaire,
      six figures, six figure
    `,
  },
  {
    name: 'money-system',
    words: `
      system, method, trick, bot, software, loophole, strategy, formula, robot, algorithm, secret, app, platform,
      scheme, blueprint, hack, cheat, mentor, trader, signals, side hustle, doing nothing, for doing nothing,
      opportunity, webinar, course, masterclass, tipster, group, channel
    `,
  },
  {
    name: 'multiply',
    part: 'verb',
    words: `
      turn, double, triple, treble, flip, multiply, grow, quadruple, make, earn, bank, pocket, rake* in, pull* in,
      profit, bag
    `,
  },
  {
    name: 'cure',
    part: 'verb',
    words: `
      cure, heal, reverse, dissolve, melt, flush, get* rid of, banish, eliminate, wipe* out, clear* up, shrink, zap,
      vanish, end, rid, regrow, detox, remove, starve, fix, knock* out
    `,
  },
  {
    name: 'fight',
    part: 'verb',
    words: `
      kill, beat, destroy, treat, prevent, stop, defeat, fight, sort* out, see* off, heal, ease, block, boost
    `,
  },
  {
    name: 'disease',
    words: `
      cancer, cancers, tumour, tumours, tumor, tumors, autism, autistic, diabetes, type 2, type two, dementia,
      alzheimers, alzheimer s, arthritis, parkinsons, parkinson s, herpes, hiv, aids, covid, covid 19, coronavirus,
      asthma, epilepsy, copd, heart disease, heart attacks, blood pressure, high blood pressure, strokes, adhd,
      psoriasis, eczema, ibs, crohns, crohn s, fibromyalgia, lupus, depression, bipolar, schizophrenia, cataracts,
      glaucoma, kidney stones, gallstones, cholesterol, infertility, endometriosis, thyroid, long covid, migraines,
      hpv, multiple sclerosis, ms, cirrhosis, hepatitis, tinnitus, blindness, baldness, obesity, any disease,
      all disease, all diseases, every disease, leukaemia, sepsis, pneumonia, measles, polio, cot death, sids,
      myocarditis, clots, blood clots, heart failure, miscarriages, miscarriage, lungs, eyesight, poor eyesight,
      deafness, cerebral palsy, down syndrome, downs syndrome, tourettes, ocd, ptsd, addiction, alcoholism, gout,
      osteoporosis, sickle cell, cystic fibrosis, motor neurone, mnd, als, huntingtons, brain tumours, any illness,
      all illness, every illness, ageing, aging, gender dysphoria, homosexuality, being gay
    `,
  },
  {
    name: 'jab-ill',
    words: `
      autism, autistic, clots, blood clots, myocarditis, cot death, cot deaths, sids, infertility, infertile, sterile,
      miscarriage, miscarriages, heart attacks, strokes, turbo cancer, cancers, tumours, death, deaths, dead, died,
      dropping dead, brain damage, brain damaged, aids, paralysed, injured, injury, injuries, disabled, side effects,
      microchip, chip, graphene, aborted, foetal cells, fetal cells, mercury, aluminium, dna
    `,
  },
  {
    name: 'quack',
    words: `
      bleach, baking soda, bicarb, bicarbonate, turmeric, garlic, lemon, celery juice, apple cider vinegar, vinegar,
      cannabis oil, hemp oil, cbd oil, essential oils, frankincense, ivermectin, fenbendazole, fenben, dewormer,
      horse wormer, apricot kernels, apricot, b17, vitamin c, vitamin d, vitamin k, zinc, silver, mms,
      chlorine dioxide, cesium, alkaline, alkaline water, hydrogen peroxide, peroxide, borax, turpentine, castor oil,
      black seed oil, black seed, soursop, mushrooms, dandelion, dandelion root, magnets, crystals, crystal, copper,
      frequencies, frequency, rife, urine, fasting, keto, juicing, juice, detox, carnivore diet, coffee enema, enema,
      enemas, homeopathy, homeopathic, methylene blue, dmso, iodine, kefir, herbs, herb, herbal, root, bark, seeds,
      drops, protocol, remedy, potion, tonic, elixir, miracle, natural remedy, superfood, superfoods, clay, charcoal,
      ozone, oxygen therapy, hyperbaric, chaga, ashwagandha, moringa, sea moss, colloidal silver, himalayan salt,
      salt water, tea, honey, cinnamon, mustard, onions, reiki, prayer, healing, healer, patches, bracelet, bracelets,
      bangle, bangles, magnet, gummies, supplement, supplements, powder, capsules, salt cave, salt caves, right diet,
      the right diet, diet, paleo, sunlight, sungazing, sun gazing, grounding, earthing, cold showers, breathwork,
      tapping, eft, chiropractor, chiropractic, cupping, leeches, maggots oil, wheatgrass, spirulina, chlorella,
      beetroot, aloe, aloe vera, graviola, lugols, selenium, magnesium, potassium, nattokinase, quercetin,
      serrapeptase, nicotine patches, horse paste, orgone, tachyon, quantum, hypnosis, past life regression, exorcism,
      programme, cleanse, parasite cleanse, liver flush
    `,
  },
  {
    name: 'vaccine',
    words: `
      vaccine, vaccines, vaccination, vaccinations, vax, vaxx, vaxxed, jab, jabs, mrna, booster, boosters, mmr,
      clot shot, the shot, shots, flu jab, flu jabs, covid jab, covid jabs, covid vaccine, hpv jab, gardasil,
      astrazeneca, pfizer, moderna, immunisation, immunisations, injection, injections, needle, vitamin k shot,
      the jabbed, jabbed, unjabbed, unvaxxed, unvaccinated, anti vaxxer, double jabbed, triple jabbed, boosted
    `,
  },
  {
    name: 'harm',
    part: 'verb',
    words: `
      kill, maim, poison, cause, murder, sterilise, sterilize, damage, destroy, depopulate, harm, injure, infect,
      cripple, wreck, paralyse, brainwash, microchip, shed
    `,
  },
  {
    name: 'doubted',
    words: `
      chemo, chemotherapy, radiotherapy, radiation, statins, statin, insulin, antidepressants, ssris, antibiotics,
      fluoride, vaccine, vaccines, vax, jab, jabs, mmr, covid, covid 19, coronavirus, the virus, pandemic,
      the pandemic, lockdown, lockdowns, masks, mask, pcr, pcr tests, 5g, mammograms, cancer treatment,
      modern medicine, western medicine, cancer industry, germ theory, viruses, climate change, big pharma, the nhs,
      hospitals, the monarchy, moon landing, the earth, chemtrails, ventilators, midazolam, remdesivir,
      organ donation, brain death, hiv, ritalin, sunscreen, blood pressure tablets, measles, polio, monkeypox,
      bird flu
    `,
  },
  {
    name: 'sham',
    words: `
      scam, hoax, poison, poisonous, lie, lies, con, con trick, fraud, racket, myth, murder, cover up, coverup,
      money maker, cash cow, bioweapon, bio weapon, plandemic, fake, not real, genocide, depopulation, experiment,
      sham, toxic, killing, killing you, killing us, killing people, deadly, mind control, propaganda, psyop, flat,
      planned, made up, death sentence, deathtrap, eugenics, bogus, untested, evil, weapon, hidden, pointless,
      useless, mass murder, holocaust, population control, agenda, big business, danger, the danger, real danger,
      real virus, real pandemic, risk, dangerous, harmful, the problem, real problem, a weapon, gene therapy,
      experimental, rat poison, cell poison, mustard gas, baby killer, money spinner, money making, money racket,
      for profit, all about money, about control, about the money, harmless, a cold, nonsense, rubbish, invented,
      man made, a myth, does not exist, not exist, never existed, theatre, staged, crime against
    `,
  },
  {
    name: 'hiding',
    words: `
      hide, hides, hiding, hid, hidden, cover up, covering up, covers up, covered up, covered it up, covering it up,
      bury, buried, burying, silence, silenced, silencing, suppress, suppressed, suppressing, censor, censored,
      censoring, banned, keep quiet, keeping quiet, kept quiet, hushed up, lie, lying, lied, lies, deny, denying,
      blacklisted, shadow banned, shadowbanned, keep from you, keeping from you, keep from us, keeping from us
    `,
  },
  {
    name: 'deleted',
    words: `
      deleted, delete, deletes, deleting, taken down, take it down, takes it down, taking it down, take this down,
      takes this down, removed, remove it, removes it, remove this, banned, ban it, censored, censor it, pulled,
      pull it, wiped, wipe it, scrubbed, scrub it, disappears, vanishes, gone, gets took down, took down, shut down,
      shuts down, shut it down, gets removed, blocked, block it
    `,
  },
  {
    name: 'secret',
    words: `
      trick, tricks, secret, secrets, hack, loophole, weird trick, ancient remedy, simple trick, kitchen ingredient,
      one ingredient, old recipe, forbidden, suppressed, banned remedy, miracle, breakthrough
    `,
  },
  {
    name: 'footage',
    words: `
      video, videos, vid, vids, clip, clips, footage, cctv, pics, pictures, photos, photo, pic, picture, film, scene,
      scenes, recording, dashcam, dash cam, livestream, live stream, bodycam, images, full thing, stills, compilation,
      autopsy, moment
    `,
  },
  {
    name: 'bloody',
    words: `
      stabbed, stabbing, knifed, glassed, beheaded, beheading, decapitated, killed, killing, dying, dies, die, died,
      shot, shooting, murdered, murder, crushed, mangled, dead body, dead bodies, real bodies, bodies, corpse,
      corpses, hanged, hanging, burned, burning, burnt, torture, tortured, beaten to death, battered, run over,
      ran over, drowning, drowned, suicide, jumping, jumper, jumped, crash, crashed, accident, attacked, attack,
      mauled, explosion, execution, executed, fight, kicked in, blood, bloody, guts, brains, gore, gory, brutal,
      severed, limbs, massacre, lynched, lynching, strangled, suffocated, skinned, mutilated, dismembered, bullfight,
      dog fight, cock fight, slaughter, slaughtered, autopsy, exploding, smashed, splattered, last moments,
      final moments, last breath, bleed out, bleeding out, hit by, gets hit, got hit, falls from, fall from,
      fell from, falls off, trapped under, eaten, eaten alive, electrocuted, set on fire, on fire, burned alive,
      impaled, cut in half, ripped apart, torn apart, blown up, sliced, amputated, stamped on, kicked to death,
      head stamped, knocked out cold, knocked down, flattened, squashed, gored, savaged, carnage, wreckage, aftermath,
      morgue, mortuary, post mortem, body bag, body bags, injuries, wounds, maggots, open heart, birth gone wrong,
      gone wrong, stillborn, falling off, falling from, jumps off, jumps from, cliffs, wiped out, gets it, fatal,
      fatality, fatalities, dead lad, dead man, dead woman, dead child, dead kid, dead baby, shark attack, dog attack,
      bear attack, acid attack, machete, crushed to death, suffocating, choking to death, overdosing, seizure, fit
    `,
  },
  {
    name: 'someone-there',
    words: `
      him, her, them, the lad, the lass, the bloke, the man, the woman, the girl, the kid, the fella, the patient, a lad,
      a lass, a bloke, a man, a woman, a girl, a kid, some lad, some bloke, some lass, some woman, some man, this lad,
      this bloke, this woman, this man, this girl, that lad, that bloke, someone, somebody, a jumper, the jumper, people,
      a nurse, a patient, the driver, the biker, a biker, a cyclist, the cyclist
    `,
  },
  {
    name: 'plunge',
    words: `
      went under the, went under a, gone under the, going under the, dragged under, fell under, jumped off, jumped from,
      fell off, went off the, got hit by, got run over, came off his bike, come off the, came off the, comes off the, coming off the, go off the, going off the, goes off the, went off the,
      jump off, jumps off, jumping off, jump from, jumps from, jumping from, fall off, falls off, falling off, fall from,
      falls from, falling from, drop off the, drops off the, go under the, goes under the, going under a, get hit, gets hit,
      getting hit, hit by a, hit the ground, hits the ground, hit the water, hits the water, hit the deck, get dragged,
      get his head, gets his head, get her head, lose an arm, lose a leg, lose his, loses his, bleed out, go splat,
      land on his head, landing on, off the bridge, off the roof, off the ledge, off the tyne bridge, off the car park,
      off the multi storey, in front of the train, in front of a train, on the tracks, under the train, under the bus
    `,
  },
  {
    name: 'raw',
    words: `
      leaked, uncut, uncensored, unedited, raw, graphic, unblurred, not blurred, no blur, unseen, banned, shocking,
      brutal, sick, sickest, horrific, gruesome, grisly, gory, bloody, real, full, the full thing, censored, hd,
      disturbing, close up, nsfl, nsfw, not for the faint hearted, faint hearted, faint of heart, squeamish,
      strong stomach, weak stomach, viewer discretion, hold your stomach, you have been warned, without blur,
      full clip, full video, full vid, not blurred out, unpixelated, proper grim, grim, messed up, wont unsee,
      cannot unsee, cant unsee, you will not unsee, if your stomach, stomach can take, got the stomach,
      strong stomachs, if you dare, not for kids, not for snowflakes, warning, too graphic, banned from youtube,
      banned from facebook
    `,
  },
  {
    name: 'strip',
    part: 'verb',
    words: `
      strip, strip* off, undress, get* undressed, get* naked, get* nude, masturbate, wank, shower, bathe,
      play* with myself, touch* myself, twerk, moan, cum, squirt, tease, perform, get* my kit off,
      take* my clothes off, go* topless, finger, ride, get* off, get* wet
    `,
  },
  {
    name: 'bare',
    words: `
      naked, nude, nudes, topless, undressed, stripping, strip, cam, cams, webcam, camming, on cam, unclothed,
      kit off, sexy, naughty, spicy, saucy, xxx, x rated, steamy, raunchy, filthy, dirty, explicit, adult, kinky,
      lewd, lewds, nsfw, uncensored, 18 plus, uncovered, in the buff, birthday suit, lingerie, underwear, onlyfans,
      only fans, of page, takes it all off, take it all off, taking it all off, gets it out, get it out,
      gets them out, all off, off for you, takes it off, getting changed, changing room, changing rooms,
      in the shower, wet, sheer, see through, fully exposed, exposed, flashing, flash, sex, shagging, shag, banging,
      nudity, erotic, sensual
    `,
  },
  {
    name: 'lusty',
    words: `
      hot, horny, sexy, lonely, naughty, dirty, filthy, busty, curvy, single, mature, bored, fit, randy, thirsty,
      kinky, gorgeous, cheating, slutty, frisky, discreet, married, barely legal, young, petite, local, wild,
      desperate, open minded, adventurous, russian, thai, asian, ukrainian
    `,
  },
  {
    name: 'lover',
    words: `
      women, woman, girls, girl, singles, milfs, milf, housewives, housewife, ladies, lady, babes, babe, wives, wife,
      mums, teens, sluts, lads, men, guys, nurses, nurse, grannies, gilfs, cougars, cougar, couples, twinks, hunks,
      brides, students, lasses, lass, stepmum, stepsister, divorcees, widows, hotties, blondes, blonde, brunette,
      redhead, ts girls, sugar babies, sugar mummy, sugar mummies, swingers, doggers
    `,
  },
  {
    name: 'private-page',
    words: `
      page, pics, pictures, photos, vids, videos, content, snap, channel, site, stream, show, account, album,
      collection, chat, cam, room, group, link, story, side, gallery
    `,
  },
  {
    name: 'hook-up',
    words: `
      to meet, want to meet, looking to meet, waiting for you, waiting to meet, waiting to chat, near you,
      in your area, in your town, near the hospital, tonight, up for it, fun tonight, no strings, fancy some fun,
      want some fun, looking for fun, ready to play, want you, chat now, chat to, message them, meet up, discreet fun,
      discreet meet, fun times, message me here, message me now, want it, wants it, want you tonight, waiting online,
      online now, available now, dying to, after some fun, after fun, needs some, need some attention, need attention,
      need company, wants company, keep you company, keep me company, private chat, message for more, come and chat,
      come find me, find me here
    `,
  },
  {
    name: 'bet',
    words: `
      bet, bets, betting, bookie, bookies, bookmaker, wager, wagers, punt, punters, casino, casinos, slots, slot,
      roulette, blackjack, poker, spins, free spins, free spin, jackpot, jackpots, accumulator, acca, accas, tipster,
      tipsters, bingo, scratchcard, scratchcards, in play, each way, cash out, cashout, gamstop, gamble, gambling,
      fruit machine, fruit machines, baccarat, deposit bonus, welcome bonus, winnings, fixed match, fixed matches,
      racing tips, football tips, nap of the day, banker, bankers, tipping, tipping group, nap, naps, treble, trebles,
      longshot, outsider, dead cert, odds on, in running, horse tips, football predictions, predictions,
      correct score, both teams to score, insider tips, stable tips, sweepstake site, raffle site, prize draw site,
      competition site, bookmakers, betting shop, online bingo, mega moolah, megaways
    `,
  },
  {
    name: 'bet-lure',
    words: `
      free, bonus, win, wins, winning, winners, winner, double, treble, triple, your money, sign up, signup, join,
      no deposit, guaranteed, 18, tonight s match, tonights match, the match, big match, match tonight, the derby,
      the grand national, cheltenham, today, tonight, new customers, new players, new members, deposit, place,
      real money, quid, pounds, payout, payouts, cash, big, huge, instant, sure, best, top, system, download, app,
      play, spin, not on, lucky
    `,
  },
  {
    name: 'homeland',
    words: `
      our country, our country back, country back, our land, our streets, our town, our towns, our england,
      our britain, our nation, our homeland, our islands, our women, our girls, our daughters, our race, our blood,
      our kind, our heritage, the white race, white people, white children, white race, white folk, white man,
      white england, white britain, western civilisation, christian country, christian nation, the english,
      native british, indigenous british
    `,
  },
  {
    name: 'take-back',
    words: `
      take, taking, take back, taking back, fight for, fighting for, save, saving, defend, defending, protect,
      reclaim, reclaiming, invaded, invading, invasion of, overrun, overrunning, flooding, flooded, replaced,
      replacing, swamped, swamping, cleanse, purge, stolen, ruined, destroying, wipe out, wiping out, stand up for,
      rise up, rise for, get back, want back, back from, give us back, conquer, colonise, colonising
    `,
  },
  {
    name: 'outcast',
    words: `
      immigrants, migrants, illegals, muslims, islam, jews, the jews, zionists, blacks, gays, trannies, refugees,
      asylum seekers, foreigners, invaders, gypsies, pikeys, pakis, indians, africans, albanians, somalis, romanians,
      poles, trans, transgenders, lgbt, drag queens, these people, them all, boat people, islamists, globalists,
      savages, vermin, parasites, mosques, sharia, hotels full
    `,
  },
  {
    name: 'expel',
    words: `
      out, deport, deported, send back, send them back, send home, kick out, boot out, go home, no more, ban, stop,
      against, kill, hang, gas, burn, shoot, remove, round up, expel, resist, truth about, what really, crimes of,
      crime, rape gangs, took over, taking over, behind, run the world, control, own the, hate, evil, scum, filth
    `,
  },
  {
    name: 'recruit',
    words: `
      join the movement, join the resistance, join our movement, join the patriots, join us patriots, join the march,
      the manifesto, our manifesto, manifesto, join the fight, march with us, patriots unite, true patriots,
      wake up white, wake up england, wake up britain, brotherhood, white pride, white power, our cause, the cause,
      day of action, rise up, red pill, redpill, redpilled
    `,
  },
  {
    name: 'starving',
    words: `
      skinny, bones, bony, thigh gap, starve, starving, purge, purging, laxatives, throwing up, thinspo, ana, mia,
      low weight, goal weight, collarbones, size zero, cutting, burn yourself, hurt yourself, self harm, end it,
      end it all, end your life, kill yourself, painlessly, overdose, noose, ligature, suicide, hang yourself
    `,
  },
  {
    name: 'how-to',
    words: `
      tips, tricks, guide, guides, methods, method, ways, ideas, inspo, how to, forum, challenge, group, club, coach,
      buddy, buddies, instructions, step by step, tutorial, diary, plan, thread, best way, easiest way, quickest way,
      support each other, encouragement
    `,
  },
  {
    name: 'charitable',
    words: `
      is this real, is this legit, is this genuine, is it genuine, is it legit, is it a scam, is this a scam, is it real,
      sends me to, sent me to, asking for my, asked for my, it says i, says i have, got a text, got an email, got a letter,
      had a text, had an email, had a letter, fell for, charity, fundraising, fundraiser, fundraise, raising money, raise money, donate, donation, research,
      race for life, marathon, sponsor, sponsored, appeal, police, witness, witnesses, crimestoppers, debunk,
      debunked, debunks, debunking, myth busting, myths about, fact check, factcheck, misinformation, not true,
      beware, scam alert, scam warning, do not click, dont click, warning about, fake text, reported it, rehab,
      recovery, helped me stop, support group, helpline, helps people, free advice, citizens advice, meets on,
      meets every, meet every, petition, in aid of, baby unit, in memory of, justgiving, just giving, gofundme,
      for the ward, volunteers, minutes of, timetable, bus times, map of, directions, opening times, booked my,
      book my smear, my smear, the surgery, my surgery, our surgery, pharmacy, chemist, factsheet, leaflet, self help,
      peer support, carers, helpful page, useful page, really helped me, helped me, worth a read, worth a look
    `,
  },
  {
    name: 'lewd',
    words: `
      webcam, webcam girl, cam girl, camgirl, on cam, cam show, x rated, xrated, xxx, erotic, erotica, nsfw,
      sugar daddy, sugar daddies, sugar mummy, sugar mummies, sugar mum, sugar mommy, sugar baby, sugar babies,
      escort, escorts, stripper, strippers, strip club, lap dance, lap dances, horny, milf, milfs, gilf, gilfs, shag,
      shagging, sext, sexting, kinky, kink, fetish, fetishes, orgasm, orgasms, dildo, dildos, vibrator, lingerie pics,
      swingers, hookup, hookups, hook ups, one night stand, one night stands, boobs, tits, pussy, dick pics, dick pic,
      cock, cum, bj, blow job, blowjob, handjob, threesome, threesomes, dogging, gangbang, bondage, dominatrix,
      mistress, sub wanted, sissy, twerking, panties, used knickers, feet pics, foot pics, soapy massage, nuru,
      tantric, happy ending, adult dating, casual dating, affair, affairs, cheating wives, cheating wife, bored wives,
      bored housewife, bored housewives, naughty, raunchy, saucy, steamy, sexy, nudes,
      18 plus content, 18 plus vids, 18 content, 18 vids, 18 pics, 18 videos, adult content, over 18s content,
      over 18s only
    `,
  },
  {
    name: 'wagered',
    words: `
      roulette, casino, casinos, the slots, slot machine, slot machines, online slots, poker, blackjack, jackpot,
      jackpots, bookie, bookies, bookmaker, bookmakers, free spins, spins, free bet, free bets, accumulator, acca,
      accas, tipster, tipsters, betting, each way, baccarat, fruit machine, fruit machines, scratchcards, scratchcard,
      sportsbook, gamstop, betslip, bet slip, inplay, in play betting, spread betting, fixed match, fixed matches,
      megaways, aviator game, plinko
    `,
  },
  {
    name: 'crank',
    words: `
      bill gates, soros, big pharma, 5g, trackers, microchip, microchips, nanobots, graphene, globalists, illuminati,
      deep state, new world order, great reset, wef, klaus schwab, agenda 21, agenda 2030, depopulation, chemtrails,
      plandemic, scamdemic, clot shot, kill shot, bioweapon, adrenochrome, lizard people, reptilians, qanon,
      pizzagate, crisis actors, false flag, med beds, med bed, sovereign citizen, common law court,
      freemen on the land, flat earth, mk ultra, mind control, psyop, sheeple, wake up people, do your own research,
      mainstream media, msm, mockingbird media, fluoride
    `,
  },
  {
    name: 'swindle',
    words: `
      new payee, unread voicemail, voicemail from, stranded overseas, stranded abroad, moving funds, move funds,
      transfer funds, release the funds, next of kin, sole beneficiary, beneficiary, inheritance fund, barrister,
      western union, moneygram, wire transfer, lottery winner, lottery winnings, donation of, donating my fortune,
      giving away my fortune, lonely soldier, oil rig, military doctor, gift card codes, steam cards, apple gift card,
      google play cards, your details have been, your details were, been exposed, dark web, data breach, exposed in a,
      virus detected, viruses found, your device, your phone is infected, technical support, microsoft support,
      remote access, anydesk, teamviewer, mystery shopper, mystery shoppers, product tester, product testers,
      testers needed, testers wanted, register your card, enter your card, card to verify, just cover the postage,
      just pay postage, just pay shipping, cover postage, cover the postage, you have been tagged, tagged in a,
      tagged you in, seen these photos, seen this photo of you, your photo is on, is this your, caught on camera,
      gone viral, went viral, you will never guess, you wont believe, you will not believe, what happened next,
      will shock you, will blow your mind, celebrity secret, celebrity doctor, dragons den, this morning doctor,
      as seen on this morning, secret method, secret system, glitch, atm glitch, bank glitch, loophole, cash app flip,
      free followers, profile views, crypto, bitcoin, btc, usdt, forex, nft, airdrop, ponzi, get rich, millionaire,
      easy money, quick money, passive income, financial freedom
    `,
  },
];
