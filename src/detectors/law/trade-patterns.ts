import type { Certainty } from '../define-detector.ts';
import type { Pattern } from '../grammar/pattern.ts';

/** What speaks for a trade. */
export type Cue = 'contact' | 'sell' | 'sells-it' | 'deliver' | 'seek' | 'evade' | 'false' | 'money';

/** A ware, a cue of trade, talk that speaks against it, or a crime that is planned. */
export interface TradePattern extends Pattern {
  /** What is dealt in: nothing else, drugs that are spoken of for other reasons too, or by slang; medicines, papers, goods, arms. */
  readonly ware?: 'sure' | 'loose' | 'slang' | 'script' | 'paper' | 'goods' | 'arms';
  readonly cue?: Cue;
  readonly talk?: 'told' | 'recovery' | 'care';
  /** Where the pattern is enough by itself. */
  readonly sure?: Certainty;
  readonly because: string;
}

const DRUGS = 'ware-sure|ware-loose|ware-script';
const PLANS = 'plans a crime, or asks how one is done';

const ware = (name: NonNullable<TradePattern['ware']>): TradePattern => ({
  id: `ware-${name}`,
  match: `[ware-${name}]`,
  ware: name,
  because: '',
});
const cue = (name: Cue, match: string | readonly string[]): TradePattern => ({
  id: name,
  match,
  cue: name,
  because: '',
});
const talk = (name: NonNullable<TradePattern['talk']>): TradePattern => ({
  id: name,
  match: `[trade-${name}]`,
  talk: name,
  because: '',
});

/** Wares and cues; whether they make a trade is looked at in `trade.ts`. */
export const tradePatterns: readonly TradePattern[] = [
  ...(['sure', 'loose', 'slang', 'script', 'paper', 'goods', 'arms'] as const).map(ware),
  cue('contact', '[trade-contact]'),
  cue('sell', [
    '[trade-sell]',
    '^ [=got] !to|my|the|a|=an|=there|=here|=home|=it|=in|=up',
    '[=dm|=message|=msg|=inbox|=text|=ask|=snap|=hmu] i|we? =for ~1 ware-sure|ware-loose|ware-script|ware-slang',
  ]),
  cue('sells-it', [
    `[=selling|=flogging|=punting|=shifting|=knocking] =out? ~5 ${DRUGS}`,
    `${DRUGS} ~2 =for [=sale]`,
    `=sell|=flog|=shift you|=yous ~2 [${DRUGS}]`,
  ]),
  cue('deliver', '[trade-deliver]'),
  cue('seek', '[trade-seek]'),
  cue('evade', [
    '[trade-evade]',
    '=without ~3 [=doc|=doctor|=docs|=gp|=script|=prescription|=chemist|=pharmacist|=prescriber]',
  ]),
  cue('false', '[ware-false]'),
  cue('money', [
    'i|we? =will|=ll|=can|=gladly|=happily ~1 [=pay] !for',
    '=happy|=willing =to [=pay]',
    '[=paying] =cash|=good|=well|=top',
  ]),
  {
    id: 'street-pair',
    match:
      '=snow|=green|=white|=brown|=sniff|=bud|=chop|=flake|=hash|=ket =and|=n [=snow|=green|=white|=brown|=sniff|=bud|=chop|=flake|=pills|=hash]',
    ware: 'slang',
    because: '',
  },
  {
    id: 'smuggles',
    match:
      '=easy|=simple|=can|=could|=just|=how ~2 [=sneak|=smuggle|=slip] ~2 ware-sure|ware-loose|ware-slang|=booze|=drink|=vodka ~2 =onto|=into|=in|=past ~2',
    sure: 'probable',
    because: 'tells how drugs or drink are brought where they may not be',
  },
  ...(['told', 'recovery', 'care'] as const).map(talk),
  {
    id: 'plans-theft',
    match: [
      'crime-plan ~8 [crime-steal] ~4 ware-goods|crime-locked|ware-script|ware-sure|ware-loose|ware-paper',
      'crime-plan ~6 =get|=getting|=break|=sneak|=breaking =into|=in|=past|=round|=through ~4 [crime-locked] ~8',
      '[crime-steal] ~4 ware-goods|ware-script|ware-paper ~8, crime-plan',
      'crime-plan ~6 =disable|=bypass|=cut|=block|=jam|=avoid|=crack|=pick|=open ~3 [crime-locked]',
      '=without ~1 [=setting|=triggering|=tripping] ~2 =alarm|=alarms|=camera|=cameras',
      '=without ~1 =getting|=being [=caught|=nicked|=rumbled|=clocked] ~4',
    ],
    sure: 'possible',
    because: PLANS,
  },
  {
    id: 'stands-in',
    match: [
      'i|we will|=can ~2 =sit|=take|=do|=pass|=write your|=you|=anyone|=any ~3 [crime-exam] ~4 =for =you|=yous|=ye',
      'i|we will|=can|=do ~2 =sit|=take|=pass|=write your|=anyones|=peoples ~3 [crime-exam]',
      '=someone|=somebody|=anyone|=who ~3 =sit|=take|=pass|=write|=do my ~3 [crime-exam] ~4 =for =me|=us',
      '=need|=want|=looking|=pay|=paying|=after ~3 =someone|=somebody ~3 =sit|=take|=pass|=write my ~3 [crime-exam]',
      '=do|=get|=sort|=write|=make|=print|=knock|=forge =us|=me|=you|=yous ~2 [ware-false] ~1 ware-paper',
      '[crime-pass-as] ~2 =doctor|=consultant|=gp|=nurse|=surgeon|=psychiatrist|=solicitor ~6',
      'crime-plan|=need|=someone|=anyone|=somebody ~8 [crime-pass-as] ~6 crime-benefit|ware-paper|crime-exam',
      '=need|=someone|=anyone|=somebody|=can|=who ~8 crime-benefit ~6, [crime-pass-as]',
      '=need|=want|=looking|=pay|=paying|=after ~3 person|=someone|=somebody ~3 =sit|=take|=pass|=write|=do my ~3 [crime-exam]',
      'i|we ~2 =fill|=write|=do|=complete ~1 your ~1 [crime-benefit] ~8, =made|=invented|=imaginary|=fake|=false|' +
        '=bogus|=guaranteed|=cut|=awarded',
      '=take|=taking your [=points] =for|=on',
      '=take my [=points] =for|=on|=will',
      '[=clean|=synthetic|=fake] =urine|=piss|=wee ~8',
      'i|we ~4 [crime-pass-as] ~6 =for|=to|=on ~4 crime-benefit',
      '=get|=getting|=got|=claim|=claiming ~4 crime-benefit ~6 =by ~2 [crime-pass-as]',
    ],
    sure: 'possible',
    because: 'offers or seeks somebody to cheat for another',
  },
  {
    id: 'seeks-dealer',
    match: [
      '=where|=anywhere|=able|=trying|=need|=want|=looking|=anyone ~5 =can|=could|=to|=i|=you|=we ~1 [=score] !=more|=less|=well|=high|=on|=a|=the|=out|=points|=goals|=your|=my',
      '=anyone|=who|=where|=know|=got|=need|=decent|=good|=find ~4 =a|=the|=decent|=good|=local|=any [=dealer|=plug|=shotta|=dealers]',
      '=anyone|=who|=know|=got|=need|=decent|=good ~3 [=weed|=coke|=pill|=ket|=bud|=vallie|=script|=pills] =man|=guy|=lad|=fella|=bloke|=plug|=dealer|=number|=line',
      '=sort|=hook|=fix =me|=us ~2 =with|=up|=out ~4 [ware-sure|ware-loose|ware-slang]',
      '=where|=how|=anyone|=who|=can ~6 =get|=buy|=find|=borrow|=source|=rent|=hire ~3 [=shooter|=shooters|=strap|=gat|=glock|=handgun|=pistol|=machete|=zombie|=ammo|=sawn|=bullets|=explosives|=taser]',
      '=get ~2 =hold|=hands|=mitts ~2 =of|=on ~3 [ware-arms]',
      '=any|=whos|=who =is? =on? [=shotting|=serving|=shottin]',
      '[=menu|=drops] =is|=out|=on|=tonight|=available|=now ~6, =dm|=inbox|=message|=telegram|=snap',
    ],
    sure: 'possible',
    because: 'seeks drugs or arms',
  },
];
