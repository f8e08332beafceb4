// Holds wordings of suicidal thought.
import type { CrisisPattern } from './crisis-pattern.ts';

const SIGNS = ['end', 'means', 'bye', 'blame', 'danger', 'help', 'mind', 'plan', 'missing', 'frail'];

/** Signs with a second class of words. */
const MORE: ReadonlySet<string> = new Set(['end', 'means', 'bye', 'plan']);

/** Words so heavy that they count wherever nothing tells otherwise; and faint signs, of which it takes two kinds. */
export const signPatterns: readonly CrisisPattern[] = [
  {
    id: 'heavy-word',
    certainty: 'possible',
    because: 'a word of suicide or self-harm, and nothing that takes it back',
    figurative: true,
    unless: ['generic', 'once-did', 'bereft', 'study-weak', 'posted', 'signposted', 'contest', 'thing-dies'],
    wide: true,
    match: [
      '!be [=suicide] !be|=for',
      '[suicidal-or-sucidal]',
      '[self-harm]',
      '=sh [=relapse|=relapsed|=again|=urges]',
      '=relapsed|=relapse ~2 [=sh]',
      '=bleed|=bleeding =to [=death]',
      '=bleed [=out]',
    ],
  },
  {
    id: 'speaks-of-dying',
    certainty: 'possible',
    because: 'speaks of dying',
    figurative: true,
    wide: true,
    match: [
      '=when|=once|=if|=after|=till|=until|=by i be very* [=dead|=found]',
      '=let|=leave|=left|=letting ~1 i ~2 [=die]',
      'i =should|=could|=might|=deserve|=may|=will|=must ~2 be very* [=dead]',
      '=end|=ends|=ending =up [=dead]',
      '=found|=find i|=him|=her ~1 [=dead]',
      'i =will|=might|=going|=think|=am ~3 [=die] =tonight|=alone|=soon|=here|=now|=by|=like|=if',
      '=actually|=really|=just|=have =to? ~1 [=die] $',
      '=hit|=knocked|=mown|=run ~2 =by|=over =a [=bus|=car|=lorry|=train|=truck]',
      '=tonight =is =the [=night]',
      '=talk|=talked|=talking ~1 self ~2 =out [=of|=off]',
      '=not =be =a [=problem|=bother|=nuisance] ~3 =longer|=anymore|=more',
      'i =just =can =not [=anymore|=any]',
      'i ~1 =can =not [=anymore]',
      'carry-or-carrying ~2 =a|=my|=the ~1 [=blade|=razor|=rope|=noose] ~4 =me|=bag|=pocket|=bed|=pillow',
      '=why =did =they ~3 [=back|=save|=bring]',
      '=thanks =to ~3 i ~1 =am|=back ~2 =on =the [=bridge|=roof|=edge|=ledge]',
      'i =will =not =last ~2 [=days|=weeks|=week|=day|=night|=month|=months|=longer]',
      'i be =not =going =to =make [=it]',
      '=nobody|=one|=not ~3 [=find|=found] =me',
      `i ~2 =planned|=planning|=got ~1 =it|=everything =all? ~1 [=planned|=for|=out]
        =for|=saturday|=tonight|=tomorrow`,
      '=tonight i be =going =to [=do] =it',
      'i be =going =to [=do] =it =tonight|=now',
      "=tonight ='s =the [=night]",
      'if|=wish i ~2 =had|=have =the [=guts|=courage|=nerve|=bottle|=balls]',
      'if|=wish i ~1 =was|=were [=brave] =enough',
    ],
  },
  {
    id: 'asks-when-wanting-to-die',
    certainty: 'probable',
    because: 'asks for crisis help',
    anyone: true,
    match: [
      '=who|=what|=where ~6 =when|=if ~4 [=suicidal|=die|=suicide]',
      'anyone-or-someone ~6 =someone|=for|=when|=if ~3 [=suicidal]',
    ],
  },
  {
    id: 'someone-in-danger',
    certainty: 'possible',
    because: 'somebody may be in danger',
    unless: ['workout', 'lost-property'],
    wide: true,
    now: true,
    match: ['loved:one|he ~10, [sign-danger]', '[sign-danger] ~8, loved:one|=kids|=children', 'soul ~10, [sign-mind]'],
  },
  {
    id: 'all-that-is-said',
    certainty: 'possible',
    because: 'says this and nothing else',
    figurative: true,
    alone: true,
    match: [
      '^ ~2 =what ~3 [=point] $',
      '^ ~2 =why [=bother] ~2 $',
      '^ ~2 i ~2 =can =not ~1 [go-on] ~1 $',
      '^ ~2 i ~2 =can [=not] ~1 $',
      '^ =just? =can =not =do [=this] ~2 $',
      '^ i ~2 =give [=up] ~1 $',
      '^ i be very* [=done] ~1 $',
      '^ =so|=just|=totally|=completely|=utterly [=done] =now? $',
      '^ [=done] =with =it|=life|=everything =now? $',
      '^ [=goodbye] $',
      '^ i be very* very* [=tired] $',
      '^ i ~2 [=enough] $',
      '^ =please? =someone? =somebody? [=help] =me ~1 $',
      '^ i ~2 [=help] ~1 $',
      '^ i be ~1 not ~1 [=okay|=ok|=alright|=coping|=well] ~1 $',
      '^ i be ~1 [=scared|=desperate|=lost|=broken|=finished|=alone] ~1 $',
      '^ [=dying|=suicide|=die|=death] $',
    ],
  },
  ...SIGNS.map(
    (sign): CrisisPattern => ({
      id: `sign-${sign}`,
      certainty: 'faint',
      because: 'faint signs together',
      wide: true,
      unless: sign === 'means' ? ['study-weak', 'supply', 'dispensing', 'signposted'] : ['study-weak', 'signposted'],
      sign,
      match: MORE.has(sign) ? `[sign-${sign}|more-${sign}]` : `[sign-${sign}]`,
    }),
  ),
];
