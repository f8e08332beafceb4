import type { WordClass } from '../grammar/word-class.ts';

/** How people are hounded and pined for. */
export const houndingWords: readonly WordClass[] = [
  {
    name: 'hound-hours',
    words: `
      two in the morning, three in the morning, four in the morning, one in the morning, five in the morning, at 2am, at 3am,
      at 4am, at 1am, at 5am, 3 am, 2 am, 4 am, in the middle of the night, all night, all through the night, all night long,
      at all hours, all hours of the day, all hours of the night, day and night, night and day, at midnight, on her day off,
      on his day off, on their day off, on your day off, at home, at her home, at his home, on christmas day, every hour,
      every half hour, every ten minutes, every five minutes, on the hour, non stop, nonstop, round the clock, until she cries,
      till she cries, until he cries, when she is asleep, when he is asleep, while she is asleep, while he is asleep`,
  },
  {
    name: 'hound-what',
    words: `
      you know what to do, you all know what to do, do your thing, do your worst, do your stuff, have at it, have at her,
      have at him, fill your boots, go get her, go get him, go get them, get her lads, get him lads, sic em, happy hunting,
      off you go lads, over to you lads, over to you folks, let her have it, let him have it, let them have it, make her famous,
      make him famous, make them famous, make this one famous, give her hell, give him hell, give them hell, show no mercy,
      no mercy, give no peace, not a moments peace, not a minutes peace, no peace, never a moments peace`,
  },
  {
    name: 'hound-love',
    words: `
      meant to be together, belong together, belong to me, belongs to me, will be mine, she is mine, he is mine, you are mine,
      can not stop thinking about, can not stop watching, think about you all day, think about her all day, think about him all day,
      think about you every, think about her every, think about you constantly, dream about you, dream about her, dream about him,
      dreamt about you, love me back, she loves me, he loves me really, you love me really, know you feel it, know you feel the same,
      know she feels the same, know you want me, knows she wants me, i saw you with him, saw you with another, who was that man,
      who was he, who is he, obsessed with you, obsessed with her, obsessed with him, have a shrine, got a shrine, your picture on my,
      her picture on my, your photo on my, her photo on my, photos of you on, pictures of you on, saved all your, saved every,
      know everything about you, know everything about her, know all about you, know all about your, know all about her,
      if i can not have, will not take no for, not take no for an answer, will wait forever, stop ignoring me darling,
      stop ignoring me love, why did you block me, why have you blocked me, unblock me, since you blocked me, new account, new accounts,
      made another account, block this one too, blocked my last, you blocked my, can block me but, block me all you`,
  },
  {
    name: 'hound-watch',
    words: `
      still watching, always watching, i am watching, been watching you, been watching her, watching your every, your every move,
      her every move, his every move, every step you take, eyes on you, eyes on her, eyes on him, got my eye on you,
      got my eye on her, got eyes on, keeping tabs, keep tabs, keeping a file on, keeping a diary on, got a file on, have a file on,
      got a folder on, stood at your gate, stood outside your, stood outside her, standing outside your, sat outside your,
      sat outside her, sitting outside your, parked outside your, parked outside her, right behind you, closer than you think,
      nearer than you think, through your window, through your letterbox, on your doorstep,
      on her doorstep, on his doorstep, followed you home, followed her home, followed you to, followed her to, follow you home,
      follow her home, followed you all, followed your car, followed her car, outside your work, outside her work,
      outside his work, outside your school, behind you in the, did not even notice, never even noticed, never noticed me,
      did not see me, never saw me, had no idea i was, look behind you, look out of your window, look out your window`,
  },
];
