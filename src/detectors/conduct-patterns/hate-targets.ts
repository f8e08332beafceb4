import type { Release } from '../conduct/conduct-pattern.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';

/** One that stands for all: "every …", "a …". */
export const EACH = '=every|=any|=each|=no|=one|=single|=a|=an <[group:one|slur:one]>';
/** A group in general, as a target: named, by a slur, or by a pronoun that stands for it. */
export const ALL = '<[group:many|slur:many|they-group]>';
/** The same, named. */
export const NAMED = '<[group:many|slur:many]>';
/** Those told to go home, as the whole of them. */
export const OUTSIDERS = `all|the|this|=of|=bloody|=fucking|contempt* <[outsiders|slur:many]>`;
/** One of a group, for a sentence that makes any of the kind of it: "a …", "every …", "the next …". */
export const ONE = '<[group:one|slur:one]>';
/** One or many. */
export const ANY = '<[group|slur]>';
/** Words that may stand between "are" and what they are said to be. */
export const FILL =
  'adverb|very|a|the|all|and|like|of|no-denial|complaint|contempt|trait|bunch|this|=sick|=bitter|=horrible|=lying';

/** What voids a claim in which the writer stands as who feels or does it. */
export const NOT_OF_ONESELF: readonly Release[] = ['quoted', 'reported', 'condemned'];

/** A group, and what may stand between it and its verb. */
export const OF_ALL = `<[group-subject|they-subject]> !='s !group-follow life-thing? tail|adverb*`;
export const OF_NAMED = `<[group-subject]> !='s !group-follow life-thing? tail|adverb*`;

/** What tells people from elsewhere from the sick and the old, whom wards do send home. */
const ABROAD =
  '=foreign|=overseas|=immigrant|=migrant|=refugee|=muslim|=black|=brown|=asian|=african|=indian|=pakistani|=polish|=romanian|=nigerian|=somali|=albanian|=chinese|=filipino|=bulgarian|=gypsy|=traveller|=jewish|=arab|=afghan|=syrian|=turkish|=kurdish|=ghanaian|=kenyan|=bangladeshi';

/** How groups are named by more than one word. */
export const groupPhrases: readonly PhrasePattern[] = [
  { as: 'group:many', match: '[group-adjective] group-adjective? head:many' },
  { as: 'group:one', match: '[group-adjective] group-adjective? head:one' },
  {
    as: 'group:many',
    match:
      '[group-adjective] =lot|=crowd|=community|=communities|=mob|=brigade|=gang|=population|=hordes|=lobby|=masses|=vermin|=element|=elements|=contingent|=fraternity',
  },
  { as: 'group:many', match: 'the|this [group-adjective] =ones' },
  {
    as: 'group:many',
    match: '[group-adjective] =parking|=benefit|=benefits|=badge =scroungers|=spongers|=fakers|=leeches|=freeloaders',
  },
  {
    as: 'group:many',
    match: 'number =blokes|=men|=women|=lads|=girls|=guys ~1 [=kissing|=snogging|=cuddling|=hold|=holding|=married]',
  },
  {
    as: 'group:many',
    match:
      'head:many|person:many =who? be? [=dress|=dressing|=dressed|=pretend|=pretending|=identify] =as|=like|=to|=up =be|=as|=like? =women|=girls|=ladies',
  },
  { as: 'group:many', match: 'the [the-folk] !group-follow' },
  { as: 'group:many', match: '[group-plural]' },
  { as: 'group-abroad', match: `[${ABROAD}] head:many|role:many` },
  { as: 'group:many', match: 'the|this|=them|=bloody|=fucking [slur-folk] !group-follow' },
  {
    as: 'group:many',
    match: '=men|=blokes|=lads|=fellas|=geezers =in|=wearing [=dresses|=frocks|=skirts|=wigs|=lipstick|=stilettos]',
  },
  { as: 'group:many', match: "=down ='s [=syndrome] head:many" },
  { as: 'group:many', match: ["[=down] ='s head:many|=lot|=ones", "head:many|anyone =with [=down] ='s =syndrome?"] },
  { as: 'group:one', match: ["=down ='s [=syndrome] head:one", "a head:one =with [=down] ='s =syndrome?"] },
  {
    as: 'group:many',
    match: [
      '^ [group-maybe:many] !group-follow',
      '=bloody|=fucking|=effing|=dirty|=those|=these|hates|=the [group-maybe:many] !group-follow',
    ],
  },
  {
    as: 'group:many',
    match: ['this|you|all|dismiss [group-maybe:many] !group-follow', 'this|you|all|dismiss [slur-two:many]'],
  },
  {
    as: 'group:many',
    match: [
      'head:many =from [country]',
      'head:many =with [condition]',
      'anyone =from [country]',
      'anyone =with [condition]',
    ],
  },
  { as: 'group:one', match: ['a head:one =from [country]', 'a head:one =with a? [condition]'] },
  { as: 'group:one', match: 'a head:one =in|=wearing|=with a? [garb]' },
  { as: 'group:many', match: '=lot|=ones =in|=with|=wearing the? [garb]' },
  {
    as: 'group:many',
    match: [
      'head:many|anyone|this =who|=that be [group-adjective]',
      'anyone|head:many|=nobody =in|=wearing|=with a? [garb]',
      'anyone =who be a [group:one]',
      'anyone =in|=inside|=at ~1 [group-place]',
    ],
  },
];
