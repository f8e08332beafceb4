import type { AdvertPattern } from './advert-patterns.ts';

/** Shapes of dealings: calls to get in touch, offers, jobs, rooms, pets, tickets, schemes and false cures. */
export const dealingPatterns: readonly AdvertPattern[] = [
  {
    id: 'hand-over',
    cue: 'contact',
    weight: 2,
    match: [
      'hand-over:base i|we|he|they|=my|=our|=this|=it ~2 a ~2 [note]',
      'hand-over:base ~1 a ~1 [note] =if|=for|=and|=to|=today|=now',
    ],
  },
  {
    id: 'ask-for-him',
    cue: 'contact',
    weight: 2,
    match: [
      '[=inbox|=dm|=pm|=msg|=whatsapp] somebody-named',
      '=just|=and|=so [=ask|=ring|=call|=text|=message] =for? somebody-named',
      '^ [=ring|=call|=text|=message] somebody-named =on|=for|figure',
      '[=ask] =for somebody-named =at|=on|=in',
    ],
  },
  {
    id: 'order-now',
    cue: 'contact',
    weight: 2,
    match: [
      '[=apply|=order|=enquire|=register|=enrol|=join] right-now|=today|=now',
      '=book|=reserve|=claim your|=yours ~3 [=today|=now|=online]',
    ],
  },
  {
    id: 'calling-all',
    cue: 'contact',
    weight: 2,
    match: [
      '[=calling|=attention] =all',
      '[=message|=text|=dm|=comment|=inbox|=whatsapp|=pm|=reply] ~3, =and i|we ~2 =tell|=send|=show|' +
        '=explain|=add|=share',
      '[=samples|=sample|=brochure|=swatches|=quotes|=prices|=references|=demo] =on =request',
    ],
  },
  {
    id: 'knows-one',
    cue: 'business',
    weight: 2,
    asks: true,
    match: '=someone|=somebody|=anyone|=anybody =who need-it ~3 [ware|trade]',
  },
  {
    id: 'serve-there',
    cue: 'business',
    weight: 2,
    match: [
      'i|we serve:base ~1 serve:base? ~3 [=across|=throughout|=nationwide|=countywide]',
      'i|we ~1 [=supply|=install|=stock|=specialise|=cater|=deliver] ~1 and ~1 serve:base',
      'we [=buy] =any|=your|=old|=all',
    ],
  },
  {
    id: 'best-around',
    cue: 'promotion',
    weight: 2,
    match: [
      '=best ~1 [ware] ~1 =for|=in|=around|=this|=on|=you',
      '=best ~3 =for [=miles]',
      'come-to ~4 [ware|venue|company] ~8, business-phrase|offer',
    ],
  },
  {
    id: 'big-sale',
    cue: 'offer',
    weight: 2,
    match: [
      '=huge|=massive|=big|=mega|=flash|=clearance|=summer|=winter|=january|=spring|=easter|=christmas|' +
        '=stock [=sale|=clearance|=savings|=reductions|=discounts] ~3 =now|=this|=on|=today|=starts|' +
        '=ends|=at',
      '[=clearance] ~3 =this|=weekend|=on|=today',
      'number|figure|=few places|=dates|=weekends|=mornings|=evenings [=left|=remaining]',
      '=price =of [=one|figure|number]',
      'figure ~2 =off ~3 =with [=code]',
    ],
  },
  {
    id: 'our-team',
    cue: 'contact',
    weight: 2,
    match: [
      '=speak|=talk|=call|=contact|=ask|=meet|=chat|=ring ~1 our ~3 [=team|=experts|=advisers|' +
        '=advisors|=specialists|=lawyers|=solicitors|=technicians|=stylists|=designers]',
      '[=whatsapp|=tel|=telegram] ~1 mobile',
      'buy ~4 =and [=save]',
    ],
  },
  {
    id: 'room-for',
    cue: 'offer',
    weight: 1,
    match: '=with|=have|=has|=got|=a ~1 [=vacancy|=vacancies|=slot] ~1 for|=on',
  },
  {
    id: 'done-for-you',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      '^ ~2 [ware] =done|=cleaned|=fitted|=repaired|=made|=serviced|=washed|=supplied|=delivered|' +
        '=sharpened|=collected|=installed|=painted|=cleared|=fixed|=mended',
      'our ~2 [quackery] be|will|can|=have',
      '[=local] person|=mum|=couple|=firm|=family =with|=offering|=doing|=available',
      'his =own ~1 [venue|company]',
      'relation will ~1 serve:base your ~2 [ware|=laptop|=garden|=gutters|=fence|=boiler|=oven|=taxes]',
    ],
  },
  { id: 'call-phrase', cue: 'contact', weight: 1, match: '[call-phrase]' },
  {
    id: 'go-see',
    cue: 'contact',
    weight: 2,
    match: [
      'go-see my|our|=his|=her|=their ~3 [page-of]',
      '[=click|=tap|=swipe|=hit] ~3 page-of',
      '=link|=details|=menu|=prices|=pics|=photos|=info|=reviews|=times|=dates|=tickets|=examples ~3 ' +
        'my|our ~1 [page-of]',
    ],
  },
  {
    id: 'answer',
    cue: 'contact',
    weight: 2,
    match: [
      '[beg] answer-word ~3 i|we|for|to',
      '[answer-word] ~3 for ~3 enquiry',
      '[=comment|=type|=reply|=text|=dm|=message|=inbox] ~3 =and|=to i|we ~2 =send|=will|=ll|=message|' +
        '=dm|=enter|=join|=claim',
      '[=text|=reply|=dm|=comment|=type] =yes|=info|=me|=in|=claim|=join|=start|=win|=book|=glow|' +
        '=price|=ready|=now|=details ~1 to|for|and|figure',
    ],
  },
  {
    id: 'ring-someone',
    sleeps: true,
    cue: 'business',
    weight: 2,
    match:
      '[=ring|=call|=text|=txt|=whatsapp|=phone|=contact|=message|=tel] !figure|the|role|i|my|your|=back ~2, mobile',
  },
  {
    id: 'free-thing',
    cue: 'offer',
    weight: 2,
    match: [
      '=free ~1 [freebie] =with|=when|=if|=on|=for|=included|=over',
      '=free [=delivery|=quote|=quotes|=quotation|=estimate|=estimates|=sample|=samples|=trial|=taster|' +
        '=postage|=shipping|=consultation|=valuation|=masterclass|=webinar|=signals]',
      'freebie [=free|=foc|=gratis] =with|=when|=if|=on|=for|=today|=this',
      '=first ~2 [freebie] =free|=half',
    ],
  },
  {
    id: 'low-price',
    cue: 'offer',
    weight: 1,
    match: [
      'low ~1 [rates]',
      '[=cheap|=cheapest|=affordable|=discounted|=reasonable|=bargain] ~1 ware|trade|lodging',
      '[=cheap|=cheapest|=affordable] ~3 =in|=around|=near',
      '=as =little =as [figure|number]',
      '[=pensioners|=pensioner|=student|=nhs|=military|=keyworker|=oap] ~1 =discount|=discounts|=rate|=rates',
    ],
  },
  {
    id: 'few-left',
    cue: 'offer',
    weight: 2,
    match: [
      'places [=limited|=left|=remaining|=filling]',
      '[=limited] ~1 places',
      '[=last|=final] =few? places',
      'few-left places [=left|=remaining]',
      '[=limited] =edition|=availability|=run',
      '=only figure|number places [=left|=remaining]',
    ],
  },
  { id: 'hire', cue: 'business', weight: 2, shy: true, match: '[hire]' },
  {
    id: 'hiring',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'i|we be ~2 [=hiring|=recruiting]',
      '^ ~3 [=hiring|=recruiting] ~6, hire|figure',
      'hire ~8, [hire]',
      '[=looking] =for ~3 =people|=ladies|=mums|=women|=lads|=reps|=agents|=drivers|=carers ~4 =want|' +
        '=looking|=wanting|=ready|=serious|=interested|=to|=join|=earn',
    ],
  },
  {
    id: 'lodging',
    cue: 'sale',
    weight: 2,
    match: [
      'lodging ~5, [let-out]',
      'let-out ~3 [lodging] ~6, figure',
      'lodging [=going] =in|=at|=for|=near|=from|=cheap|=spare',
      '[lodging] ~5, figure =a|=per =week|=night|=month|=weekend',
    ],
  },
  { id: 'pet', cue: 'sale', weight: 2, match: ['[pet] ~10, pet-sale', 'pet-sale ~5, [pet]'] },
  { id: 'ticket', cue: 'sale', weight: 2, match: ['[ticket] ~8, ticket-sale', 'ticket-sale ~3 [ticket]'] },
  {
    id: 'goods',
    cue: 'sale',
    weight: 2,
    match: ['[goods-sale] ~8, figure|goods-sale', 'figure ~6, [goods-sale]', '^ ~5 [goods-sale]'],
  },
  { id: 'scheme-word', cue: 'scheme', weight: 1, match: '[scheme-word]' },
  {
    id: 'scheme-gain',
    cue: 'scheme',
    weight: 2,
    match: [
      '[=mr|=mrs|=miss|=madam|=sir] ~3 =helped|=helping|=taught|=showed ~1 i|we|my ~1 gain ~3 figure',
      '^ ~1 [=win] a ~3 =voucher|=vouchers|=hamper|=iphone|=ipad|=prize|=holiday|=car|=tv|=card|=cash|=giveaway|=break',
      '[scheme-word] ~8, gain|scheme-word',
      'gain ~6 [scheme-word]',
      'gain ~3 figure|number ~6, [scheme-word]',
      '^ [=invest|=earn|=trade|=deposit] ~8 figure|=profit|=returns|=daily|=weekly|=interest',
      '=taught|=showed|=shown ~4 gain ~4 [figure]',
      '[=lucky] =winner|=winners ~12, =claim|=collect|=redeem|=verify',
      'you|your ~2 =been ~1 =selected|=chosen|=picked ~12, [=claim|=redeem|=voucher|=prize|=reward]',
      '[=claim|=redeem] your ~2 =free? figure|number ~1 =voucher|=vouchers|=gift|=prize|=reward|=cash',
      '[=mr|=mrs|=miss|=madam|=sir|=dr|=prof] ~5 =traded|=invested|=trading|=investing ~3 i|we|my|=with',
      '=grateful|=thanks|=thank ~5 [=mr|=mrs|=dr|=madam] ~5 =trading|=investing|=crypto|=bitcoin|=herbs|=herbal|=spell',
    ],
  },
  {
    id: 'cure',
    cue: 'scheme',
    weight: 2,
    match: [
      '[quackery] ~3 cure ~4 ailment',
      '=drink|=coffee|=tea|=thing|=stuff =that|=which cure ~3 [ailment]',
      'cure ~4 ailment ~5 =with ~3 [quackery]',
      'my|our|this|=these ~3 [quackery] ~5 ailment',
      'ailment ~3 =gone|=vanished|=disappeared ~4 [quackery]',
      'ailment ~4, [quackery] ~3 =helps|=works|=changed|=cures|=will|=can|=has|=have',
      'shed number|figure ~1 result-word ~6 [aid-thing]',
      'shed ~2 result-word ~6 [aid-thing]',
      '[=herbalist|=healer|=herbal] ~4 cure',
    ],
  },
  {
    id: 'cure-anyone',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'you ~1 =need|=want|=deserve my|our|this|=these|a ~2 [quackery|ware]',
      'i|we ~1 [=make|=sell|=bake|=sew|=knit|=craft|=supply|=offer|=print|=build|=fit|=groom] ~2 ware',
      '[ware|quackery|own-class] can|will ~3 you|your',
      'i|we can|will ~2 cure ~4 [ailment]',
      '^ ~2 [ailment] ~8, quackery',
      '^ cure ~3 [ailment]',
    ],
  },
  {
    id: 'stocks',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'i|we ~1 [=stock|=stocking|=supply|=sell|=retail|=distribute] ~1 it|they|=these|=loads|=all|=every|=the|=our',
      'i|we be ~2 =now? [=stocking|=selling|=supplying|=distributing]',
    ],
  },
  { id: 'business-phrase', cue: 'business', weight: 1, match: '[business-phrase]' },
  {
    id: 'business-many',
    cue: 'business',
    weight: 2,
    match: [
      '[business-phrase] ~10, business-phrase',
      'ware|trade ~8, [business-phrase]',
      '[business-phrase] ~6, ware|trade',
    ],
  },
  {
    id: 'kin-trade',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'relation ~1 ~1 serve ~2 quality? ~2 [ware]',
      'relation ~3 =started|=doing|=does|=set ~3 [ware]',
      'my|our relation ~2 be ~3 [trade]',
      'relation ~3 =opened|=started|=runs|=owns|=launched ~5 [company|venue|own-thing]',
      "relation ='s ~3 [venue|company]",
      '[quality] ware =by|=from i|we|my',
      'ware|deal-thing [=by] somebody-named',
    ],
  },
  {
    id: 'try-venue',
    cue: 'promotion',
    weight: 1,
    match: [
      '^ ~1 =new ~2 [venue|company|opening-thing] ~2 =opening|=open|=opens|=opened|=now',
      '^ ~1 =try|=visit ~6 [venue|company]',
      'venue|company ~8, =tell|=say|=mention ~3 [=sent]',
    ],
  },
];
