// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

/** Whoever may be menaced. */
const WHOM = '<you|your|he|his|they|their|role|attack-victim|somebody|person>';
const UNLESS = ['lawful', 'target-kindly', 'attack-play', 'attack-concern', 'attack-mourn'];

/** Menaces that name no violence; a step at law and word to the press are none. */
export const threatMenacePatterns: readonly ConductPattern[] = [
  {
    id: 'menacing-vow',
    kind: 'threat',
    match: ['[menace-vow]'],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: [...UNLESS, 'clinic-talk'],
    sure: 'possible',
    because: 'hints at what the writer may do',
    yes: ["That's not a threat it's a promise", 'you do not know who you are messing with', 'gloves are off now'],
    no: ["I'll see you in court, that is a promise", 'we promise to do better', 'he said "do not test me"'],
  },
  {
    id: 'menacing-warning',
    kind: 'threat',
    match: [`${WHOM} ~8, [menace-warned]`, `[menace-warned] ~6, ${WHOM}`, '^ ~3 [menace-warned] $'],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: [...UNLESS, 'clinic-talk', 'attack-late'],
    sure: 'possible',
    hint: true,
    because: 'warns somebody of what may come',
    yes: ['she wants to be careful who she is rude to', 'your lot have got it coming', 'Start running'],
    no: ['be very careful on the ice', 'he had a nasty accident', 'my mum had an accident in the bay'],
  },
  {
    id: 'rough-lesson',
    kind: 'threat',
    match: [
      '=someone|=somebody|=anyone|i|we|will|would|should|=wants|=needs|=want|=need|=going|=gonna|=time|=let ~5 [menace-lesson]',
      '^ ~3 [menace-lesson]',
      `${WHOM} ~4 [menace-lesson]`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'says that somebody should be taught by violence',
    yes: ['somebody wants to knock some sense into him', 'he needs a slap that one', 'wipe that smirk off your face'],
    no: ['the nurse paid a visit', 'please teach me about insulin'],
  },
  {
    id: 'will-wish-never',
    kind: 'threat',
    match: [
      '<you|he|they|role> ~1 will ~2 [=wish|=wishing] ~1 you|he|they',
      '<you|he|they|role> ~1 will ~3 [=regret|=rue] ~1 =it|=this|=that|=the|=ever|=day|=crossing|=messing|=your|=what $',
      '<you|he|they|role> ~1 will ~3 [=regret|=rue] =the =day|=ever|=crossing|=messing|=saying|=doing|=blocking',
      '<your|his|their> ~4 will not =be ~1 [=standing|=safe|=breathing|=walking|=smiling|=there] =on|=by|=when|=for|=after|=monday|=tomorrow|=next|=long',
      '=not =be ~1 [attack-smug] ~3 attack-when|=after ~1 i|we|my|they|you|he',
      '=not =be ~1 [attack-smug] ~2 =with =a|=no|=your',
      `=hope|=hows|=how|=check|=got ~1 =is? your ~1 [menace-thing] ~4 =tonight|=tomorrow|=weekend|=later|=work|=works|=working|=locked|=insured|=covered|=ready|=current|=good`,
    ],
    heeds: THREAT_HEEDS,
    polarity: 'fixed',
    unless: UNLESS,
    sure: 'possible',
    hint: true,
    because: 'foretells that somebody will be sorry',
    yes: ["You'll wish you'd never met me", "won't be so smug when I turn up", 'Hope your brakes are working tomorrow'],
    no: ['you will wish it was open longer', 'hope your mum is ok', 'hope your operation goes well'],
  },
  {
    id: 'until-then',
    kind: 'threat',
    match: [
      '<you|they|he> have ~2 [=until|=till] ~6, =or|=then|=and|=before i|we',
      '<you|they|he> have ~2 [=until|=till] ~6, =or =else',
      '=or|=then i|we ~2 [=coming|=come] =down|=round|=over|=back ~3 $',
      'i|we ~2 [=coming|=heading|=driving|=marching|=storming] ~2 =down|=over|=round|=in|=back ~4 =and ~4 =someone|=somebody|=heads|=nobody|=god|=there',
      '=god =help ~3 <you|he|role|=whoever|=anyone> ~4 =when|=if i|we ~3 [=there|=down|=arrive|=in|=back|=see]',
      'will|=coming|=come|=turn|=back ~6 =with|=bring|=bringing ~1 a|my|=the ~1 [hate-weapon] !=wound|=injury|=cut|=box|=crime',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: [...UNLESS, 'thing-kindly'],
    sure: 'possible',
    because: 'sets a time after which the writer will come',
    yes: [
      'you have until Friday then I come down',
      'I am coming back with a baseball bat',
      'sort it or I am coming down',
    ],
    no: ['you have until Friday to book', 'I am coming in on Monday with my mum', 'he came in with a knife wound'],
  },
  {
    id: 'place-to-burn',
    kind: 'threat',
    match: [
      '=place|=building|=hospital|=surgery|=unit|=office|=clinic|=house|=reception|=car ~2 =needs|=need|=wants|=deserves|=could|=should|=go|=going ~5 [=torching|=torched|=firebombing|=firebombed|=bombing|=bombed|=flames|=petrol|=blown]',
      '=put|=putting|=take|=taking|=hold|=holding ~1 =a [=match|=lighter|=torch|=flame] =to ~3 $',
      '=needs|=wants|=need|=deserves =a [=match|=lighter|=petrol] ~2 =to|=under|=bomb',
      'i|we|=someone|=somebody ~5 [=petrol|=lighter|=matches|=molotov] =and|=can|=bomb|=cocktail',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS.filter((name) => name !== 'attack-play'),
    sure: 'possible',
    because: 'hints at fire or bombs',
    yes: ['that place needs a match putting to it', 'the whole building should be torched'],
    no: ['petrol costs more than the parking', 'the clinic could be smoke free'],
  },
];
