// Holds offensive words: innuendo about people who care for others.
import type { WordClass } from '../grammar/word-class.ts';

/** Innuendo: care that is asked for with a leer, looks, and words that are lewd beside a lewd picture only. */
export const lewdWords: readonly WordClass[] = [
  {
    name: 'leer-care',
    words: `
      bed bath, bed baths, sponge baths, bedbath, blanket bath, sponge bath, sponge down, rub down, rubdown, wipe down, happy ending,
      happy finish, full internal, internal, internal exam, internal examination, prostate exam, prostate check,
      rectal, full body check, full body massage, body massage, massage, physical, full physical, once over,
      good going over, going over, kiss of life, mouth to mouth, private consultation, private examination,
      private appointment, personal examination, full examination, thorough examination, home visit, bedside manner,
      night shift with, suppository, enema, catheter, thermometer, injection, jab, prick, oral, oral exam,
      oral examination, strip search, pat down, frisking, cough and drop, deep tissue, sports massage, tlc,
      special treatment, special attention, extra attention, some attention, dirty weekend, good night
    `,
  },
  {
    name: 'leer-act',
    words: `
      bathwater, bath water, up to her armpits, up to his armpits, asking for my trousers, asking for my pants,
      rummage under, rummage in her, in the dark room, the things i would do to, things i could do to,
      things i want to do to, what i would do to, what i could do to, in stirrups, the old fashioned way,
      no knickers, no pants on, nothing underneath, going commando, bare bum, bare arse, naked, warm hands,
      never want discharging, never want to leave that bed, never leave that bed, never be discharged, fake a fall,
      get your kit off, kit off, undressing me, undress me, soap me, soap my, lather me, dry me off, towel me,
      massage my, stroke my, tickle my, warm me up, warm my bed, keep me warm, tuck me in, sleepover, slumber party,
      rub my, rub me, play doctors, playing doctors, my sponge, warm sponge, sponge me, sponging,
      on all fours, bent over, under her any, under him any, is under me, be under me, her under me, him under me, you under me, on top of me, in my bed, in my bedroom,
      between my sheets, between the sheets, under the covers, under the duvet, round my neck, around my neck,
      round your neck, around your neck, round my waist, around my waist, round my head, round my ears,
      round my face, around my face, back to mine, back to my place, at my place, all night long, walk funny,
      walking funny, not walk for a week, not walk straight, not be able to walk, wear her out, wear him out,
      goes like a train, go like a train, goes like the clappers, bangs like a, bang like a, goes all night,
      dirty in bed, filthy in bed, good in bed, animal in bed, minx in the sack, in the sack, wild in bed,
      freak in bed, freak in the sheets, take down my particulars, my particulars, hubba hubba, ding dong, woof woof,
      phwoar, phwoooar, oosh, yes please ma'am, hello nurse, hellooo nurse, ooh matron, oo er matron,
      feel a bit poorly now, feeling poorly all of a sudden, suddenly feel ill, need nursing, need a nurse like,
      nurse me back, nurse me to, tie me down, tie me up, pin me down, spank me, whip me, cuff me, punish me,
      discipline me, boss me about, tell me off any, step on me, sit on me, choke me, ride me, mount me, straddle me,
      ravish me, have me any, have her way with me, have his way with me, do me any, do what she likes with me,
      do what he likes with me, do what she wants to me, do what he wants to me, do whatever she wants,
      do whatever he wants, do things to me, does things to me, doing things to me, does it for me, gets me going,
      get me going, turn me on, turns me on, turned me on, got me going, got me hot, gets me hot,
      hot under the collar, heart rate up, blood pressure up, my pulse racing, rise in the, standing to attention,
      stood to attention, stands to attention, tent in, pitching a tent, pitched a tent, flagpole, stiff as a,
      stirring in my, stirring down, tingling down, twitch in my, movement in my trousers, downstairs department,
      need a cold shower, keep me up at night, keep me up all night, sell my soul for a night, one night with,
      a night with, night in with, five minutes with, ten minutes with, locked in a room with,
      locked in the linen cupboard, stuck in a lift with, stuck in the lift with, fill my, cream pie,
      eat my dinner off, eat off her, drink her bath water, drink his bath water, sniff her, sniff his, lick it off,
      lick her, lick him, bury my face, motorboat, bite of that, bite that, squeeze that, grab that, spread those,
      peel those, peel her out, rip those, rip her, rip his, tear those, undo those, unbutton, unzip, slip out of,
      slip her out, get her out of, get him out of, out of that uniform, out of those scrubs, out of them scrubs,
      drop those scrubs, drop them scrubs
    `,
  },
  {
    // Where, beside a wish only.
    name: 'leer-where',
    words: `
      over the desk, over her desk, over his desk, over the bed, over the trolley, on the desk, up against the,
      against the wall, up against a wall, on her knees, on his knees, on my knees, on my face, in my face,
      in my lap, on my lap, on my knee, in my mouth, down my throat, one handed, box of tissues, a cold shower,
      alone with, on the trolley, in the lift, in the cupboard, in the store room, in the linen cupboard,
      in the shower, in the bath, in the back of the ambulance, under her, under him, behind the curtain,
      behind the curtains, pull the curtains
    `,
  },
  {
    name: 'leer-part',
    words: `
      lips, legs, pins, thighs, chest, pecs, abs, six pack, hips, waist, curves, figure, body, bod, bottom, bum,
      behind, backside, rear, rear end, derriere, booty, cleavage, bust, bosom, bosoms, puppies, twins, headlights,
      airbags, assets, melons, jugs, baps, rack, tights, stockings, suspenders, heels, skirt, tight top,
      tight trousers, tight scrubs, tight uniform, uniform, scrubs, tunic, lipstick, hands, fingers, mouth, tongue,
      hair, eyes, arms, shoulders, bulge, package, lunchbox, crotch, trousers
    `,
  },
  {
    name: 'leer-would',
    words: `
      would let, would so let, would definitely let, would love to let, i would let, would happily let,
      would gladly let, would not mind, would not say no to, would not complain if, would not object to,
      would not turn down, would pay for, would kill for, would pay good money for, would crawl over,
      would crawl through, would eat, would drink, would do anything for, would give my, would die for,
      would break my leg for, would break a leg for, would fake an, would fake a, would get ill for,
      would get sick for, would happily get, would be first in the queue, take a number for, form an orderly queue,
      can i be next, form a queue
    `,
  },
  {
    name: 'leer-wink',
    words: `
      lips, thighs, curves, tongue, internal, examine me, examine my, prick, probe, massage, rub, rubbing, hose, imagine,
      imagining, dreaming, dirty, naughty, handful, mouthful, stiff, moist, lick, ride, swallow, suck, squeeze, jiggle,
      undress, strip, mouth to mouth, kiss, sponge bath, bed bath, any night, sexy, horny, nurse me, delicious
    `,
  },
  {
    // Where somebody was wronged, or is thanked for care.
    name: 'leer-not',
    words: `
      breastfeeding, breastfeed, breast feeding, latch, mastitis, smear, mammogram, prostate clinic, catheter care,
      assault, assaulted, rape, raped, abuse, abused, victim, survivor, police, inappropriate, inappropriately,
      complaint, complain, harassed, harassment, consent, grateful, thank you, thanks, thankyou, cerebral palsy,
      my mum, my mam, my dad, my nan, my gran, my husband, my wife, my son, my daughter, my mother, my father,
      my child, my baby, poor man, poor woman, elderly, dementia, knee, knees, replacement, fracture,
      broken, swollen, ulcer, wheelchair, explained, physio had me, physio has me, physio got me, physio gets me, physio made me, had me on all fours, has me on all fours, in front of the mirror, never laughed so, compression stockings, surgical stockings, ted stockings, tummy, at ease, dreading, reassured, physio exercises, exercises, rash, wound, dressing
    `,
  },
  {
    name: 'leer-check',
    words: `
      temperature, my temp, blood pressure, my pulse, my heart rate, prostate, my reflexes, my vitals, my obs,
      my chest, my heart, stethoscope, examine me, examine my, check me over, check me out, look me over,
      look after me, nurse me, treat me, inspect me, poke me, prod me, jab me, inject me, catheterise me, shave me,
      wash me, bathe me, dress my, change my undo my gown, tie my gown, poorly, ill, sick, a&e, casualty,
      admitted, discharged, discharging, hospital bed, ward
    `,
  },
];
