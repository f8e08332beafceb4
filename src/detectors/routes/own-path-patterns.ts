import type { RoutePattern } from './route-patterns.ts';

const OTHERWISE = ['thanked', 'event', 'service-change'];

/** Somebody's own way through care, and a question, a wish or a want beside it. */
export const ownPathPatterns: readonly RoutePattern[] = [
  {
    id: 'on-the-way-asked',
    match: ['i|we|patient|my|our|he ~6 [on-the-way]', '^ ~3 [on-the-way]', '[on-the-way] ~6 my|our|patient|i'],
    certainty: 'possible',
    because: 'asks what is happening with care of their own',
    asked: true,
    near: ['i', 'we', 'my', 'our', 'patient'],
    unless: OTHERWISE,
    wide: true,
  },
  {
    id: 'on-the-way-untold',
    match: [
      '[on-the-way] ~15, not-come-yet',
      'not-come-yet ~15, [on-the-way]',
      'my|our|patient ~3 [care-thing] ~15, not-come-yet',
      'not-come-yet ~5 a|the ~2 [care-thing]',
    ],
    certainty: 'possible',
    because: 'has heard nothing about care of their own',
    near: ['i', 'we', 'my', 'our', 'patient'],
    unless: OTHERWISE,
    wide: true,
  },
  {
    id: 'wants-it-seen-to',
    match: [
      '=can|=could|=please|=would|=want|=need|=trying ~3 [see-to:base] ~3 my|our|patient|his ~2 care-thing|record-thing',
      '=need|=needs|=get|=want ~2 a ~2 [=letter|=note] for|=saying|=confirming|=stating',
      '=copy|=copies|=access ~4 [record-thing]',
      '=can|=could|=possible|=chance ~3 it|this|=that ~1 be? ~1 [altered]',
      'you|they|someone-there|worker ~2 be? [=supposed|=meant|=promised|=due] ~1 to ~3 be-called|sent-on|=phone|=ring',
      'i|we|patient ~1 [on-your-books]',
      '[on-your-books] ~3 i|we|=me|=him|=her|patient',
      '=what|=where|=who|=how ~6 [record-thing]',
      '=wait|=waiting|=waited|=list|=date|=slot ~4 my|patient|=new|=his|=her ~3 [operated-part]',
      '=which|=what|=whose|=who ~2 [worker|=team|=clinic|=ward|=hospital|=list] ~1 be|have|do|will i|we|patient|he',
      '=do|=should|=will|=must i|we|patient ~1 =still ~1 =need|=have|=come|=go|=attend ~8 [care-thing|day]',
    ],
    certainty: 'possible',
    because: 'wants something of their own care looked up, sent or put right',
    near: ['care-thing', 'record-thing', 'referred', 'patient', 'ward', 'on-the-way', 'list', 'i', 'my'],
    unless: OTHERWISE,
    wide: true,
  },
];
