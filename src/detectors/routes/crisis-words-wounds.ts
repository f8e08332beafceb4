// Names methods of self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** Harm that is hidden, what it is done with, and going back and forth to places where people die. */
export const crisisWoundWords: readonly WordClass[] = [
  {
    name: 'burn-tool',
    words: `iron, lighter, hob, straighteners, hair straighteners, curling tongs, tongs, candle, cigarette, cigarettes, fag,
      fag end, fags, match, matches, kettle, boiling water, hot water, oven door, radiator, ciggy, clipper lighter, aerosol,
      deodorant can, bleach, salt and ice, salt and an ice cube, compass, needle, pin, safety pin, scissors, sharpener,
      broken glass, glass, tin lid, stanley knife, blade, razor, rubber band, elastic band, nail scissors, tweezers, knife`,
  },
  {
    name: 'put-to',
    words: `held, hold, holding, pressed, press, pressing, put, putting, poured, pouring, stubbed, stubbing, dripped, dripping,
      stuck, sticking, dug, digging, dragged, dragging, used, using, run, running, took, taken, taking`,
  },
  {
    name: 'why-hurt',
    words: `looks there, nobody looks, no one looks, where nobody, where no one, flinches, flinch, flinching, winces, pulls away, when it gets, whenever it, too loud, gets too much, when i get, when she gets, when he gets,
      again, on purpose, deliberately, only thing, only way, quietens, quiets, quieten, helps, to cope, to feel, feel something,
      feel better, to punish, punish myself, deserve, deserved, numb, numbs, calms me, calm me, release, relief, take it out,
      make it stop, stops it, stop the thoughts, every night, most nights, every day, all night, weeping, infected, too deep,
      deep, bleeding, hiding, hide, hid, hides, nobody knows, no one knows, nobody sees, no one sees, not tell, not say,
      will not say, will not tell, says the cat, says it was the cat, says she fell, the cat, not show,
      not let me see, not let us see, covers, covered up, sleeves, jumper, hoodie, tights, found, noticed, spotted, caught sight`,
  },
  {
    name: 'line-look',
    words: `straight, little, rows of, row of, neat, tiny, parallel, thin, red, fresh, new, more, loads of, dozens of, covered in,
      full of, hundreds of, raised, criss cross, ladder of, ladders of, tally`,
  },
  {
    name: 'line-mark',
    words: `lines, line marks, cuts, slashes, slices, scratches, marks, scabs, nicks, burns, circles, burn marks, scars, welts,
      razor marks, scores`,
  },
  {
    name: 'body-part',
    words: `arm, arms, forearm, forearms, wrist, wrists, leg, legs, thigh, thighs, stomach, tummy, belly, hips, hip, ankles, ankle,
      calves, chest, shoulder, shoulders, skin, body, inner thigh, inner thighs, inside of her arm, inside of his arm`,
  },
  {
    name: 'eat-little',
    words: `ice cubes, ice, lettuce, cucumber, black coffee, coffee, chewing gum, gum, water, air, diet coke, coke zero, cigarettes,
      celery, rice cakes, an apple, one apple, a yoghurt, miso, nothing, laxatives`,
  },
  {
    name: 'wasting',
    words: `faints, fainting, fainted, faint, collapses, collapsing, collapsed, passes out, passing out, dizzy, blacks out,
      blacking out, six stone, five stone, 6 stone, 5 stone, seven stone, 7 stone, bmi, hair is falling, skin and bone,
      skin and bones, heart is, purging, purges, refuses to eat, refusing to eat, will not eat, not eaten, wasting away,
      fading away, fade away, waste away, disappear, until i, till i, can not stand up, blue hands, cold all the time`,
  },
  {
    name: 'goes-to',
    words: `walking to, walk to, walked to, been walking to, going to the, go to the, went to the, went up to, go up to, been to the,
      been up to, going up to, drive to, drove to, driving to, drive up to, drove up to, cycle to, cycled to, got the bus to,
      get the bus to, bus to, keep going to, keep going up, keep going down, went down to, go down to, been down to,
      end up at, ended up at, ending up at, end up on, ended up on, find myself at, find myself on, found myself at,
      found myself on, found myself up, been on the, been at the, been up on, been stood, been sat, stood at, stood on, sat on,
      sat at, sit on, sit by, sat by, stand on, stand at, stand by, hang about, hanging about, hanging round, hanging around,
      walk past, walked past, stop at, stopped at, stopped on, pull over by, pulled over by, park by, parked by, parked at,
      parked up, park up, went out to, walk out to, walked out to, walking out to, walk up to, walked up to, walked down to,
      back on the, back at the, back up the, back up on, toes over, feet over, legs over, leant over, leaning over,
      leaned over, lean over, looked over, look over, climbed, climb, climbing`,
  },
  {
    name: 'death-spot',
    words: `viaduct, bridge, footbridge, flyover, cliffs, cliff, clifftop, cliff top, tracks, railway, railway line,
      train line, level crossing, multi storey, multistorey, multi story, car park roof, roof, rooftop, ledge, balcony, weir,
      reservoir, quarry, quay, quayside, platform, platform edge, motorway, motorway bridge, dual carriageway, river, canal,
      docks, harbour wall, pier, lock, water, sea, lake, loch, loft, beam, rafters, banister, beachy head, humber bridge,
      tyne bridge, railings, barrier, parapet, station, shed, garage, woods, waters edge`,
  },
  {
    name: 'as-if-drawn',
    words: `again, every evening, every night, each night, each evening, every day, most nights, most days, every morning, each morning,
      last night, twice, three times, third time, second time, same spot, to see how, see how it, how it feels, how it would feel,
      what it feels, what it would, just looking, just to look, looking down, looked down, look down, staring down, staring at,
      nobody looked, no one looked, nobody even, no one even, nobody noticed, no one noticed, nobody stopped, no one stopped,
      nobody asked, no one asked, came back down, came down, came home, climbed down, climbed back, turned back, turned round,
      turned around, walked back, went home, not do it, could not do it, bottled it, chickened out, next time, not this time,
      wondering, wondered, thinking, thought about, imagining, picturing, pulled back, could not, lost my nerve,
      how cold, how deep, how high, how far, how long, how quick, how fast, how easy, so easy, be easy, be quick, one step`,
  },
  {
    name: 'hang-thing',
    words: `rope, tow rope, washing line, clothes line, extension lead, extension cable, dressing gown cord, dressing gown belt, noose, bungee cord,
      ratchet strap, ratchet straps, hosepipe, hose pipe, length of hose, shotgun, air rifle, helium, helium canister,
      charcoal, disposable barbecue, disposable bbq, nitrogen, sodium nitrite, curtain cord, blind cord, ligature, scalpel,
      scalpels, razor blades, pack of blades, packet of blades, curtain tie, bed sheets, bedsheet`,
  },
  {
    name: 'hang-place',
    words: `loft, attic, beam, rafters, rafter, banister, bannister, garage, shed, woods, tree, barn, stairs, stairwell, cellar, outhouse,
      boot, car, wardrobe, bag, drawer, under the bed, under my bed, bedroom, bathroom, door, door handle, hook, ceiling, byre`,
  },
  {
    name: 'came-by-post',
    words: `arrived, came today, came this, delivered, delivery, bought, ordered, quid, pounds, from amazon, from ebay, from b q, b q,
      off amazon, off ebay, online, homebase, screwfix, in my basket, next day, receipt, came in the post, at the checkout`,
  },
  {
    name: 'times-tried',
    words: `twice, three times, four times, five times, second time, third time, fourth time, fifth time, several times, this week,
      this month, since christmas, in a week, in a month, in a fortnight, since friday, since monday, last week, last night,
      again, already`,
  },
  {
    name: 'carries',
    words: `carry, carries, carrying, taking, take, takes, started taking, keep, keeps, keeping, sleep with, sleeping with,
      sleeps with, walk with, walking with, drive with, driving round with, been sleeping with, got, has got, have got,
      beside me, beside my bed, under my pillow, with me when, in my bag, in my pocket, in my coat`,
  },
  {
    name: 'not-self',
    words: `not himself, not herself, not right, not in his right mind, not in her right mind, without his phone, without her phone,
      left his phone, left her phone, in a state, crying, been low, so low, really low, said sorry, said goodbye, worried, scared,
      suicidal, lost his job, after a row, in the dark, in his slippers, in her slippers`,
  },
  { name: 'wrong-side', words: `wrong side, other side, outside of, over the, climbed over, climbing over` },
  {
    name: 'cover-thing',
    words: `plasters, plaster, bandages, bandage, dressings, long sleeves, sleeves, wristbands, steri strips, jumper, hoodie, cardigan, tights, makeup, foundation`,
  },
  {
    name: 'treasure',
    words: `xbox, playstation, ps5, switch, guitar, drum kit, records, vinyl, watch, jewellery, rings, bike, motorbike, football shirts, season ticket, books, fishing gear, fishing rods, tools, trainers, makeup, games, laptop, car, camera, medals, teddy, dolls, clothes, collection, paintings, telescope, instruments, savings, pension, tickets, comics, pokemon cards, piano, sewing machine, golf clubs, things, stuff, belongings, possessions, everything`,
  },
  {
    name: 'donating',
    words: `charity shop, hospice shop, hospice, donate, donated, donation, donating, raffle, tombola, appeal, food bank, foodbank, clear out, declutter, car boot, jumble, outgrown, does not fit, refugees, shelter, playroom, waiting room, upgrade, upgraded`,
  },
  {
    name: 'ward-talk',
    words: `ward, staff, nurse, nurses, reception, receptionist, pharmacy, security, surgery, cubicle, bay, visiting, visitors, clinic, locker`,
  },
];
