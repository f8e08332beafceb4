import type { PagePattern, Release } from './page-pattern.ts';

const SAID: readonly Release[] = ['quoted', 'asked', 'denied'];

/** How people threaten to go to court, or tell of a case that is before one. To take advice or complain is neither. */
export const legalProceedingsPatterns: readonly PagePattern[] = [
  {
    id: 'will-sue',
    match: [
      'i|we|kin|=family ~1 will|be|=gonna|=shall ~3 [sue:base|sue:ing]',
      'i|we|kin|=family be ~2 [sue:ing]',
      'i|we will|be ~3 seek ~4 =to [=court]',
      'i|we ~1 have ~2 =issued|=started|=begun|=lodged|=filed|=launched ~2 [sure-case|paper|=proceedings]',
      'i|we be ~3 =starting|=issuing|=bringing|=taking|=lodging|=filing ~2 [sure-case|=proceedings]',
      '=my|=our|the? [solicitor] ~1 have|be|will ~2 =issued|=issuing|=issue|=served|=serve|=sue|=suing|=filed|=take|=taking',
    ],
    certainty: 'probable',
    because: 'says that they go to court',
    heeds: SAID,
    unless: ['no-suit'],
    yes: ['I am going to sue this trust', 'We have started legal action'],
    no: ['Sue on reception was fantastic', 'I do not want to sue anyone'],
  },
  {
    id: 'court-threat',
    match: ['[court-threat]', 'you =will|will|be ~2 =hear|=hearing|=letter|=contacted ~2 =from|=by ~2 [solicitor]', '=hear|=hearing =from ~1 my|our ~1 [solicitor]', 'my|our [no-win]', 'my|our ~3 [solicitor] ~1 =says|=said|=reckons|=thinks', 'my|our ~3 [solicitor] ~1 will|be ~3 =touch|=contact|=letter|=write|=writing|=cleaners', '=expect|=await|=its|=sent|=way|=sending|=receive ~3 [paper]', '[paper] ~4 =way|=post|=coming|=sent|=served', '=see|=meet|=tell|=explain ~4 =in|=to ~1 [=court]'],
    certainty: 'probable',
    because: 'threatens to go to court',
    heeds: SAID,
    unless: ['no-suit'],
    yes: ['See you in court', 'You will be hearing from my solicitor'],
    no: ['My daughter is a solicitor', 'I had a letter from the clinic'],
  },
  {
    id: 'case-against',
    match: ['my|our|=ongoing|=a|=an|=the|kin|=his|=her ~2 [sure-case] ~4 =against|=over', '[sure-case] ~2 =against ~2 =trust|=hospital|=you|=nhs|=this|=unit|=ward|=board', 'i|we|kin ~1 have ~2 =ongoing|=live|=open|=current ~1 [legal-case]', 'my|our [sure-case] ~6 ongoing', '[=case] ~2 =in|=before|=to|=at ~1 court'],
    certainty: 'probable',
    because: 'tells of a case that is under way',
    heeds: SAID,
    unless: ['no-suit'],
    yes: ['I have an ongoing negligence claim', 'Our court case against the hospital is in March'],
    no: ['I claimed my travel costs', 'A bad case of shingles'],
  },
  {
    id: 'inquest',
    match: ['[=inquest] ~8 ongoing', '[=inquest] ~2 =into|=for|=of ~8 ongoing', '=coroner|=coroners ~2 [=adjourned|=ruled|=recorded|=opened|=heard]', '[=tribunal] ~4 ongoing', '[=hearing|=trial] ~6 =court|=judge|=tribunal|=jury|=coroner', '=court|=tribunal|=inquest [=hearing|=date|=case]', '[=judicial] =review', '=trial ~6 [=guilty|=jury|=judge|=court]'],
    certainty: 'probable',
    because: 'tells of a hearing to come or under way',
    heeds: SAID,
    yes: ['The inquest opens on Monday', 'The court hearing is on the 12th'],
    no: ['My hearing test was moved', 'Is there a tribunal for parking fines?'],
  },
  {
    id: 'evidence',
    match: ['[witness] ~4 testify', '=told|=heard ~1 =the [=court|=jury|=inquest|=coroner|=judge|=tribunal]', '[=court|=inquest|=tribunal|=jury] ~1 =heard|=hears|=told|=found', '=giving|=give|=gave [=evidence]', '=under|=during [=cross] =examination', '=settle|=settled|=offered|=settling ~4 [out-of-court]'],
    certainty: 'probable',
    because: 'tells what was said before a court',
    heeds: ['quoted', 'asked'],
    yes: ['The first witness told the court that nobody checked', 'They offered to settle out of court'],
    no: ['I witnessed such kindness', 'There is good evidence for physio'],
  },
];
