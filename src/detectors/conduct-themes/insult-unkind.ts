// Holds unkind words: jeers at what people feel, make, look like or go through.
import type { WordClass } from '../grammar/word-class.ts';

/** Mean-spirited turns: no name is called, but somebody's grief, work, looks or illness is laughed at. */
export const insultUnkindWords: readonly WordClass[] = [
  {
    name: 'belittling-idiom',
    words: `
      ugly inside and out, your spelling or your face, eat paint as, ate paint as, eat a lot of paint, eat a lot of glue, kid who ate glue, ate glue, lick windows, licked the windows, lick the windows, licking windows, eat crayons, ate crayons, drink paint, nobody with a brain, no one with a brain, anyone with a brain working, anybody with a brain working, job scheme for,
      day release, let out for the day, do you want a medal, crying in one take, cry in one take, cried in one take, bring the onions,
      brought the onions, onions out, onion in your hanky, onion in her hanky, onion in the hanky, peel an onion,
      crocodile tears, fake tears, forced tears, squeeze out a tear, squeezed out a tear, squeezing out a tear,
      turn on the waterworks, turned on the waterworks, turns on the waterworks, turning on the waterworks,
      cue the violins, cue violins, cue the tears, cue the waterworks, cue the sad music, tiny violin,
      world's tiniest violin, get the violins, and the oscar goes, oscar goes to, oscar for, an oscar for that,
      bafta for, best actress, best actor goes, what an actress, what an actor, oscar worthy, pity party,
      another sob story, sob story alert, sympathy vote, fishing for sympathy, milking it, milk it a bit more,
      milked that one, milking that, pass the sick bucket, pass the bucket, pass the sickbag, anything for attention,
      anything for likes, anything for a like, doing it famous for five minutes, fifteen minutes of fame,
      five minutes of fame, never off the camera, attention much, any chance of a medal, me me me,
      look at me is there a medal for, medal for turning up, some of us have real problems, real problems love,
      grow a backbone, snowflake generation, try a day's work, try a days work, try working for a living,
      paints better, paint better than, painted better, could paint that, could have painted that, could draw better,
      draws better, done better with my, done better with his, better with his feet, better with her feet,
      with its eyes shut, with a potato, done by a child, done by a toddler, did a toddler do, did a child do,
      my toddler could, my toddler does better, my three year old could, my five year old could, my dog could do,
      my dog could have, call that art, call that a cake, call that singing, call that dancing, call that a garden,
      call that a painting, call that a poem, call that poetry, some of us had a war, some of us have had real,
      guess the animal, strangled cat, strangling a cat, cats being strangled, cat being strangled, drowning cat,
      cat in a bag, cat in a blender, bag of cats, wounded cow, dying cow, dying walrus, nails on a blackboard,
      nails down a blackboard, make my ears bleed, made my ears bleed, ears are bleeding, my eyes my eyes, eye bleach,
      put it on the fire, use it for kindling, fire lighters, bin it before, hang it in the toilet,
      hang it in the bog, not give up the day job, dont give up the day job, do not give up the day job,
      keep the day job, keep your day job, stick to the day job, what the judges were drinking, was the judge blind,
      judges blind, the only entrant, were they the only ones who entered, found a use for the ones,
      somewhere to put the ones, ones who failed the, the nick of him, the nick of her, nick of them,
      look at the nick, no wonder she left, no wonder he left, no wonder they left, no wonder she dumped,
      no wonder he is single, no wonder shes single, probably better off dead, dressed in the dark,
      got dressed in the dark, charity shop called, oxfam called, curtains for a dress, made from curtains,
      haircut by, cut it with a knife and fork, knife and fork haircut, council haircut, seen a comb,
      seen a hairbrush, owned a mirror, own a mirror, broke the mirror, is that his real hair, is that her real hair,
      dead cat on, dead badger on, did they dig her up, did they dig him up, next in the coffin,
      smell of wee from here, smell it from here, smell them from here, who dressed her, who dressed him,
      who let her out in, who let him out in, seen more meat on, more meat on a, feed her a pie, put the cake down,
      put the fork down, all the pies, who ate the, break the scales, breaks the scales, broke the scales,
      crane to lift, bless the chair, poor chair, pity the chair, chair deserves`,
  },
  // Sour, and worse where somebody is spoken to.
  {
    name: 'belittling-trait',
    words: `
      rather be treated by a, rather be operated on by, rather trust a, rather let my dog, rather let my cat, rather let a monkey, rather have a monkey, rather see the vet, sooner see the vet, sooner see a vet, sooner be treated by a,
      streak of nothing, bag of nothing, waste of a tunic, waste of a uniform, waste of a lanyard,
      very moving im sure, very moving i am sure, oh how moving, how very touching, how touching, yawn, yawn yawn,
      zzzz, cringe, cringeworthy, cringefest, embarrassing yourself, making a fool of, making a show of,
      showing yourself up, showing herself up, showing himself up, drama llama, melodrama, melodramatic, self pitying,
      woe is me, poor little me, poor old you, look at me, big deal, yesterday's news`,
  },
];
