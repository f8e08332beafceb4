// Holds offensive words: the words of violence.
import type { WordClass } from '../grammar/word-class.ts';

/** Harm to people and to what is theirs. */
export const threatHarm: readonly WordClass[] = [
  {
    name: 'hurt',
    part: 'verb',
    words: `
      kill, stab, batter, punch, slap, smack, thump, kick, throttle, lynch, headbutt, nut, deck, bray, twat, leather,
      wallop, clout, clobber, thrash, whip, bash, knock* out, run* over, run* down, run* off, run* her off, run* him
      off, mow* down, drag* out, drag* by, throw* off, throw* down, throw* through, throw* out of, shove, push* down,
      push* under, put* through, put* in the ground, put* in the hole, put* in hospital, put* in a box, put* in a
      coffin, put* down, put* away, snuff* out, do* over, rough* up, slit, scald, chuck acid, chuck, spit* in, spit*
      at, claw, gouge, rape, wring, smash, shatter, wet* up, shank, chib, cut* down, bang* out, spark* out, ko,
      butcher, hunt* down, cave, stomp, trample, pelt, electrocute, crucify, swing* for, behead, get* hold of, get* my
      hands on, lay* hands on, wipe* out, wipe* that, flog, hold* under, hold* down, hit* her, hit* him, hit* you, hit*
      them, break* her, break* his, break* your, break* every, break* that, break* their, finish* him, finish* her,
      finish* you, end* him, end* you, end* them, cut* you, fix* him, fix* her, fix* you, stick* one on, stick* a,
      plant* one, poke* her, poke* his, sort* him out, sort* her out, sort* you out, jump* him, jump* her, jump* you,
      kill* him, kill* her, kill* you, hurt* you, give* you a slap, give* him a slap, give* her a slap, give* you a
      dig, slap* the, wipe* the smile, knock* the smile, wipe* the smirk, knock* spots, knock* lumps, knock* seven,
      knock* your block, block off, tear* a strip, tear* him, tear* her, tear* you, rip* his, rip* her, rip* your, rip*
      you, rip* him, pull* out, pull* your, yank, pluck, twist, snap* his, snap* her, snap* your, hit* with, cane,
      birch, tan, tan* his hide, pulverise, annihilate, destroy* you, destroy* him, destroy* her, dismember,
      decapitate, disembowel, stab* up, cut* to, slash, slash* up, feed* you, feed* him, feed* her, feed* them, feed*
      to, make* you eat, make* him eat, make* her eat, make* you swallow, ram* it down, shove* it down, stuff* it down,
      shove* that, stick* that, stick* this, drive* over, back* over, reverse over, knock* off his bike, knock* off her
      bike, shove* off, push* off, push* in front, shove* in front, tie* to, tie* up, chain* to, bury* him, bury* her,
      bury* you, put* under the patio, dump* in, throw* in the, chuck* in the, weigh* down, smother, stifle, hold* his
      head, hold* her head, hold* your head, put* his head, put* her head, put* your head, put* my hands, put* my foot,
      put* my fist, put* my boot, put* a bullet, put* one in, put* her in, put* you in, put* them in, put* him through,
      put* her through, put* you through, put* him under, put* her under, put* you under, put* him out, make* him
      bleed, make* her bleed, make* you bleed, make* him scream, make* her scream, make* him suffer, make* her suffer,
      make* them suffer, make* you suffer, make* him beg, make* her beg, make* you beg, make* him cry, make* her cry,
      make* you cry, drop* him, drop* her, drop* you, get* stabbed, get* shot, get* battered, get* hit, get* slapped,
      get* punched, get* hurt, get* jumped, get* done, get* done over, get* her head kicked, get* his head kicked, get*
      wrecked, get* smashed, get* sparked, get* bodied, get* dropped, get* merked, merk, duppy, murk, slump, body* him,
      iron out, whack, rub out, drag* it out, drag* him out, drag* her out, drop* him off, put* her lights, put* his
      lights, put* your lights, lights out, ragdoll, pull* apart, put* ye through, put* you thro, lay* out, stamp* on,
      pour* over, tip* over, drink* through, murder, hurt, shoot, strangle, beat, harm, knock* down, glass* her, glass*
      him, glass* you, bottle* him, bottle* you, bury* them, hang him, hang her, hang them, hang you, gas him, gas her,
      gas them, drag* him, drag* her, drag* them, drag* you, drag* that, push* him, push* her, push* you, choke* him,
      choke* her, choke* you, drown* him, drown* her, drown* you, knock* him, knock* her, knock* you, knock* his,
      knock* your, crush* his, crush* her, crush* your, boot* him, boot* her, lamp* him, lamp* her, lamp* you, stamp*
      on his, stamp* on her, stamp* on your, flatten* him, flatten* you, rearrange, fill* in, filled in, flatten, cut
      him up, cut her up, cut your throat, cut his throat, cut her throat, cut your face
    `,
  },
  {
    name: 'body',
    words: `
      teeth, jaw, jaws, necks, throat, throats, skull, kneecaps, kneecap, fingers, finger, bones, rib, wrists, bollocks,
      brains, spine, face in, head in, teeth in, lights out, chops, dentures, ankles, shins, windpipe, neck broke,
      jaw broke, her face, his face, your hands, your hand, his eyes, your eyes, your legs, her legs, his legs,
      your head, her head in, his head in, its face, smug face, their heads, your nose, her nose, your mouth, her mouth,
      his teeth, her teeth, your teeth, his jaw, her jaw, your jaw, her neck, your neck, his throat, her throat,
      your throat, both legs, every bone, his fingers, her fingers, your fingers, every finger, his hands, kneecapped,
      head open, skull open, face off, head off, ears off, arms off, hands off, legs off, out of his mouth,
      out of her mouth, off his face, off her face, off your face, from his face, from her face, ugly face, pretty face,
      stupid face, fat face, smug faces, smug mug, mush, mugs, fat head, thick head, thick skull, down his throat,
      down her throat, down your throat, down their throats, up his arse, up her arse, up your arse, between the eyes,
      in the eye, in the face, in the mouth, in the teeth, in the guts, in the ribs, in the head, in the nuts,
      in the balls, round the head, across the face, over the head, on the head, on the chin, on the nose
    `,
  },
  {
    name: 'weapon',
    words: `
      guns, shotgun, shotguns, rifle, air rifle, airgun, air gun, pistol, crossbow, bullet, bullets, cartridge,
      machete, axe, hatchet, hammer, claw hammer, sledgehammer, crowbar, bat, baseball bat, cricket bat, golf club,
      pickaxe, iron bar, metal pipe, brick, bricks, broken glass, acid, petrol, pitchfork, screwdriver, big stick,
      fists, fist, cosh, knuckleduster, taser, bomb, grenade, boiling oil, razor blade, stanley knife, syringe,
      spanner, wrench, lump hammer, meat cleaver, cleaver, bear trap, shank, tooled up, tyre iron, wheel brace, whip,
      horsewhip, hands around, dog lead, half brick, knitting needle, dumbbell, ammo, ammunition, crosshairs, bike
      chain, broken bottle, my boot, a hammer, a knife, bit of wood, lump of wood, plank, two by four, bit of pipe,
      copper pipe, rounders bat, hockey stick, snooker cue, pool cue, cue ball, chair leg, table leg, car jack, jack
      handle, wheel nut, chain saw, hacksaw, bolt cutters, secateurs, shears, garden fork, cutlass, dagger, kukri,
      flick knife, lock knife, kitchen knife, carving knife, butcher's knife, scalpel, air pistol, bb gun, luger,
      revolver, twelve bore, 12 bore, barrels, both barrels, barrel, shells, trigger, pull the trigger, one in the
      chamber, in the chamber, target practice, crosshair, nail gun, stun gun, pepper spray, cs gas, hot oil, boiling
      kettle, kettle of, battery acid, drain cleaner, caustic, ammonia, arsenic, cyanide, petrol can, wheelie bin, jcb,
      transit van, four by four, land rover, pig farm, pigs to feed, quicklime, roll of carpet, black bags, duct tape,
      cable ties, bag of cement, brick through, round a brick, hot kettle, pair of pliers, pliers and, two shotguns,
      licence for, the shovel, can of petrol, a bat, chainsaw to, baseball bats, cricket bats, machetes, something
      sharp, something heavy, something under your coat, under your coat, under my coat, up my sleeve, my tools,
      toolbox, crossbows, knives out, a gun, my gun, got a gun, has a gun, sighted on, cable round, a blade, the blade,
      my knife, blade with, sharp knife, big knife, shovel and, weedkiller in her, weedkiller in his, bleach in your,
      bleach in her, bleach in his, boiling water over, shovel and some lime, sock full of
    `,
  },
  {
    // What somebody will be left with.
    name: 'injury',
    words: `
      a hiding, good hiding, kicking, a kicking, slap, a slap, a smack, battering, hammering, pasting, leathering,
      thrashing, headbutt, a punch, broken jaw, broken nose, broken fingers, broken neck, black eye, black eyes, bloody
      nose, intensive care, own ward, own ambulance, own medicine, leave in an ambulance, leaving in an ambulance,
      ambulance herself, ambulance himself, need a bed, need her own bed, need a surgeon, need a doctor, need a
      dentist, need hospital, through a straw, limping, blinded, disfigured, scarred, toothless, bleed out, bloodbath,
      bloodshed, body bag, body bags, begging for mercy, to bits, never walk, never walk again, walk again, walk
      straight, not walk home, walk away, limb from limb, knocked out, sleep with the fishes, messed up, on crutches, a
      dig, a good dig, a right hook, right hander, backhander round, slap round, smack round, clip round, clout round,
      thick ear, thick lip, cauliflower ear, shiner, two black eyes, no teeth, missing teeth, gummy, false teeth,
      broken bones, in plaster, plaster cast, neck brace, on a drip, life support, on the trolley, morgue, own waiting
      room, own casualty, own a and e, needing a doctor, needing a nurse, needing an ambulance, needing a bed, needing
      stitches, need patching, patching up, stitch you up, stitch yourself, sewing up, spare ribs, pulp, to a pulp,
      mincemeat, thousand pieces, bits of you, bits of him, bits of her, what is left of, nothing left of, recognise
      you, recognise him, recognise your, unrecognisable, dental records, identify you, identify the body, closed
      casket, sitting down permanently, my boot on, boot on, boot on your, one of your own beds, your own beds, your
      own bed, own beds, own wards, lose both, lose an eye, one good eye, lose his, lose her, lose a hand, lose the
      hand, lose a leg, smack in the, punch in the, kick in the, slap in the, crack in the, dig in the, gets a smack,
      get a smack, bones broke, needs rearranging, rearranging, rearranged, wants rearranging, handy with, carried out
      of, leave in a bag, off the carpet, your own off, collecting your own, off the walls, off the pavement, thru the
      window, through a window, through that wall, through the floor, over the balcony, over the bannister, down them
      stairs, down those stairs, bounty, a bounty, reward for his, reward for her, is getting it, gets it first, going
      to get it, want to keep your, keep your fingers, keep your hands, keep your teeth, keep your legs, his licence or
      his, or his legs, or her legs, or your legs, carried out of here, carried out of it, carried out in, be carried
      out of it, be carried out in, ruin his back, broken hands, two legs, on two legs, face down in the, somebody
      bleeds, someone bleeds, bleeds for, going to bleed, over the bonnet, through the windscreen, under the wheels,
      under my wheels, under the tracks, he will lose both, she will lose both, lose the other one, drinking your
      dinner, drinking thi, eating through a, fed through a, through that window, through his window, gets it, first
      one gets, drinking your christmas, drinkin your, sunday dinner, dinner through, carry the others, carry you out,
      carry him out, carry them out, carry her out, carried home, knees both, both knees, both of them knees, lose the
      eye, lose a finger, lose the other, the other leg, in bones, pay in bones, all ten, on a ventilator when i, put
      on a ventilator, in your own bed, on your own ward, on her own ward, on his own ward, proper hiding, get a
      beating, need stitches when, need a ventilator, head first, down them head first, without teeth, teeth out for
      you, working hands, two working
    `,
  },
  {
    name: 'dying',
    words: `
      deid, dead man, dead meat, dead to me, a goner, grave, graves, coffins, burying, under the ground, six feet, in
      the hole, a hole, hearse, morgue, tombstone, headstone, obituary, last breath, last birthday, not make it home,
      not get home, not come home, not be coming home, never seen again, not be seen again, be nothing left, not be
      around, will not live, live long, not see christmas, not see another, hit list, kill list, made a list, on my
      list, your name is on, deserves a bullet, bullet, hanged, string up, strung up, firing squad, lamp post,
      lamppost, gallows, guillotine, wiped out, end him, end you, end them, end of you, end of her, end of him, meet
      your maker, meet his maker, meet her maker, rot, rots, rot in, gets to die, should die, deserve to die, deserves
      to die, wants to die slow, die slow, die slowly, die screaming, dies screaming, dies alone, so does he, gets
      killed, get killed, gets cancer, get cancer, dead before, dead if i, dead when, so dead, well dead, fucking dead,
      ur dead, you are dead, they are dead, walking dead, dead woman, dead in a, found dead, wake up dead, drop dead,
      better dead, wanted dead, wish him dead, wish her dead, want him dead, want her dead, wants him dead, end of the
      line, end of the road, the end for, curtains for, lights out for, your last, their last, last meal, last supper,
      last night on, last thing you, last thing she, last thing he, last face, final shift, final breath, pushing up
      daisies, worm food, fish food, feed the fish, feed the worms, pigs will, sleeping with the, swimming with,
      floating in, washed up, dig a hole, dug a hole, digging a hole, hole dug, hole ready, already dug, plot ready,
      plot next to, six foot, six foot under, shallow grave, unmarked grave, next to my, join him, joins him, joins
      her, in with him, in with her, meet your god, meet god, flowers for your, flowers for her, flowers for his,
      wreath, wreaths, black tie, black suit, funerals, two funerals, another funeral, coffin size, measure you, box
      up, boxed, body count, blood on my, blood on your, blood bath, bloodbath, blood will, blood spilled, blood spilt,
      blood for blood, shed blood, want blood, spill blood, see blood, his blood, her blood, your blood, taste blood,
      out for blood, baying, bring back hanging, hanging and start, bring back the rope, need hanging, wants hanging,
      needs shooting, needs putting down, wants putting down, buried better, string them, string him, string her,
      string the lot, string up the, live through the week, see the week out, not see out, wants shooting, on a rope,
      bring the rope, an end to him, hang for, hang for this, trees enough, from the nearest, nearest tree, nearest
      lamppost, hole big enough, room for two, room for one more, room for you, feed to my, my pigs, to the pigs, to my
      dogs, to the dogs, way of dealing, dealing with informers, informers, grasses get, snitches get, collaborators,
      hang him, hang her, hang them, hang you, he is dead when, will disappear, will go missing, nice plot, pick out a
      plot, choose a plot, pick your coffin, choose your coffin, choose your hymns, pick your hymns, mortuary drawer,
      mortuary drawers, in the drawers, on a slab, toe tag, tagged toe, cold room, not be going home, will not be going
      home, never get home, in the cut, going in the cut, in the canal, in the river, in the foundations, under the new
      car park, needing it before, needin it afore, dead by, dead when i, his funeral's, her own funeral, your own
      funeral, his own funeral, in a coffin, own coffin, your coffin, his coffin, her coffin, in a bodybag, body bag,
      leave in a box, leaving in a box, out in a box, own mortuary, your own mortuary, won't see christmas, won't see
      the new, not see the weekend, won't see next, won't see summer, not live to see, won't live to see, up in the
      canal, up in the river, face down in
    `,
  },
  {
    name: 'fire',
    words: `
      petrol, one match, a match, flames, up in flames, in flames, burn, burn it down, burn down, burn to, burnt down,
      burnt out, torch, torched, torching, torches, set it on fire, set alight, catch fire, caught fire, arson, ablaze,
      cinders, petrol bomb, molotov, firebomb, firebombed, blow up, blow it up, blown up, explosives, gas bottle, gas
      bottles, oxygen bottles, firewood, kindling, inferno, fireworks, accelerant, jerry can, light up the, barbecued,
      petrol station, jerry cans, can of petrol, canister, lighter fluid, matchbox, box of matches, swan vestas, zippo,
      strike a match, lit match, lit rag, molotovs, bonfire night, roasted, roasting, burn the place, burn the lot,
      burn with it, burn in it, burns with, burn your, burn her, burn his, burn that, burn this, burns down, burned
      down, burned to the ground, to the ground, raze, razed, gutted by, up in smoke, smouldering, charred, ashes by,
      fireball, fuse, big bang, go bang, go boom, goes bang, goes boom, detonate, detonator, nail bomb, pipe bomb,
      semtex, dynamite, blown sky, sky high, rubble, crater, burn it, burn them, with them inside, with you inside,
      inside it, lit up, still burn, it will burn, will burn, it burns, going to burn, gonna burn, all burn, should
      burn, needs burning, wants burning, deserves to burn, petrol through, through your letterbox, that clinic is ash,
      ash by, ash tomorrow, whole thing went up, whole place went up, place goes up, whole lot goes up, goes up in
      smoke, go up in smoke, fire through the letterbox, something through the letterbox, burn that place, burning it
      down, burning the place, burning your, getting torched, get torched, gets torched, wants torching, needs
      torching, one spark and, goes up in flames, go up in flames, going up in flames, one match and
    `,
  },
  {
    name: 'wreck',
    part: 'verb',
    words: `
      smash* in, smash* to bits, brick, put* your windows in, put* her windows in, kick* in, cave* in, trash, destroy,
      slash, torch, burn, burn* down, blow* up, demolish, bulldoze, concrete, drive* into, drive* through, vandalise,
      graffiti, hack, bring* down, shut* down, bring* to its knees, tear* down, tear* apart, rip* apart, rip* out,
      sabotage, raid, kick* off, boot* the door, pour* over, chuck* at, lob, pan/panned, panned in, put* the windows
      in, put* your windows, put* her windows, put* his windows, cut* the brakes, cut* your brakes, let* your tyres
      down, let* down your tyres, smash* through, smash* up the, put* a brick, put* bricks, put* a bin, chuck* a brick,
      lob* a brick, kick* down, kick* through, boot* down, take* a sledgehammer, take* a hammer, take* a bat, take* an
      axe, tear* the place, rip* the place, turn* over, tip* over, trample, spray paint, dump* manure, dump* a load,
      fill* with concrete, weld, chain* shut, block* the, ddos, ransomware, malware, leak* every, erase, delete* every,
      pour* sugar, sugar in, nails under, slash* every, slash* all, slash* your, slash* her, slash* his, slash* the,
      key* your, key* her, key* his, key* every, let* off, set* off, put* through, torch* the, gut, wrap* round a
      brick, brick through, smash* your, smash* his, smash* her, smash* the, smash* that, smash* every, smash* it,
      ruin* your, ruin* him, ruin* her
    `,
  },
  {
    name: 'their-things',
    words: `
      windows, windscreen, tyres, tyre, flat tyres, brakes, brake, vans, motor, motors, audi, bmw, mercedes, merc,
      fiesta, corsa, fiat, golf, mini, tesla, range rover, jag, jaguar, porsche, houses, letterbox, letter box, shed,
      gate, garage, wing, new wing, surgeries, headquarters, offices, scanner, machines, ticket machines, cameras,
      computers, computer system, helipad, chopper, helicopter, counter, boat, caravan, fence, gates, conservatory,
      front room, porch, driveway, bonnet, bumper, wing mirror, wing mirrors, paintwork, fuel tank, petrol tank, engine,
      alloys, scooter, bicycle, bike shed, ambulance station, depot, portakabin, smoking shelter, keypad, switchboard,
      files, database, generator, boiler, electrics, cables, ventilators, dispensary, tills, clinic windows,
      surgery windows, reception windows, screens, glass doors, sliding doors, statue, trust headquarters, board room,
      boardroom, car, cars, house, van, building, doors, that surgery, that clinic, that place, this place, that ward,
      that hospital, your hospital, your clinic, your surgery, your ward, your place, that building, your building,
      the whole place, that office, your office, that department, your department, that ambulance, your ambulance,
      your ambulances
    `,
  },
];
