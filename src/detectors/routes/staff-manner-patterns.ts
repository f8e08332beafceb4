import type { PhrasePattern } from '../grammar/grammar.ts';
import type { RoutePattern } from './route-patterns.ts';

/** Somebody known by what they do there, and manners that are denied. */
export const atWork: readonly PhrasePattern[] = [
  {
    as: 'staffer',
    match: [
      'somebody|staff-many who? ~1 [at-work]',
      'somebody =from|=on|=at ~2 [desk]',
      'your ~2 [=man|=woman|=lady|=chap|=bloke|=lad|=lass|=girl|=fella|=guy] !=in|and',
      'somebody =in a|the ~2 [uniform]',
      '[=whoever] ~1 desk-work|at-work',
      '[desk|trade] somebody|staff-many',
      'staff-many in ~2 [desk]',
    ],
  },
  {
    as: 'well-mannered',
    match: ['not|=non|=without|=none|=anything ~2 [ill-mannered|slight]', 'i be ~2 [ill-mannered]'],
  },
];

const STAFF = ['crew', 'staffer', 'worker', 'title'];
const NOT_THEM = ['as-family', 'well-mannered', 'could-not-be-better', 'other-manner', 'kindly-meant', 'denied'];

/** Manners and acts that nobody should meet with, wherever in a sentence the staff stand who are meant. */
export const staffMannerPatterns: readonly RoutePattern[] = [
  {
    id: 'manner-told',
    match: '[ill-mannered]',
    certainty: 'possible',
    because: 'says that somebody on the staff was unkind or unhelpful',
    near: STAFF,
    unless: NOT_THEM,
    earnest: true,
    wide: true,
  },
  {
    id: 'slighted',
    match: [
      'crew|staffer|title|worker|desk|=staff ~8, !be|not [slight:ed]',
      'crew|staffer|title|worker ~2 =just|=then|=always|=who|=that [slight:base]',
      'crew|staffer|title ~3 [slight:ing]',
      'crew|staffer|title|worker ~8, [slight:ing]',
      '=by ~3 crew|worker|staffer ~6, [slight:ing]',
      'he|they ~3, !be|not [slight:ed]',
      'he|they ~3, be|=kept|=keeps|=started very* [slight:ing]',
    ],
    certainty: 'possible',
    because: 'says that somebody on the staff did wrong by them',
    near: [...STAFF, '=staff'],
    unless: NOT_THEM,
    earnest: true,
    wide: true,
  },
  {
    id: 'scolded',
    match: [
      'crew|staffer|title|worker|somebody ~8, =told|=telling|=tells|=tell ~5 to [stop-it]',
      'crew|staffer|title|worker ~6, =with|=had ~1 [turned-back]',
      'crew|staffer|title|worker|somebody ~8, [belittling-talk]',
      'crew|staffer|title|worker|somebody ~2 say:ed ~6 i|he|my|kin|dear ~2 [low]',
      'crew|staffer|title|worker ~8, [turned-on-me]',
      '[turned-on-me] ~1 =from|=off|=by ~4 crew|staffer|title|worker|somebody',
    ],
    certainty: 'possible',
    because: 'says that somebody on the staff did wrong by them',
    near: [...STAFF, 'setting'],
    unless: NOT_THEM,
    earnest: true,
    wide: true,
  },
  {
    id: 'no-courtesy',
    match: [
      'staffer|title|worker:one|crew ~1 [=barely|=hardly|=scarcely]',
      'he [=never|=barely|=hardly] =even|=once|=asked|=looked|=spoke|=said|=explained|=told|=listened|=checked',
      'not =even? =once? very* [courtesy:base|courtesy:ed|courtesy:ing]',
      'not ~1 =bother|=bothered|=want|=seem|=stop|=think ~1 to [courtesy:base]',
      '=without ~2 [courtesy:ing]',
      '=no|not|=zero|=hardly|=without ~1 [=introduction|=hello|=apology|=smile|=explanation]',
      '=no|not|=little|=hardly|=avoided ~2 =eye [=contact]',
    ],
    certainty: 'possible',
    because: 'says that somebody on the staff did not do what they should',
    near: ['he', 'crew', 'staffer', 'worker', 'title'],
    unless: NOT_THEM,
    earnest: true,
    wide: true,
  },
  {
    id: 'made-little-of',
    match: [
      'made|=make|=makes ~2 =feel|=look very* like? ~2 [felt|low]',
      '=left ~2 =feeling very* like? ~2 [felt|low]',
    ],
    certainty: 'possible',
    because: 'says what somebody on the staff said or made them feel',
    near: STAFF,
    unless: NOT_THEM,
    earnest: true,
    wide: true,
  },
];
