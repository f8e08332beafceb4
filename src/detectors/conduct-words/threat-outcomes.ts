// Holds violent words: what becomes of those who are threatened.
import type { WordClass } from '../grammar/word-class.ts';

/** What will befall somebody, told by how they end up; and the dares, debts and visits that it is tied to. */
export const threatOutcomeWords: readonly WordClass[] = [
  // After "you will be": only violence ends like this, and a jaw that is wired (see `mends-body`).
  {
    name: 'outcome-hurt',
    words: `
      picking your teeth, picking his teeth, picking her teeth, picking their teeth, picking up your teeth, picking up his teeth,
      picking up her teeth, pick your teeth up, pick his teeth up, pick her teeth up, picking glass out, picking bits of,
      looking for your teeth, looking for his teeth, looking for her teeth, collecting your teeth, collecting his teeth,
      counting your teeth, counting his teeth, counting her teeth, count your teeth, spitting teeth, spitting out teeth,
      spitting your teeth, spitting his teeth, spit your teeth, spitting blood, spitting out blood, coughing up teeth,
      coughing up blood and, swallowing teeth, swallowing your teeth, swallowing his teeth, swallow your teeth, wearing your teeth,
      missing some teeth, missing a few teeth, missing teeth, short of teeth, short a few teeth, without teeth, without any teeth,
      eating through a straw, eat through a straw, eating soup through, eating your dinner through, eating his dinner through,
      eating her dinner through, eating your tea through, drinking your dinner, drinking his dinner, drinking her dinner,
      drinking your tea through, sucking your dinner, sucking his dinner, dinner through a straw, dinners through a straw,
      tea through a straw, food through a straw, meals through a straw, sunday dinner through, fed through a tube,
      fed through a straw, breathing through a tube, pissing through a tube, pissing in a bag, shitting in a bag,
      pissing blood, shitting teeth, shitting bricks, seeing stars, flat on your back, flat on his back, flat on her back,
      on the deck, out cold, sparko, black and blue, carried out, carried out of, wheeled out, stretchered out,
      stretchered off, scraped off, scraping you off, scraping him off, scraping her off, scraped up off, mopped up off,
      typing with your toes, typing with your nose, typing with your elbows, typing with broken, holding a pen in your teeth,
      wiping your arse with, wiping your own arse with, walking funny, walking with a limp, walk with a limp, limping,
      limping home, hobbling, crawling home, crawling out, crawl out, crawling, begging for mercy, beg for mercy, begging me,
      screaming for your, screaming for his, screaming for her, crying for your mum, crying for his mum, crying for her mum,
      bleeding out, choking on your, choking on his, choking on her, eating your own, eat your own teeth, eating tarmac,
      eating concrete, eating pavement, eating dirt, kissing the floor, kissing the pavement, kissing tarmac,
      in traction, in a body bag, in a bodybag, in a coma, in a shallow grave, in a ditch, in the boot of, in a wheelie bin,
      pushing up daisies, pushing up the daisies, six foot under, six feet under, under the patio, feeding the fishes,
      sleeping with the fishes, swimming with the fishes, brown bread, in bits, in little bits, in pieces, missing fingers,
      short of fingers, missing a few fingers, one eye open, nursing a broken, nursing two broken, nursing a black,
      identified by your, identified by his, identified by her, identifying you by, unrecognisable, wish you were dead,
      wishing you were dead, wish he was dead, wishing you had never, wishing he had never, wishing she had never,
      wish you had never been, wish you had never met, wish he had never met, wish she had never met, wish you had not been born
    `,
  },
  // Ways to leave a place that the sick have too: only after a dare.
  {
    name: 'outcome-go',
    words: `
      ambulance, stretcher, box, wooden box, coffin, body bag, bodybag, hearse, crutches, wheelchair, trolley, gurney, feet first,
      bits, pieces, plaster, neck brace, pine box, bin bag, bin bags, carrier bag, air ambulance, horizontal, intensive care, icu,
      resus, casualty, a&e, morgue, mortuary, hospital, coma, traction, floor, canal, river, ditch, teeth, face, jaw, kneecaps, legs,
      slap, smack, kicking, hiding, regret it, what for
    `,
  },
  // After "will not" or "never".
  {
    name: 'outcome-never',
    words: `
      walk again, walking again, walk straight, walking straight, walk out of it, walk out of there, walk out of here, walking out of,
      walk back out, walking back out, walk out again, walking out again, walk away, walking away, walk for a, walking for a,
      be walking, be walking anywhere, be able to walk, type again, typing again, typing for a, hold a, holding a, hold anything,
      holding anything, hold a scalpel, use your hands, use his hands, use her hands, use that hand, using that hand, have fingers,
      have any fingers, have hands, have any hands, have knees, have kneecaps, have a face, have a jaw, have teeth, have any teeth,
      have many teeth, eat solids, eating solids, eat solid food, chew again, chewing again, chew for a, smile again, smiling again,
      smirk again, laugh again, laughing again, see out of, be seeing out of, seeing out of, see straight, see the weekend,
      see another, see your kids, see his kids, see her kids, see your family, see morning, see the morning, see tomorrow,
      see christmas, see your next, see his next, see her next, make it home, making it home, make it to your car,
      make it to his car, make it to her car, make it to christmas, make it to the car, reach your car, reach his car, reach her car,
      get home, getting home, get back up, getting back up, get up again, getting up again, get up from, wake up, waking up, work again, breathe again,
      leave that building, leave the building, leave that car park, leave the car park, come out alive, get out alive, be coming out,
      recognise you, recognise him, recognise her, recognise your own face, know you after, know him after, know her after,
      want to look in a mirror, like looking in mirrors, drive home, driving home, pick up a pen, pick up a phone, speak again,
      talk again, sit down for a, sitting down for a
    `,
  },
  // What one says before telling what follows.
  {
    name: 'outcome-dare',
    words: `
      say that to, say it to, say that again, say it again, say that in, say one more, say another word, say anything to, try that with,
      try that again, try it again, try it with, try that on, try it on with, try that in, do that again, do it again, do that to my,
      touch my, touch him again, touch her again, touch me again, lay a finger, lay one finger, lay a hand, lay hands on, put your hands on,
      put hands on, come near my, come near me, come near us, come near our, comes near my, comes near me, comes near us, comes near our,
      coming near my, coming near our, go near my, go near him, go near her, goes near my, look at my, look at me, look at her again,
      look at him again, talk to my, talk to me like, talk to her like, talk to him like, talk about my, talks about my, talks to my,
      speak to my, speaks to my, speak to me like, speak to her like, speak to him like, mention my, mentions my, another word,
      one more word, one more comment, one more post, one more reply, one more time, one more letter, one more knock, one more call,
      one more look, one more step, one more smirk, one more lie, next word, open your mouth, opens her mouth, opens his mouth, open your gob,
      cross me, crosses me, cross my, mess with me, mess with my, messes with my, messes with me, disrespect my, disrespects my,
      ban me again, bar me again, bars me again, delete my, deletes my, delete this, deletes this, block me again, show your face,
      shows his face, shows her face, set foot, sets foot, step foot, steps foot, knock on my door, knocks on my door, turn up at my,
      turns up at my, come to my door, comes to my door, come round here, comes round here, walk past my, walk down my, walks down my,
      come to my, comes to my, park on my, parks on my, park outside my, parks outside my, on my street again, on our street again,
      in my street again, in our street again, stop my, stops my, cut my, cuts my, turn my mam away, turn my mum away, turn my dad away,
      turn her away again, turn him away again, turn me away again, say no again, says no again, get away with it, throw my, throws my
    `,
  },
  // What somebody is owed by those who mean harm, beside blows.
  {
    name: 'outcome-owed',
    words: `
      broken teeth, mouthful of, broken jaw, broken nose, broken legs, broken fingers, broken arm, black eye, two black eyes, thick lip,
      fat lip, kick in the, punch in the, boot in the, slap in the, smack in the, bullet, brick, visit, beating, blood, pint of blood,
      pain, world of pain, bruises, bruise or two, stitches, few stitches, limp, coffin, funeral, pound of flesh, teeth, world of hurt
    `,
  },
  // A vehicle, driven at something.
  {
    name: 'outcome-wheels',
    words: `
      car, van, truck, tractor, jcb, digger, lorry, transit, pick up, pickup, land rover, range rover, jeep, four by four, 4x4, forklift,
      bulldozer, steamroller, bin lorry, wagon, hgv, artic, motor, minibus, hiace, quad, dumper, skip lorry, tipper, combine
    `,
  },
  {
    name: 'outcome-wrecked',
    words: `
      keyed, torched, burnt out, burned out, set alight, set on fire, put through, going through, caved in, kicked in, kicked down,
      kicked off, smashed, smashed in, smashed up, slashed, let down, bricked, rammed, egged, paint stripper, stripped, wrecked, trashed,
      petrol bombed, firebombed, done in, written off, scratched to, cut, driven through, poured over, up in flames, in flames, go up,
      going up, go bang, blown up
    `,
  },
  // What becomes of "people like you".
  {
    name: 'outcome-vanish',
    words: `
      end up in the canal, end up in the river, end up in a ditch, end up in a box, end up in the boot of a car, end
      up in a skip, end up in the woods, end up in cement, end up in a grave, end up in a shallow grave, end up in the
      morgue, end up in the mortuary, end up in the ground, end up in the sea, end up in the tyne, end up in the
      thames, end up in the mersey, end up in the clyde, end up in the humber, end up in the trent, end up in a
      reservoir, end up in a lake, end up in a bodybag, end up in a body bag, end up in a coffin, end up in the
      foundations, end up in the moors, ends up in the canal, ends up in the river, ends up in a ditch, ends up in a
      box, ends up in the boot of a car, ends up in a skip, ends up in the woods, ends up in cement, ends up in a
      grave, ends up in a shallow grave, ends up in the morgue, ends up in the mortuary, ends up in the ground, ends
      up in the sea, ends up in the tyne, ends up in the thames, ends up in the mersey, ends up in the clyde, ends up
      in the humber, ends up in the trent, ends up in a reservoir, ends up in a lake, ends up in a bodybag, ends up in
      a body bag, ends up in a coffin, ends up in the foundations, ends up in the moors, ended up in the canal, ended
      up in the river, ended up in a ditch, ended up in a box, ended up in the boot of a car, ended up in a skip,
      ended up in the woods, ended up in cement, ended up in a grave, ended up in a shallow grave, ended up in the
      morgue, ended up in the mortuary, ended up in the ground, ended up in the sea, ended up in the tyne, ended up in
      the thames, ended up in the mersey, ended up in the clyde, ended up in the humber, ended up in the trent, ended
      up in a reservoir, ended up in a lake, ended up in a bodybag, ended up in a body bag, ended up in a coffin,
      ended up in the foundations, ended up in the moors, go missing, goes missing, went missing, disappear,
      disappears, get hurt, gets hurt, get found floating, wake up dead, do not last long, never last long, get what
      they deserve, gets what they deserve, have accidents, get run over, get knifed, get stabbed, get shot, get
      jumped, get filled in, get sorted out, get dealt with
    `,
  },
  {
    name: 'outcome-when',
    words: `till, until, unless, if, tonight, tomorrow, watch, mark my words, promise, just wait, you watch, by friday, by monday, by the weekend, this weekend, this week, next week, one by one, every night, one at a time, soon, wait and see, swear down`,
  },
  // What befell the writer's own.
  {
    name: 'own-loss',
    words: `
      my car, my tyres, my windows, my windscreen, my van, our car, our van, my door, cctv, security cameras, vandals, vandalised, crime number,
      insurance, police were, reported it, last night, yesterday, again this week, sick of it, kids are, youths
    `,
  },
  // What those have behind them who are said to come.
  {
    name: 'prison-time',
    words: `
      done time, did time, doing time, done eight years, done five years, done ten years, did eight years, did five years, did ten years, years inside, months inside, been inside,
      inside for, gets out of, got out of, comes out of, out of prison, out of nick, out of jail, just out of, out on licence, on licence, on tag, gets out on, gets out next, gets out tomorrow,
      gbh, abh, for assault, for wounding, for manslaughter, life sentence, strangeways, barlinnie, armley, walton, belmarsh, wandsworth, pentonville, winson green, the nick, ex para, ex army, ex marine, boxer, cage fighter, six foot
    `,
  },
  // Who fears to do harm asks for help.
  {
    name: 'fears-own-harm',
    words: `
      scared i, scared that i, scared of, afraid i, afraid that i, worried i, worried that i, terrified i, terrified that i, frightened i, fear i,
      thoughts, thought that, voices, voice, urge, urges, intrusive, my baby, the baby, newborn, help me, need help, please help, do not want to,
      without meaning, by accident, accidentally, in my sleep, what if, in case, before i, stop me before, grapes
    `,
  },
  // Where bodies are mended: what a patient ends up in is no threat.
  {
    name: 'mends-body',
    words: `
      op, operation, operations, surgery, knee replacement, hip replacement, new hip, new knee, cast, recovery, anaesthetic, extraction,
      extractions, wisdom teeth, filling, root canal, wired, tonsils, tonsillectomy, discharged, discharge, rehab, recover, heal, healing,
      marathon, half marathon, 10k, leg day, spin class, spin, gym, boot camp, bootcamp, training session, physio session, zumba, squats,
      hike, mountain, snowdon, ben nevis, sponsored, dentist tomorrow, hangover, prosecco, gin, cake, quiz, smoking, vaping, drinking, insulin,
      diet, slip, slips, ice, icy, pothole, potholes, kerb, trip hazard, slippy, slippery, speeding, crossing lights
    `,
  },
  // What they bring who wait for somebody kindly.
  {
    name: 'waits-kindly',
    words: `
      cake, cakes, flowers, card, cards, balloons, balloon, prosecco, champagne, bubbles, fizz, wine, pint of, cuppa, brew, hug, hugs, cuddle, cuddles, kiss, chocolates, chocolate, doughnuts, donuts, biscuits, lift, umbrella, banner, banners, gift,
      gifts, present, presents, guard of honour, clap, applause, applaud, cheer, cheering, cheers, medal, takeaway, fish and chips, curry,
      thank, thanks, grateful, welcome her, welcome him, welcome you, surprise, bunting, pizza,
      bacon, butty, sandwich, sandwiches, sarnie, engine running, walk home in the dark, does not walk home, not walk home alone, not have to walk, so she gets home, so he gets home, retires, retiring, retirement, last shift, proud, jabbed, vaccine
    `,
  },
  {
    name: 'waits-safely',
    words: `
      engine running, walk home, walks home, walk alone, in the dark, bus, lift home, drive her home, drive him home, drive you home, run her home, run him home, taxi, heating on, brolly, please, do not bring, not to bring, do not need to bring, allowed
    `,
  },
  {
    name: 'sorry-for-it',
    words: `
      sorry, forgot, diabetic, allergic, hay fever, because of, rule, rules, ward rules, infection control, this time, next time i
    `,
  },
];
