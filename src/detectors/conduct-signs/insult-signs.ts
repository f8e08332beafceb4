// Holds offensive words: the small patterns that an insult is told by.
import { insultWords } from '../conduct-words/insults.ts';
import { likenessWords } from '../conduct-words/likenesses.ts';
import { meanWords } from '../conduct-words/mean.ts';
import { portraitWords } from '../conduct-words/portraits.ts';
import { scornWords } from '../conduct-words/scorn.ts';
import { slightWords } from '../conduct-words/slights.ts';
import { tauntWords } from '../conduct-words/taunts.ts';
import { english } from '../grammar/english.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { insultHintWords } from './insult-hints.ts';
import { insultThemeWords } from './insult-words.ts';

const phrases: readonly PhrasePattern[] = [
  {
    as: 'belittling-shape',
    match: [
      '=if you|he be =any [=slower|=thicker|=dimmer|=dumber|=denser|=ruder|=lazier|=dafter|=fatter|=uglier|=stupider|=duller|=wetter|=greasier|=smugger|=weaker]',
      'you be a [=boil|=blot|=stain|=wart|=blight|=pimple|=carbuncle|=pox|=plague|=rash|=verruca|=haemorrhoid|=disgrace|=embarrassment|=waste|=joke]',
      'he|you|role|they|=director|=board|=lot [=could|=can] =not ~1 simple-deed ~3 simple-thing',
      'i =have =had|=seen|=met|=known|=got|=scraped|=trod|=passed ~2 [=brighter|=smarter|=sharper|=warmer|=friendlier|=livelier|=cleverer|=nicer|=kinder|=politer|=better|=more] ~3 =than|=from|=in|=off|=out ~2 low-thing|low-creature|simple-thing',
      '[low-thing|low-creature] =have|=has|=is|=could|=would|=knows|=shows ~2 =better|=more|=brighter|=friendlier|=quicker|=smarter ~6 =than',
      '[=more|=better|=warmer|=nicer|=kinder] ~2 =from|=in|=out|=off =of? =a ~4 =than',
      '[=thickest|=dumbest|=dimmest|=densest|=ugliest|=fattest|=stupidest|=nastiest|=meanest|=daftest|=slowest|=saddest|=vilest|=laziest|=wettest|=weirdest|=foulest|=slimiest|=smuggest|=pettiest|=dullest] ~1 person|role|=human|=creature|=thing|=on|=in|=i',
      'belittling-trait =young|=old|=little|=wee|=big|=fat? [person:one]',
      '[belittling-mild-name|belittling-name] =in =a|=an =lanyard|=uniform|=suit|=tunic|=tie|=dress|=wig|=skirt|=scrubs|=blazer|=coat|=cardigan|=fleece',
      '=lazy|=fat|=ugly|=stupid|=thick|=daft|=rude|=ignorant|=nasty|=smug|=arrogant|=lying|=miserable|=horrible|=evil|=useless|=pathetic|=greedy|=selfish|=cruel|=dirty|=idle|=vile|=spiteful|=old ~1 [belittling-mild-name|beast-abuse|=sods|=gits|=buggers]',
      '[=brighter|=sharper|=smarter|=friendlier|=warmer|=politer|=livelier] ~2 =than role|this|=that|he|you|they',
      '[=dense|=thick|=dim|=dumb|=ugly|=charming|=slimy|=warm|=cold|=sharp|=bright|=useful|=gentle|=caring|=friendly|=welcoming] =as =a|=an|=lead|=mince|=two|=shit|=shite|=muck|=sin|=pig|=clarts|=treacle|=custard|=planks|=bricks',
      '=clumsy|=great|=absolute|=total|=complete|=right|=proper|=utter|=prize|=pure|=big [belittling-mild-name|belittling-name|fool-maybe] $',
      '=worth =less =than [=the|=my|=a|=what]',
      '=fit =to [=look|=run|=lead|=clean|=wash|=touch|=walk|=feed] ~3 low-thing|low-creature',
      '=the =way =i [be] =a',
      '=only =thing =lower|=smaller|=thicker|=thinner|=emptier [=than] your|his',
      '=what =a [=sad|=nasty|=horrible|=pathetic|=bitter|=vile|=ugly|=silly|=stupid|=miserable|=smug|=rude|=petty|=ignorant|=tragic] ~1 person:one you|he',
    ],
  },
  { as: 'worse-than-thing', match: ['[brighter] ~4 =than|=in', '=more [portrait-trait] ~3 =than|=in', '=more [portrait-trait] =in|=off|=on|=from|=out', 'the [portrait-trait] =of a'] },
];

const card: Scorecard = {
  id: 'insult-of-somebody',
  because: 'it may belittle somebody',
  signs: [
    { of: 'foul-name|scum-name|base-name|dialect-name', points: 3, says: 'an abusive name' },
    { of: 'belittling-name|fool-name', points: 3, says: 'a belittling name' },
    { of: 'belittling-trait', points: 2, says: 'a belittling trait' },
    { of: 'belittling-idiom|looks-mock|wits-mock|no-worth|jeer|wits-scorn|mocking-idiom|likeness|brain-lack|looks-jibe', points: 4, says: 'a belittling turn of phrase' },
    { of: 'belittling-mild|belittling-mild-name|portrait-lump|fool-maybe|taunt-online|slight|slight-hard', points: 1, says: 'a word of scorn' },
    { of: 'worse-than-thing|belittling-shape', points: 3, says: 'somebody likened to a thing' },
    { of: 'insult-aimed', points: 1, says: 'somebody it is aimed at' },
    { of: 'insult-of-oneself', points: -3, says: 'said of oneself' },
    { of: 'insult-banter', points: -3, says: 'banter' },
    { of: 'insult-of-thing', points: -2, says: 'said of a thing or a service' },
    { of: 'insult-told', points: -3, says: 'abuse told or condemned' },
  ],
  least: 4,
};

/** Signs of an insult. */
export const insultSigns: Scorecards = scorecards({
  classes: [...english, ...insultWords, ...meanWords, ...slightWords, ...scornWords, ...tauntWords, ...portraitWords, ...likenessWords, ...insultThemeWords, ...insultHintWords],
  phrases,
  cards: [card],
});
