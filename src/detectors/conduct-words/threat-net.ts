// Holds offensive words: what is left of somebody, and mishaps, where a vow or a wish stands before them.
import type { WordClass } from '../grammar/word-class.ts';

/** Words that make a threat only of a vow, a wish or a call. */
export const threatNetWords: readonly WordClass[] = [
  {
    name: 'net-state',
    words: `
      through the floor, through the ceiling, through the wall, through the window, through that window,
      through a window, through the windscreen, through the door, in the ground, in the floor, into the floor,
      six foot under, six feet under, into the ground, in a ditch, in the canal, in the river, in the tyne,
      in the mersey, in the thames, in the sea, under the patio, in a skip, in a bin bag, in bits, in pieces,
      in half, in two, inside out, out cold, spark out, unconscious, in a coma, in a wheelchair, in a box,
      in a coffin, in a body bag, in a bodybag, in the morgue, on a slab, on a drip, on life support,
      on a ventilator, on crutches, in traction, in plaster, in a neck brace, bleeding, bleed, bleeds, screaming,
      crying for his mum, crying for her mum, begging for mercy, for mercy, limping, crawling, black and blue,
      a pulp, to a pulp, to mush, paste, mincemeat, dog food, pig feed, to the pigs, to the dogs, by the throat,
      by the hair, by the neck, by the balls, by the scruff, off the roof, off a roof, off the balcony,
      off the car park, off a bridge, off the bridge, down the stairs, down the lift shaft, down the stairwell,
      under a bus, under a train, under a lorry, from a lamppost, from a lamp post, from the rafters,
      from the flagpole, never walks, never walk, never walk again, never see again, never breathe, stop breathing,
      stops breathing, last breath, extinct, a corpse, a hospital bed of, his last, her last, your last, their last,
      out of your skin, alive
    `,
  },
  {
    name: 'net-done',
    words: `
      spread, rearranged, caved, smashed, broke, broken, ripped, knocked, stamped, punched, kicked, pulled, split,
      opened, busted, burst, bust, slit, slashed, cut, chopped, snapped, fractured, shattered, filled, filled in,
      kicked in, caved in, smashed in, bashed in, stoved in, torn, twisted, wrung, blown, crushed, stomped, battered,
      glassed, panned in, panned, chinned, stitched
    `,
  },
  {
    name: 'net-mishap',
    words: `
      raped, burned alive, burnt alive, run over, knocked down, coronavirus, in a coffin, a cardiac arrest, get raped, gets raped,
      brakes fail, brakes go, brakes give, brakes pack in, brakes do not work, tyres burst, tyre bursts, tyre blows,
      engine blows, car explodes, car blows up, car crashes, plane crashes, plane goes down, coach crashes,
      bus crashes, train crashes, boat sinks, ship sinks, parachute fails, parachute does not, house burns,
      house floods, house burns down, roof caves in, roof falls, ceiling falls, lift cable, lift falls,
      lift plummets, obituary, obituaries, death notices, death notice, gravestone, funeral, funerals, hearse,
      cremation, heart stops, heart gives out, kidneys fail, liver fails, lungs collapse, organs fail, legs drop off,
      fingers drop off, arms drop off, teeth fall out, teeth drop out, hair falls out, eyes fall out, balls drop off,
      dick drops off, knob falls off, hands fall off, hands drop off, skin falls off, tumour, tumours, cancer,
      sepsis, leukaemia, gangrene, dementia, aneurysm, stroke, heart attack, car crash, accident, a coffin,
      the morgue, early grave, pauper's grave, same pain, same agony, same suffering, ten times the pain,
      twice the pain, taste of her own medicine, taste of his own medicine, taste of your own medicine,
      taste of their own medicine, slow death, painful death, horrible death, lonely death, gets stabbed,
      get stabbed, gets shot, get shot, gets jumped, get jumped, gets mugged, get mugged, gets battered,
      gets murdered, gets killed, get killed, gets run over, get run over, gets flattened, gets hit, get hit,
      gets knocked, killed, murdered, stabbed, dead
    `,
  },
  {
    name: 'net-provoke',
    words: `
      mess with my, mess with our, mess with me, mess with us, messes with my, messes with our, messes with me,
      messing with my, messing with our, mess with the wrong, messed with my, messed with our, cross me, cross us,
      cross my, crosses me, crosses my, upset my, upset me, upsets my, touch my, touches my, disrespect my,
      disrespect me, disrespects my, hurt my, hurts my, come between, take the piss out of me,
      take the mick out of me, takes the piss out of, push me, pushes me, lie to me, lies to me, ignore me,
      ignores me, laugh at me, laughs at me, laugh at my, talk to my, talks to my, speak to my, speaks to my,
      treat my, treats my, near my, near our, near me, go near, goes near, come near, comes near, look at my,
      looks at my, pick on my, picks on my, bully my, bullies my, lay a finger, lays a finger, lay a hand,
      lays a hand, touch her, touch him, near her again, near him again, near my mum, neglect my
    `,
  },
  {
    // Where sickness and death are spoken of as one's own, or as overcome.
    name: 'attack-mourn',
    words: `
      my mum, my mam, my dad, my nan, my gran, my grandad, my husband, my wife, my son, my daughter, my brother,
      my sister, my uncle, my aunt, my friend, my mother, my father, our mum, our dad, our mam, our nan, our son,
      our daughter, i had, i have had, i got, my cancer, my stroke, my heart attack, my accident, my operation,
      beats, beat, survives, survive, survived, cure, cured, recover, recovers, recovery, treat, treats, treated,
      diagnosis, diagnosed, all clear, remission, screening, research, does not have, do not have, does not get,
      do not get, never gets, never get, never has, never have, not to have, prevent, detect, spot, catch it early,
      found early, hospice, bereaved, bereavement, sorry for your loss, died of, passed
    `,
  },
  {
    // Harm in any words, of which a vow, a wish or a call makes a threat.
    name: 'harm-any',
    part: 'verb',
    words: `
      batter, stab, slap, smack, punch, thump, shoot, strangle, throttle, headbutt, knife, lynch, kick* in, do* over,
      do* in, fill* in, sort* out, string* up, take* out, put* down, put* through, hospitalise, maim, cripple, skin,
      gut, flay, deck, chin, lamp, lump, twat, clout, wallop, leather, bray, belt, whack, clobber, flatten, pulverise,
      annihilate, obliterate, drown, torch, burn, poison, bury, hang, whip, flog, castrate, neuter, kneecap, nut,
      glass, run* over, mow* down, knock* out, spark* out, lay* out, drop, floor, finish* off, cut* off, chop* off,
      rip* off, tear* off, pull* off, bite* off, snap, smash, crack, stomp, stamp on, bleed, scald, crucify, butcher,
      slaughter, murder, kill, execute, assassinate, dismember, decapitate, behead, choke, suffocate, smother, shank,
      slash, cut* up, bump* off, rough* up, beat* up, mess* up, jump, mug, bash, hammer, pummel, thrash, slit, gouge,
      mangle, mutilate
    `,
  },
  {
    name: 'harm-thing',
    part: 'noun',
    words: `
      hiding, kicking, battering, beating, slap, smack, thump, punch, headbutt, leathering, pasting, lamping, decking,
      bullet, knife, blade, machete, bat, baseball bat, cricket bat, crowbar, hammer, sledgehammer, axe, hatchet,
      petrol bomb, petrol, molotov, brick, noose, rope round, shotgun, gun, rifle, coffin, hearse, body bag, bodybag,
      shallow grave, unmarked grave, grave, morgue, broken leg, broken jaw, broken nose, broken arm, broken bone, black
      eye, bloody nose, fat lip, missing tooth/missing teeth, kneecap, blood, fist, boot, knuckleduster, locked room,
      dark alley, alleyway, ambush, bloodbath, massacre, wheelchair for life, scalp, head on a plate, head on a stick,
      head on a spike, head on a pole, funeral, wake, crutch, stab vest, guillotine, gallows, firing squad, electric
      chair, lethal injection, stocks, torture, flamethrower, kebab knife, chainsaw, woodchipper, wood chipper
    `,
  },
  {
    name: 'harm-hint',
    words: `
      not for much longer, while you can, while she can, while he can, while they can, while they still, while you
      still, while she still, while he still, may it hurt, let it hurt, make it hurt, make it slow, pay in blood, pay
      for this in blood, pay with, in blood, blood for, be scraping, scraping you off, scraping him off, scraping her
      off, scraping them off, scrape you off, not be much left, nowt but bricks, nothing but ash, nothing but ashes,
      just ashes, pile of rubble, one of these nights, some dark night, one dark night, when you least, when she least,
      when he least, done time, went to prison for less, gone to prison for less, been to prison for, went down for
      less, done worse for less, hurt people for less, killed for less, seen men die for less, start praying, better
      pray, better hope, say your prayers, say her prayers, say his prayers, say their prayers, wish you had never,
      wish she had never, wish he had never, wish they had never, sees their kids, not see their kids, not see her
      kids, not see his kids, last day on earth, last thing you, last thing she, last thing he, gone before christmas,
      going down with it, bring the house down on, all burn, burn for this, hang for this, swing for this, die for
      this, suffer for this, bleed for this, regret being born, wooden building, go up like a, went up like a, up like
      a bonfire, up like a tinderbox, good firewood, lovely bonfire, nice bonfire, insurance up to date, see you in
      hell, meet you in hell, rot in hell, burn in hell, not for long, years for less than
    `,
  },
  {
    name: 'harm-shift',
    words: `
      when he finishes, when she finishes, when he clocks off, when she clocks off, when he comes off shift,
      when she comes off shift, when he comes out, when she comes out, when he leaves, when she leaves,
      when he knocks off, when she knocks off, after his shift, after her shift, end of his shift, end of her shift,
      on his way home, on her way home, on the way to his car, on the way to her car, at the gates, by the gates,
      by the ambulances, by the bike shed, by the bins, round the back, behind the bins, in the car park,
      outside the gates, outside the staff entrance, outside staff entrance, at the bus stop, after dark,
      when it is dark, spread the word, bring your mates, all welcome, who is coming, whos coming
    `,
  },
  {
    name: 'harm-medical',
    words: `
      operation, op, surgery, surgeon said, anaesthetic, injection, needle, blood test, bloods, blood pressure,
      x ray, xray, scan, plaster, cast, stitches, fracture, fractured, injured, injury, hurts, pain, painful, sore,
      dentist, tooth out, blood on, clot, transfusion, blood thinners, donor, donate, bleed on, nose bleed,
      nosebleed, bleeding heavily, knocked me, knocked him, knocked her, fell, fallen, slipped, tripped, accident,
      hit my head, hit his head, hit her head, the wound, dressing, physio, exercises, walking, rehab, burns unit,
      burn cream, burn clinic, sunburn, rash, allergic, treated for, treatment for, diagnosed, symptoms, medication,
      breathing, ambulance came, paramedics came, a&e with, went to a&e, policy, training, campaign, awareness,
      security staff, police officer, domestic, victim, survivors, attacked, was attacked, were attacked, assaulted,
      thank, thanks, grateful, lovely team
    `,
  },
];
