import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Where and how it is told: little by itself, and much beside what is told. */
export const sceneThemes: readonly WordClass[] = [
  // Rooms, furniture and pockets: where such things are said to be.
  {
    name: 'at-home',
    words: `house, flat, kitchen, bathroom, bath, bedroom, room, bed, loo, shower, hall, hallway, landing, stairs, floor,
      carpet, settee, sofa, couch, armchair, table, desk, sideboard, mantelpiece, kettle, mug, towel, curtain,
      curtains, pillow, blanket, duvet, quilt, sheets, mattress, drawer, cupboard, wardrobe, cabinet, shelf, fridge,
      freezer, cellar, attic, loft, garage, shed, outhouse, greenhouse, barn, byre, garden, yard, back door, door,
      latch, letterbox, porch, doorstep, gate, hedge, wall, ceiling, van, car, cab, boot, glovebox, dashboard,
      passenger seat, driver seat, caravan, tent, sleeping bag, hostel, hotel, travelodge, halls, digs, barracks,
      cabin, locker, bag, rucksack, handbag, carrier bag, pocket, pockets, coat, coats, shoes, boots, slippers,
      sock, socks, sleeve, blazer, belt, wallet, purse, laptop, charger, tap, sink, oven, grate, boiler, balcony,
      sill, window`,
  },
  {
    name: 'body-part',
    words: `neck, throat, face, lip, lips, tongue, jaw, arm, arms, leg, legs, thigh, thighs, finger, fingertips, thumb,
      foot, toe, toes, skull, forehead, eyelid, pupil, pupils, nose, chest, rib, ribs, belly, tummy, stomach,
      stumach, gut, guts, spine, skin, scalp, vein, veins, artery, lung, lungs, liver, kidney, kidneys, bum, groin,
      testicle, womb, cord, soft spot, stump, bone, bones`,
  },
  {
    name: 'to-oneself',
    words: `myself, meself, mesen, mysen, masel, masell, himself, hisself, hissen, herself, hersen, hersel, themself,
      themselfs`,
  },
  {
    name: 'nobody-at-all',
    words: `nobody, no body, naebody, not a soul, no soul, not one person, not a single, none of them, nobody else,
      no one else, neebody, no ones, noones`,
  },
  {
    name: 'keeps-on',
    words: `keep, every night, each night, every day, each day, every minute, every hour, every morning, every evening,
      all day, all night, over and over, again and again, non stop, cant stop, can not stop, night after night,
      day after day, for days, for weeks, for months`,
  },
  {
    name: 'has-in-mind',
    words: `think about, thinking about, thinks about, thought about, thinking of, thinkin, thinkin about, thinkin abt,
      picturing, imagining, dreaming of, dreaming about, wondering, fantasise, fantasising, wishing, praying, wanna,
      wana, wanny, wantin, wanting, looking forward to, how easy, so easy, be easier`,
  },
  {
    name: 'body-state',
    words: `breathing, breathe, breath, unconscious, awake, asleep, sleepy, drowsy, dizzy, faint, weak, weaker, limp,
      stiff, swollen, swelling, numb, tingling, burning, freezing, boiling, pale, grey, blue, purple, sweating,
      shaking, shivering, trembling, vomiting, vomit, puking, retching, bleeding, pouring, dripping, leaking,
      soaked, gushing, screaming, crying, moaning, groaning, grunting, wailing, gasping, wheezing, snoring,
      gurgling, dribbling, drooling, foaming, twitching, jerking, fitting, slurring, mumbling, muddled, delirious,
      unresponsive, collapsed, fell, fallen, burnt, scalded, snapped, crushed, hurts, hurting, aches, throbbing,
      splitting, really bad, rly bad, spreading`,
  },
  {
    name: 'ill-of',
    words: `diabetic, type 1, type one, insulin, epilepsy, epileptic, asthmatic, copd, angina, pacemaker, sickle,
      sickle cell, addisons, addison, transplant, kidney transplant, on chemo, warfarin, blood thinners, premature,
      newborn, meningitis, anaphylaxis, tracheostomy, peg, stoma, dialysis, haemophilia, haemophiliac, parkinsons,
      dementia, nappy, tonsils out, had surgery, op last, steroids, feeding tube, oxygen, ventilator, withdrawal,
      withdrawals, clucking, rattling, detox, cold turkey, stopped drinking, dts, alcoholic`,
  },
  // What hands, feet and voices do, for the phrases below.
  {
    name: 'acts',
    part: 'verb',
    words: `abandon, ask, attack, avoid, bang, barricade, bash, batter, beat, beg, bin, bite, block, blow, bolt, book,
      borrow, bottle, break, breathe, bring, burn, bury, buy, call, cancel, carry, carve, catch, chase, choke,
      choose, chop, claw, clean, clear, climb, close, clutch, collapse, collect, come, convince, cough, count,
      cover, crack, crash, crawl, creep, cross, crouch, crush, cry, cut, cycle, dangle, decide, delete, dig,
      disappear, dissolve, douse, download, drag, draw, dream, dribble, drift, drink, drive, drop, drown, dry, dump,
      eat, empty, end, escape, faint, fake, fall, fight, fill, find, finish, fit, fix, flee, flip, flood, flush,
      follow, forget, forgive, freeze, gag, gamble, gasp, gather, give, glue, go, google, grab, grind, grip, groan,
      hallucinate, hand, hang, harm, hate, haunt, hear, heave, hide, hit, hoard, hold, hope, huddle, hug, hurt,
      imagine, inhale, inject, iron, jab, jerk, jump, keep, kick, kill, kiss, kneel, knock, knot, label, lash,
      laugh, lay, leak, lean, leave, lick, lie, lift, limp, load, lock, loosen, lose, lower, make, measure, melt,
      message, mix, moan, move, mumble, neck, open, order, overdose, pace, pack, park, pay, perch, pick, pin, place,
      plan, pop, post, pour, practise, pray, prepare, press, pretend, prop, pull, punch, purge, push, put, quit,
      ram, rant, rave, reach, record, refuse, rehearse, release, remove, research, resign, rest, ring, rip, roam,
      roll, rub, ruin, run, rush, save, say, scald, scare, scatter, scratch, scream, scribble, scrub, seal, search,
      sell, send, set, settle, sever, shake, sharpen, shave, shiver, shoot, shout, shove, shut, sign, sink, sit,
      skip, slam, slap, slash, slice, slide, slip, slit, slump, slur, smash, smear, smell, smile, smother, snap,
      snatch, sneak, snort, soak, sob, sort, spend, spill, spit, splash, spray, squeeze, stab, stack, stagger,
      stand, stare, starve, stash, steal, step, stick, stockpile, stop, store, strangle, strap, strike, struggle,
      stuff, stumble, suck, suffer, suffocate, swallow, sway, swear, sweat, swell, swerve, swim, swing, take, talk,
      tape, taunt, tear, tell, text, threaten, throttle, throw, tidy, tie, tip, torch, torment, track, trap,
      tremble, try, turn, twist, twitch, type, unbuckle, undo, unlock, unplug, vanish, vomit, wade, wail, wake,
      walk, wander, warn, wash, watch, wave, wee, weep, weigh, wheeze, whip, whisper, wipe, wobble, wrap, wreck,
      write, yell`,
  },
];

/** What small patterns find in the same way. */
export const scenePhrases: readonly PhrasePattern[] = [
  {
    as: 'i-have-acted',
    match: ['i ~1 =have ~2 [acts:ed]', '^ [acts:ed]', '^ =just|=already|=been|=have|=not ~1 [acts:ed|acts:ing]'],
  },
  { as: 'they-have-acted', match: ["he|somebody|they ~2 =has|=have|='s|=is ~2 [acts:ed]"] },
  {
    as: 'they-are-acting',
    match: ["he|somebody|they ~1 be|='s|=keeps|=started|=keep ~2 [acts:ing]", '=the|=a ~2 somebody ~4 [acts:ing]'],
  },
  {
    as: 'they-will',
    match: ['he|somebody|they ~1 =will|=wants|=threatening|=threatened|=can|=does|=do|=would|=going ~3 [acts:base]'],
  },
  {
    as: 'will-do',
    match: [
      'i ~1 [=will|=shall] ~1 !=have|=be',
      'i be ~1 [=going] =to',
      'i be [=about] =to',
      '[=ill] =be|=not|=do|=just',
      'i be [=off|=away]',
    ],
  },
  {
    as: 'will-not',
    match: [
      'i ~1 [=will|=shall|=would] ~1 =not|=never',
      'i be [=not] ~1 =going|=planning|=stopping|=bothered|=coming|=staying',
      'i ~1 do [=not] ~1 =want|=plan|=intend|=mean|=care|=wanna|=wana',
      '[=shant|=shan|=divvent|=willnae|=wont]',
      'i =have [=no] ~1 =wish|=plans|=intention|=reason|=fight|=more|=hope',
    ],
  },
  {
    as: 'have-done',
    match: [
      'i =have ~1 [=put|=got|=took|=taken|=written|=wrote|=left|=sold|=paid|=tied|=set|=packed|=booked|=arranged|=asked|=told|=hid|=hidden|=bought|=saved|=sorted|=worked|=decided|=picked|=chosen|=locked|=turned|=stopped|=started|=thrown|=binned|=given|=cancelled|=tidied|=cleaned|=made|=found|=crushed|=mixed|=poured|=opened|=run|=drawn|=brought|=kept|=been|=done|=cut|=carved|=burned|=burnt|=swallowed|=drunk|=drank]',
    ],
  },
];
