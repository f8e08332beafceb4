import type { Pattern } from '../grammar/pattern.ts';

/**
 * What a deal is made of: a thing or a service, what is asked for it, how to get it from the writer, and the voice of who
 * offers it; `trader` is that of nobody but a trader. `not` is somebody else's deal, one that is sought, or none.
 */
export type DealPart = 'thing' | 'price' | 'reach' | 'voice' | 'trader' | 'not';

/** A shape of words that one of those is told by. */
export interface DealPattern extends Pattern {
  readonly part: DealPart;
}

const TEXT = '=dm|=pm|=message|=msg|=inbox|=inbx|=whatsapp|=text|=txt|=email|=ping|=hmu|=contact|=snap|=telegram';
const CALL = '=ring|=call|=text|=message|=msg|=email|=contact|=phone|=dm|=inbox|=whatsapp|=ask';
const THING = 'ware|trade|quackery|lodging|pet|ticket|deal-thing';

/** What is looked for, or looks for whose it is; "lost three stone" is neither. */
export const LOST: readonly string[] = [
  '^ ~1 [=lost|=missing|=found|=stolen] !figure|number|=weight|=loads',
  '[=lost|=missing|=found|=stolen] a|my|our|his|=one ~4',
  '[deal-lost]',
];

/** Parts of deals; what is made of them is looked at in `advert-deals.ts`. */
export const dealPatterns: readonly DealPattern[] = [
  {
    // A sum with no verb before it is asked too, and told by its sign in `advert-deals.ts`.
    id: 'asked',
    part: 'price',
    match: [
      '!be|=cost|=costs|=paid|=charged|=spent|=for|=lost a? [deal-money] deal-unit',
      '!be|=cost|=costs|=paid|=charged|=spent|=for|=lost a? [deal-money] a|=per deal-measure',
      '=from|=only|=just ~1 [deal-money]',
      '[sum] figure? ~1, haggle',
      "my|our ~2 =is|=are|='s ~1 [sum]",
      'they|=these be =only|=just? [sum] figure? deal-unit',
      '[number|figure] =for sum|deal-money|=ten|=fifteen|=twenty|=thirty|=forty|=fifty',
      'i|we =do|=want|=charge|=ask|=take ~2 [sum]',
      '=yours =for ~1 [sum|deal-money]',
      '[sum] figure? =cash|=delivered|=posted|=fitted|=collected|=negotiable',
      '!be|=cost|=costs|=paid|=charged|=spent|=earn|=for [sum] ~1 a|=an|=per|=each deal-measure',
      'deal-priced ~3, [sum]',
    ],
  },
  { id: 'discount', part: 'price', match: ['[deal-discount]', '[figure|number] =percent|=per =cent? =off|=discount'] },
  {
    id: 'reach',
    part: 'reach',
    match: [
      '[deal-reach]',
      '!you|they [=ask] i|we ~1 =for|=about|=how',
      `[${TEXT}] i|we|reach-me !=back|=up|=about|=when`,
      '[=ring|=call|=phone|=tel|=telephone] i|we|reach-me =on|=for|=now|=today|=if|=to|=anytime|=any|=direct|figure',
      '[=ring|=call|=phone] i|we|reach-me $',
      '[reach] =if|=for =interested|=you|=prices|=details|=info|=more|=one',
      '[=dm|=pm|=msg|=inbox|=whatsapp|=hmu] $',
      '^ [=dm|=pm|=msg|=inbox] ~4',
      'i|we can|will|=also? ~1 [deal-bring]',
      '^ ~1 [deal-bring] =to|=in|=across|=anywhere|=free',
      '[=collect|=collection|=pickup] =from|=only|=in|=near|=any',
    ],
  },
  {
    id: 'voice',
    part: 'voice',
    match: [
      `i|we ~1 [=sell|=make|=bake|=sew|=knit|=supply|=stock|=import|=brew|=print|=breed|=groom|=offer] ~3 ${THING}`,
      'i|we ~1 [=do|=fit|=clean|=mend|=fix|=cut] ~2 ware|deal-thing',
      'i|we ~1 =get|=buy|=order|=have|=bring ~2 =in [=bulk]',
      'i|we =got|=have a? ~1 [=box|=boxes|=bag|=bags|=load|=boot|=batch|=boxful|=bootful|=stash] =of|=in|=left|=here',
      '=let ~1 [=folk|=folks|=people|=anyone|=anybody|=you|=yous] ~1 =have|=buy',
      'i|we be ~1 [=selling|=offering|=flogging|=letting|=renting] ~4',
      'my|our ~1 [=range|=products|=services|=stall|=prices|=rates|=cakes|=candles|=soaps|=classes|=sessions|=course|=courses|=treatments|=salon|=shop|=hives|=hens|=kitchen]',
      '[=made|=baked|=sewn|=knitted|=painted|=crocheted|=grown] =by i|we',
      "^ ~2 ='s ~2 [ware|own-class|deal-thing|quackery]",
      '^ !my|the|a|our|his|your|this|they|i|we ~1 [ware|deal-thing|pet|trade]',
      '[deal-voice]',
      '[for-sale|goods-sale]',
    ],
  },
  {
    id: 'trader',
    part: 'trader',
    match: [
      '[deal-trader]',
      'figure|number ~1 [=years|=yrs|=year] =exp|=experience|=trade|=trading',
      'figure|number ~1 [=years|=yrs|=year] =in =the ~1 =trade|=game|=business',
      'figure|number [=years|=yrs] ~1 =in|=of =plumbing|=roofing|=building|=gardening|=decorating|=catering|=beauty',
    ],
  },
  { id: 'thing', part: 'thing', match: [`[${THING}]`, '[for-sale|goods-sale]'] },
  {
    id: 'of-another',
    part: 'not',
    match: [
      'he|they|=someone|=somebody|=bloke|=man|=woman|=lad|=guy|=company|=firm ~2 ' +
        '[=selling|=sells|=sold|=charges|=charge|=charged|=wanted|=offering|=wants]',
      // "A private dentist wanted …", "the cab cost …", "my carer has …".
      'ware|trade|deal-thing ~1 [=wanted|=charged|=charges|=quoted|=cost|=costs|=took|=tried]',
      'my|his|your|their ~1 [trade] have|be|=said|=says',
      'i|we ~2 [=bought|=got|=paid|=used|=tried|=found] ~4 =for|=from|=at|=in sum|figure|=there|=amazon|=ebay|=argos',
      `[${CALL}] he|they|=his|=their|=pals|=reception`,
      '[=give|=gie] =them|=em a ~1 =call|=ring|=shout|=bell|=text|=buzz|=tinkle',
      `[${CALL}] =the|=your ~1 =ward|=desk|=reception|=department|=dept|=office|=switchboard|=unit|=team|=clinic`,
      `[${TEXT}] i|we =if ~2 =saw|=seen|=handed|=got|=were|=was|=had|=know|=found|=heard|=can|=think|=did|=took|=care`,
      'i|we ~1 [=need|=want|=require|=wanted] a|=to|=somebody|=someone',
      'i|we be ~1 [=after|=looking|=wanting|=hoping]',
      '[deal-sought|deal-shared|deal-jest]',
      '^ ~1 [=wanted]',
      ...LOST,
    ],
  },
];
