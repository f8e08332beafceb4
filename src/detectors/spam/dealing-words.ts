import type { WordClass } from '../grammar/word-class.ts';

/** What dealings are made of: ways to be called, offers, jobs, rooms, pets, tickets, schemes and false cures. */
export const dealingWords: readonly WordClass[] = [
  {
    name: 'jest',
    hides: true,
    words: `
      selling my soul, sell my soul, selling your soul, sold my soul, selling a kidney, selling my kidney,
      sell a kidney, sell my kidney, selling my body, selling my granny, selling my nan, selling our nhs,
      selling the nhs, selling off our nhs, selling off the nhs, selling off our, selling off the, selling us,
      selling it off, selling out, selling point, selling points, selling poppies, selling poppy, selling raffle,
      selling cakes for, book club, book group, message received, drop in session, drop in sessions, drop in clinic,
      drop off point, call bell, call bells, text reminder, text message saying, ring pull, apply cream,
      order of merit, invest in nurses, invest in staff, invest in the nhs, invest in our nhs,
      invest in mental health, invest more, investing in staff, trading insults, rent free, free from, free to talk,
      a great deal, great deal of, good deal of, good deal better, big deal, no big deal, avon and wiltshire,
      avon and somerset, stratford upon avon, upon avon, avon partnership, avon fire, avon valley, river avon,
      avon hospital, tropic of, medium rare, happy medium,
      best investment i ever made, best investment we ever made, best investment i have made,
      best investment we have made, best investment i have ever made, best investment ever,
      raffle tickets on sale, raffle tickets for sale, raffle tickets, tombola tickets
    `,
  },
  {
    name: 'hand-over',
    part: 'verb',
    words: 'give, drop, send, pop, fire, ping, shoot, chuck, leave, slide, bang, throw, lob',
  },
  {
    name: 'note',
    words: `
      message, text, line, shout, ring, bell, call, buzz, dm, pm, email, e mail, inbox, follow, like, visit, try, msg,
      bell now, tinkle, whatsapp, wave, comment, request, add, email for, enquiry, nudge, holler, thumbs up
    `,
  },
  {
    name: 'page-of',
    words: `
      link, links, page, profile, website, site, web site, webpage, bio, shop, insta, instagram, facebook, fb, etsy,
      tiktok, youtube, channel, number, showroom, stall, shopfront, listing, listings, catalogue, menu, price list,
      brochure, portfolio, gallery, group, advert, ad, store, salon, studio, ebay, vinted, gumtree, linktree
    `,
  },
  {
    name: 'go-see',
    words: `
      visit, check out, check, see, find, follow, like, share, click, tap, hit, use, save, browse, view, look at,
      have a look at, have a nosy at, have a browse, take a look at, pop by, pop into, pop to, nip to, nip into,
      head to, head over to, hop over to, swing by, come to, join, add, google, search, search for, look up
    `,
  },
  {
    name: 'answer-word',
    words: `
      reply, respond, comment, type, tag, dm, pm, inbox, message, msg, text, txt, whatsapp, email, ring, phone, call,
      contact, enquire, write back, get in touch, get back to us, get back to me, drop by, stop by, quote, mention,
      say
    `,
  },
  {
    name: 'beg',
    words: `
      kindly, simply, just, feel free to, do not hesitate to, please do, why not, dont be shy and, do not be shy
    `,
  },
  {
    name: 'call-phrase',
    words: `
      ask me about, ask us about, ask me how, ask us how, ask me for, ask us for, ask for me, ask for dave, ask away,
      interested let me know, let me know if interested, let me know if you want, shout if you want,
      shout if interested, anyone interested, anybody interested, if interested, if youre interested,
      if you are interested, any interest, any takers, whos interested, who is interested, who wants one,
      who wants some, who wants in, want in, save our number, save my number, save this number, save the number,
      keep our number, keep my number, book through, book via, book your, book yours, book a slot, book in with,
      get booked in, get booked, get yourself booked, get yourself one, get yourselves one, get your orders in,
      orders to me, order through, order via, order from, order at, order your, order yours, order today, order by,
      pre order, preorder, place your order, apply at, apply via, apply to, apply through, apply with, send your cv,
      cv to, cvs to, email your cv, join us at, join us on, join us for, join me at, join me on, join me for, join my,
      join our, sign up at, sign up via, sign up for, sign up with, sign up to, get signed up, register at,
      register with, register via, register your interest, enrol, enrol now, tell them, tell him i, tell her i,
      say kev sent you, sent you, i sent you, mention me, mention my name, use my name, my name for, quote my,
      full details on, more details on, details on, details at, info at, more info, for more info, details from,
      find out more, learn more, discover more, see for yourself, come and see us, come see us, come and try,
      come try, come along, come on down, come down, pop along, pop in, pop down, get down to, give it a go,
      give us a go, give this a go, try it today, try it free, try one, try some, try ours, try mine, dont delay,
      do not delay, dont wait, do not wait, wait no more, look no further, what are you waiting for, hurry, be quick,
      act fast, first come first served, first come, dont miss, do not miss, not to be missed, you wont regret it,
      you will not regret, you wont be disappointed, you will not be disappointed, treat yourself, treat your mum,
      spoil yourself, spoil your mum, spoil someone, buy now, buy here, buy yours, buy direct, shop at, shop here,
      shop online, shop the, available at, available from, available via, available through, on sale at, on sale now,
      stockists, dm us, dm me, pm us, pm me, msg us, msg me, message us, message me, inbox us, inbox me, text us,
      text me, whatsapp us, whatsapp me, ring us, call us, phone us, email us, contact us, contact me, reach us,
      reach me, contact him, contact her, contact them, contact my, contact mr, contact mrs, contact dr, text him,
      text her, call him, call her, ring him, ring her, ring our, call our, text our, message him, message her,
      message them, email him, email her, email them, whatsapp him, whatsapp her, whatsapp them, get in touch with,
      get in touch for, get in touch if, get in touch now, get in touch today, get in touch via, get hold of us,
      get in contact, inbox for, dm if, pm if, message if, inbox if, text if, ring if, call if, speak to our,
      speak to one of our, chat to our, talk to our, chat with us, write to me on, write me on, add me on, add me,
      friend me, follow him, follow her, on telegram, via telegram, on whatsapp, via whatsapp, my dms, our dms,
      the link, link in, links in, book with us, book with me, book on her, book on his, book on my, book on our,
      book on the app, her insta, his insta, her page, his page, their page, their website, her website, his website,
      her facebook, his facebook, on insta, speak to our team, talk to our team, ask madam, ask mystic, order two,
      order three, two pairs, and save
    `,
  },
  {
    name: 'freebie',
    words: `
      delivery, quote, quotes, sample, samples, trial, taster, consultation, consultations, estimate, estimates,
      postage, p and p, shipping, survey, gift, gifts, installation, fitting, valuation, first session, session,
      lesson, class, workshop, webinar, ebook, starter kit, demo, patch test, starter, pudding, gift wrap,
      gift wrapping, callout, call out, returns, initial chat, discovery call, design, upgrade, week s trial, signals,
      masterclass, alterations, refill, refills, insurance
    `,
  },
  {
    name: 'low',
    words: `
      cheap, cheapest, cheaper, affordable, bargain, bargains, reasonable, competitive, low cost, low price,
      half price, discounted, unbeatable, knockdown, knock down, budget, best, top, great, good, fair, honest, low,
      lowest, special, amazing
    `,
  },
  {
    name: 'rates',
    words: `
      rates, rate, prices, price, quotes, deals, deal, offers, fees, discount, discounts, packages, value for money,
      savings
    `,
  },
  {
    name: 'places',
    words: `
      spaces, places, slots, slot, appts, spots, spot, availability, seats, tickets, stock, vacancies, bookings,
      supplies, quantities, rooms, tables, openings, cancellations, edition
    `,
  },
  {
    name: 'few-left',
    words: `
      limited, left, available, going, remaining, filling, filling up, filling fast, filling up fast, going fast,
      open, free, now open, running out, nearly gone, almost gone, last few, only a few, few, a couple of
    `,
  },
  {
    name: 'hire',
    words: `
      hiring, now hiring, recruiting, recruiting now, now recruiting, staff wanted, drivers wanted, carers wanted,
      cleaners wanted, nurses wanted, care assistants wanted, carers needed, drivers needed, cleaners needed,
      reps wanted, reps needed, staff needed, agents needed, agents wanted, immediate start, immediate starts,
      start monday, start straight away, start immediately, competitive salary, competitive pay, weekly pay,
      paid weekly, hourly rate, sponsorship available, visa sponsorship, sponsorship, full training, no experience,
      no experience necessary, no experience required, no qualifications, guaranteed hours, flexible hours,
      flexible shifts, choose your hours, own hours, hours to suit, work around your, around your kids,
      around the kids, around the school run, around your shifts, around your job, job opportunity, job opportunities,
      career opportunity, great opportunity, exciting opportunity, fantastic opportunity, part time, commission,
      uncapped, ote, signing bonus, golden hello, referral bonus, better pay, better pay than, agency work,
      bank shifts available, shifts available, join our growing, growing team, weekend work available
    `,
  },
  {
    name: 'lodging',
    words: `
      room, rooms, double room, single room, en suite room, bedroom, flat, apartment, studio flat, bedsit, house,
      bungalow, terrace, maisonette, annex, annexe, cottage, caravan, static caravan, lodge, villa, holiday let,
      holiday home, chalet, parking space, parking space near, driveway space, garage, lock up, office, shop unit,
      unit, loft, barn, plot, houseshare, house share, two bed, one bed, three bed, 2 bed, 1 bed, 3 bed, 4 bed,
      studio apartment, bed semi, storage space, holiday flat, holiday apartment, holiday cottage, beach hut,
      glamping pod, camper van, campervan, motorhome
    `,
  },
  {
    name: 'let-out',
    words: `
      to let, to rent, for rent, for hire, for let, to share, for sale, up for rent, up for sale, up for grabs,
      available now, available from, available immediately, going spare, dss welcome, no dss, no pets,
      bills included, bills inc, bills in, inc bills, including bills, all bills, all inclusive, pcm,
      per calendar month, deposit required, first month s rent, furnished, unfurnished, part furnished, own bathroom,
      viewings, viewing, view today, suit nurse, suits nurse, suits a nurse, suit a nurse, suits nurses,
      suit professional, suits professional, professionals only, nhs staff only,
      sleeps four, sleeps 4, sleeps 6, sleeps six, minutes from, mins from, walk from the hospital, sleeps,
      still free, half term, week free, weeks free, dates free, weekends free, last minute, few dates, dates left,
      weeks left, still available, hot tub, sea view, sea views, near the beach, by the sea, no chain, chain free,
      ground floor, own entrance, quiet street, good transport
    `,
  },
  {
    name: 'pet',
    words: `
      pup, pups, puppy, puppies, kitten, kittens, cockapoo, cockapoos, cavapoo, cavapoos, labradoodle, french bulldog,
      french bulldogs, frenchie, frenchies, labrador pups, lab pups, staffie, staffies, spaniel, spaniels, dachshund,
      dachshunds, chihuahua, chihuahuas, pug, pugs, pomeranian, husky, huskies, german shepherd pups, collie pups,
      terrier pups, bengal kittens, ragdoll, ragdolls, maine coon, british shorthair, guinea pigs, rabbits, parrot,
      budgies, hamsters, ponies, pony, foal, chickens, hens, tortoise, snake, litter, stud dog, persian, sphynx,
      shih tzu, bichon, jack russell, yorkie, yorkies, xl bully
    `,
  },
  {
    name: 'pet-sale',
    words: `
      ready to leave, ready to go, ready now, ready for, forever home, forever homes, loving home, loving homes,
      good home, good homes, new homes, new home, wormed, chipped, microchipped, fleaed, flead, kc registered, kc reg,
      pedigree, vaccinated, first jabs, both parents, mum can be seen, seen with mum, weeks old, deposit, bred,
      litter of, boys and girls available, boy left, girl left, boys left, girls left, at stud, stud, for sale,
      rehome, rehoming, health checked, champion bloodline, bloodlines, looking for
    `,
  },
  {
    name: 'ticket',
    words: `
      ticket, tickets, standing tickets, seated tickets, wristband, wristbands, festival ticket, season ticket,
      gig tickets, hospitality
    `,
  },
  {
    name: 'ticket-sale',
    words: `
      going spare, spare, face value, for sale, selling, going, offers, cheap, on sale, available, box office, each,
      sold out, no longer needed, cannot go, cant go, transfer, e ticket, collection, discounted, half price,
      still available, for ed sheeran, for oasis, for take that, for taylor swift, for coldplay
    `,
  },
  {
    name: 'goods-sale',
    words: `
      excellent condition, good condition, great condition, immaculate, as new, like new, nearly new, hardly worn,
      barely used, hardly used, unworn, unused, never used, never worn, still boxed, in box, boxed, collection from,
      collect from, collection only, buyer to collect, buyer collects, can deliver, can post, can drop off,
      delivery possible, ono, ovno, no offers, cash only, cash on collection, sensible offers, open to offers,
      pet and smoke free, smoke free home, swap for, px welcome, pet free, surplus to requirements, surplus,
      unwanted gift, unwanted present, tags on, tags still on, brand new, bnib, bnwt, mint condition, grab a bargain,
      genuine reason for sale, reason for sale, needs gone, need gone, must go, must sell, quick sale,
      no time wasters, no timewasters, one careful owner, low mileage, new mot, mot till, service history, size 10,
      size 12, size 14
    `,
  },
  {
    name: 'scheme-word',
    words: `
      extra grand, extra income, extra cash, extra money, extra few hundred, extra hundred, spare cash, grand a month,
      grand a week, hundred a week, hundred a day, quid a day, quid a week, quid an hour, from your sofa, no selling,
      no selling involved, not a pyramid, not mlm, not an mlm, ground floor opportunity, business opportunity,
      opportunity of a lifetime, financially free, financial freedom, own boss, fire your boss, fired my boss,
      sack your boss, quit your job, quit my job, quit the day job, quit nursing, paid off my, pay off your debts,
      pay off my, cleared my debts, clear your debts, debt free, wipe out your debt, write off your debt,
      write off your debts, write off debt, daily returns, weekly returns, monthly returns, guaranteed returns,
      daily profit, daily profits, weekly profits, daily payouts, daily pay, paid daily, instant payout,
      instant payouts, instant withdrawal, withdrawals, withdrew, withdrawal, roi, trading, trader, traders, crypto,
      bitcoin, btc, ethereum, usdt, forex, fx, stocks and shares, shares tip, signals, copy trade, copy trading,
      mining, blockchain, nft, nfts, token, tokens, presale, airdrop, investment, investments, invest, investing,
      invested, investor, investors, broker, account manager, mentor, portfolio growth, property investment,
      matched betting, dropshipping, drop shipping, affiliate, affiliates, amazon fba, ai bot, trading bot, downline,
      upline, brand ambassador, brand partner, join my team, join the team, my team is growing, growing my team,
      building my team, new starters, starter pack, starter kit, utility warehouse, avon, tropic, forever living,
      herbalife, arbonne, bodyshop at home, the body shop at home, scentsy, monat, younique, juice plus,
      neal s yard consultant, temple spa, oriflame, usana, modere, isagenix, kangen, doterra, young living, plexus,
      nuskin, nu skin, loans, lender, no guarantor, bad credit, poor credit, cash advance, cash same day,
      same day cash, unclaimed ppi, ppi, mis sold, mis sold car finance, car finance claim, pcp claim, flight delay,
      claims management, personal injury, injury claim, compensation claim, clinical negligence solicitors,
      no win no fee, no win, get paid for, get paid, paid for your opinion, survey site, cashback site, referral code,
      referral link, matched bets, recover my, recovered my, recover your, recover lost, get your money back,
      funds back, ethical hacker, spell, spells, spell caster, psychic, tarot, clairvoyant, fortune teller, herbalist,
      herbal doctor, native doctor, voodoo, witch doctor, curse removed, remove curses, bring back lost love,
      brought back my, get your ex back, mystic, powerful healer, business loan, personal loan, quick loan,
      instant loan, small loan, hacker for hire, earn more than, earning more than, earns more than,
      more than my wage, more than my salary, replaced my salary, replaced my income, replaced my nhs wage,
      change your life, changes lives, while i sleep, while you sleep, in my sleep, on autopilot, passive,
      free webinar, this webinar, mentorship, turn a profit, money system, money method, cash app, residual income,
      unlimited income, unlimited earnings, uncapped earnings, curse, curses, hex, jinx, evil eye, aura, auras,
      chakra, chakras, madam, madame, prophet, spiritualist, lift the curse, spirit guide, spirit guides, angels say,
      astrologer, horoscope, palmist, soul mate reading, soulmate reading, rune, runes, numerology, past lives,
      nurses approved, guaranteed acceptance, guaranteed car finance, car on finance, zero deposit, 0 deposit,
      no deposit, debt relief, iva, trust deed, consolidate, consolidation loan, equity release, remortgage,
      cash for your, quick house sale, inheritance tax, tax rebate, uniform tax, tax refund, work from your phone,
      work from my phone, working from my phone, working from your phone, from my phone and, telegram,
      brought back my husband, brought back my wife
    `,
  },
  {
    name: 'gain',
    words: `
      made, make, making, makes, earn, earning, earned, earns, turned, turn, turning, doubled, double, doubling,
      tripled, triple, profit, profits, gained, gain, won, win, winning, withdrew, withdraw, got back, banked,
      pocketed, cleared, raked in, pulled in, netted, up, grown, growing, grow
    `,
  },
  {
    name: 'cure',
    part: 'verb',
    words: `
      cure, heal, reverse, dissolve, melt, flush, get* rid of, banish, eliminate, clear* up, clear, shrink, zap,
      vanish, end, regrow, detox, remove, starve, fix, take* away, sort* out, soothe, ease, relieve, stop, kill, beat,
      burn, boost, restore, rebuild, unblock, cleanse, shift, tackle, bring* down, lower, drop, drain, transform,
      change, replace, regenerate, rejuvenate, balance, blast, target, fight,
      ditch, wave* goodbye to, say* goodbye to
    `,
  },
  {
    name: 'ailment',
    words: `
      cancer, tumours, diabetes, dementia, arthritis, herpes, hiv, asthma, copd, blood pressure, cholesterol,
      psoriasis, eczema, ibs, crohns, fibromyalgia, fibro, lupus, depression, anxiety, adhd, autism, migraines,
      migraine, headaches, tinnitus, snoring, insomnia, sciatica, back pain, joint pain, knee pain, neck pain,
      nerve pain, pain, gout, hair loss, baldness, bald patch, wrinkles, cellulite, belly fat, fat, weight, bloating,
      menopause, hot flushes, brain fog, low energy, infertility, erectile dysfunction, piles, varicose veins,
      verrucas, fungal nails, toenail fungus, acne, rosacea, thrush, uti, thyroid, candida, toxins, parasites,
      long covid, covid, colds, flu, hay fever, allergies, sinus, stress, panic attacks, smoking, addiction, cravings,
      swollen ankles, cramps, neuropathy, vertigo, bad breath, stretch marks, scars, dark circles, eye bags,
      hearing loss, cataracts, gallstones, kidney stones, prostate, bunions, plantar fasciitis, corns, inflammation,
      immune system, gut health, gut, metabolism,
      side effects, chemo side effects, chemo sickness, sickness, nausea
    `,
  },
  {
    name: 'quackery',
    words: `
      tea, herbal tea, natural tea, drops, gummies, patches, patch, powder, shake, shakes, capsules, supplement,
      supplements, tablets i sell, bracelet, bracelets, bangle, bangles, magnet, magnets, insoles, sleeve, sleeves,
      socks, compression socks, oil, oils, essential oils, cbd, cbd oil, hemp, balm, balms, salve, cream, creams, gel,
      tonic, tonics, potion, remedy, remedies, herbs, herb, herbal, root, mushroom, mushrooms, sea moss, collagen,
      turmeric, aloe vera, aloe, kefir, kombucha, celery juice, juice cleanse, cleanse, detox, crystals, crystal,
      reiki, hypnotherapy, hypnosis, homeopathy, acupuncture, cupping, ear candles, ear candling, healing session,
      healing sessions, distance healing, healer, healing, reflexology, kinesiology, bioresonance, ozone therapy,
      iv drip, iv drips, vitamin drip, oxygen therapy, salt cave, salt room, alkaline water, water filter, magic,
      miracle, wonder, device, gadget, machine, pillow, mouthpiece, mouthguard, massager, belt, brace, corset,
      wristband, lamp, serum, shampoo, spray, roll on, method, protocol, diet plan, meal plan, programme, book, ebook,
      seeds, sea buckthorn, black seed oil, manuka honey, colloidal silver, probiotics, vitamins, multivitamin,
      greens powder, superfood, superfoods, nasal strip, tens machine, ginseng, cacao, matcha, honey, garlic,
      bone broth, tincture, tinctures, drink, drinks, coffee, mushroom coffee, magic beans, shots, jabs, skinny jab,
      pens, balls, bars, elixir, hypnotherapist, acupressure, acupressure mat, mat, insole, red light, red light mask,
      cold plunge, ice bath, magnetic, copper, silver, shungite, himalayan, frequency, gel insoles, gel insole,
      orthotic, orthotics, knee support, posture corrector, foot spa, foot cream, hand cream, lip balm, hair oil,
      castor oil, beard oil, growth oil, biotin, minoxidil, nad, peptides, peptide, hgh, testosterone booster,
      fat burner, appetite suppressant, waist trainer
    `,
  },
  {
    name: 'result-word',
    words: `
      dress sizes, dress size, jeans sizes, stone, st, lbs, lb, pounds, kg, kilos, inches, sizes, body fat
    `,
  },
  {
    name: 'shed',
    part: 'verb',
    words: 'lose, drop, shed, shift, melt, ditch, burn',
  },
  {
    name: 'aid-thing',
    words: `
      shake, shakes, gummies, patches, tea, drops, plan, programme, program, coffee, pills, tablets, product,
      products, jabs, pen, pens, capsules, diet, system, powder, bars, soups, club, group, course, challenge, coach,
      app, method, balloon, bootcamp, juice, cleanse, skinny, wrap, wraps, keto
    `,
  },
  {
    name: 'quality',
    words: `
      amazing, gorgeous, beautiful, lovely, brilliant, fantastic, stunning, incredible, bespoke, handmade, homemade,
      custom, personalised, custom made, hand crafted, handcrafted, fab, fabulous, cracking, quality, best, finest,
      local, mobile, home, fresh, vegan, luxury, designer, unreal, banging, belting, delicious, tasty
    `,
  },
  {
    name: 'business-phrase',
    words: `
      24 7, 7 days a week, seven days a week, round the clock, no callout, we cover, i cover, covering, all areas,
      surrounding areas, and surrounding, local area, callouts, emergency callouts, free callout, family firm,
      family business, family run, est 19, over 20 years, over 30 years, over ten years, 10 years experience,
      20 years experience, 30 years experience, years in business, fully insured, all work guaranteed, satisfaction,
      references available, award winning, no fuss, no mess, hassle free, stress free, without the wait,
      no waiting list, no waiting lists, no queues, skip the queues, appointments this week, results same day,
      evening appointments, weekend appointments, payment plan, payment plans, spread the cost, 0 finance,
      easy payments, contactless, card payments, gift vouchers available, vouchers available, gift vouchers,
      new clients, new customers, existing customers, happy customers, satisfied customers, our customers,
      my customers, our clients, my clients, clients love, customers love, selling out, sold out last time,
      flying off the shelves, back in stock, now in stock, in stock now, new stock, new arrivals, just landed,
      fresh in, now available, newly qualified, now qualified, freshly qualified, qualified and insured,
      just qualified, page one of google, first page of google, top of google, google ranking, grow your business,
      more customers, boost your sales, brand awareness, we build websites, we design, commissions,
      taking commissions, order book, lead times, wholesale, trade only, trade enquiries, pop up shop, pop up,
      grand opening, opening day, opening night, launch day, launch party, launch night, under new management,
      new premises, moved premises, bring your own, byob, corkage, book early, early bird, earlybird, term starts,
      new term, starting soon, starts monday, starts tuesday, starts wednesday, starts thursday, starts next week,
      starting monday, next block starts, six week course, six week block, four week course, drop in class,
      pay as you go, try before you buy, as seen on, featured in, clinically proven, scientifically proven,
      doctor approved, doctor recommended, patented, all natural, 100 natural, chemical free, no side effects, no gym,
      no dieting, no exercise, money back, thousands of happy, changed thousands of, thousands of people,
      everyone is raving, raving about, game changer, must have, this season, limited edition, official stockist,
      five star service, 5 star service, open now for, fully guaranteed, for the price of, delivered to your,
      delivered to your door, to your door, door to door, delivered straight, delivered free, delivered fresh,
      opposite the hospital, next to the hospital, round the corner from the hospital, all certificates,
      fully certified, certified, city and guilds, time served, free parking, family friendly, kids welcome,
      dog friendly, dogs welcome, members only, staff join, staff discount, nhs discount, show your badge,
      with your badge, with nhs id, blue light card, all occasions, any occasion, any size, any colour, all colours,
      all ages, all abilities, all levels, beginners welcome, no experience needed, weekends and evenings,
      evenings and weekends, days and evenings, school holidays, ofsted registered, dbs, first aid trained, nvq,
      level 3, taking on, has room for, got room for, room for, serving the, serving leeds, across kent,
      across the county, across the north, across yorkshire, across the uk, nationwide, uk wide, in your area,
      all over the county, all over yorkshire, since 1951, since 1985, for over 20 years, for over 30 years,
      third generation, second generation, any day or night, any house, any condition, any car, huge clearance,
      massive clearance, clearance, huge sale, massive sale, mega sale, flash sale, big sale, sale on now,
      everything must go, everything half price, up to half price, samples on request, samples available,
      references on request, brochure on request, prices on request, on request, collections welcome, orders welcome,
      enquiries welcome, bookings welcome, walk ins, walk ins welcome, appointment only, best for miles,
      for miles around, best in the area, second to none, you name it, one off, unique, made with love, made fresh,
      made to measure, supply and fit, supplied and fitted, fitted free, design and build, bought and sold, for cash,
      cash for, cash today, instant cash, cash paid, top prices, cheap as you like, cheap as chips, cheap as,
      costs you nothing, costs nothing, will cost you nothing, local lad, local lads, local man, local bloke,
      local girl, local lass, local lady, local mum, local couple, local firm, local company, local tradesman,
      local trader, local artist, local baker, local maker, done overnight, collected and delivered, collected from,
      picked up and dropped, picked up and delivered, collect and deliver, turnaround, quick turnaround,
      while you wait, at trade price, in 90 days, in 30 days, in 28 days, or your money back, your money back,
      your satisfaction, from her own, from his own, her own salon, his own garage, her own business,
      his own business, his own firm, her own shop, taking people on, taking on staff, taking staff on, a vacancy for,
      vacancy for a, get yourselves in, get yourself in, get yourselves down, there within the hour,
      with you within the hour, call us day or night, ring day or night, day plan, day challenge, week plan,
      week challenge, week programme, day programme, day detox, day reset, week course, first lesson, first lessons,
      first box, first order, on the house, lesson is on me, lesson on me
    `,
  },
];
