import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Where and how it is told: little by itself, and much beside what is told. */
export const sceneThemes: readonly WordClass[] = [
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
      no one else, neebody`,
  },
  {
    name: 'no-longer',
    words: `anymore, any more, no more, no longer, any longer, much longer, never again, nae mair, any mair, ony mair,
      nemore, for good, for ever, forever, fur good, ever again`,
  },
  {
    name: 'keeps-on',
    words: `keep, every night, each night, every day, each day, every minute, every hour, every morning, every evening,
      all day, all night, over and over, again and again, non stop, cant stop, can not stop, night after night,
      day after day, for days, for weeks, for months`,
  },
  {
    name: 'has-in-mind',
    words: `think about, thinking about, thinks about, thought about, thinking of, i think, thinkin, thinkin about,
      thinkin abt, picturing, imagining, dreaming of, dreaming about, wondering, fantasise, fantasising, can see,
      wishing, praying, wanna, wana, wanny, wantin, wanting, looking forward to, how easy, so easy, be easier`,
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
];

/** What small patterns find in the same way. */
export const scenePhrases: readonly PhrasePattern[] = [
  { as: 'will-do', match: ['i ~1 [=will|=shall] ~1 !=have|=be', 'i be ~1 [=going] =to', 'i be [=about] =to', '[=ill] =be|=not|=do|=just', 'i be [=off|=away]'] },
  { as: 'will-not', match: ['i ~1 [=will|=shall|=would] ~1 =not|=never', 'i be [=not] ~1 =going|=planning|=stopping|=bothered|=coming|=staying', 'i ~1 do [=not] ~1 =want|=plan|=intend|=mean|=care|=wanna|=wana', '[=shant|=shan|=divvent|=willnae|=wont]', 'i =have [=no] ~1 =wish|=plans|=intention|=reason|=fight|=more|=hope'] },
  { as: 'have-done', match: ['i =have ~1 [=put|=got|=took|=taken|=written|=wrote|=left|=sold|=paid|=tied|=set|=packed|=booked|=arranged|=asked|=told|=hid|=hidden|=bought|=saved|=sorted|=worked|=decided|=picked|=chosen|=locked|=turned|=stopped|=started|=thrown|=binned|=given|=cancelled|=tidied|=cleaned|=made|=found|=crushed|=mixed|=poured|=opened|=run|=drawn|=brought|=kept|=been|=done|=cut|=carved|=burned|=burnt|=swallowed|=drunk|=drank]'] },
  { as: 'tells-of-now', match: ["he|somebody:one|they be|='s ~2 [=just|=now|=going|=gone|=not|=trying|=saying|=sat|=stood|=got|=in|=on|=at|=up|=so|=really|=all|=dead|=very|=still|=been]", "he|somebody:one|they ~1 =has|=have|='s|=keeps|=will|=says|=wo|=can ~1 [=just|=gone|=taken|=got|=not|=been|=locked|=told|=sent|=started|=stopped|=never|=cut|=swallowed|=eaten|=drunk|=collapsed|=fallen|=left|=posted|=said|=he|=she]"] },
  { as: 'reflexive-wish', match: ['i ~2 [=want|=wish|=wanna|=hope|=need|=rather|=sooner] ~3 =die|=dead|=gone|=sleep|=end|=stop|=disappear|=over|=go|=out|=not'] },
];
