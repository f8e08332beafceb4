// Holds lewd words: what is wished for of somebody's body.
import type { WordClass } from '../grammar/word-class.ts';

/** Desire told outright: wishes, what one would do to somebody, bodies that move, and arousal. */
export const desireWords: readonly WordClass[] = [
  {
    name: 'desire',
    words: `
      would love to, would like to, would kill to, would die to, would pay to, would pay good money to, would give anything to,
      would give my right arm to, would give my left, would so love to, would just love to, would dearly love to, would sell my soul to,
      love to, love nothing more than to, like nothing better than to, dying to, gagging to, itching to, aching to, desperate to,
      dream of, dreaming of, dreamt of, dreams of, fantasise about, fantasising about, fantasy is to, cannot stop thinking about,
      keep thinking about, been thinking about, i would happily, could happily, wish i could, wishing i could, if only i could,
      want to, wanting to, wants to, fancy, would not mind, would not say no to, let me, let us, let me at, just want to, just wanna,
      wanna, give me five minutes to, give me ten minutes to, give me an hour to, i would, i could just, i could`,
  },
  {
    // Done to somebody's body in desire, and hardly in care.
    name: 'desire-deed',
    part: 'verb',
    words: `
      straddle, undress, lick, nibble, mount, spank, fondle, caress, grope, snog, motorboat, ravish, ravage, impregnate, bonk, shag, hump,
      deflower, seduce, rub up against, grind on, grind against, wake up next to, wake up beside, feel up, cop a feel of, get* my mouth on,
      get* my lips round, get* into bed with, get* between, get* inside, climb on top of, climb into bed with, jump into bed with,
      take* to bed, take* roughly, take* from behind, have* my way with, have* my wicked way with, bury my face in, watch undress, watch shower,
      blindfold, have* unspeakable things, do* unspeakable things to, do* filthy things to, do* dirty things to, give* a good seeing to, slip* one to, give* one to, handcuff to the bed`,
  },
  {
    // The same of what may be done in care or in anger, too.
    name: 'desire-deed-soft',
    part: 'verb',
    words: `
      unwrap, unbutton, unzip, suck, sniff, knock up, breed, bed, corrupt, oil up, oil, lather, soap, soap up, wake up to, strip, strip off, pin down, pin,
      get* my hands on, get* my teeth into, get* under, climb on, play doctors with, tie to the bed, handcuff, cuff to the bed, spread, dominate,
      tame, saddle up, do* things to, make* moan, make* squirm, show* a good time, keep* up all night, bend, ride, bite, taste, squeeze, stroke, tickle`,
  },
  {
    name: 'desire-hands',
    words:
      'my hands, my tongue, my lips, my mouth, my fingers, my face, my lap, my body, my bed, these hands, this tongue, my old chap, my little friend',
  },
  {
    name: 'desire-sway',
    words: `
      bounce, bouncing, bounced, bounces, jiggle, jiggling, jiggled, jiggles, wobble, wobbling, wobbles, wiggle, wiggling, wiggles,
      sway, swaying, swing, swinging, strain, straining, spill out, spilling out, pop out, popping out, fall out, falling out`,
  },
  {
    name: 'desire-roused',
    words: `
      hard, rock hard, stiff, solid, erect, throbbing, horny, randy, wet, dripping, moist, hot under the collar, all hot, hot and bothered,
      going, going all night, in a sweat, drooling, dribbling, tingling, tumescent, aroused, excited down there, twitching`,
  },
  {
    name: 'desire-spouse',
    words: `
      the wife, wife, my wife, the missus, missus, her indoors, the husband, husband, my husband, hubby, the boyfriend, the girlfriend, the other half,
      my other half, the bloke, our lass, my girlfriend, my boyfriend, the ball and chain`,
  },
  {
    name: 'desire-unaware',
    words: `
      has not a clue, have not a clue, has no idea, have no idea, does not know, need not know, never needs to know, never need know,
      would kill me, will kill me, would leave me, would divorce me, must never know, must not know, need never know, would not approve,
      thinks i am here for, thinks it is for, thinks i go for, reckons i am here for, do not tell, dont tell, not tell, is jealous,
      is getting jealous, is getting suspicious, is suspicious, wonders why, keeps asking why, can not find out, won't find out`,
  },
  {
    name: 'desire-envied',
    words: `
      stethoscope, thermometer, stool, lanyard, tunic, scrubs, uniform, saddle, mask, clipboard, pen, belt, tights,
      pillow, bedsheet, blood pressure cuff, name badge, fob watch, trousers, towel, sponge, bar of soap, seatbelt, lollipop`,
  },
  {
    // Told to whoever holds the camera.
    name: 'desire-lens',
    words: `
      pan down, tilt down, tilt it down, aim lower, point it lower, lower the camera, camera lower, zoom in on her, zoom in on his, zoom in on them, zoom in on those, zoom in a bit,
      bit lower next time, lower down next time, further down next time, from behind next time, a shot from behind, a photo from behind, rear view next time, turn round next time, give us a twirl,
      more of her less of, less of the doctor more of, next time without the, swimsuit edition, swimwear edition, calendar version, calendar shoot, uncensored version, director's cut of that`,
  },
  {
    // Said of somebody whose no is not believed.
    name: 'desire-willing',
    words: `
      knows she wants it, knows he wants it, know you want it, know she wants it, know he wants it, she wants it, he wants it, they all want it,
      you know you want to, was loving it, was gagging for it, is gagging for it, begging for it, is up for it, are up for it, was up for it, well up for it, looks up for it, always up for it, knows what she is doing to me, knew what she was doing to me,
      knows what he is doing to me, playing hard to get, wants me bad, wants me badly, wants it bad, wants it as much, fancies me rotten, could tell she wanted,
      could tell he wanted, giving me the eye, giving me the come on, giving me the glad eye, eyeing me up, eyeing up my, asking for it in that, asking for it dressed`,
  },
  {
    name: 'desire-threesome',
    words: `
      me in the middle, me as the filling, meat in the sandwich, filling in the sandwich, in a sandwich with me, sandwiched between them,
      sandwiched between the two, one on each arm, one either side of me, one on either side of me, one each side of me, both at once,
      two for the price of one, two at a time, the pair of them at once, take turns on her, take turns on him, take it in turns on her, take it in turns on him, tag team her, join in with them,
      room for a third, room for one more between`,
  },
  {
    // Care, play and kin, where such words mean nothing of the kind.
    name: 'desire-not',
    words: `
      bouncy, bouncy castle, trampoline, ball, balls pool, puppy, puppies, dog, dogs, cat, horse, pony, rabbit, rules, rule, knee, knees, leg, legs, back,
      elbow, wrist, finger, toe, joint, joints, physio exercises, exercises, hip, hips, contraction, contractions, grandson, granddaughter, grandkids,
      toddler, baby, babies, kids, children, my son, my daughter, my mum, my mam, my dad, my nan, brake, brakes, suspension, tyre, tyres, playground,
      police, assault, assaulted, assaults, inappropriate, harassed, harassment, reported, report, disgusting, creepy, creep, pervert, perverts, perv, leave her alone, someone's daughter`,
  },
  {
    // Beside which a lewd phrase may be a patient's own talk: treatment, birds, quizzes and things.
    name: 'no-remark',
    words: `
      ivf, embryo, embryos, embryologist, fertility, sample room, sample pot, semen sample, thermometer, in the ear, cot sides,
      dementia, alzheimers, sciatica, plinth, chiropractor, osteopath, bird table, bird feeder, feeder, robins, robin, binoculars, blue tits,
      coal tits, quiz, face mask, oxygen mask, poster was, sign was, t shirt was, was removed, was taken down, sexual health, smear,
      mammogram, mastectomy, mastitis, breastfeeding, nursing bra, catheter, stoma, colonoscopy, endoscopy, enema, prostate exam, psa,
      erectile, vasectomy, samaritans, childline, grooming, revenge porn, sextortion, safeguarding, said no to, never reply, do not reply,
      charity, calendar, fundraiser, sponsored, skinny dip, mince pies, mince pie, the pies, biscuits, cakes, cake stall, sandwiches, medals,
      blood pressure, my bloods, oxygen levels, skin check, mole check, tanning, life drawing, art class`,
  },
  {
    // How those speak of such a remark who want it gone.
    name: 'remark-refused',
    words: `
      that remark, this remark, the remark about, remark about, remarks about, comment about, comments about, comments like, remarks like, is creepy, are creepy, so creepy, take it down, take that down, take this down, delete that, delete this, delete it,
      shame on, how dare, pack it in, inappropriate, not appropriate, leave her alone, leave him alone, have some respect, show some respect, no place here, not acceptable, unacceptable, who writes, who wrote`,
  },
  {
    // Look-alikes.
    name: 'no-lewd',
    hides: true,
    words: `
      shag pile, shagpile, shag carpet, shag rug, shag tobacco, shag out, shagged out, great tit, great tits, blue tit, blue tits, coal tit,
      coal tits, long tailed tits, arse kicking, arse about face, arse end, arse over tit, arse over elbow, on my face mask, face mask,
      quickie divorce, quickie quiz, cock and bull, cock up, cock ups, cocked up, knob of butter, tits up, gone tits up, went tits up`,
  },
];
