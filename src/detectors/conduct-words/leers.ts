// Holds lewd words: bodies, offers and noises.
import type { WordClass } from '../grammar/word-class.ts';

/** What is leered at, and how a leer sounds. */
export const leerWords: readonly WordClass[] = [
  {
    name: 'ogled-part',
    words: `
      legs, pins, thighs, hips, curves, waist, cleavage, chest, bust, boobs, boobies, tits, titties, knockers, jugs, melons,
      baps, rack, pair, puppies, assets, bum, bottom, backside, behind, rear, rear end, arse, ass, derriere, booty, peach,
      buns, cheeks, lips, mouth, tongue, figure, body, bod, physique, abs, pecs, biceps, bulge, package, lunchbox, torso,
      shoulders, muscles, uniform, hand span, stockings, tights, suspenders, bra, knickers, thong, pants, cleavage line`,
  },
  {
    name: 'ogled-bare',
    words: `
      legs, thighs, hips, curves, cleavage, boobs, boobies, tits, titties, knockers, jugs, melons, baps, rack, puppies, assets,
      bum, backside, rear end, arse, ass, derriere, booty, peach, buns, lips, figure, body, bod, physique, abs, pecs, bulge, pair, chassis, bumper, bumpers, undercarriage`,
  },
  {
    name: 'ogle-sound',
    words: `
      phwoar, phwoarr, phwoah, fwoar, fwoarr, phwaor, phoar, hubba hubba, wit woo, wit woow, wolf whistle, hello nurse, helloooo nurse,
      ding dong, yum yum, yummy mummy, hot stuff, sex on legs, bit of alright, bit of all right, bit of totty, totty, crumpet on,
      bit of crumpet, bit of fluff, piece of ass, piece of arse, eye candy, thirst trap, smoke show, smokeshow, absolute fittie,
      fittie, fitty, fit as a butchers dog, fit bird, fit birds, proper fit, well fit, so fit, dead fit, mega fit, fit af, hot af,
      sexy af, damn girl, dayum, daaamn, sexy nurse, naughty nurse, hot nurse, hot nurses, hot doctor, fit nurse, fit nurses,
      fit doctor, pretty little thing, sexy thing, saucy thing, dirty girl, naughty girl, good girl, bad girl, filthy girl,
      feeling frisky, frisky, randy, horny, turned on, turns me on, turn me on, got me going, gets me going, gets me hot,
      hot under the collar, hot and bothered, hot flush for, weak at the knees, stirring, raise my blood pressure,
      raises my blood pressure, get my blood pressure up, gets my blood pressure up, gets my heart racing, get my heart racing,
      got my heart racing, get my pulse racing, gets my pulse racing, heart rate up, pulse racing, temperature rising,
      raise my temperature, raises my temperature, stand to attention, standing to attention, stood to attention, trouser tent,
      tent in my, something for you to, something stiff, something hard for, something swollen for, something hard in`,
  },
  {
    name: 'ogle-offer',
    words: `
      your place or mine, my place or yours, back to mine, back to my place, round to mine, come to my bed, into my bed,
      share my bed, share a bed with, warm my bed, warm up my bed, room in my bed, room in this bed, room for two in, room for one more,
      sit on my, climb on top, hop on top, get on top, on top of me, lie on top, bend over, bend me over, bent over that,
      on all fours, on her back, on my back any, on your knees for, down on your knees, get down on, go down on,
      went down on, take me now, do me now, have my way, have your way with me, have her way with me, have his way with me,
      ravish me, ravish her, ravish him, spank me, spank her, spank him, whip me, tie me up, handcuff me,
      strap me down, straddle me, straddle her, mount me, ride me, ride her, ride him, lick me, lick her, lick him, lick it off,
      nibble, suck me, suck my, swallow my, blow me, sleep with me, sleep with her, slept with me, one night with, a night with,
      five minutes with, ten minutes with, an hour alone with, alone with her, alone with him, alone with that, private session,
      private lesson, private nursing, personal nursing, special treatment from, extra care from, happy ending, with benefits,
      get your kit off, get her kit off, get his kit off, get them off, get your clothes off, get naked, without the uniform,
      out of that uniform, out of those scrubs, out of her uniform, out of his uniform, nothing under that, under that uniform,
      under those scrubs, under them scrubs, under the scrubs, under that tunic, under the uniform, under her uniform,
      under his uniform, under your uniform, under your scrubs, beneath that uniform, beneath those scrubs, under that gown,
      send nudes, send nude, send us nudes, send me nudes, send a nude, send pics of your, send me pics of, send noods,
      swap nudes, dick pic, dick pics, dickpic, video of you in the shower, picture of you in the shower, touch yourself,
      touching yourself, touching herself, thinking about you in bed, think about you in bed, do you get off and can,
      get off and do you, get off tonight, get off work gorgeous, get you off, help you get off, quick fumble, bit of fun,
      how about a quickie, fancy a quickie, fancy a bit, fancy a feel, cop a feel, cheeky feel, quick feel, quick grope`,
  },
  {
    name: 'leer-medical',
    words: `
      exam, fracture, broken, sore, swollen, pain, painful, operation, surgery, theatre, ulcer, ulcers, rash, cast, xray, x ray,
      scan, physiotherapy, exercise, exercises, stroke, diabetic, amputated, wound, wounds, dressing, dressings, infection,
      biopsy, screening, breast, breastfeeding, midwife, labour, birth, baby, catheter, hoist, pressure sore, paralysed,
      crutches, wheelchair, burn, burns, lump, cancer, commode, bedpan, dignity, undignified, curtain, curtains, corridor, trolley, exposed, bruise, bruises, bruised, bruising, varicose, swelling, numb, prosthetic, prosthetics`,
  },
];
