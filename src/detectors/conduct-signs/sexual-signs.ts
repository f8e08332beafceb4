// Holds lewd words: the small patterns that a sexual remark is told by.
import { english } from '../grammar/english.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { sexualHintWords } from './sexual-hints.ts';
import { sexualThemeWords } from './sexual-words.ts';

/** What is worn, for "out of those scrubs" and "get your top off". */
const clothes: WordClass = {
  name: 'lust-clothes',
  part: 'noun',
  words: `top, shirt, vest, pyjama, sock, t shirt, blouse, bra, trousers/trousers, pants/pants, knickers/knickers, skirt, dress, kilt, uniform, tunic, scrub, gown, fleece, jumper, jacket, coat, apron, glove, mask, boot, belt, tie, legging, jean, short, tight, stocking, sock, clothes/clothes, kit, gear, outfit, costume, layer, button, zip, lot, ppe, mask, visor, layer`,
};

const phrases: readonly PhrasePattern[] = [
  {
    as: 'lust-strip',
    match: [
      'your|his|=them|=those|=that|=yer [lust-clothes] =off|=down|=open|=undone',
      '=out|=without|=under|=underneath|=beneath|=inside|=up|=down =of|=all? your|his|=them|=those|=that|=yer [lust-clothes]',
      '=take|=get|=pull|=whip|=peel|=rip|=slip|=tear|=undo|=lose|=drop your|his|=yer [lust-clothes]',
    ],
  },
  {
    as: 'lust-part-praised',
    match: [
      '[=nice|=lovely|=cracking|=great|=fine|=grand|=smashing|=amazing|=perfect|=tidy|=massive|=huge|=firm|=tight|=fab|=wicked|=decent|=quality|=unreal|=some|=peachy|=canny|=belting|=fit] =big|=wee|=little|=young? lust-body',
    ],
  },
  { as: 'lust-do-me', match: '[=can|=could|=may] !=not !=i ~1 =examine|=check|=inspect|=wash|=take|=feel|=rub|=hold|=touch|=have|=do|=treat|=nurse|=inject|=jab|=prod|=poke|=probe|=bathe|=massage|=listen|=see|=look|=put|=stick|=visit|=use ~2 my|i|we' },
  { as: 'lust-part-praised', match: '^ =so|=very|=absolutely|=bloody|=dead|=well? [=hot|=fit|=gorgeous|=sexy|=stunning|=lush|=tidy|=tasty] =as|=af|=she|=he|=her|=him? $' },
  {
    as: 'lust-shape',
    match: [
      '[=hey|=hi|=hiya|=hello|=oi|=alright|=evening|=morning] ~1 =beautiful|=gorgeous|=sexy|=stranger|=handsome|=blondie|=darling|=princess|=doll|=sweetcheeks',
      'i|=anyone|=else|=that|=all ~1 [=fancy|=fancies|=fancied|=fancying] ~1 he|you|role|person|=one',
      '=what =a|=an ~1 [lust-body]',
      '=any|=anytime|=whenever|=wherever|=however|=anywhere =time? he|you ~1 [=want|=wants|=like|=likes|=fancies|=fancy|=pleases|=chooses]',
      'i ~2 [=pay|=love|=kill|=like|=wish|=want|=die] =to|=i =be|=was|=were =that|=her|=his|=those|=your',
      'i =do? [=love|=like] =a =man|=woman|=bloke|=fella|=lad|=lass =who|=with|=in|=that',
      '[=here] =for ~4 lust-body|lust-body-mild',
      '=if he [be] the|=my =reward|=prize|=cure|=treatment|=medicine|=therapist|=nurse|=doctor',
      'role =with [=benefits]',
      '=any [lust-body] he|you =likes|=like|=wants|=want|=fancies',
      '=what ~3 [=look|=looks] =like i =will|=would|=am',
      '=give =us|=me|=gis ~1 [=kiss|=cuddle|=snog|=squeeze|=twirl|=feel|=grope|=smooch|=fumble|=flash]',
      '[=look|=looks|=looking|=looked] =good|=lovely|=great|=amazing|=well|=fine|=tidy|=class|=better|=fit =in|=out ~1 =that|=those|=them|=his|=your',
      'i [would] =love|=like|=pay|=die =to =be|=get ~1 =examined|=washed|=held|=nursed|=treated|=bathed|=scrubbed|=inspected|=handled|=restrained|=tied|=undressed|=searched|=admitted|=resuscitated|=rescued|=arrested|=jabbed =by he|you|=that|role',
      'i [=dream|=dreamt|=dreamed|=dreaming|=fantasise] =about|=of the|he|you|=that ~2 role|person',
      'he|you|=that|=those|role =can|=could [=scratch|=bench|=ride|=ruin|=wreck|=boss|=break|=crush|=spank|=tie|=cuff|=choke|=whip|=have|=smother|=squash|=pin] i',
      '=like|=love =my [=women|=men] =like|=the',
      '=send ~4 [=round|=over] =to|=and|=for|=when|=after|=tonight|=later',
      '=lucky [=lad|=man|=woman|=husband|=wife|=boyfriend|=girlfriend|=bloke|=fella|=sod|=bugger|=git|=beggar|=girl|=lass] =that|=who|=gets|=goes|=has|=to|=having',
    ],
  },
  { as: 'lust-of-night', match: '[=think|=thinking|=thought|=dream|=dreaming|=dreamt|=imagine|=picture] =about|=of? he|you|it|=that ~3 =night|=bed|=bath|=shower|=alone|=nights' },
  { as: 'lust-her-body', match: ['his|your|=those|=that|=them ~1 [lust-body]', '[lust-body] =on =her|=him|=you|=that|=it'] },
  { as: 'lust-her-looks', match: ["='s ~1 [lust-body]", 'his|your|=those|=that|=them ~1 [lust-body-mild]', '[lust-body-mild] =on =her|=him|=you|=that'] },
  { as: 'lust-would-her', match: ['i [would] ~2 he|=that|=those|=them|you', 'i [would] ~3 his|your', '^ [would] =let|=have|=take|=give|=ride|=climb|=eat|=do|=pay'] },
  {
    as: 'lust-gorgeous',
    match: [
      'he|you|role:one|=one be? ~1 [=gorgeous|=stunning|=beautiful|=fit|=hot]',
      '[=gorgeous|=stunning|=sexy|=hot|=fit|=pretty|=beautiful|=handsome] =little|=young|=big|=wee? role|person|=thing',
    ],
  },
  {
    as: 'lust-would',
    match: [
      '^ ~2 [=would] $',
      '[=would] $',
      '^ [=would] ~1 $',
      '=both|=all|=even|=defo|=definitely|=totally [=would] $',
      'he|you [=would|=can|=could] ~1 =get =it',
    ],
  },
];

const card: Scorecard = {
  id: 'sexual-remark',
  because: 'it may be a sexual remark about somebody',
  signs: [
    { of: 'lust-plain', points: 4, says: 'a word about sex' },
    { of: 'lust-blue', points: 3, says: 'a word that is often about sex' },
    { of: 'lust-sound', points: 3, says: 'a wolf whistle in words' },
    { of: 'lust-looks|lust-gorgeous', points: 2, says: 'how somebody looks' },
    { of: 'lust-act', points: 2, says: 'touch or undressing' },
    { of: 'lust-strip', points: 3, says: 'undressing' },
    { of: 'lust-part-praised', points: 3, says: 'a part of the body praised' },
    { of: 'lust-shape', points: 3, says: 'how people flirt' },
    { of: 'lust-of-night', points: 3, says: 'somebody thought of at night' },
    { of: 'lust-do-me', points: 1, says: 'what somebody may do to one' },
    { of: 'lust-her-body', points: 2, says: 'the body of somebody' },
    { of: 'lust-her-looks', points: 1, says: 'the looks of somebody' },
    { of: 'lust-would-her', points: 1, says: 'what one would do to somebody' },
    { of: 'lust-would', points: 2, says: 'what one would do' },
    { of: 'lust-pet', points: 2, says: 'a pet name' },
    { of: 'lust-wish', points: 2, says: 'a wish' },
    { of: 'lust-free', points: 2, says: 'an invitation, or asking if somebody is free' },
    { of: 'lust-place', points: 2, says: 'an intimate place' },
    { of: 'lust-gear', points: 2, says: 'what somebody wears' },
    { of: 'lust-own', points: 2, says: 'arousal' },
    { of: 'lust-gaze', points: 2, says: 'somebody watched' },
    { of: 'lust-wink', points: 2, says: 'a wink' },
    { of: 'lust-mild', points: 1, says: 'a word with a second meaning' },
    { of: 'lust-kit', points: 1, says: 'care with a second meaning' },
    { of: 'lust-medicine', points: -2, says: 'health' },
    { of: 'lust-care', points: -1, says: 'care' },
    { of: 'lust-danger', points: -2, says: 'danger' },
    { of: 'lust-condemned', points: -4, says: 'such remarks condemned' },
    { of: 'lust-kindness', points: -2, says: 'thanks for care' },
  ],
  least: 3,
};

/** Signs of a sexual remark. */
export const sexualSigns: Scorecards = scorecards({
  classes: [...english, clothes, ...sexualThemeWords, ...sexualHintWords],
  phrases,
  cards: [card],
});
