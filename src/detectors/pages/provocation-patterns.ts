import type { PagePattern, Release } from './page-pattern.ts';

const HEEDS: readonly Release[] = ['quoted', 'denied', 'told'];

/** How somebody shows that they post to be answered in anger. An unwelcome opinion alone is none. */
export const provocationPatterns: readonly PagePattern[] = [
  {
    id: 'says-so',
    match: [
      'purpose ~2 [wind-up]',
      '^ ~1 [wind-up] ~2 =me|=again|=today',
      'i|=me ~2 =just|=only|=here|=love|=enjoy|=loves ~3 [wind-up]',
      '=just|=only [=stirring]',
      '=how =many ~1 =people? i =can ~1 [=upset|=annoy|=offend|=trigger|=rile]',
    ],
    certainty: 'probable',
    because: 'says that it is posted to provoke',
    heeds: HEEDS,
    yes: ['Only posting this to wind you up', 'I am just here to get a reaction'],
    no: ['I am not trying to upset people', 'The noise seems designed to annoy people'],
  },
  {
    id: 'taunts',
    match: ['[taunt] ~2 readers', 'readers ~3, [taunt]', '^ ~1 [taunt] ~1 $', '!=not [taunt] !=about'],
    certainty: 'possible',
    because: 'taunts whoever reads it',
    heeds: HEEDS,
    unless: ['shy-taunt'],
    yes: ['Triggered yet?', 'boo hoo did that hurt your feelings'],
    no: ['It brought tears to my eyes', 'I had a cry in the car park'],
  },
  {
    id: 'taunts-shyly',
    match: [
      '^ ~1 [shy-taunt] ~1 $',
      '[shy-taunt] ~3, readers',
      'readers ~3, [shy-taunt]',
      '^ [shy-taunt] ~2, =i|=lol|=haha',
      '=your [=tears] ~2 =delicious|=sweet|=coming|=flow|=taste',
      '=get|=gets|=got ~1 =few|=some [=bites]',
    ],
    certainty: 'possible',
    because: 'taunts whoever reads it',
    heeds: HEEDS,
    yes: ['u mad?', 'Try me, keyboard warriors'],
    no: ['Try me on the morning list if there is a gap', 'The dentist may have touched a nerve in my tooth'],
  },
  {
    id: 'dares',
    match: ['dare ~6, [sanction]', '[sanction] ~3, =dare|=prove'],
    certainty: 'possible',
    because: 'dares the page to act',
    heeds: ['quoted', 'told'],
    yes: ['I dare you to ban me', 'Bet you won’t leave this up'],
    no: ['Please delete my last comment', 'I dare not ask again'],
  },
  {
    id: 'wants-a-row',
    match: ['want-row ~1 [row]', 'arrives ~1 [readers]', '[readers] =incoming|=assemble|=unite|=bite'],
    certainty: 'possible',
    because: 'looks for a quarrel',
    heeds: HEEDS,
    yes: ['Who wants an argument?', 'Here come the do-gooders'],
    no: ['Not looking for an argument, just answers', 'I sat in the third row and love it'],
  },
  {
    id: 'gloats',
    match: [
      'you-all ~3 [froth] ~8, glee',
      'glee ~8, you-all ~3 [froth]',
      'glee ~4, [froth]',
      '[froth] ~4, glee',
      '[sheer-taunt]',
      '=popcorn|=popcorns ~2 [=out|=ready|=begin|=time]',
      'i =have? =upset ~2 [readers]',
    ],
    certainty: 'possible',
    because: 'gloats over readers’ anger',
    heeds: ['quoted', 'denied', 'told'],
    yes: ['Keep raging, it’s free entertainment', 'Look at them all frothing'],
    no: ['I am fuming about the wait', 'It was hilarious when the dog got in'],
  },
];
