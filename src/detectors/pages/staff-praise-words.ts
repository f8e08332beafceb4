import type { WordClass } from '../grammar/word-class.ts';

/** Thanks and praise, and what turns them round. */
export const staffPraiseWords: readonly WordClass[] = [
  {
    name: 'praise',
    words: `
      thank you, thanks, thank, thankyou, many thanks, my thanks, our thanks, grateful, gratitude, appreciate,
      appreciated, angel, angels, star, stars, superstar, credit to, a credit, hero, heroes, legend, gem, diamond,
      treasure, godsend, lifesaver, asset, brilliant, amazing, wonderful, fantastic, fabulous, lovely, kind, so kind,
      kindness, caring, compassionate, excellent, outstanding, incredible, superb, exceptional, awesome, patient with,
      gentle, friendly, helpful, professional, reassuring, attentive, marvellous, first class, second to none, great,
      best, loved, love, adore, adored, saved my life, saved his life, saved her life, saved our, owe, owe her,
      owe him, shout out, shoutout, big up, hats off, kudos, well done, congratulations, congrats, bravo, praise,
      special mention, mention to, cannot fault, can not fault, could not fault, nothing but praise,
      nothing was too much, went above and beyond, above and beyond, deserves a medal, deserve a medal,
      deserves a pay rise, deserves an award, deserve an award, deserves recognition, made my day, got me walking,
      looked after us so well, so good with, a joy, so calm, calm and kind, five stars, top notch, spot on,
      took such good care, could not have been nicer, could not do enough, could not ask for,
      could not have asked for, made mum laugh, made me laugh, making mum laugh, making me laugh, highly recommend,
      recommend, out of this world, my life back, impressed, hug, hugs, laughing, top man, top woman,
      worth her weight, worth his weight, weight in gold, always has a smile, smile for everyone, a smile, raise,
      pay rise, like her own, like his own, like one of her own, like family, held my hand, held her hand,
      held his hand, sat with me, took the time, took time, cheers to, cheers, ray of sunshine, much love, love to,
      a pint, owe you, massive thanks, huge thanks, blown away, changed my life, could not have done it without,
      forever in my heart, rock, absolute rock, lifeline, gave me hope, put me at ease, put us at ease, at ease,
      in safe hands, safe hands, went out of her way, went out of his way, out of their way, so much time for,
      supportive, knowledgeable, understanding, very good, so good, really good, made all the difference,
      makes all the difference, favourite, smashing, ace, delight, blessing, bless
    `,
  },
  {
    name: 'no-praise',
    words: `
      not, never, no, thanks for nothing, thank you for nothing, no thanks, no thanks to, wish, if only, hardly,
      far from, anything but, less than, could not care less, rude, unkind, cold, wish he, wish she, never said,
      should have, would have been nice, sort out, was meant to, supposed to, grateful if, appreciate if,
      appreciate it if, thinks he, thinks she, think he, think she, worst, complaint about, complain about, shame,
      unlike, pity, why is
    `,
  },
  {
    // Praise that is made with a denial.
    name: 'praised-so',
    hides: true,
    words: `
      can not praise, cannot praise, could not praise, can not recommend, cannot recommend, can not fault,
      cannot fault, could not fault, nothing but praise, nothing was too much, nothing is too much,
      could not have been nicer, could not have been kinder, could not do enough, could not ask for,
      could not have asked for, can not thank, cannot thank, could not thank, never forget, never be able to thank,
      not enough words, could not have done it without, no words, will not forget, not have managed without,
      second to none, no better
    `,
  },
];
