// Holds abusive words.
import type { WordClass } from '../grammar/word-class.ts';

/** What is not meant: figures of speech, and small matters that they are said of. */
export const asideThemes: readonly WordClass[] = [
  {
    name: 'is-jest',
    words: `breathe for the smell, breathe for the, blew off, nearly blew off, blown off, nearly blown, your hats, my hat off, felt tip, marker pen, would
      die for, laughing so much, laughing so hard, laughed so much, laughed so hard, from laughing, stop laughing,
      im laughing, am laughing, lol, lols, lolz, lmao, lmfao, rofl, haha, hahaha, hahahaha, ha ha, hehe, pmsl, jk,
      only joking, just kidding, omg, obvs, killing me, kill me now, shoot me now, finish me off, finished me off,
      finishing me off, be the death of me, death of me, death of us, early grave, living death, dead on my feet,
      dying for, dying to, dying at, dying of, dying laughing, dead laughing, to die for, died laughing, died
      inside, died of embarrassment, pure deid, rip me, rip my, give up on life, lose the will to live, losing the
      will to live, will to live waiting, want to walk into the sea, ground to swallow, swallow me up, heart attack
      when, nearly had a heart attack, had a coronary, a coronary, cardiac at the, keeled over, could murder, could
      murder a, murder a, i could kill for, kill for a, sell my own, starve sooner, wasting away, starving now, hunt
      you down, have words, stabbed me in the back, back stabbing, id rather die than, rather stick, rather eat my,
      bury me with, will kill me if, shell kill me, mum will kill me, wife will kill me, will be the death, drive me
      to drink, drives me to drink, drove me to drink, drive me mad, driving me mad, driving me up the wall, round
      the twist, screaming at the telly, crying laughing, bored to death, boring me to death, bored to tears,
      boredom, scared to death of, sick to death, worried to death, flogging a dead, drop dead gorgeous, over my
      dead body, blue murder, send help, send smelling salts, send wine, send coffee, send gin, pass the gin, pass
      the, smelling salts, first world, drama queen, whichever is cheaper, whichevers cheaper, criminal, beyond a
      joke, gave me a scare, gave me nightmares, literally dead, im deceased, actual murder, pure murder, daylight
      robbery, be nice knowing you, wish me luck, pray for me, who wants to come, hits different, so cringe, cringe,
      be the witch, like the witch, what a relief, oh well, never mind, lol that, heh, teehee, x d, xd, creasing,
      howling, hilarious, so funny, funniest, made me chuckle, chuckle, chuckled, giggle, giggles, tickled, daft
      sod, silly sod, silly me, silly moo, muppet, numpty, wally, eejit, plonker, oops, whoops daisy, ha, ffs, smh,
      send biscuits, send chocolate, send cake, send reinforcements, send supplies, death by, murder by, killed me,
      killing us, killin me, is killing, are killing, nearly killed, nearly finished, nearly died, nearly died of,
      thought id died, thought i had died, died and gone, nearly had a coronary, coronary, heart failure when, heart
      attack at, having kittens, wetting myself, i cried at, cried at the, cried my eyes, cried buckets, bawled,
      blubbed, sobbed at, had me in bits, had me in stitches, in stitches, ugly cried, weeping at, id walk over hot,
      chew my arm, chew my own, gnaw my, eat my own, eat a horse, eat my hat, bite your arm off, sell my soul, sell
      my granny, sell my kidney, give my right arm, give my left, id kill for, kill for, would kill for, could kill
      for, kill a man for, could strangle, could throttle, i could cry, could have cried, could have died, could
      scream, want to scream, wanted to scream, fit to drop, dead tired, dead on my, dead to the world, dead good,
      dead easy, dead nice, dead proud, dead chuffed, dead posh, dead jealous, dead handy, dead cheap, dying to see,
      dying to know, dying to try, dying for a, dying for the, dying a death, dying to meet, dying of thirst, dying
      of heat, dying of laughter, died a death, slow death, a slow death, fate worse, worse than death, sudden
      death, death trap, death stare, death row, do or die, hard to kill, curiosity killed, suicide squad, suicide
      pact, suicide bombers, suicidal defending, suicidal driving, suicidal hedgehog, pure torture, sheer torture,
      torture chamber, tortured by, tortured us, water torture, crime against, crimes against, assault on the,
      assault on my, robbed, robbery, mugged, mugged off, stabbed by, stab in the back, shot himself in the foot,
      shoot myself in the foot, hung out to dry, hang my head, hanging by the, hang in the, hangry, hung over,
      thrown under the bus, under the bus, hit by a bus and, bus and, jump for joy, jumped for joy, jump at the
      chance, jump the queue, jumped the queue, jump on the bandwagon, jump through hoops, over the moon, over the
      edge tasty, off the hook, off a cliff, fell off my chair, fell off the sofa, fall off my, bite my head, bit my
      head off, lost my head, lost my marbles, lost the plot, lost my mind at, off my rocker, round the bend, up the
      wall, mad as a, barking mad, bonkers, crackers, climbing the walls, bouncing off the walls, tearing my hair,
      pulling my hair out over, drown my sorrows, drowning in paperwork, drowning in emails, drowning in nappies,
      buried in, buried under, snowed under, swamped, knackered but, shattered but, exhausted but, tired but, dead
      beat, running on fumes, running on coffee, zombie, zombies, walking dead, the undead, vampire, grim reaper,
      cheating death, nine lives, see me off, seen me off, polish me off, do me in, done me in, doing me in, did me
      in, took me out, wiped me out, wiped out by, floored by, knocked for six, face down in the, face planted,
      faceplanted, keel over, keeled over laughing, mortified, mortal, wanted to die of, wanted the ground, ground
      to open, earth to swallow, curl up and die of, hide under a rock, never live it down, never show my face,
      throw myself at, throw my controller, throw my phone, throw my laptop, throw it out of the window, chuck it in
      the, walk into the, into the sea lol, emigrate, emigrating, moving to mars, join a convent, run away to, run
      off to, become a hermit, live in a cave, whichever comes first, whichever is, first world problems, im fuming,
      raging, scunnered wi the, cream crackered, dear god, good grief, heaven help us, god help us, lord help us,
      jesus wept, give me strength, save me from, save us from, someone save me, rescue me from, help me escape, get
      me out of here lol, wake me up when, wake me when, bring me coffee, coffee please, need gin, need wine, need
      coffee, need a drink lol, need a lie down, wheres the gin, prosecco, wine o clock, cheers 🥂, dead to me,
      noodle, pot noodle, im just bossy, just bossy, bossy, fit as a fiddle, turning in her grave, turning in his
      grave, turn in her grave, turn in his grave, out of my skin, what a wimp, too nosy, man flu, desperate for a,
      over the edge with, laughing at that, topped myself laughing, hibernate, comfiest, comfy, cute, so sweet,
      dying to get, playing up, want to end it all no, with excitement, of shame, die of shame, main thing, not dead
      yet, off from dairy, with my porridge, my gf, pact to, kicked off the platform, off the platform for, to die
      of, die of something, could have caught, should have caught, top myself up, topped myself up, see thirty
      again, see forty again, see fifty again, see sixty again, won t see thirty again`,
  },
  // Food, games, films, sports, pets, weather: what figures of speech are said of.
  {
    name: 'is-trifle',
    words: `no point waiting, no point ringing, no point asking, no point complaining, no point queuing, refunds,
      refund, cancelled the tour, the tour, rat poison down, slug pellets down, put the rat poison, poison down for,
      poison down, pest control, vermin, ant powder, nearly blew, windy, im gasping for a, gasping for a, gasping
      for a brew, booking system, phone system, my glasses, lost my glasses, my handbag, my purse, my hearing aid,
      lost property, water birth, birth plan, birthing pool, cancelled my op, cancelled my appointment, ppi,
      scammers, parking, parking ticket, parking machine, pay machine, ticket machine, queues, queuing, queueing,
      hold music, panpipes, muzak, rota, christmas rota, monday morning, paperwork, website, link, newsletter, wifi,
      printer, spreadsheets, e learning, elearning, training module, powerpoint, zoom, teams call, diet, no carbs,
      carbs, juice fast, slimming, gym, spin class, zumba, burpees, leg day, parkrun, couch to 5k, match, fixture,
      derby, penalty, penalties, defence, defending, defend, corner, midfield, striker, goalie, keeper, high line,
      relegated, relegation, half time, full time, final whistle, league, cup, fa cup, var, ref, sunderland, city,
      united, rangers, celtic, hibs, england, scotland, rugby, cricket, darts, bake off, strictly, eastenders,
      corrie, casualty, call the midwife, traitors, love island, telly drama, episode, series, finale, spoilers,
      film, movie, novel, book club, scene, storyline, soap, documentary, podcast, album, song, lyrics, gig,
      concert, gaming, level, boss fight, respawn, revive me, headset, controller, fortnite, minecraft, fifa, quiz,
      quiz machine, pub quiz, full house, raffle, tombola, halloween, fake blood, fancy dress, bobble hat, christmas
      jumper, secret santa, mug, teabags, tea bags, lemon drizzle, scone, crumpet, twix, nandos, chips, curry,
      pizza, pasty, greggs, bacon, sourdough, sprouts, mince pies, turkey dinosaurs, canteen, menu, cottage pie,
      vending machine, coffee machine, maths, science, mock exam, driving test, essay for, group project, leaf
      blower, lawn, tomatoes, leeks, compost, gardening, allotment society, weeds, slugs, hayfever, hay fever,
      pollen, man flu, hangover, hungover, sunburn, sunburnt, bungee, abseil, skydive, zip wire, crane on saturday,
      fun day, tug of war, fete, summer fair, fair, bake sale, cruise, tenerife, weekend away, ryanair, easyjet,
      m25, m60, roadworks, traffic, ikea, flat pack, hoover, boiling in, boiling in that, dog fine, our spaniel, vet
      bill, the vet, our old cat, the cats been, the dog ate, kitten, puppy, hamster wheel, guinea pig, houseplant,
      argos, tesco, aldi, lidl, morrisons, sainsburys, primark, boots queue, weatherspoons, spoons, mcdonalds,
      maccies, kfc, costa, starbucks, subway, takeaway, kebab, burger, burgers, fish and chips, sausage, sausage
      roll, roast, gravy, mash, custard, crumble, ice cream, trifle, jelly, toast, porridge, cereal, weetabix,
      cornflakes, soup, salad, kale, quinoa, broccoli, cucumber, tomato, vindaloo, phaal, chilli, spicy, spice
      level, hot sauce, mustard, cheese, cheeseboard, chocolate, chocolates, haribo, kitkat, mars bar, wispa,
      crisps, popcorn, brew, decaf, latte, espresso, tea bag, prosecco, beers, lager, guinness, cocktail, cocktails,
      recipe, baking, baked, bake, sourdough starter, slow cooker, air fryer, batch of, hoovering, ironing, laundry,
      washing up, dishwasher loading, recycling, lawnmower, strimmer, hedge trimmer, diy, wallpaper, painting the,
      decorating, plastering, flatpack, shelves, lego, stepped on lego, toy, toys, peppa pig, bluey, baby shark,
      frozen, disney, pixar, marvel, star wars, harry potter, doctor who, line of duty, happy valley, peaky, silent
      witness, holby, hollyoaks, emmerdale, coronation street, death in paradise, midsomer, vera, luther, sherlock,
      poirot, agatha christie, cluedo, murder mystery, whodunnit, true crime, crime drama, detective, netflix,
      iplayer, bbc one, channel 4, disney plus, boxset, box set, binge, binged, cinema, odeon, theatre, panto,
      pantomime, musical, opera, ballet, karaoke, tribute, glastonbury, tour tickets, tickets, chart, playlist on,
      ballad, chorus, tune, tunes, novel by, audiobook, chapter, author, poetry, poems by, painting of, exhibition,
      gallery, museum, crossword, sudoku, wordle, jigsaw, chess, scrabble, monopoly, cards against, dungeons,
      minecraft creeper, roblox obby, zelda, mario, mario kart, sonic, pokemon, call of duty, cod, gta, elden ring,
      dark souls, level up, final boss, ranked, lag, lagging, joystick, ps5 game, xbox game, nil nil, one nil, two
      nil, three nil, four nil, goals, own goal, scored, back four, set pieces, set piece, offside, extra time,
      stoppage time, injury time, play offs, playoffs, promotion, away end, terraces, kick off, man of the match,
      clean sheet, hat trick, everton, liverpool, chelsea, arsenal, spurs, leeds, leeds united, villa, wolves, west
      ham, burnley, bolton wanderers, derby county, stoke, hull city, boro, middlesbrough, mackems, toon, safc,
      nufc, lfc, mufc, blades fc, six nations, scrum, lions, ashes series, the ashes, test match, wicket, batting,
      bowling, over rate, tennis, wimbledon, grand national, boxing, ufc, wwe, f1, formula one, grand prix, tour de,
      marathon training, hill reps, deadlift, deadlifts, squats, press ups, burpee, plank, pilates, yoga, spinning
      class, hiit, joe wicks, bootcamp, personal trainer, physio exercises, keto, slimming world, weight watchers,
      detox tea, sugar free, giving up chocolate, dry january, veganuary, sober october, haircut, fringe, perm,
      highlights, roots, eyebrows, waxing, bikini wax, spray tan, fake tan, nails done, heels, skinny jeans, spanx,
      onesie, tinsel, baubles, christmas tree, advent, santa, elf on the shelf, nativity, carols, mariah carey, last
      christmas by, fireworks display, trick or treat, costume, zombie costume, fancy dress party, hen do, stag do,
      hen party, stag party, wedding speech, speeches, baby shower, gender reveal, school run traffic, parents
      evening, pta, sports day, egg and spoon, spelling test, times tables, phonics, homework club, revision,
      dissertation deadline, group chat about, group work, seminar, lecture hall, freshers fair, library fine,
      printer jam, photocopier, stapler, email chain, reply all, inbox, teams meeting, zoom call, slides, powerpoint
      slides, induction, mandatory training, fire drill, fire alarm test, payslip, payroll, annual leave, night
      shifts on the trot, shifts on the trot, on call room bed, dress code, lanyard colour, uniform, crocs, badge,
      smart card, vending, car park machine, barrier at the, pay and display, permit, parking permit, park and ride,
      roundabout, potholes, pothole, satnav, sat nav, diversion, traffic lights, traffic jam, bus replacement,
      delayed train, train delays, airport, jet2, turbulence, luggage, passport queue, heatwave, humidity, drizzle,
      rain again, snow day, nettle, nettles, midges, wasps, wasp at, spider, pigeon, pigeons, seagull, seagulls,
      geese, chickens, hens, alpaca, donkeys, donkey, puppies, kittens, goldfish, tortoise, cockapoo, labrador, cat
      flap, litter tray, flea, fleas, worming, groomer, pet insurance, mot, tyre, clutch, car wash, petrol prices,
      price of petrol, gas bill, leccy bill, electric bill, smart meter, council tax, price of, cost of, tv licence,
      phone contract, upgrade, battery life, software, buffering, cookies, captcha, chatbot, robot voice, press one,
      press 1, automated, hold tune, greensleeves, vivaldi, classical music, four seasons, shaving, five a side, on
      holiday, to a beach, to spain, dairy, contract, fireworks, builders, building site, monster under, monster,
      first tooth, needs gritting, gritting, car park, photos of, for a wee, crutches, commode, hearing aid, hearing
      aids, the hedge with, live q, lovely chat, the call, end the call, last post about, energy crisis, early
      clinics, xbox and, movies, wifi is, shopping bag, lemsip, pot noodle, resurfaced, alarm went, phones on its,
      reorder, the telly away, jingle, poor plants, this form, keeps crashing, kitchen knife and needed, itches,
      once the kids are at school, pop the, morale, went to bed, bowls, diary, titrated, nytol, fire alarm,
      breakfast and, chew the, cut my finger, cut my thumb, cut his finger, cut her finger, cut his thumb, cut her
      thumb, bay 5, hedge with, shaving and, dr rao, next appointment, thursday instead, can i do thursday, climbing
      frame, monkey bars, the swings, trampoline, bouncy castle, playground, soft play, vitamin d, vitamins, every
      winter, with breakfast, with my breakfast, with my porridge, with my tea, away to my bed, away to bed, off to
      bed, early start, sourdough, houseplant, house plant, tomato plants, spider plant, geraniums, satnav, fitbit,
      kindle, headphones, hoover, tumble dryer, washing machine, monopoly, scrabble, cluedo, dominoes, top trumps,
      uno, fantasy football, charades, zombie, pantomime, tombola, update, wifi router, the tour, tour dates,
      refunds, gig, encore, sir nibbles, guinea pig funeral, jingle, ringtone, hold music, that song, this song,
      that advert, this advert, car alarm, leaf blower, seagulls`,
  },
  // Anger at those who read it, and at staff: what other kinds are for.
  {
    name: 'aims-at-readers',
    words: `kill you, kill yous, kill ye, murder you, stab you, batter you, batter ye, smash you, knock you, knock
      ye, find you, finding you, find you and, come for you, coming for you, hunt you, hurt you, end you, burn you,
      your teeth, your throat, your head in, your gate, your front door, your house, your tyres, your windows, your
      wife, your name, your security, your fella, your photo, your pictures, your shift, you blocked, blocked me,
      since you blocked, ignores me, ignoring me, asked you, nobody asked, no one asked, kys, you people, one of you
      lot, rid of me, you stupid, you fat, you ugly, you scum, scum, smug, fat cow, cow, bastard, cunt, ye hear, her
      sacked, him sacked, get her sacked, off the register, struck off, that receptionist, that doctor, that
      doctors, that midwife, that nurse, that manager, that matron, that consultant, that psychiatrist, that
      surgeon, that cow, that woman has, chief exec, deserves a bullet, her smug, his smug, break his jaw, break her
      jaw, teeth out, teeth in, knock his, knock her, swing for, swinging for, staff entrance, staff gate, new
      accounts, new account, voice notes yday, posting about, under every, emails, friend request, her windscreen,
      his windscreen, her photos, her messages, her shift, the rota, next shift, keep the messages, ring her
      personal, flood the, lads 😉, sort me out with, synagogue, mosques, muslims, muslim, jews, jewish, romanians,
      immigrants, migrants, gypsies, hindu, christians, the site so, shags, sexy, stockings, wear the, taste you,
      fancies, the more action`,
  },
];
