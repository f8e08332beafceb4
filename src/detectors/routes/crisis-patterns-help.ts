import type { CrisisPattern } from './crisis-pattern.ts';

/** Asking for help in a crisis, and getting none. */
export const helpPatterns: readonly CrisisPattern[] = [
  {
    id: 'asks-for-crisis-help',
    anyone: true,
    urgent: true,
    unless: ['praise', 'for-a-leaflet'],
    certainty: 'probable',
    because: 'asks for crisis help',
    match: [
      `=please|=someone|=somebody|=can|=anyone ~3 =talk|=speak =to =me ~4+
        [=scared|=frightened|=terrified|=struggling|=desperate|=alone]`,
      'ask ~8 [crisis-line] !leaflet-or-opening',
      'ask ~6 urgent-or-emergency ~2 mental-or-psychiatric ~1 [health-or-help]',
      '^ =urgent|=emergency|=urgently|=immediate ~2 =mental|=mh|=psychiatric|=help|=health ~1 [health-or-support]',
      '[=urgent|=emergency|=immediate] =mental =health ~1 help-or-support',
      '[=urgent|=emergency|=immediate] =mental =health ~1 $',
      'i|we|other ~2 need-or-needs ~3 [help-word] ~3 now-or-tonight !=with|=from',
      `i|we|other ~2 =need|=needs|=desperate|=desperately ~2 urgent-or-immediate ~1 [help-or-intervention] ~3
        =now|=tonight|=help|=for =my =head|=please|=before`,
      `i|we|other ~2 =need|=needs|=desperate|=desperately ~2 urgent-or-immediate ~1 [help-or-intervention] ~3
        =now|=tonight|=help|=for =my $`,
      '^ ~1 =need ~1 [=help] =now|=tonight|=asap|=urgently|=please !=with|=finding|=getting',
      '^ ~1 =need ~1 [=help] $',
      `=need ~1 =someone|=somebody|=to ~1 =to? =talk|=speak|=listen|=me ~2 now-or-urgently
        [=before|=i|=or|=now|=tonight|=please]`,
      `i|we ~1 =need|=want ~1 =someone|=somebody =to [=talk|=speak|=listen|=help] ~2 =to|=me|=now|=with ~1
        =now|=tonight|=please|=me|=urgently`,
      'i|we ~1 =need|=want ~1 =someone|=somebody =to [=talk|=speak|=listen|=help] ~2 =to|=me|=now|=with ~1 $',
      `=is|=are =there ~1 =anyone|=someone|=anybody|=any =one? ~4 [talk-or-ring] ~2
        =to|=me|=tonight|=now|=right|=at !=about`,
      '=is|=are =there ~1 =anyone|=someone|=anybody|=any =one? ~4 [talk-or-ring] ~2 $',
      'please-or-someone very* [=help] =me ~2 now-or-please',
      '=please|=someone|=somebody|=anyone|=can|=plz|=pleae very* [=help] =me ~2 $',
      '^ [=help] =me ~3 =now|=please|=i|=tonight|=someone',
      '^ [=help] =me ~3 $',
      'ask ~8 loved:one|he|i|=someone|=somebody ~10 suicidal-or-overdose [now-or-himself]',
      '[crisis-line] ~8, unanswered',
      'unanswered ~6 [crisis-line]',
      '[crisis-line] ~4 not ~3 come-or-answer',
      'not|=nobody|=no ~4 =answering|=answer|=answers|=picking|=picks|=pick ~4 [crisis-line]',
      '[crisis-line] ~4 told-or-said ~2 =me|=him|=her|=us ~2 =to|=have|=take|=make|=go|=run',
      'i|we|other ~2 rang-or-ringing ~4 [crisis-line] ~3 now-or-again',
      'i|we|other =need|=needs|=want ~1 =the? ~1 [crisis-line] ~2 =now|=please|=tonight|=urgently|=asap',
      'i|we|other =need|=needs|=want ~1 =the? ~1 [crisis-line] ~2 $',
      '^ =need|=needs|=want ~1 =the? ~1 [crisis-line] ~2 =now|=please|=tonight|=urgently|=asap',
      '^ =need|=needs|=want ~1 =the? ~1 [crisis-line] ~2 $',
      `=how =do|=can|=to ~1 =i|=we|=you|=get ~3 =get|=someone|=him|=her|=my|loved:one ~3 [sectioned-or-section]
        ~3 now-or-urgent`,
      `=how =do|=can|=to ~1 =i|=we|=you|=get ~3 =get|=someone|=him|=her|=my|loved:one ~3 [sectioned-or-section]
        ~3 $`,
      '=where|=who|=what|=how ~4 ring-or-call ~4 =if|=when|=for|=in|=am|=urgent|=because ~4 [suicidal-or-crisis]',
      '=turned|=sent|=discharged|=sending ~2 =me|=him|=her|=away|=home ~6 suicidal-or-want ~2 [suicidal-or-die]',
      '=is =there =a|=any|=an ~1 [crisis-line] !=leaflet|=poster|=vacancy',
      '[crisis-line] =that ~2 =pick|=picks|=answers|=answer|=works|=open',
      '=number ~4 =mental [=health] ~2 =team|=line|=help|=crisis|=service',
      '=who|=anyone|=anybody|=someone|=is ~3 =on [=duty] ~2 =tonight|=now|=at',
      '=mental =health [=emergency] ~2 =who|=what|=where|=help|=now|=tonight',
      '=who|=where|=what|=how ~3 =mental =health [=emergency]',
      '=talk|=speak =to =someone|=somebody ~1, [=anyone|=anybody]',
      '=how ~8 [=suicidal] $',
      '=what|=whats|=need|=got|=have|=know|=is|=please ~3 [crisis-line] =number',
    ],
  },
];
