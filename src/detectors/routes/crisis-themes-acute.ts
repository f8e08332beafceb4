// Names emergencies of the body, in the words in which people tell them.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** What those who answer 999 send somebody for, told plainly: each is enough beside a person or an hour. */
export const acuteThemes: readonly WordClass[] = [
  // A throat, a chest, the air itself.
  {
    name: 'flag-breath',
    words: `throat closing, throats closing, throat is closing, tongue swelling, tongues swelling, tongues filling, lips
      swelling, lips like sausages, no epipen, epipen is out of date, out of date epipen, gone blue, going blue,
      lips are blue, lips gone blue, blue lips, sats 80, sats 82, sats 84, sats 85, sats 86, sats 87, sats 88,
      sats are 80, sats are 84, sats of 84, sats in the 80s, breathing heavy, breathing really fast, breathing
      fast, breathing dead fast, ribs sucking in, cant finish a sentence, cant get a sentence, full sentence,
      cant get my breath, cant get his breath, cant get her breath, not getting air, wheeze went silent, gone
      silent, isnt touching it, inhaler isnt touching, puffer isnt, breath smells of pear drops, not breathing,
      isnt breathing, stopped breathing, cant breathe, cant swallow, throat is swelling, throat swelling up,
      cant swallow my own spit, cannot swallow, breathing like a train, breathing like a dog, panting, rattling
      when, blue round the lips, fighting for breath, struggling to breathe, cant breathe properly, chest is
      going in, sucking his belly in, barking cough, nebuliser, home oxygen, oxygen has run out, oxygen ran out,
      peanuts and, had peanuts, nut allergy, wasp stung`,
  },
  // What somebody swallowed or breathes.
  {
    name: 'flag-poison',
    words: `swallowed a battery, button battery, swallowed magnets, drank bleach, drunk bleach, drank the, dishwasher
      tablet, white spirit, antifreeze, weed killer, weedkiller, berries off, thought they were smarties,
      thought they were sweets, thought it was sweets, whole weeks dosette, whole dosette, all seven days, too
      many of her, too many of his, double dose, ten times the dose, carbon monoxide, alarm is going off and,
      all got headaches, overdosed, cherry faces, cherry red, feel drowsy, really drowsy, budgie is dead,
      budgies dead, all feel sick, all feel drowsy, smell of gas, smells of gas, gas coming, tape round the
      door, tape round her door, tape round his door, mixed bleach, fumes, took something, took summat, took the
      wrong, double her, double his, mushrooms from, patches on, fentanyl, methadone, magnet balls, hand gel,
      lamp oil, rat poison, slug pellets, reed diffuser, vape liquid, contact lens solution, white pills, blue
      pills, spiked, been spiked`,
  },
  // A birth, and what goes before it.
  {
    name: 'flag-birth',
    words: `passing clots, soaking a pad, soaked a pad, soaked three pads, pad an hour, pads an hour, pads in an
      hour, cord hanging out, cord is out, cord is hanging, rope hanging out, baby is coming, babys coming, head is
      out, waters have gone green, waters are green, waters gone green, green waters, not felt baby, baby not moved,
      babys not moved, baby stopped moving, shoulder tip, flashing lights, swollen face, face has swelled,
      neutropenic, in labour, contractions, foot coming, foot is coming, hand is coming, bottom is coming, arm is
      coming, baby coming, crowning, pushing already, need to push, wants to push, bleeding heavily, 36 weeks, 38
      weeks, 34 weeks, 32 weeks, 30 weeks, 29 weeks, 28 weeks, 7 weeks gone, wks gone, weeks gone, weeks pregnant,
      months pregnant, just given birth, gave birth, placenta, one side low down, pain low down`,
  },
  // A mind, a face, an arm.
  {
    name: 'flag-brain',
    words: `passing out, passes out, keeps passing out, blacking out, keep blacking out, blacked out, gone limp,
      cant rouse, wont rouse, cant wake her, cant wake him, wont wake, wont wake up, not waking, will not wake, stay
      awake, cant stay awake, cant keep awake, barely conscious, hardly conscious, in and out of it, unconscious,
      unresponsive, not responding, convulsing, convulsion, convulsions, seizure, seizing, fitting again, eyes
      rolled, eyes rolling, eyes went white, eyes go white, frothing, pain down my arm, thinks it is 19, raving,
      delirious, talking rubbish, talking gibberish, slurring, slurring his words, slurring her words, words are
      coming out wrong, words coming out wrong, face has dropped, mouth has dropped, face dropped, mouth dropped,
      face feels like the dentist, cant lift his arm, cant lift her arm, hand wont work, hand not working, gone down
      one side, all down one side, weak down one side, pupil is massive, pupil is huge, one pupil, pupils different,
      worst headache, blinding headache, sudden headache, hand black, face down in, stung in the mouth, stung in my
      mouth, seizures, left side has gone, right side has gone, whole side, side has just gone, cant say my name,
      cant say her name, cant get my name out, dribbling, dribbling her tea, drooling, wont stop fitting, fitting
      for, still fitting, jerking, twitching, foaming, worst head, head is splitting, sick four times, banged her
      head, banged his head, hit her head, hit his head, blood from his ear, blood out of his ear, clear fluid,
      vision is going, visions going, vision going, gone blind, lost my sight, seeing double, seeing stars, not
      making sense, making no sense, thinks its 19, doesnt know who, doesnt know where, doesnt know me, dont know my
      own, legs have gone, legs gone to jelly, gone to jelly, cant feel my legs, cant feel when i wipe, wet myself,
      numb down below, numb between, cant move my, cant stand up, locked in sleep`,
  },
  // Blood, burns and what fell on somebody.
  {
    name: 'flag-wound',
    words: `coming out in spurts, in spurts, spurting, gushing, arterial, pumping out, tea towels sodden, towel is
      soaked, skins hanging, skin is hanging, skin hanging, skin coming off, skin came off, to the bone, bone
      sticking out, can see bone, can see the bone, can see the fat, bits of yellow, wound has opened, wounds
      opened, burst open, stitches have burst, bowel coming, insides coming, bone through, electric shock, got a
      shock off, live wire, under a tractor, under the tractor, in the baler, crushed his, fell off the roof, fell
      from the roof, came off the ladder, off the scaffold, off the ladder, chip pan, pan of fat, boiling fat,
      boiling water over, kettle over, scalded, set alight, through the ice, under the ice, pulled her out of the
      pool, bitten by an adder, nail through, rod through, glass through, through his chest, through my hand,
      through his hand, through his foot, through my foot, bone coming through, vein has burst, veins burst, vein
      burst, varicose veins burst, murder scene, blood everywhere, blood all over, blood wont stop, wont stop
      bleeding, not stop bleeding, will not stop bleeding, stab wound, been stabbed, been shot, finger off, fingers
      off, hand off, chainsaw, grinder, circular saw, nail gun, hedge trimmer, rolled on, rolled on top, fell on
      him, fell on her, pinned under, legs are under, stuck under, tree on, wall came down, crushed a lad, pelvis,
      bad colour, terrible colour, no signal, water up to, been in the water, river is taking, house fire, flat is
      on fire, hair caught, skin is coming, skin has come, blistered, blistering, hot oil, bath was too hot`,
  },
  // A heart, a fever, a belly, the cold.
  {
    name: 'red-flag',
    words: `wont come round, coffee grounds, black as tar, vomiting blood, throwing up blood, coughing up blood,
      sick with blood, bringing up blood, passing blood, sense of doom, elephant on my chest, elephant on his chest,
      elephant on her chest, elephants on, crushing pain, crushing chest, gone into my jaw, up into my jaw, up into
      my neck, pain in my jaw, gone grey, hard as a board, board hard, like a board, rigid as, tight as a drum,
      passing nothing, not passed water, cant pass water, nothing coming out, heart doing 190, doing 180, doing 190,
      doing 170, heart rate 180, pulse 180, going like the clappers, like a trip hammer, rattling the bed, beds
      rattling, bed is rattling, teeth rattling, shaking that hard, shivering that hard, shaking so hard, like ive
      been to the dentist, rash that wont fade, rash that doesnt fade, doesnt fade, wont fade, high pitched cry, all
      floppy, very sleepy, too sleepy to feed, wont feed, not feeding, hands like ice, feet like ice, sucking in,
      drinking gallons, weeing all the time, pear drops, smells of acetone, ketones, stopped his insulin, no
      insulin, blood sugar hi, reads hi, reading hi, sugar is 30, days after chemo, days after the op, days after my
      op, home two days, green stuff coming, foot is black, gone black, trapped under, gone under, not come up,
      pulled him out of the, no pulse, sickle crisis, sickle chest, status, rubbing his left arm, rubbing her arm,
      holding his arm, holding her arm, left arm, both arms ache, jaw aches, come over all funny, come over funny,
      sweating buckets, soaked in sweat, pouring with sweat, like a drum, tummys like, belly like, green sick, sick
      green, been sick green, sick is green, sick is bright green, bright green, keep steroids down, cant keep
      steroids, keep anything down, keep water down, addisons, steroid card, sugars are, sugar is, reading high,
      cant get her temperature down, temp wont come down, 40 degrees, 39 degrees, 41 degrees, hot and confused,
      confused and hot, shivering and, freezing cold to touch, stone cold, lying in the snow, out in the snow, hours
      in the snow, minus four, no heating, slept out, hypothermia, calf is, leg has swollen, leg swelled, red
      streak, line going up, smells rotten, pus, mottled, blotchy like, glass test, glass over, spots that dont
      fade, spots dont fade, swollen like a tree, leg is swollen, legs swollen, hurts to breathe in, hurts when i
      breathe in, hurts to breathe, cant take a deep breath, cant breathe in, since the knee op, since the op, since
      my op, since his op, since her op, lips grey, grey lips, lips are grey, grey as, gone the colour of`,
  },
];

const ORGAN = '=lips|=lip|=tongue|=throat|=mouth|=gob|=face|=eyes|=airway';
const SKIN = '=skin|=arm|=arms|=leg|=legs|=hand|=hands|=face|=back|=chest|=foot|=feet|=fingers';
const BELLY = '=belly|=tummy|=stomach|=stumach|=abdomen|=guts';
const LITTLE =
  '=baby|=babby|=newborn|=bairn|=wean|=toddler|=grandbairn|=infant|=grandson|=granddaughter|=son|=daughter';

/** The same where the words vary: a part of a body, and what is wrong with it. */
export const acutePhrases: readonly PhrasePattern[] = [
  {
    as: 'flag-breath',
    match: [
      `${ORGAN} ~3
        [=swelling|=swelled|=swollen|=swole|=closing|=puffing|=puffy|=ballooned|=ballooning|=balloon|=sausages|=tingling]`,
      '[=sats|=oxygen|=stats] ~3 =70|=72|=74|=75|=76|=78|=79|=80|=81|=82|=83|=84|=85|=86|=87|=88|=89',
    ],
  },
  {
    as: 'flag-brain',
    match: [
      `${ORGAN} ~2 [=dropped|=droopy|=drooping|=drooped|=slid|=lopsided|=wonky|=slipped|=sagging|=twisted]`,
      `${LITTLE} ~8 [=floppy|=limp|=listless|=lifeless|=unresponsive|=mottled|=grunting|=sunken|=lethargic]`,
      `[=speech|=words|=sentences|=talking|=talkin] ~3
        =slurred|=slurring|=gibberish|=jumbled|=muddled|=mixed|=nonsense|=backwards|=wrong|=gobbledygook`,
      `=one|=left|=right|=rigt ~1 =side|=arm|=hand|=leg ~3
        [=numb|=weak|=dead|=gone|=limp|=useless|=floppy|=drooping|=tingling]`,
      '=passed|=passing|=pass [=out]',
      '[=eyes] ~3 =white|=rolling|=rolled',
    ],
  },
  {
    as: 'flag-wound',
    match: [
      `${SKIN} ~3 [=blistering|=blistered|=peeling|=melted|=melting|=bubbling|=hanging]`,
      '[=blood] ~4 =pouring|=spurting|=spurts|=gushing|=pumping|=squirting|=pool|=puddle|=walls|=everywhere',
      '=lots|=loads|=losing|=so =of? =much? [=blood]',
      '=not ~3 [=bleeding] ~1 =stop|=stopping',
      '[=bleeding] ~3 =not =stop|=stopping|=stopped',
      '[=through] ~1 =his|=my|=her|=me ~1 =chest|=hand|=foot|=leg|=neck|=eye|=skull|=stomach|=thigh|=arm',
      `[=crushed|=severed|=sliced|=impaled|=trapped|=pinned|=mangled] ~4
        =pelvis|=chest|=legs|=leg|=arm|=hand|=fingers|=him|=her|=me|=under`,
      '=rolled|=fallen|=landed|=toppled|=collapsed [=on] ~2 somebody|he',
      '[=bang] ~8+ =floor|=moving|=breathing|=ground',
    ],
  },
  {
    as: 'flag-birth',
    match: [
      '[=labour] ~6 =weeks|=wks|=foot|=cord|=early',
      '[=foot|=cord|=bottom|=elbow|=shoulder] =is? =coming|=hanging|=showing|=first',
      `[=weeks|=wks|=months] ~2 =pregnant|=gone ~12+
        =pain|=agony|=bleeding|=blood|=headache|=fall|=fell|=shake|=lights|=moving|=moved|=cramps`,
      '[=pregnant] ~12+ =bleeding|=blood|=fall|=fell|=shake|=fit|=collapsed|=headache|=lights',
    ],
  },
  {
    as: 'flag-poison',
    match: [
      `he|somebody ~2 [=eaten|=ate|=swallowed|=drank|=drunk|=licked|=taken|=had|=took] ~5
        =tablets|=pills|=battery|=bleach|=berries|=magnets|=capsule|=capsules|=dosette|=iron|=vape|=detergent|=diffuser|=something|=summat`,
      '[=taped|=tape|=towels|=towel] ~3 =round|=under|=along|=against ~2 =door|=doors|=window|=windows|=vents',
    ],
  },
  {
    as: 'red-flag',
    match: [
      `${BELLY} ~3 [=hard|=rigid|=solid|=distended|=board|=drum|=rock]`,
      '[=temp|=temperature|=fever] ~3 =38|=39|=40|=41|=42|=forty',
      `[=heart|=hearts|=pulse] ~4
        =150|=160|=170|=180|=190|=200|=racing|=clappers|=flips|=thumping|=hammering|=pounding|=fluttering|=stopping`,
      '[=chest|=jaw|=heart] ~4 =crushing|=crushed|=tight|=squeezing|=elephant|=vice|=gripping|=band|=agony',
      '=crushing|=tight|=tightness|=squeezing|=agony|=pain|=pains|=rubbing|=clutching ~3 [=chest|=jaw]',
    ],
  },
];
