import type { PhrasePattern } from '../grammar/grammar.ts';
import type { RoutePattern } from './route-patterns.ts';

/** The patient somebody asks after: their own, or somebody close to them; "your mum" is another's. */
export const patients: readonly PhrasePattern[] = [
  {
    as: 'patient',
    match: [
      'my|our ~2 [kin|close]',
      'my|our ~2 [=year|=yr] =old',
      '!your|=this|the [dear]',
      'a [kin|close] of my',
      "my|our ~1 kin|close ='s ~1 [kin|close]",
    ],
  },
];

/** A pattern about a patient, who is its key: "my old dad", or "dad" alone. */
function about(before: string, after: string): readonly string[] {
  return [`${before} my|our ~2 [kin|close] ${after}`.trim(), `${before} !your [dear] ${after}`.trim()];
}

/** How people ask about the care of one person. */
export const individualCarePatterns: readonly RoutePattern[] = [
  {
    id: 'how-is-the-patient',
    match: [
      "=what|=which [ward] ='s ~1 patient",
      ...about('=how be ~1', '~2 treated|day|=after|in'),
      ...about('=how be', '$'),
      ...about('lookup ~3 =how', '~2 be|have|do'),
      ...about('untold ~4 =how|=about|if', ''),
      ...about('=any|not|=an|=got news ~1 in|of|=about|=from|=for|=re', ''),
      ...about('=what be ~1 happening =with|=to|for', ''),
      ...about('=where be', ''),
      ...about('=where ~1 have', '~2 =been|=gone'),
      ...about('=what|=which ward|=number be', ''),
    ],
    certainty: 'probable',
    because: 'asks how a patient is',
    unless: ['thanked'],
  },
  {
    id: 'what-became-of-the-patient',
    match: [
      '=what [=time] ~6 patient',
      '=about|=rang|=phoned|=called ~3 patient ~6 [untold]',
      '=please|=can|=could ~3 [=tell|=let] patient',
      '=wondering|=wonder|=worried if|=how ~2 patient ~4 [treated|ward]',
      ...about('^ leads* =has|=is|=are|=was|=did|=does|=will', '~6 treated|ward'),
      ...about('lookup|untold|=know ~6 who|if|=whether', '~6 treated|be|ward|have'),
      ...about('=how =come', '~6 treated'),
      ...about('=why be|have|do', '~6 treated|not|ward|=wait'),
      ...about('=when|=wen|=what ~1 be|will|can|do', '~6 treated|ward|get|have'),
      ...about('=what|=which care-thing be|have|do', ''),
    ],
    certainty: 'probable',
    because: 'asks what is done with a patient',
    unless: ['thanked'],
  },
  {
    id: 'asked-of-them',
    match: [
      ...about('who|if|=whether|have|be|do|can|will ~3', '~6 treated'),
      '=is|=has|=was|=will|=when|=wen|=how|=did|=where ~2 he ~4 [treated|ward]',
      '=any|not [news] ~1 =on|of|=about|=for ~1 he|they',
      '=which|=what [ward] be|have|do ~1 he',
      'my ~2 [care-thing] ~10, =which|=what|=right|=correct',
      '=did|=have|=has you|=anyone ~2 get-sent ~8 my|patient ~3 [care-thing]',
      '=did|=have|=has you|=anyone ~2 =get|=got|=received|=receive|=sent|=send ~1 [care-thing] ~5 my|patient',
      'be|have|do|will ~1 i|we|patient ~2 [list|=seen|=forgotten]',
    ],
    certainty: 'probable',
    because: 'asks how a patient is, or where',
    asked: true,
    near: ['patient', 'he', 'my'],
    unless: ['thanked'],
  },
  {
    id: 'how-they-are',
    match: [
      'lookup|=heard|=know ~1 =how ~3 [=getting|=doing|=keeping]',
      '=when|=wen|=what|=where be ~2 [=date]',
      'lookup|=know ~2 =how he [=is|=doing|=are|=feeling]',
      '[untold] ~4 =how|=about he|they',
      '=know|=tell|=told|=say if|=how|=whether|=where|=why he ~3 [treated|ward]',
      '=which|=what [ward] be|have ~1 he',
      '=any [=news|=update|=updates] ~1 $',
      '=can|=could|=please|=would ~4 lookup ~2 if|who|=whether he ~6 [treated|care-thing]',
    ],
    certainty: 'probable',
    because: 'asks how a patient is',
    near: ['patient', 'ward', 'he'],
    unless: ['thanked'],
  },
  {
    id: 'own-care',
    match: [
      '=why be not i|we [=told|=informed|=asked|=rung]',
      '=why have not ~1 my|our|patient ~2 [care-thing]',
      '=where be|do i|we|patient ~2 in|=on ~1 [list]',
      'my ~2 [care-thing] be|have ~4 =why',
      '=why be i ~1 =on|=still|=not ~2 [care-thing]',
      "=when|=wen|=where|=why|=what|=how be|have|do|will|can|='s my|our ~3 [care-thing]",
      "=when|=wen|=where|=why|=what|=how be|have|do|will ~1 patient ~1 ='s? ~2 [care-thing]",
      '^ =has|=have|=is|=did|=will ~2 my|our|patient ~2 [care-thing]',
      '=can|=could|=would|=please ~1 you|=anyone ~4 lookup ~6 my|our|his|patient ~3 [care-thing]',
      '=please lookup ~6 my|our|patient ~3 [care-thing]',
      '[news] ~1 =on|of|=about|=for|=re|=regarding ~1 my|our|patient ~3 care-thing',
      '=what be ~1 [happening] =with|=to|for ~1 my|our|patient ~3 care-thing',
      '=what [care-thing] be|have|do i|he',
      '=idea|=know|=sure|=say|=knows|=clue ~1 who|if|=whether ~2 my|our|patient ~3 [care-thing]',
      '=why have not i|we ~2 [=heard|=had|=received|=got|=been]',
      '=when be|will i|we|patient ~2 [=getting|=having|=starting|=due|=likely|=seeing|=called|=booked]',
      "=who be my|our|patient ='s? ~2 [care-thing|worker|=coordinator|=consultant]",
      '=when ~1 will|be|do|can|=am i|we|patient ~4 [=seen|=hear|=get|treated|care-thing]',
    ],
    certainty: 'probable',
    because: 'asks about an appointment, a result or a place on a list of one’s own',
    unless: ['thanked', 'service-change'],
  },
  {
    id: 'own-care-untold',
    match: '[untold] ~5 my|our|patient ~3 care-thing',
    certainty: 'possible',
    because: 'has heard nothing of an appointment or a result of their own',
    unless: ['thanked', 'service-change'],
  },
  {
    id: 'own-place',
    match: [
      '=has|=have|=is|=was|=did|=will|=are|=were ~3 my|our|his|patient ~2 [care-thing]',
      '=how|=where ~6 i|we|patient ~4 [list]',
      '=how|=where ~4 [list] ~3 i|we|patient',
      'be|=am i|we|patient ~2 in|=off|=still ~2 [list]',
      '=how =long|=much|=many ~4 i|we|patient|my ~6 [=wait|=waiting|=seen|=sat|=stuck|=kept]',
      '=how =much|=many ~1 [=longer] ~4 i|we|patient|my',
      '=how =long ~2 =until|=till|=before ~2 i|my|our|patient ~3 [care-thing|=seen]',
    ],
    certainty: 'probable',
    because: 'asks about a wait of one’s own',
    asked: true,
    unless: ['thanked'],
  },
  {
    id: 'asked-at-large',
    match: [
      'patient ~10, [treated|ward|care-thing]',
      '[treated|ward|care-thing] ~10, patient',
      'my|our ~2 [care-thing]',
    ],
    certainty: 'possible',
    because: 'asks about the care of a patient',
    asked: true,
    unless: ['thanked', 'service-change'],
  },
];
