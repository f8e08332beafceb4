import type { RoutePattern } from './route-patterns.ts';

const BESIDE = ['ordeal', 'sufferer', 'service-noun', 'place-thing', 'booked-thing', 'attender', 'meal'];
const FREE = ['praised', 'trifle', 'event', 'only', 'helped-with', 'not-mishap'];

/** What went wrong at large, told beside care: no word of it is aimed at anybody. */
export const mishapPatterns: readonly RoutePattern[] = [
  {
    id: 'mishap',
    match: [
      '[mishap]',
      '=no|=zero|=without|=lack|=lacking|=lacked|=hardly|=nae =of? ~2 [amenity]',
      '=had|=have|=having =to ~2 [strive]',
      '=got|=given|=sent|=received|=slapped|=had ~3 a ~3 [=fine|=pcn|=ticket] ~12, =park|=parked|=parking',
      '=parked|=parking|=park ~12, a ~3 [=fine|=pcn|=ticket]',
      "someone-other ='s ~2 [belonging]",
      'meal ~3 be|=came|=arrived|=served very* [ill-served]',
      '=cold|=stale|=missing|=raw|=burnt|=lukewarm|=soggy [meal]',
      '[meal|=queue|=result|=results|=ambulance|=letter|=report|=equipment] ~2 =never',
      'place-thing|service-noun|=place ~6 =needs|=need|=wants|=want ~2 [mending]',
      '=paid|=pay|=charged|=charge|=cost ~6 =to ~1 [=sit|=wait|=queue|=park]',
      '=letter|=appointment|=results|=text|=report ~3 =came|=arrived|=received|=dated ~3 [=after|=late]',
      '[displeased] =with|=at|=by|=about|=how|=that|=to',
      '=took|=taken|=takes|=after|=made|=despite ~2 number ~2 [attempt]',
      '[mislaid] ~6 belonging',
      'belonging ~6 =was|=were|=been|=got|=has|=have ~2 [mislaid]',
      '[cancelled] ~2 booked-thing',
    ],
    certainty: 'possible',
    because: 'tells of something that went wrong',
    near: BESIDE,
    unlessNear: FREE,
    earnest: true,
    wide: true,
  },
];
