import type { WordClass } from '../grammar/word-class.ts';

/** What deals are made of, beside wares and trades: units, haggling, ways to get a thing, and what is no deal. */
export const dealWords: readonly WordClass[] = [
  {
    name: 'deal-unit',
    words: `
      each, ea, apiece, flat, pp, per person, a pop, a go, a throw, a head, a piece, the pair, a pair, the lot,
      the set, a set, all in, ono, posted, delivered, fitted, plus postage, plus post, plus p and p, return,
      one way, upwards, and up
    `,
  },
  {
    name: 'deal-measure',
    words: `
      hour, half hour, half an hour, session, lesson, class, visit, treatment, reading, sitting, go, week, month, night,
      day, weekend, term, block, course, bag, sack, box, tub, jar, bottle, pot, tin, pack, packet, tray, dozen, half dozen,
      slice, bunch, bouquet, roll, sheet, metre, meter, yard, foot, load, trailer load, trip, run, mile, journey, house,
      semi, room, window, car, van, bin, dog, walk, nail, set, pair, full set, portion, plate, meal, kilo, kg, litre,
      ticket, place, seat, table, child, kid, adult, couple, pouch, carton, sleeve, tablet, strip, card, page,
      cut, trim, wash, shampoo, groom, item, print, frame, figure, piece
    `,
  },
  {
    name: 'deal-money',
    words: `
      a fiver, fiver, a tenner, tenner, a score, a pony, a quid, a ton, one pound, two quid, three quid, four quid,
      five quid, six quid, seven quid, eight quid, ten quid, twelve quid, fifteen quid, eighteen quid, twenty quid,
      thirty quid, forty quid, fifty quid, sixty quid, seventy quid, eighty quid, ninety quid, hundred quid,
      twenty five quid, thirty five quid, forty five quid, a hundred quid, two hundred quid, three hundred quid,
      two pound, three pound, four pound, five pound, six pound, seven pound, eight pound, ten pound, twelve pound,
      fifteen pound, eighteen pound, twenty pound, thirty pound, forty pound, fifty pound, sixty pound,
      seventy pound, eighty pound, ninety pound, hundred pound, twenty five pound, thirty five pound,
      forty five pound, a hundred pound, two hundred pound, three hundred pound, two pounds, three pounds,
      four pounds, five pounds, six pounds, seven pounds, eight pounds, ten pounds, twelve pounds, fifteen pounds,
      eighteen pounds, twenty pounds, thirty pounds, forty pounds, fifty pounds, sixty pounds, seventy pounds,
      eighty pounds, ninety pounds, hundred pounds, twenty five pounds, thirty five pounds, forty five pounds,
      a hundred pounds, two hundred pounds, three hundred pounds
    `,
  },
  {
    name: 'haggle',
    words: `
      ono, o n o, ovno, obo, or nearest offer, or near offer, or best offer, or nearest, near offer, no offers,
      open to offers, offers welcome, will haggle, takes it, takes the lot, secures, cash only, cash on collection,
      if you collect, if collected, buyer collects, quick sale, for quick sale
    `,
  },
  {
    name: 'deal-priced',
    words: `
      prices start, prices starting, starting price, prices from, asking price, asking, price is, priced at, starting at,
      starting from, starts at, yours for, selling for, on sale for, on offer at, reduced to, down to
    `,
  },
  {
    name: 'deal-discount',
    words: `
      oap discount, oaps discount, pensioner discount, pensioners discount, pensioner s discount, discount for oaps,
      discount for pensioners, over 60s discount, over 65s discount, senior discount, student discount, nhs discount,
      discount for nhs, discounts for nhs, staff discount for, key worker discount, keyworker discount,
      military discount, blue light discount, blue light card discount, discount if you, discount when you,
      discount with this, discount for, discounts for, per cent off, percent off, mates rates, trade price, trade prices,
      cost price, at cost, cost plus, plus postage, plus p and p, plus post and packing, postage extra, free postage,
      just pay postage, pay the postage, buy one get one, bogof, two for one, 2 for 1, 3 for 2, three for two,
      first one free, first one is free, first go free, first session free, first lesson free, first month free,
      half price first, first visit half price, half price this, money off your, quid off your, cheap rates,
      reasonable rates, good rates, competitive rates, best rates, best prices, good prices, competitive prices,
      fair prices, keen prices, no call out charge, no callout charge, free quote, free quotes, free estimate,
      free estimates, no obligation, no fix no fee, free consultation, loyalty card, introductory price,
      introductory offer, opening offer
    `,
  },
  {
    // To be had from the writer.
    name: 'deal-reach',
    words: `
      just ask, just shout, just message, just msg, just text, just dm, just ring, just call,
      ask for me, ask here, shout me, shout us, give me a shout, give us a shout, gis a shout, giz a shout,
      gie us a shout, give me a bell, give us a bell, gis a bell, give me a ring, give us a ring, give me a call,
      give us a call, give me a text, give us a text, give me a buzz, give us a buzz, give me a tinkle, give us a tinkle, gis a tinkle, gis a ring, gis a call, give me a knock,
      give us a knock, drop me a line, drop us a line,
      drop me a message, drop us a message, drop me a msg, drop us a msg, drop me a text, drop us a text, drop me a dm,
      drop us a dm, drop me a pm, drop me an inbox, pop me a message, pop us a message, ping me, ping us,
      fire me a message, send me a message, send us a message, send me a dm, send me a pm, send me a text,
      send a message, get in touch, contact me, contact us, hmu, hit me up, dm for, pm for, msg for, message for,
      inbox for, text for, ring for, call for, whatsapp for, dm to, pm to, message to, msg to, inbox to, text to,
      dms open, dms are open, my dms, inbox is open, inbox open, link in bio, link in my bio, link in profile,
      link in the bio, link on my page, link below, on my page, see my page, check my page, on my profile, my etsy,
      our etsy, my website, our website, my shop, our shop, my stall, our stall, comment below, comment if,
      comment for, like and comment, type yes, write yes below, name below, first come first served, first come,
      any takers, anyone interested, anybody interested, if interested, if you want one, if you want some,
      if anyone wants, if anybody wants, who wants one, who wants some, over the phone, by phone, down the phone,
      by zoom, on zoom, over zoom, by messenger, on messenger, over messenger, by whatsapp, by post, in the post,
      by email, can post, will post, i post, we post, can deliver, will deliver, i deliver, we deliver, free delivery,
      local delivery, delivery available, cash on collection, collection from, collect from, collection only,
      pick up from, buyer collects, come to you, come to your, i come out, we come out, come and get,
      come and see me, come see me, come and have a look, i am outside, i will be outside, we are outside, i am on the stall, on the stall, find me, find us, see me at, see me in, see us at, catch me,
      message me, message us, msg me, msg us, text me, text us, dm me, dm us, pm me, pm us, inbox me, inbox us,
      whatsapp me, whatsapp us, book now, book online, book with me, book in with me, book with us, to book,
      book your, book yours, book a slot, order now, order today, order yours, order by, order from, orders to,
      to order, place your order, orders taken, taking orders, taking bookings, i ll put you down, put your name down,
      save you one, i ll save you, reserve yours, deposit secures, spaces left, slots left, apply at
    `,
  },
  {
    name: 'deal-bring',
    words: `
      drop round, drop off, drop it off, drop them off, drop it round, drop them round, drop in, drop one,
      bring round, bring it round, bring them round, bring one, bring some, bring them in, bring it in, bring one in,
      deliver, post, post out, post it, post them, send one, send you, send them, pop round, nip round, come round,
      come out, come to you, travel, fetch, meet you, leave it, leave one, sort you, do you, get you
    `,
  },
  {
    name: 'deal-voice',
    words: `
      for sale, small business, my business, our business,
      local lad, local tradesman, free quotes, new clients, taking clients, now taking, taking orders, taking on, orders open, books open, slots left, spaces left, places left,
      few left, only a few left, last few, while stocks last, limited stock, in stock, back in stock, new in, just in,
      made to order, hand made, handmade, home made, homemade, hand knitted, hand knit, hand crafted, handcrafted,
      home baked, freshly baked, home grown, all sizes, all colours, any colour, any size, done while you wait,
      no chat, clean car, reliable, friendly service, prompt service, punctual, smoke free home, pet free home,
      surplus to requirements, need gone, needs gone, must go, grab one, grab yours, grab a bargain, treat yourself,
      selling up, having a clear out, clear out, clearout, blessed, guaranteed, satisfaction, or your money back,
      first five, first ten, first 5, first 10, from this page, to anyone on here, for anyone on here,
      anyone on here want, anyone want one, anyone want some, anyone after
    `,
  },
  {
    // Said by nobody but traders.
    name: 'deal-trader',
    words: `
      fully insured, fully qualified, fully licensed, time served, city and guilds, gas safe, years experience,
      years of experience, yrs experience, yrs exp, years exp, years in the trade, yrs in the trade, years in the game,
      family run, family firm, family business, no job too small, no job too big, no job ower small, no job ower big,
      nae job too wee, no job to small, no job to big, all work guaranteed, all areas, all areas covered, areas covered,
      dbs checked, free quotes, free estimates, no call out charge, no callout charge, taking bookings, taking new clients,
      taking on new clients, references available, public liability, checkatrade, trustpilot, five star reviews,
      5 star reviews, registered and insured, qualified and insured, licensed and insured, emergency call outs,
      24 hour call out, est since, established in, established since
    `,
  },
  {
    // Sold over garden walls and under posts; each has other senses, and says nothing alone.
    name: 'deal-thing',
    part: 'noun',
    words: `
      planter, bird box, bird table, bird feeder, hedgehog house, garden ornament, gnome, garden furniture, bench,
      kindling, manure, horse muck, seedling, tomato plant, plug plant, bedding plant, potatoe, spud, veg box, egg,
      honey, jam, pickle, dog treat, dog bed, dog coat, cat bed, fish tank, aquarium, crochet, crocheted, macrame,
      wreath, wax melt, melt, bath salts, soap, crystal, bracelet, bangle, earring, necklace, pendant, charm,
      dreamcatcher, dream catcher, greeting card, birthday card, angel card, oracle card, card reading,
      aura reading, palm reading, tea leaf reading, horoscope, birth chart, blessing, healing, spell, charm bag,
      capsule, gummy, tincture, spray, serum, cream, balm, lotion, patch, insole, magnet, airport run, station run,
      school run, taxi, cab, minicab, minibu, removals, tip run, house clearance, garage clearance, odd jobs, diy,
      flat pack, tv mounting, fascias, fascia, soffits, moss removal, moss, roof cleaning, ridge tile, guttering, gutter, cladding, upvc, rendering, damp proofing,
      insulation, artex, skimming, hedge cutting, turfing, pressure washing, chimney sweeping, oven cleaning,
      ironing, laundry, dog sitting, dog walk, puppy visit, cat feeding, babysitting, tutoring, lesson, tuition,
      workshop, taster session, bouncy castle, hot tub, gazebo hire, chair hire, face painting, balloon, cake,
      cupcake, tray bake, pie, meal, dinner, curry, samosa, jollof, tiffin, tamale, pierogi, sourdough, bread,
      scone, haircut, barber, trim, cut and blow dry, foils, extensions, lashes, brows, nail, gel, massage, reiki,
      reflexology, hypnotherapy, hypnosis, coaching, mentoring, counselling, meditation, breathwork, sound bath,
      iphone, ipad, laptop, telly, tv, console, xbox, playstation, ps5, sofa, settee, armchair, recliner, chair,
      wardrobe, drawers, mattress, cot, pram, pushchair, buggy, car seat, bike, scooter, mobility scooter,
      wheelchair, rollator, commode, stairlift, tumble dryer, washing machine, fridge, freezer, cooker, microwave,
      lawnmower, strimmer, caravan, static caravan, static, static van, motorhome, trailer, ladders, tools, parking space,
      driveway space, storage, raffle hamper, hamper, calendar, print, painting, portrait, photo, hoody, t shirt,
      mug, keyring, badge, scrunchy, blanket, hat, sock, slipper, dress, trainer, perfume, aftershave, handbag,
      watch, firestick, fire stick, dodgy box, vape, ebook, e book, cookbook, signed copy, my book, cd, follower,
      ticket, wristband, kitten, puppy, pup, rabbit, hen, chick, guinea pig, budgy, parrot, hamster, pony, logs,
      firewood, scrap, pallet, topsoil, gravel, slab, supplements, shake, protein, vitamin, collagen, sea moss, cbd,
      juice cleanse, juice, detox, slimming tea, angel card reading, essential oil, herbal tea, garden table,
      kitchen table, double bed, single bed, van load, massage oil, loaf of bread/loaves of bread, scarf/scarves,
      dining table, bottle of perfume
    `,
  },
  {
    name: 'deal-sought',
    words: `
      can anyone recommend, can anybody recommend, anyone recommend, anybody recommend, anyone know, anybody know,
      does anyone, does anybody, is there anyone, has anyone, has anybody, where can i, where do i, how much is,
      how much are, how much does, how much do, how much would, do you know, does any one, looking to buy,
      want to buy, will pay, would pay, i ll pay, happy to pay, willing to pay, can pay, who can i, could someone,
      could anyone, can someone, can anyone, anyone able, please help
    `,
  },
  {
    name: 'deal-lost',
    words: `
      reward, last seen, answers to, answer to the name, handed in, mislaid, have you seen, has anyone seen, anyone seen,
      missing since, return to, gone missing, went missing, was taken, were taken, been taken, was nicked, were nicked,
      got nicked, been nicked, was stolen, were stolen, been stolen, has gone, have gone, walked off with, disappeared
    `,
  },
  {
    name: 'deal-shared',
    words: `
      share a taxi, share a cab, share a lift, share petrol, split petrol, split the petrol, split the fare,
      petrol money, for petrol, towards petrol, lift share, car share, chip in, chipping in, whip round, collection for,
      leaving present, leaving do, free to good home, free to anyone, free to a good home, free to collect,
      free to whoever, giving away, no charge, for nothing, no money wanted, in memory, jumble sale, bring and buy,
      table top sale, tabletop sale, coffee morning, church, chapel, mosque fund, w i, the wi, our wi, wi stall, wi cakes, womens institute, women s institute, rotary,
      round table, lions club, scouts, guides, brownies, cubs, pta, school fair, school fete, summer fair, summer fete,
      christmas fair, village hall, village fete, community centre, hospice, foodbank, food bank, warm hub, warm space,
      air ambulance, children in need, comic relief, red nose, red nose day, poppy, poppies, poppy appeal, macmillan,
      marie curie, british heart foundation, cancer research, dementia uk, sands, samaritans, ward fund, staff fund,
      patients fund, comforts fund, toy appeal, all goes to, it all goes to, money goes to, goes to the, goes towards,
      goes straight to, society, foundation, for the unit, for the ward, nurses station, every penny, all money, all monies, proceeds, profits to, in aid, aid of, raising, raised,
      fundraiser, fundraising, sponsor, sponsored, sponsorship, donation, donations, donate, charity, just giving,
      justgiving, gofundme, raffle, tombola, lottery, league of friends, friends of, hospital radio, the trust,
      our trust, the ward, the canteen, the hospital shop, hospital shop, trust shop, wrvs, rvs, costa, whsmith,
      physio department, occupational therapy, the clinic, prescription charge, prescriptions
    `,
  },
  {
    name: 'deal-jest',
    words: `
      place in the queue, spot in the queue, my place in, seat in a and e, chair in a and e, seat in the waiting room,
      waiting room chair, chair in the waiting room, corridor trolley, trolley in the corridor, bed in the corridor,
      my kidney, a kidney, my soul, my liver, my firstborn, first born, one careful owner nhs, only waited,
      used once by
    `,
  },
];
