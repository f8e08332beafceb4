// Holds wordings of emergencies.
import { type CrisisPattern, NO_DANGER } from './crisis-pattern.ts';

const PLAIN = [...NO_DANGER, 'leisure', 'heard-of'] as const;

/** A body that fails now: who it is, what it no longer does, what was swallowed, what fell on it. */
export const nowPatterns: readonly CrisisPattern[] = [
  {
    id: 'lives-no-more',
    certainty: 'possible',
    because: 'somebody may be dying or hurt now',
    wide: true,
    now: true,
    figurative: true,
    unless: [...PLAIN, 'in-hands'],
    match: [
      "one-near ~3 be|='s|have|will|do|=wo|=ca|can ~1 not ~1 [lives-on] !not-alive-plain",
      'one-near ~2 =isna|=isnae|=willnae|=cannae|=canna|=doesnae|=hasnae|=wasnae|=aint [lives-on] !not-alive-plain',
      '^ not [lives-on] ~4 $',
      '^ =can not [=breathe|=breath] !=easy|=for|=in|=without|=as|=through|=past|=i|=laughing',
      'i ~1 =can not =get [=breath] ~2 $',
      'one-near ~2 =fell|=fallen|=falling|=fainted|=dropped|=keeled ~6+ not ~1 [lives-on]',
      "one-near ~2 be|='s|=look|=looks ~2 =in =a ~2 [=bad] =way",
      "one-near ~3 be|='s|=gone ~2 [=trapped|=pinned|=impaled|=electrocuted]",
      '=throat|=throats|=airway|=windpipe ~3 [=closing|=closed|=tightening|=swelling|=swollen|=tight|=shutting]',
      `=stung|=bitten|=peanut|=peanuts|=nut|=nuts|=wasp|=bee|=penicillin|=allergic ~14+
        [=swelling|=swollen|=swelled|=wheezing|=wheezy|=hives|=blotchy|=breathe]`,
      `[=headache|=head] ~10+ =sudden|=suddenly|=thunderclap|=hammer|=bat|=explode|=exploded|=worst ~10+
        =see|=sight|=vision|=sick|=stiff|=blurry|=double|=neck|=light|=speak|=slurring`,
      '[=blood] ~2 =everywhere|=pouring|=pumping|=spurting|=gushing|=pouring|=squirting',
    ],
  },
  {
    id: 'unborn-still',
    certainty: 'possible',
    because: 'a birth may be in danger',
    now: true,
    match: [
      'not ~3 [=felt|=feel|=feeling] ~4 unborn ~2 quickens',
      'not ~3 [=felt|=feel|=feeling] ~3 quickens ~4 =today|=since|=yesterday|=morning|=night|=hours|=all',
      '=weeks|=wks|=pregnant|=due ~12+ not ~2 [quickens]',
      'not ~2 [quickens] ~12+ =weeks|=wks|=pregnant',
      '[=movements|=movement] ~3 =reduced|=slowed|=stopped|=less|=fewer|=down',
      '=reduced|=fewer|=less|=no [=movements|=movement]',
      '[=bump|=baby] ~2 =gone|=went|=been|=is ~2 =quiet|=still ~8+ =weeks|=wks|=today|=since|=yesterday|=morning',
    ],
  },
  {
    id: 'swallowed-what',
    certainty: 'possible',
    because: 'tells of an overdose or something swallowed',
    wide: true,
    figurative: true,
    unless: ['laugh', 'told-tale', 'study', 'praise-plain', 'contest', 'heard-of'],
    match: [
      'helpless ~3 [swallows] ~5 no-food',
      `helpless ~3 [=took|=taken|=had] ~2
        =all|=wrong|=too|=loads|=lots|=whole|=handful|=bottle|=packet|=box|=double|=my|=nans|=grandads|=mums|=dads ~4
        no-food`,
      'no-food ~8+ helpless ~3 [swallows] ~2 =it|=them|=one|=some|=loads',
    ],
  },
  {
    id: 'wreck-and-fire',
    certainty: 'possible',
    because: 'somebody may be dying or hurt now',
    now: true,
    wide: true,
    figurative: true,
    unless: [...PLAIN, 'parked'],
    match: [
      'vehicle ~3 [wrecks] ~14+ hurt-now',
      '=been|=got|=just|=getting|=getting ~2 [=hit|=knocked|=run] ~2 =by|=over|=down ~3 vehicle',
      'vehicle ~3 [wrecks] ~3 =me|=us|=him|=her|one-near ~10+ hurt-now',
      `=house|=flat|=kitchen|=bedroom|=caravan|=shed|=room|=building|=block|=home ~3 =on [=fire] ~14+
        =kids|=inside|=trapped|=bairns|=people|=someone|=out|=still|=bed|=door|=help|=ladder|=smoke|=window`,
      `[=fire] ~3 =next|=upstairs|=downstairs|=doors|=flat|=house|=block ~12+
        =kids|=inside|=trapped|=bairns|=people|=someone|=out|=window`,
    ],
  },
];
