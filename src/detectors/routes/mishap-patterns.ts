import type { PhrasePattern } from '../grammar/grammar.ts';

/** What goes amiss at large, in more words than a list can hold: no word of it is aimed at anybody. */
export const mishaps: readonly PhrasePattern[] = [
  {
    as: 'mishap',
    match: [
      '=no|=zero|=without|=lack|=lacking|=lacked|=hardly|=nae =of? ~2 [amenity]',
      '=had|=have|=having =to ~2 [strive]',
      '=got|=given|=sent|=received|=slapped|=had ~3 a ~3 [=fine|=pcn|=ticket] ~12, =park|=parked|=parking',
      '=parked|=parking|=park ~12, a ~3 [=fine|=pcn|=ticket]',
      "someone-other ='s ~2 [own-things]",
      '[meal|=queue|=result|=results|=ambulance|=letter|=report|=equipment] ~2 =never',
      'care-place|=place ~6 =needs|=need|=wants|=want ~2 [mending]',
      '=paid|=pay|=charged|=charge|=cost ~6 =to ~1 [=sit|=wait|=queue|=park]',
      '=letter|=appointment|=results|=text|=report ~3 =came|=arrived|=received|=dated ~3 [=after|=late]',
      '[displeased] =with|=at|=by|=about|=how|=that|=to',
      '=took|=taken|=takes|=after|=made|=despite ~2 number ~2 [attempt]',
    ],
  },
  {
    as: 'ill-fed',
    match: [
      'meal ~3 be|=came|=arrived|=served very* [ill-served]',
      '=only ~4 [=offered|=served] ~8, =cold|=sandwich|=toast|=potato|=salad|=crisps|=biscuits|=yoghurt|=fruit|=soup',
      '=cold|=stale|=missing|=raw|=burnt|=lukewarm|=soggy [meal]',
    ],
  },
];
