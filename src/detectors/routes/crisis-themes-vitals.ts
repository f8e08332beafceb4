// Names emergencies of the body, in the words in which people tell them.
import type { PhrasePattern } from '../grammar/grammar.ts';

const LIMB = '=arm|=arms|=hand|=hands|=leg|=legs|=foot|=side|=face|=fingers|=mouth|=lips';
const FAILS = '=tingling|=tingly|=tingle|=numb|=weak|=dead|=heavy|=useless|=limp|=droopy|=floppy|=ded|=num|=paralysed';
const HURT_HEAD =
  '=sick|=sleepy|=slurring|=drowsy|=confused|=blood|=warfarin|=thinners|=dizzy|=vomiting|=unconscious|=bleeding|=concussed';

/** What a body does or shows in an emergency, by a part or a measure and how it fails. */
export const vitalPhrases: readonly PhrasePattern[] = [
  {
    as: 'flag-brain',
    match: [
      `[=seizure|=seizures|=fit|=fits|=convulsion|=convulsions] ~4
        =hour|=minutes|=mins|=row|=today|=stop|=stopping|=never|=first|=before|=now|=half`,
      '=having|=another|=third|=second|=fourth|=fifth ~1 [=fit|=seizure|=seizures|=convulsion]',
      '=not =see ~4 [=eye]',
      '=lost|=losing|=no ~2 [=sight|=vision|=speech|=feeling] ~2 =in|=down|=my|=all|=on|=suddenly',
      `${LIMB} ~3 [${FAILS}]`,
      `[${FAILS}] ~3 ${LIMB}`,
      '=words|=speech|=sentences|=talking ~5 [=jumbled|=slurred|=muddled|=gibberish|=rong|=garbled|=backwards]',
      `=banged|=hit|=cracked|=bumped|=smacked|=whacked ~1 =his|=her|=my ~1 [=head|=heid] ~14+ ${HURT_HEAD}`,
      '[=blacked|=blacking|=passed|=passing] =out',
    ],
  },
  {
    as: 'red-flag',
    match: [
      `[=sugar|=sugars|=bm|=bms|=glucose|=bloods] ~3
        =1|=2|=24|=25|=26|=27|=28|=29|=30|=31|=32|=33|=34|=35|=hi|=lo|=dropping|=sky`,
      '=black|=tarry|=bloody ~2 [=poo|=poos|=stools|=stool|=diarrhoea|=vomit|=sick]',
      '[=poo|=poos|=stools|=stool|=vomit] ~3 =black|=tarry|=blood|=coffee',
      `[=chemo|=transplant|=neutropenic|=immunotherapy|=spleen] ~10+
        =temp|=temperature|=fever|=shivering|=rigors|=hot|=shaking`,
      '=temp|=temperature|=fever|=shivering|=rigors|=hot|=shaking ~10+ [=chemo|=transplant|=neutropenic|=spleen]',
      '=not ~1 =wee|=pee|=weed|=peed ~4 [=hours|=yesterday|=morning|=day|=hrs]',
      '[=fontanelle] ~3 =sunken|=bulging|=in',
      '=soft =spot ~2 [=sunk|=sunken|=bulging|=in]',
      '=no =wet [=nappy|=nappies]',
      '[=heart] ~3 =racing|=hammering|=jumping ~8+ =breathe|=breath|=faint|=dizzy|=chest|=sweating',
    ],
  },
  {
    as: 'flag-birth',
    match: [
      '[=pad|=pads] ~4 =hour|=half|=minutes',
      '[=weeks|=wks|=pregnant|=months] ~8+ =bleeding|=blood|=contractions|=waters|=pains|=cramps|=bleed',
      '=bleeding|=blood|=contractions|=waters|=cramps ~8+ [=pregnant]',
      '[=miscarrying|=miscarriage] ~8+ =bleeding|=pad|=blood|=now|=pain|=alone|=think',
      '=in [=labour] ~10+ =coming|=here|=now|=ambulance|=alone|=car|=bathroom',
      '[=baby|=babys] ~1 =is? =coming !=to|=home|=on|=in|=for|=along|=out',
    ],
  },
  {
    as: 'flag-wound',
    match: [
      `[=stitches|=wound|=scar|=incision|=staples|=section] ~6
        =opened|=burst|=split|=apart|=pus|=gaping|=oozing|=undone|=stinks|=smells`,
      '=pulled ~3 [=kettle|=pan|=saucepan|=teapot|=tea|=coffee|=brew|=chip] ~2 =on|=over|=down|=onto|=off',
      '=hands|=arms|=face|=leg|=legs|=arm|=hand|=chest|=back ~2 [=burnt|=burned|=scalded] ~2 =bits|=badly|=bad|=raw',
      '[=chip] =pan ~3 =up|=fire|=over|=caught|=exploded',
      '=bit|=bitten|=mauled|=attacked ~3 =by ~1 =a|=the [=dog|=dogs]',
      '=cut|=sliced|=chopped|=caught|=took ~2 =his|=her|=my ~1 [=finger|=fingers|=thumb|=hand|=toe|=toes] =off',
    ],
  },
  {
    as: 'mind-goes',
    match: [
      '[=floor] ~4 =hours|=hrs|=overnight|=yesterday|=last ~8+',
      '[=not] =know ~1 =who ~1 =i|=he|=she|=we|=anyone ~2',
      '=not ~1 [=answering] ~1 =me|=us',
    ],
  },
  {
    as: 'colour-goes',
    match: [
      '=gone|=went|=looks|=looking|=turned|=going|=been ~4 [=grey|=ashen|=clammy|=mottled|=waxy|=navy]',
      '=lips|=fingers|=face|=nails ~4 [=blue|=grey|=purple|=navy|=white]',
    ],
  },
  {
    as: 'breath-fails',
    match: [
      `[=breathing|=breaths|=breath|=breathin] ~4
        =fast|=funny|=shallow|=rattling|=noisy|=stopped|=stopping|=laboured|=hard|=quick|=weird|=gasps|=strange`,
      '[=ribs|=ribcage|=tummy] ~3 =sucking|=sucked|=going',
      '[=inhaler|=puffer|=pump|=nebuliser] ~4 =not|=empty|=nothing|=useless|=help|=working|=touching|=run',
      '=fighting|=struggling|=gasping ~3 [=breath|=breathe|=air]',
    ],
  },
];
