import type { WordClass } from '../grammar/word-class.ts';

/** Words of those who post to be answered in anger. */
export const provocationWords: readonly WordClass[] = [
  {
    name: 'wind-up',
    words: `
      wind you up, wind you lot up, wind you all up, wind people up, wind them up, wind everyone up, wind up you,
      annoy you, annoy you all, annoy you lot, annoy people, upset people, upset you lot, upset you all,
      upset the snowflakes, upset everyone, get a rise, get a rise out of, get a reaction, get a bite,
      get a few bites, trigger you, trigger you all, trigger people, trigger the, stir things up, stir the pot,
      stir up trouble, cause trouble, cause an argument, start an argument, start a fight, start a row,
      start something, rattle you, rattle a few cages, rattle cages, ruffle feathers, ruffle some feathers, rile you,
      rile you up, rile people up, wind up merchants, watch you squirm, watch you all squirm, watch you kick off,
      watch you all kick off, watch you lose, watch you all lose, watch the meltdown, watch people lose it,
      make you angry, make you cry, make people angry, poke the bear, poke the hornets nest, get people going,
      get you going, get you lot going
    `,
  },
  {
    name: 'purpose',
    words: `
      here to, posting this to, post this to, posting to, commenting to, commenting just to, only here to,
      just here to, doing this to, saying this to, said it to, came here to, came to, on here to, posted this to,
      only to, just to, love to, trying to, going to, enjoy, how many people i can, how many i can, who can i,
      time to, let us see if i can
    `,
  },
  {
    name: 'taunt',
    words: `
      keep crying, keep moaning, keep whinging, cry louder, cry about it, cry more, cry harder, go cry, go and cry,
      cry me a river, boo hoo, boohoo, stay mad, die mad, die mad about it, u mad, you mad, you mad bro, u mad bro,
      seethe, seethe harder, seethe more, cope harder, cope and seethe, cope more, keep coping, triggered yet,
      triggered much, anyone triggered, who is triggered, are you triggered, did i hurt your feelings,
      did i hurt your little feelings, did that hurt your feelings, hurt your little feelings, your tears,
      snowflake tears, salty tears, salty much, tears are delicious, feed me your, touch a nerve, touched a nerve,
      hit a nerve did i, did i hit a nerve, diddums, poor little snowflakes, poor snowflakes, there there snowflake,
      toys out of the pram, throw your toys, get a grip snowflakes, get over it snowflakes, bite me, come at me,
      come at me then, come and have a go, come on then, try me, fight me, make me then, bring it on, do your worst,
      hit me with it, prove me right, prove me wrong, change my mind, debate me, keyboard warriors, took the bait,
      take the bait, taking the bait, hook line and sinker, easy to wind up, so easy to wind up, too easy,
      so easily triggered, suckers, got a bite, a few bites, get the popcorn, grabs popcorn, got my popcorn,
      popcorn at the ready, here for the comments, light the blue touch paper, lights the blue touch paper,
      lights fuse, cat among the pigeons, runs and hides, runs away laughing, sits back and watches, stirring the pot,
      just stirring, stirring again
    `,
  },
  {
    // Taunts that are everyday words in another sense.
    name: 'shy-taunt',
    words: `
      cry more, you mad, u mad, touch a nerve, touched a nerve, your tears, come on then, try me, fight me,
      bring it on, do your worst, too easy, get the popcorn, a few bites, got a bite, prove me wrong, change my mind,
      seethe, bite me, keep coping, cope more, popcorn at the ready
    `,
  },
  {
    name: 'readers',
    words: `
      snowflake, snowflakes, do gooders, dogooders, do-gooders, woke brigade, wokerati, wokesters, lefties, sheep,
      sheeple, clapping seals, seals, karens, keyboard warriors, nhs worshippers, pearl clutchers, virtue signallers,
      the usual suspects, bleeding hearts, gammons, boomers, pitchforks, pitchfork brigade, perma offended,
      easily offended, offended brigade, crybabies, cry babies, moaners
    `,
  },
  {
    name: 'dare',
    words: `
      dare you, dare you to, i dare you, double dare you, bet you will not, bet you can not, bet you delete,
      bet this gets, bet i get, go on then, go on, see how long before, see how long this, how long before this,
      how long till this, how long until this, wait for it, watch this get, waiting for the
    `,
  },
  {
    name: 'sanction',
    words: `
      ban me, block me, delete it, delete this, delete me, deletes this, deleted, banned, blocked, leave this up,
      report me, remove it, remove this, removed, silence me, hide this
    `,
  },
  {
    name: 'want-row',
    words: `
      who wants, who wants an, who fancies, who fancies an, anyone want, anyone fancy, anyone up for, love, fancy,
      i love, up for, in the mood for, looking for, after, bored and want
    `,
  },
  {
    name: 'row',
    words: `
      argument, an argument, ruck, a ruck, quarrel, row, a row, a good row, a fight, scrap, a scrap, debate me,
      a good argument, a barney, a ding dong
    `,
  },
  {
    name: 'arrives',
    words: `
      here come the, here comes the, cue the, enter the, incoming, bring on the, release the, waiting for the, bite,
      awaken, hello, hi, come on, wake up, calm down, cope, well done
    `,
  },
  {
    name: 'froth',
    words: `
      frothing, raging, seething, fuming, foaming at the mouth, melting down, meltdown, having a meltdown, losing it,
      lose it first, lose it, kicking off, getting cross, getting angry, getting wound up, so wound up,
      typing furiously, furiously typing, bite every time, all bite, always bite, so easy, so easy to wind up, squirm,
      squirming, crying, cry when, in tears over, spitting feathers, throwing a tantrum, having a tantrum,
      having a strop, up in arms, clutching your pearls, clutching their pearls, keep raging, pure outrage, outraged,
      angry replies, upset karen, upset the, triggered
    `,
  },
  {
    name: 'glee',
    words: `
      entertainment, entertaining, glorious, hilarious, priceless, loving it, love it, love to see it, popcorn,
      more please, keep going, keep them coming, lol, lmao, haha, hahaha, lmfao, rofl, funny, amusing, comedy gold,
      delicious, so easy, bless, aww, awww, easy, bored, let the, come for me, cry, watch, bet you, look at, oh no,
      which one of you, every time, on here because, just because it, again just because
    `,
  },
  {
    name: 'you-all',
    words: `
      you, you all, you lot, they, them, them all, all of you, everyone on here, people on here, the mods, mods,
      admins, the comments, these comments, the replies, replies, nurses on here, fans, snowflakes, the snowflakes,
      karens, karen
    `,
  },
  {
    name: 'sheer-taunt',
    words: `
      waaambulance, wambulance, waahmbulance, let the outrage begin, let the meltdown begin, ruffle some feathers,
      ruffle a few feathers, ruffles feathers, rattle some cages, free entertainment, cry about it, cry harder,
      come for me, come at me, see if i care, report me then, the troll, i am a troll, professional troll,
      trolling you, just trolling, only trolling, not even sorry
    `,
  },
];
