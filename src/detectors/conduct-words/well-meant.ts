import type { WordClass } from '../grammar/word-class.ts';

/** What shows that harsh words are meant well, played, put to work or of somebody nobody here knows. */
export const wellMeantWords: readonly WordClass[] = [
  {
    // What is wished to those who are liked: after it a curse turns out to be a compliment.
    name: 'kind-fate',
    words: `
      pay rise, payrise, pay rises, wage rise, bonus, bonuses, promotion, medal, medals, knighthood, damehood, obe, mbe,
      gong, award, awards, lottery, the pools, long service, retirement, retire, retired, early retirement, holiday,
      holidays, fortnight in, week off, day off, night off, weekend off, long rest, good rest, well earned, well deserved,
      lie in, feet up, put your feet up, hot bath, spa day, gin, prosecco, champagne, pint, pints, cuppa, cup of tea,
      brew, chocolates, chocolate, sweets, roses, quality street, celebrations, heroes tin,
      flowers, bouquet, hamper, cwtch, hug, hugs, kisses, kindness, laughter, laughing, love from, lots of love,
      with love, all my love, happiness, sunshine, old age, ripe old age, peacefully, in your sleep,
      in spain, on a beach,  success, recognition, praise, applause, round of applause, ovation,
      every penny, every bit of luck, every happiness, joy,  bless you, bless`,
  },
  {
    // Stages, pages and screens. Not "theatre" alone, where people are operated on.
    name: 'make-believe',
    words: `
      panto, pantomime dame, in the panto, macbeth, hamlet, shakespeare, dickens, scrooge, roald dahl, the twits, matilda, wizard of oz,
      cinderella, snow white, aladdin, jack and the beanstalk, hansel and gretel, ugly sisters, wicked stepmother,
      punch and judy, am dram, amateur dramatics, drama group, drama club, theatre group, the play, school play, in a play,
      the musical, the opera, the film, a film, this film, the movie, a movie, the episode, episode, season finale, boxset,
      box set, soap opera, eastenders, corrie, coronation street, emmerdale, casualty last night, holby, line of duty,
      storyline, the villain, villain, baddie, baddies, character in, plays the, playing the, my part, the novel, novel,
      thriller, book club, audiobook, whodunnit, murder mystery, video game, computer game, playstation, xbox, fortnite,
      nintendo, minecraft, fancy dress, halloween, ghost train, escape room, cartoon, disney, netflix, larp, role play,
      re enactment, wrestling, wrestler, lyrics, the song, lyric`,
  },
  {
    // Ends to which an edge or a hammer is carried.
    name: 'tool-errand',
    words: `
      and paint, paint and, brushes, rollers, sandpaper, nails, screws, spirit level, ladders, wallpaper, varnish, to decorate, decorating, gardening, gardening day, garden day, garden club, the stump, tree stump, hedge, hedges, brambles, ivy, bushes, pruning, weeding, raised bed, raised beds, firewood, kindling, bonfire night,
      shelf, shelves, flat pack, wardrobe, bookcase, picture up, pictures up, nails to, diy, workshop, woodwork,
      men's shed, mens shed, carpentry, fence, decking, painting day, volunteer day, volunteers, working party, tidy up,
      rounders, cricket, softball, baseball, to carve, the turkey, the joint, the cake, pumpkin, pumpkins, pumpkin carving, cosplay, costume,
      axe throwing, museum, show and tell, antiques, to hand in, amnesty,
      rebuild, rebuilt, and build, start again, start afresh, build a new, build one, build us`,
  },
  {
    // Who makes things: what is wished on them is meant of what they made.
    name: 'made-it',
    words: `
      designed, design, designs, invented, invents, came up with, thought up, dreamt up, dreamed up, programmed, coded,
      built the, built this, drew up, laid out, decorated, composed, recorded, installed, wired, plumbed, engineered,
      put the flat pack, wrote the instructions, wrote these instructions, named the, priced`,
  },
  {
    // Crimes, which those who commit them seldom read about here.
    name: 'crime-done',
    words: `
      stole, steal, steals, stealing, stolen, nicked, nick, nicks, nicking, pinched, pinch, swiped, robbed, rob, robs, robbing, half inched, had away with, made off with, ran off with, helped yourself to, helped himself to, took the lead,
      took my bike, took my phone, took my purse, took my bag, took my wallet, took my wheelchair, took my scooter,
      took the defibrillator, took the tin, took the charity, took the collection, burgled, burgle, broke into, break into, mugged, mug,
      snatched, vandalised, vandalized, vandalise, smashed, slashed, keyed my, keyed the, scratched my, scratched the, graffitied,
      sprayed, trashed, wrecked, torched, set fire to, dumped, fly tipped, tipped, ran over, run over, knocked down, drove off, hit and run, hit my car,
      hit my parked, hit our car, reversed into, crashed into, drove into, spat at, spat on, punched, assaulted, attacked, glassed, stabbed, beat up, beaten up, scammed, scam,
      scams, scamming, conned, con, defrauded, poisoned, abandoned, lets their dog, threw fireworks, throwing fireworks, throws, groomed, raped,
      bit the nurse, abused the, abuse nurses, abuse staff, abuses staff,
      parking across, parks across, parked across, parking in, parks in, parked in, parking on, parks on, parked on, blocks, blocking, blocked the, blocked my,
      smokes by, smoking by, smokes in, smoking in, drops litter, dropping litter, left dog, dog mess, dog poo, speeds, speeding, tailgates`,
  },
  {
    name: 'thief',
    words:
      'thief, thieves, burglar, burglars, vandal, vandals, mugger, muggers, robber, robbers, hit and run driver, joyriders, joyrider, scammer, scammers, fly tippers, fly tipper, drink driver, drink drivers, drunk driver, drunk drivers, paedo, paedos, paedophile, paedophiles, rapist, rapists, arsonist, arsonists, fraudster, fraudsters, kids who, lads who, youths, yobs',
  },
  {
    // Verbs that stand after who said it, or before: past, or of what still stands written.
    name: 'speaks-first',
    words: `
      said, says, sez, goes, shouted, shouts, yelled, yells, roared, roars, screamed, screams, cried, cries, joked, jokes, laughed, laughs,
      announced, announces, declared, declares, muttered, mutters, whispered, whispers, wrote, writes, replied, replies, asked,
      asks, sang, sings, chanted, chants, quipped, grinned, giggled, chuckled, grumbled, grumbles, teased, warned, warns, reckons, insists, reads, read, quoth`,
  },
  {
    name: 'speaks',
    words:
      'said, says, warned, warns, reckons, reckoned, insists, insisted, teased, teases, grumbled, swears, promised, told, tells, shouted, yelled, roared, screamed, cried, joked, announced, muttered, whispered, wrote, replied, sang, chanted, quipped, texted, sprayed, scrawled, painted',
  },
  {
    // What comes from kitchens, stores and post rooms, and goes back there.
    name: 'sent-back',
    words: `
      sandwich, sandwiches, meal, meals, dinner, dinners, lunches, chips, eggs, sausages, peas, sprouts, tea, soup, curry, puddings, trays,
      letter, letters, form, forms, leaflets, parcels, deliveries, crutches, walking frames, frames, wheelchairs, chairs, beds, mattresses, pillows,
      gowns, socks, stockings, dressings, tablets, pills, pens, machines, monitors, printers, hearing aids, batteries, glasses, boots, shoes,
      toys, toy, teddies, teddy bears, puppets, soft toys, hens, goats, lambs, ducks, donkeys`,
  },
  {
    // On which others write what they would not say.
    name: 'surface',
    words: `
      wall, walls, door, doors, toilet door, lift, lifts, bus stop, bus shelter, window, windows, mirror, sign, notice board, noticeboard, bench,
      fence, poster, whiteboard, desk, table, car, bonnet, locker, lockers, cubicle, stairwell, underpass, garage, bin, bins`,
  },
  {
    name: 'writes-up',
    words:
      'scratched, carved, etched, written, wrote, sprayed, daubed, scrawled, scribbled, painted, graffitied, drawn, drew, keyed',
  },
  {
    // With which words come out that nobody means.
    name: 'blurts',
    words: `tourettes, tourette's, tourette, tourettes syndrome, tics, vocal tics, verbal tics, coprolalia, delirium, delirious, hallucinating, frontal lobe, head injury, brain injury`,
  },
  {
    // Whose owner may call them anything.
    name: 'own-beast',
    words: `
      cat, dog, puppy, kitten, parrot, budgie, cockatoo, hamster, guinea pig, rabbit, tortoise, horse, pony, donkey, goat, hen, hens, cockerel, goose, ferret,
      car, van, bike, scooter, wheelchair, crutch, walking frame, zimmer, kettle, boiler, cooker, alarm clock, computer, tablet, knee, knees,
      hip, back, bladder, bowel, bowels, gallbladder, appendix, stoma, tumour, hernia, ulcer, lump, pacemaker, catheter, cannula, hearing aid`,
  },
  {
    // What stands on wards and before them, and breaks down.
    name: 'ward-thing',
    words: `
      chair, chairs, bed, beds, mattress, pillow, trolley, trolleys, hoist, drip, pump, curtain, curtains, window, windows, radiator, heating,
      boiler, shower, toilet, toilets, tap, taps, bin, bins, tv, telly, remote, buzzer, alarm, door, doors, cupboard, locker, wheelchair, wheelchairs,
      corridor, stairs, steps, car park, car parks, barrier, road, roundabout, hill, bus, bus stop, canteen, kitchen, coffee, toast, gown, gowns, form,
      letter, menu, screen, keyboard, password, link, page, map, sign, signs, clock, building, portakabin, extension`,
  },
];
