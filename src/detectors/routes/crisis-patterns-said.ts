// Holds wordings of suicidal thought and of farewells.
import { type CrisisPattern, NO_DANGER } from './crisis-pattern.ts';

const PLAIN = [...NO_DANGER, 'plain-business', 'works-on', 'parting'] as const;
const PLACE =
  '=bridge|=river|=cliff|=cliffs|=canal|=tracks|=trains|=train|=water|=reservoir|=viaduct|=sea|=weir|=railway';

/** An end that is meant but not named: who is to be told, who gets what, what calls, and what cannot be promised. */
export const saidPatterns: readonly CrisisPattern[] = [
  {
    id: 'end-unnamed',
    certainty: 'possible',
    because: 'speaks of their own death',
    wide: true,
    figurative: true,
    unless: PLAIN,
    match: [
      `want|=pray|=praying|=wish|=wishing|=beg|=begging|=hope|=please|=waiting|=ask ~6
        =god|=lord|=jesus|=allah|=he|=him|=angels ~3 [=take|=takes|=calls|=call|=collect|=collects|=fetch] =me`,
      '[=god|=lord|=jesus|=allah] ~2 =take|=takes =me ~1 =now|=tonight|=home|=soon|=please|=too',
      '=wish|=wished|=if ~2 =never|=not ~1 =been [=born] !=in|=into|=with|=to',
      `${PLACE} ~14+ [=harder|=hard|=difficult] ~2 =to =walk|=drive|=go|=get|=stay|=come ~1 =past|=by|=away|=back`,
      `${PLACE} ~4 [=calling|=calls|=pulls|=pulling|=tempting|=inviting] ~1 =me|=to|=for`,
      `[=hose|=hosepipe|=tube|=pipe|=tubing] ~1 =for|=from|=to|=on|=over|=round ~1 =the|=his|=my|=her|=car ~1
        =exhaust|=tailpipe !=fan|=extractor|=clip|=bracket`,
      `=kids|=bairns|=they|=he|=she|=wife|=family|=children|=husband ~1 =would|=will|=could|=get ~2 =get|=have ~3
        [=insurance|=payout|=pension|=policy] ~1 $`,
      `[=insurance|=payout|=pension|=policy] ~2 =would|=will|=pays|=covers ~2 =clear|=pay|=cover|=see ~3
        =mortgage|=house|=debts|=debt|=kids|=bairns|=right`,
      'i ~3 not ~1 [=promise|=guarantee|=swear] ~8 =safe|=here|=alive|=stupid|=silly|=myself|=tonight',
      `=out =of ~1 =everyones|=everyone|=your|=their|=his|=her|=peoples|=everybodys|=yer|=yous ~1
        [=hair|=road|=misery] ~3 =by|=tomorrow|=soon|=tonight|=for|=after|=monday|=friday|=good|=then`,
      '[=nothing|=nobody|=none|=no] =one? ~3 =needs|=needing ~1 =me ~2',
      'i ~1 =can ~1 =not ~1 =see|=imagine|=picture ~2 =us|=me|=him|=myself ~1 [=lasting|=surviving|=managing] ~3',
      `=not|=hardly ~3 [=here|=about|=alive|=around] =by|=come ~2
        =weekend|=monday|=christmas|=friday|=sunday|=morning|=end|=time|=week|=then`,
      '=feel|=feels|=feeling ~3 =better|=easier|=lighter|=calm ~4 =now|=since|=once ~3 [=decided|=planned]',
      '=hate|=cried|=gutted|=angry|=disappointed|=sad|=crying|=devastated|=annoyed|=sorry ~5+ i ~2 [=woke] ~1 =up',
      `=planning|=plan|=going|=gonna|=gunna|=goin ~1 =to? [=do] =it =on|=this|=by|=before|=after ~2
        =my|=friday|=saturday|=sunday|=monday|=tuesday|=wednesday|=thursday|=weekend|=week|=birthday|=christmas|=his|=her|=exams`,
      '=nae|=no|=nay [=point] ~2 =gaun|=goin|=gannin|=livin|=carrying|=existing|=bein ~2 $',
      '=am|i ~1 =done|=finished|=through =wi|=with|=w|=wiv ~1 [=it|=everything|=life|=living] ~1 =all|=aw|=a $',
      '[=closer] ~4 =to ~3 =doing|=ending ~1 =it|=this',
      '[=attempt] ~2 =will|=be ~1 =be? =the|=my ~1 =last',
      '=should =have ~1 [=died] !=out|=of|=for',
      '=gutted|=sorry|=disappointed|=wish|=shame|=annoyed ~1 it =do =not [=work] ~1 $',
      `i ~1 [=lied|=lying|=lie] =to ~2 crisis-line|=them|=nurse|=doctor|=psychiatrist|=team|=cpn|=staff ~8+
        =not|=fine|=ok|=home|=okay`,
      `[=letter|=note|=message|=text] ~2 =says|=said|=saying ~3 not ~2 =look|=come|=find|=follow|=blame|=cry ~2
        =him|=her|=me|=them|=for`,
      '=told ~2 i ~1 =was ~1 =fine|=ok|=okay|=alright|=better ~8+ [=discharge|=discharged|=home|=leave]',
      `i ~3 have ~1 =all|=my|=his|=her|=got ~4 [medicine] ~8+
        =thought|=thinking|=think|=wonder|=tempted|=tempting|=staring`,
      `[=working|=worked|=thinking|=wondering] ~2 =out|=about|=of ~1 =which|=what|=how ~1 =way i would|=would
        =go|=do|=choose`,
      '=better|=best =this =way ~8+ [=over|=without|=happier|=cope|=fine|=kids|=everyone]',
      `=do|=does|=would|=will|=can ~1 =you|=it|=u|=they [=feel|=hurt|=know|=suffer] ~4 =when|=if ~2
        =jump|=hang|=drown|=bleed|=die|=shoot|=suffocate|=od|=overdose|=land|=hit`,
      '=not ~3 =need|=needing ~3 =where i be [=going|=goin] $',
      '[=woke] =up ~5+ =cried|=gutted|=disappointed|=wept|=crying|=devastated ~3',
    ],
  },
  {
    id: 'bids-goodbye',
    certainty: 'possible',
    because: 'says goodbye',
    wide: true,
    figurative: true,
    unless: ['laugh', 'told-tale', 'study', 'parting', 'plain-business'],
    match: [
      '=wish|=wished|=wishing|=better|=rather ~2 =us|=we ~2 =both ~2 [=dead|=gone|=die]',
      '=this ~1 =is|=be ~1 =my|=our ~2 [=goodbye|=farewell] $',
      '=this ~1 =is|=be ~1 =my ~1 [=goodbye|=farewell]',
      '=tell|=let ~1 =my|=our|=me ~3 =know? ~4+ =not ~2 =her|=his|=their|=my|=your|=anyones ~1 [=fault]',
      '=tell ~1 =my|=our|=the|=me ~3 i ~2 [=loved|=love|=sorry|=tried] ~3',
      `=you|=yous|=youse|=ye|=yas|=yees ~1 =did|=done|=tried ~3 =best|=could|=can ~8+
        [=cheerio|=goodbye|=bye|=farewell|=ta]`,
      '=thanks|=thank|=ta|=cheers ~3 =for [=trying] ~8+ =but|=goodbye|=bye|=did|=done|=all|=cheerio|=could|=everything',
      '=thanks|=thank|=sorry|=tried|=best|=fault|=love ~12+ [=goodbye|=cheerio|=farewell|=adieu|=tara] ~3 $',
      `^ ~1 [=goodbye|=farewell|=cheerio] ~2 =everyone|=all|=everybody|=world|=folks ~10+
        =sorry|=strong|=stronger|=tried|=tired|=fault|=love|=thank`,
      `=none|=not|=nobodys|=never ~4 =your|=yer|=his|=her|=their|=anyones|=anybodys [=fault] ~10+
        =goodbye|=bye|=love|=sorry|=thank|=me`,
      `=goodbye|=bye|=farewell|=sorry ~16+ =none|=not|=nobodys|=never ~4
        =your|=yer|=his|=her|=their|=anyones|=anybodys [=fault]`,
    ],
  },
  {
    id: 'harms-till-it-bleeds',
    certainty: 'possible',
    because: 'tells of self-harm',
    wide: true,
    figurative: true,
    unless: ['laugh', 'told-tale', 'study', 'itches'],
    match: [
      '=they|=cuts|=ones|=it ~2 =getting|=got|=going [=deeper] !=into|=in|=and',
      '=lost =count ~3 =how =many [=done|=cuts|=times] ~3 =week|=cut|=tonight|=today',
      '=used|=use|=using ~2 =on =my [=wrist|=wrists|=arm|=arms|=leg|=legs|=thigh|=thighs|=stomach] !=cream|=for|=and',
      `one-near ~2 [=refuses|=refusing|=refused|=refuse] ~2 =all|=any ~2
        =food|=drink|=fluids|=water|=treatment|=insulin|=dialysis`,
      'one-near ~2 [=refuses|=refusing|=refuse] ~1 =to =eat =or|=and|=drink|=nor ~2',
      `i|he ~2 [=throw|=throwing|=bring|=puke|=sick|=purge|=throws] ~2 =everything|=every ~10+
        =blood|=faint|=fainted|=stone|=heart|=thin`,
      `one-near ~2
        [hurts-skin]
        ~6 =raw|=bleeds|=bleed|=bleeding|=blood|=bled`,
      `one-near ~4 =got|=has|=with|=found|=have ~2 [=glass|=blade|=blades|=razor|=knife|=scissors] ~12+
        =locked|=bathroom|=herself|=himself|=wrists|=arms|=arm|=toilet`,
    ],
  },
];
