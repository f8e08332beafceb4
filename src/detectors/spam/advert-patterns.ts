import type { Pattern } from '../grammar/pattern.ts';
import { LOST } from './deal-patterns.ts';

/** What a pattern tells of an advert; two of different kinds tell more than two of one. */
export type Cue = 'contact' | 'offer' | 'business' | 'scheme' | 'sale' | 'promotion';

/** A shape of words in adverts. */
export interface AdvertPattern extends Pattern {
  readonly cue: Cue;
  /** 1: many comments have it. 2: few but adverts have it. 3: seen in schemes only. */
  readonly weight: 1 | 2 | 3;
  /** Never enough alone: honest comments say so too. */
  readonly shy?: true;
  /** Never looked for on its own account: something else has to wake the detector. */
  readonly sleeps?: true;
  /** Holds only in a question. */
  readonly asks?: true;
}

/** What makes a comment no advert, or a price no offer. */
export interface InnocentPattern extends Pattern {
  readonly id: 'told-price' | 'charity' | 'lost' | 'health-service' | 'kindness' | 'asking' | 'disapproval';
}

/** Shapes of adverts. */
export const advertPatterns: readonly AdvertPattern[] = [
  { id: 'reach-for', cue: 'contact', weight: 2, match: '[reach] reach-me? for|to ~2 enquiry|buy|book-it' },
  { id: 'reach-me', cue: 'contact', weight: 1, match: '[reach] reach-me' },
  {
    id: 'reach-now',
    cue: 'contact',
    weight: 2,
    match: ['^ [reach] reach-me? right-now', 'and|=so [reach] reach-me? right-now'],
  },
  { id: 'reach-figure', cue: 'contact', weight: 1, match: '[reach] reach-me? ~1 =on? figure' },
  { id: 'call-to-action', cue: 'contact', weight: 2, match: '[call-to-action]' },
  {
    id: 'buy-at',
    cue: 'contact',
    weight: 1,
    match: [
      '[buy] =at|=via|=through|=online|=here',
      '^ [buy] your|=yours',
      '[buy] =from|=through|=off my|our page-of',
      '[buy] right-now',
      '[buy] your ~3 right-now',
    ],
  },
  { id: 'offer', cue: 'offer', weight: 2, match: '[offer]' },
  {
    id: 'code',
    cue: 'offer',
    weight: 2,
    match: ['=use|=quote|=enter [=code]', '[=code] ~1, figure =off', '=quote ~2 for figure|number ~2 [=off]'],
  },
  {
    id: 'off',
    cue: 'offer',
    weight: 2,
    match: ['figure =percent [=off]', 'figure ~1 [=discount]', 'number =per =cent [=off]'],
  },
  {
    id: 'rate',
    sleeps: true,
    cue: 'offer',
    weight: 1,
    match: [
      'figure|number [=quid|=ph|=pounds|=gbp]',
      'figure =per|=an|=a [=hour|=session|=week|=day|=month|=lesson|=class|=head]',
    ],
  },
  {
    id: 'first',
    cue: 'offer',
    weight: 1,
    match:
      '=first|=initial [=session|=lesson|=class|=consultation|=visit|=treatment|=month|=box|=order] ~2 ' +
      '=free|figure|number',
  },
  { id: 'bundle', cue: 'offer', weight: 1, match: '[=bundle|=block|=package] =of|=deal|number|figure' },
  { id: 'business', cue: 'business', weight: 2, match: '[business]' },
  {
    id: 'serve',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'i|we very* serve:base ~3 [ware]',
      'i|we be very* serve:ing ~3 [ware]',
      '^ serve:ing ~3 [ware]',
      'i|we =also? serve:base ~2 [trade]',
    ],
  },
  {
    id: 'am-a',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'i|we be ~2 qualified ~1 [trade]',
      '^ qualified ~1 [trade]',
      'i be a very* [trade] =in|=based|=covering|and',
      'be a [trade] =with ~2 =years|=availability',
      '!not|=longer|=stopped =now? =taking|=accepting|=welcoming =on? =new [=patients|=clients|=customers|=pupils|=students|=members]',
    ],
  },
  {
    id: 'available',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      '[trade] available',
      'qualified [trade] available',
      '[ware] available',
      '[trade] ~1 =covering|=based|=serving',
    ],
  },
  {
    id: 'need-one',
    cue: 'business',
    weight: 2,
    asks: true,
    match: [
      '^ hook ~2 [trade|ware]',
      '^ =need|=want|=fancy|=require a? ~2 [trade|ware]',
      '^ =looking =for ~3 [trade|ware]',
    ],
  },
  {
    id: 'anyone-need',
    cue: 'business',
    weight: 2,
    match: [
      'anyone need-it ~3 [ware|trade]',
      'anyone need-it ~3 [do-up]',
      '=if ~1 anyone ~1 need-it ~4 [ware|trade]',
      '=if =you need-it ~3 [trade]',
      'anyone need-it ~4, [reach] reach-me',
    ],
  },
  {
    id: 'we-are-a',
    cue: 'business',
    weight: 2,
    match: [
      '^ we be a ~3 [company]',
      '^ we be ~2 qualified ~2 [company]',
      'i|we =help|=helped ~3 [=clients]',
      'i|we have ~2 =spaces|=space|=slots|=slot|=availability =left|for|=in ~5 [own-class|ware]',
    ],
  },
  {
    id: 'have-spaces',
    cue: 'business',
    weight: 2,
    match: [
      'i|we have ~5 [=spaces|=slots|=availability|=vacancies] =from|=left|=available|=on|=for|=in',
      '=looking =for ~2 trade ~12, [=spaces]',
      '=private =clinic|=hospital|=practice|=dentist|=physio|=surgery|=gp have ~5 ' +
        '[=slots|=availability|=vacancies|=spaces|=appointments]',
    ],
  },
  {
    id: 'get-done',
    cue: 'business',
    weight: 1,
    match: ['=get your ~2 ware [=done]', '=get your [=eyelashes|=lashes|=brows|=nails|=hair|=gutters|=garden] =done'],
  },
  {
    id: 'brand-new',
    cue: 'sale',
    weight: 1,
    match: ['^ [=brand] =new', '^ =wanted ~2, =your|=old [=gold|=silver|=cars|=scrap]'],
  },
  {
    id: 'come-and-try',
    cue: 'promotion',
    weight: 1,
    match: [
      '^ =come =and|=along [=try|=join]',
      '=with =me [=mondays|=tuesdays|=wednesdays|=thursdays|=fridays|=saturdays|=sundays]',
    ],
  },
  {
    id: 'own-business',
    cue: 'business',
    weight: 2,
    match: [
      'my ~1 =candle|=cake|=baking|=craft|=cleaning|=dog|=photography|=nail|=beauty|=hair|=art|' +
        '=jewellery|=clothing|=gardening|=soap [=business]',
    ],
  },
  { id: 'commerce', cue: 'business', weight: 1, match: '[commerce]' },
  {
    id: 'sells-fame',
    cue: 'scheme',
    weight: 3,
    match: [
      '^ ~2 =get|=gain|=buy|=grow|=boost|=increase|=want ~4, [=followers|=subscribers] ~3 =fast|=cheap|=instantly|=today|=now|=overnight|=guaranteed',
      '=get|=gain|=buy|=grow|=boost|=increase ~4, [=followers|=subscribers] ~10, reach|call-to-action',
      'figure ~2 =real|=genuine|=active [=followers|=subscribers]',
      '=dm|=message|=inbox|=tag|=send ~2 =for|=to|=it ~2 [=promo|=promos|=collab|=collabs|=shoutout]',
      '=love =your ~1 =page|=feed|=content|=profile|=vibe ~4+ [=collab|=collabs|=promo|=ambassador]',
      '=cheap|=buy ~1 =instagram|=insta|=tiktok|=facebook|=youtube|=twitter [=followers|=likes|=views|=subscribers]',
    ],
  },
  {
    id: 'all-needs',
    cue: 'business',
    weight: 2,
    match: ['[whole-need] ~4 =needs', '[whole-need] ~3 ware|trade =needs?'],
  },
  {
    id: 'opening',
    cue: 'business',
    weight: 2,
    shy: true,
    match: [
      'we|i be start-up ~3 [opening-thing]',
      'my|our ~2 have? start-up ~3 [opening-thing]',
      '^ our ~3 [opening-thing] will',
      'we|i have ~1 start-up ~3 [opening-thing]',
    ],
  },
  {
    id: 'kin-serve',
    cue: 'business',
    weight: 1,
    match: [
      'my|our relation ~1 serve:base ~5 [ware]',
      'kin|relation be [=selling]',
      'my|our ~1 relation be a ~2 [trade]',
    ],
  },
  {
    id: 'give-a-bell',
    cue: 'contact',
    weight: 2,
    match: [
      '=give|=gave|=giving|=gie|=gies|=gis|=giz ~2 a [bell]',
      "=gie ='s a [bell]",
      'reach =me [=start|=info|=interested|=yes|=details]',
    ],
  },
  {
    id: 'call-somebody',
    cue: 'contact',
    weight: 2,
    match: ['[reach] =him|=her|=them =on|figure|=for|=if|=today|=now|=via|=through'],
  },
  {
    id: 'weak-offer',
    cue: 'offer',
    weight: 1,
    match: [
      '[=special] =offer|=offers',
      '=for [=only] figure',
      '=this =week|=month|=weekend [=only]',
      '=limited [=time]',
      '[=fiver|=tenner] =a|=each|=per|=for',
    ],
  },
  {
    id: 'mention',
    cue: 'business',
    weight: 1,
    match: [
      '^ ~1 [ware|trade]',
      '^ =private ~1 [=mri|=scan|=scans|=gp|=physio|=bloods|=counselling|=dentist|=appointments]',
      '[=privately] =at|=with',
      'relation ~1 =does ~2 [=cheap]',
      'relation =does ~1 [ware]',
      '=does =the|=all? [=gardens|=gutters|=nails|=hair|=lashes] ~2 =cheap',
    ],
  },
  {
    id: 'recommend-me',
    cue: 'business',
    weight: 1,
    match: [
      '[=recommend] ~4 =theyre|=offering',
      'they be [=offering]',
      '=offering =free|figure [=consultations|=sessions|=quotes|=trials|=samples]',
    ],
  },
  {
    id: 'treatment-price',
    cue: 'business',
    weight: 1,
    match: ['[ware] ~2 =only|=just|=from figure', '[ware] figure =each|=for?'],
  },
  { id: 'hook', sleeps: true, cue: 'business', weight: 1, asks: true, match: '^ [hook]' },
  {
    id: 'own-class',
    cue: 'business',
    weight: 2,
    shy: true,
    match: ['^ ~3 =my|=our ~4 [own-class] be|=starts|=runs|=now|=only', 'i|we =run ~3 [own-class] figure'],
  },
  {
    id: 'my-wares',
    cue: 'business',
    weight: 1,
    match: ['my|our ~1 [ware]', '[ware] =by =me|=us', '[ware] ~2 =near|=in|=across'],
  },
  { id: 'for-sale', cue: 'sale', weight: 2, match: '[for-sale]' },
  {
    id: 'selling',
    cue: 'sale',
    weight: 2,
    match: ['^ [=selling]', 'i be very* [=selling]', '^ ~3 [=selling] =for figure'],
  },
  { id: 'scheme', cue: 'scheme', weight: 2, match: '[scheme]' },
  {
    id: 'lost-weight',
    cue: 'scheme',
    weight: 2,
    match: [
      '=lost ~1 figure|number [result] !your|=the|=their|=this|=help',
      '=dropped figure|number [=stone|=lbs|=pounds|=kg|=sizes|=dress]',
    ],
  },
  {
    id: 'earn',
    cue: 'scheme',
    weight: 3,
    match: [
      'i|=weve|we [=turned] figure =into figure',
      '[=earn|=earning] =an? ~2 =extra|=up|=money|=cash|=income',
      'want =to [=earn]',
      'i|=people|you =made|=make|=earned|=earn|=earning|=making ~2 figure ~2 [=daily|=weekly|=profit|' +
        '=day|=week|=online|=home]',
      '[=invest|=invested|=investing|=investment] ~4, =with|=got|=made|=receive|=earn|=into ~2 figure|' +
        '=profit|=him|=her|=mr|=mrs',
      '[=earn|=earning] ~3 =from =home|=your',
      'figure =into figure ~4 [=days|=hours|=weeks]',
    ],
  },
  {
    id: 'thanks-to-dr',
    cue: 'scheme',
    weight: 3,
    match: [
      '=cured ~6 [=herbal|=herbs]',
      '=dr ~3 [=herbal|=spell|=spells]',
      '[=herbal|=spells|=spell] ~6 =cured|=healed|=restored|=ex',
      '=cured =me|=my ~5 =contact|=email|=whatsapp ~1 [=him|=dr|=doctor]',
    ],
  },
  { id: 'bitcoin', cue: 'scheme', weight: 1, match: '[=bitcoin|=crypto|=btc|=ethereum|=dogecoin|=nft|=nfts]' },
  {
    id: 'vote',
    cue: 'promotion',
    weight: 2,
    match: [
      'promote ~2 [own-work]',
      'promote my|our ~3 [own-thing]',
      'come-to ~3 [venue]',
      '[night-out] ~3 =at ~3 venue',
      'come-to ~6, [night-out]',
      '[night-out] ~2 come-to|=starting|=launching|=every|=from',
      '=chance =to [=win]',
      '^ ~1 [=win] a ~3 =just|=by|=like|=simply',
      '=vote =for ~2 my|our [relation]',
      '=vote =for my|our [relation] ~1 own-thing',
      '[=vote] ~3 =for|=as =best',
      '=come =and? =see|=watch|=support|=hear my|our ~5 [=group|=play|=show|=gig|=band|=choir|=team|' +
        '=musical|=panto|=do|=concert|=exhibition]',
      '[=join] my ~2 =group|=class|=team|=page|=channel',
      'promote my|our relation ~1 [own-thing]',
      '=support my|our ~2 [own-thing]',
    ],
  },
  { id: 'follow', cue: 'promotion', weight: 1, match: ['^ [=follow]', 'and|=please [=follow]'] },
  {
    id: 'plug',
    cue: 'promotion',
    weight: 2,
    match: [
      'my|our ~1 =new [own-thing] be|=out|=live|=open|=here',
      '[=streaming] ~1 =now|=everywhere|=on',
      'own-work ~5 [=platforms|=spotify|=soundcloud|=bandcamp]',

      '[=subscribe] ~3 =channel|=youtube',
      '^ ~2 =new|=debut|=latest =single|=album|=ep|=mixtape|=track|=video ~1 [=drops|=dropping|=streaming]',
      '^ ~2 =new|=debut|=latest [=album|=ep|=mixtape] ~1 =out',
      'my|our relation ~1 [own-thing|=does|=sells|=makes] ~6 =cheap|=bargain|=recommend|=discount|=cheapest',
    ],
  },
];

/** Shapes of comments that only look like adverts. */
export const innocentPatterns: readonly InnocentPattern[] = [
  { id: 'told-price', match: ['[told-price]', '=was|=were|=had|=got|=bought ~3 [offer]'] },
  { id: 'charity', match: '[charity]' },
  { id: 'lost', match: LOST },
  { id: 'health-service', match: '[health-service] !beside-nhs' },
  { id: 'kindness', match: '[kindness]' },
  { id: 'asking', match: ['^ ~2 [asking]', '^ ~4 =anyone|=anybody|=someone ~1 [=recommend|=know|=suggest]'] },
  {
    id: 'disapproval',
    match: [
      '[disapproval]',
      '=lot|=firm|=firms|=company|=companies|=crowd|=people|=cowboys|=someone|=somebody ~1 [=rang|=phoned|=called|=texted|=emailed|=pestering|=pestered|=keep|=keeps|=kept|=targeting|=preying|=stopped] ~1 i|we|=people|=patients|=ringing|=calling|=phoning',
    ],
  },
];
