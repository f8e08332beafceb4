// Holds wordings of emergencies.
import { type CrisisPattern, NO_DANGER } from './crisis-pattern.ts';

const PLAIN = [...NO_DANGER, 'heard-of'] as const;
const MANY = '=two|=three|=four|=five|=six|=several|=few|=many|=more|=2|=3|=4|=5|=another';
const WATER = '=canal|=river|=sea|=water|=lake|=reservoir|=dock|=docks|=quarry|=loch|=weir|=pond|=harbour';

/** Two things amiss with one body, said in one breath: each alone may be a question for a nurse. */
export const vitalPatterns: readonly CrisisPattern[] = [
  {
    id: 'two-signs-of-a-body',
    certainty: 'possible',
    because: 'somebody may be dying or hurt now',
    wide: true,
    now: true,
    figurative: true,
    unless: PLAIN,
    match: [
      `[=hot|=fever|=feverish|=temp|=temperature|=burning|=boiling] ~10+
        beside-fever`,
      `[=confused|=shivering|=rigors|=drowsy|=delirious|=stiff] ~10+
        =hot|=fever|=temp|=temperature|=burning|=38|=39|=40|=shivering|=rigors|=breathless`,
      `=arm|=leg|=calf|=foot|=hand|=ankle ~3 [=swollen|=swelled|=swelling|=ballooned] ~12+
        =line|=twice|=double|=breath|=breathless|=breathe|=chest|=black|=spreading`,
      `=can|=able|=not ~1 not|=to [=wee|=pee|=piss|=urinate] ~12+
        =hours|=agony|=screaming|=pain|=belly|=drum|=numb|=since|=hrs|=killing`,
      '=rash|=spots|=blotches ~8+ not ~6 [=glass|=tumbler|=fade|=fading]',
      '=third|=second|=fourth|=fifth|=another ~1 [=seizure|=fit] !=of|=bit|=test|=out',
      '[=soaking|=soaked|=filling|=filled] ~4 =pad|=pads|=towel|=towels',
      '=hands|=face|=arms|=legs|=hand|=arm ~3 [=burnt|=burned|=scalded] ~2 =bits|=badly|=bad|=raw|=blistered',
      '[=ketones|=keytones] ~8+ =sick|=breathing|=thirsty|=vomiting|=drowsy|=high',
      '=sick|=breathing|=thirsty|=vomiting|=drowsy ~8+ [=ketones|=keytones]',
      `${MANY} [=fits|=seizures|=convulsions|=blackouts]`,
      '[=fits|=seizures] ~6+ =ran|=run|=without|=missed',
      `=no|=missed|=without|=out ~3 [=insulin|=oxygen|=dialysis|=inhaler|=steroids|=epipen] ~14+
        =swollen|=breathless|=blue|=rough|=sick|=fits|=drowsy|=breathing|=wheezing|=vomiting|=confused|=breathe`,
      `[=insulin|=oxygen|=inhaler|=epipen] ~3 =run|=ran|=gone =out ~10+
        =swollen|=breathless|=blue|=rough|=sick|=drowsy|=breathing|=wheezing|=vomiting|=confused|=breathe`,
      `[=heart|=pulse] ~4 =150|=160|=170|=180|=190|=200|=racing|=pounding|=hammering ~5
        =hour|=hours|=stop|=since|=minutes|=stopping`,
      '=face|=arm|=speech|=side ~1 =has|=have|=had ~1 [=gone] ~1 $',
      '=face|=arm|=leg|=speech|=side ~2 [=gone|=went] =again|=numb|=dead|=limp|=funny|=droopy|=weak',
      `[=wound|=stitches|=scar|=section|=staples] ~3 =opened|=burst|=split|=apart ~12+
        =see|=inside|=coming|=gaping|=blood|=pus|=bowel|=hole`,
      '[=nosebleed|=bleed|=bleeding|=blood] ~3 not ~1 =stop|=stopping|=stopped',
      '[=bleed|=bleeding|=bleeds] ~3 =much|=lot|=loads|=heavily|=badly|=lots ~2 =from|=out|=and',
      `=section|=birth|=caesarean|=op|=operation|=surgery|=catheter|=hysterectomy|=chemo|=wound ~10+
        [=fever|=temp|=temperature|=stinking|=shivering|=rigors|=pus]`,
      '[=chest] ~8+ =sweating|=clammy|=jaw|=arm|=grey|=sweaty|=shoulder',
      '[=chest] ~5 =vice|=crushing|=elephant|=crushed|=squeezing|=anvil|=clamp|=belt',
    ],
  },
  {
    id: 'bleeds-with-child',
    certainty: 'possible',
    because: 'a birth may be in danger',
    wide: true,
    now: true,
    unless: PLAIN,
    match: [
      '=weeks|=wks|=pregnant ~10+ [=blood|=bleeding|=clots|=bleed|=cramps|=contractions]',
      '[=blood|=bleeding|=clots|=bleed|=cramps|=contractions|=labour] ~10+ =pregnant',
      `[=blood|=bleeding|=clots|=cramps|=contractions|=labour] ~8+ =weeks|=wks
        !=ago|=postpartum|=old|=since|=after|=now|=later|=and`,
      '[=labour|=contractions] ~3 =started|=starting|=now|=coming ~12+ =weeks|=own|=alone|=coming|=early|=ambulance',
      '[=waters] ~3 =gone|=broke|=broken|=went ~12+ =weeks|=early|=cord|=green|=own|=alone|=brown|=coming',
    ],
  },
  {
    id: 'in-the-water',
    certainty: 'possible',
    because: 'somebody may be dying or hurt now',
    wide: true,
    now: true,
    unless: [...PLAIN, 'leisure', 'workout', 'swims'],
    match: [
      `one-near ~3 be|='s|=in|=gone|=fallen|=fell ~2 =in|=into =the ~1 [${WATER}]
        !=cadets|=cadet|=hotel|=pub|=room|=cure`,
      '=on =the [=ice] ~14+ =gone|=fell|=fallen|=through',
      '=through =the [=ice]',
      `[=smoke|=flames] ~3 =coming|=pouring|=billowing|=everywhere ~6
        =flat|=window|=windows|=house|=roof|=door|=kitchen|=top|=upstairs|=room`,
    ],
  },
];
