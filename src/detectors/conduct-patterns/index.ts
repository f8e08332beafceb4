import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { abuseAbroadWords } from '../conduct-words/abuse-abroad.ts';
import { accusationWords } from '../conduct-words/accusations.ts';
import { chargedDeedWords } from '../conduct-words/charged-deeds.ts';
import { chargeWords } from '../conduct-words/charges.ts';
import { desireWords } from '../conduct-words/desires.ts';
import { directAbuseWords } from '../conduct-words/direct-abuse.ts';
import { goadingWords } from '../conduct-words/goading.ts';
import { harassmentWords } from '../conduct-words/harassment.ts';
import { houndingWords } from '../conduct-words/hounding.ts';
import { houndingPlainWords } from '../conduct-words/hounding-plain.ts';
import { insultWords } from '../conduct-words/insults.ts';
import { leerWords } from '../conduct-words/leers.ts';
import { lewdWords } from '../conduct-words/lewd.ts';
import { likenessWords } from '../conduct-words/likenesses.ts';
import { meanWords } from '../conduct-words/mean.ts';
import { meetingWords } from '../conduct-words/meetings.ts';
import { menaceWords } from '../conduct-words/menaces.ts';
import { plainAbuseWords } from '../conduct-words/plain-abuse.ts';
import { portraitWords } from '../conduct-words/portraits.ts';
import { relentlessWords } from '../conduct-words/relentless.ts';
import { scornWords } from '../conduct-words/scorn.ts';
import { sexualWords } from '../conduct-words/sexual.ts';
import { slightWords } from '../conduct-words/slights.ts';
import { staffAbuseWords } from '../conduct-words/staff-abuse.ts';
import { stalkingWords } from '../conduct-words/stalking.ts';
import { swearWords } from '../conduct-words/swearing.ts';
import { targetWords } from '../conduct-words/targets.ts';
import { tauntWords } from '../conduct-words/taunts.ts';
import { thingWords } from '../conduct-words/things.ts';
import { threatFateWords } from '../conduct-words/threat-fates.ts';
import { threatForetoldWords } from '../conduct-words/threat-foretold.ts';
import { threatHintWords } from '../conduct-words/threat-hints.ts';
import { threatNetWords } from '../conduct-words/threat-net.ts';
import { threatOutcomeWords } from '../conduct-words/threat-outcomes.ts';
import { threatPlainWords } from '../conduct-words/threat-plain.ts';
import { threatWords } from '../conduct-words/threats.ts';
import { wellMeantWords } from '../conduct-words/well-meant.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { abuseAbroadPatterns } from './abuse-abroad.ts';
import { accusationPatterns } from './accusation.ts';
import { accusationChargePatterns } from './accusation-charges.ts';
import { accusationWhoPatterns } from './accusation-who.ts';
import { harassmentPatterns } from './harassment.ts';
import { harassmentFollowPatterns } from './harassment-follow.ts';
import { harassmentHoundingPatterns } from './harassment-hounding.ts';
import { harassmentRelentlessPatterns } from './harassment-relentless.ts';
import { hatePatterns, hateWords } from './hate.ts';
import { groupPhrases } from './hate-targets.ts';
import { houndingPlainPatterns } from './hounding-plain.ts';
import { insultPatterns, insultPhrases } from './insult.ts';
import { profanityPatterns } from './profanity.ts';
import { sexualPatterns } from './sexual.ts';
import { sexualDesirePatterns } from './sexual-desire.ts';
import { sexualLeerPatterns } from './sexual-leer.ts';
import { sexualOglePatterns } from './sexual-ogle.ts';
import { sexualPlainPatterns } from './sexual-plain.ts';
import { staffTargetPatterns } from './staff-target.ts';
import { threatPatterns, threatPhrases } from './threat.ts';
import { threatForetoldPatterns } from './threat-foretold.ts';
import { threatGloatPatterns } from './threat-gloat.ts';
import { threatGoadPatterns } from './threat-goad.ts';
import { threatHarmPatterns } from './threat-harm.ts';
import { threatHintedPatterns } from './threat-hinted.ts';
import { threatMeetingPatterns } from './threat-meetings.ts';
import { threatMenacePatterns } from './threat-menace.ts';
import { threatNetPatterns } from './threat-net.ts';
import { threatOutcomePatterns } from './threat-outcomes.ts';
import { threatPlainPatterns } from './threat-plain.ts';
import { threatVeiledPatterns } from './threat-veiled.ts';
import { threatVowFarPatterns } from './threat-vow-far.ts';
import { threatWishPatterns } from './threat-wish.ts';
import { threatWishFarPatterns } from './threat-wish-far.ts';

/** Every word class of conduct: each file in `words/` adds its own here. */
export const conductWords: readonly WordClass[] = [
  ...hateWords,
  ...insultWords,
  ...likenessWords,
  ...meanWords,
  ...scornWords,
  ...slightWords,
  ...swearWords,
  ...targetWords,
  ...tauntWords,
  ...thingWords,
  ...threatWords,
  ...threatFateWords,
  ...threatHintWords,
  ...threatNetWords,
  ...threatPlainWords,
  ...threatForetoldWords,
  ...threatOutcomeWords,
  ...goadingWords,
  ...menaceWords,
  ...meetingWords,
  ...portraitWords,
  ...plainAbuseWords,
  ...directAbuseWords,
  ...houndingWords,
  ...houndingPlainWords,
  ...relentlessWords,
  ...harassmentWords,
  ...stalkingWords,
  ...staffAbuseWords,
  ...sexualWords,
  ...lewdWords,
  ...leerWords,
  ...desireWords,
  ...accusationWords,
  ...chargeWords,
  ...chargedDeedWords,
  ...wellMeantWords,
  ...abuseAbroadWords,
];

/** Phrases made of classes, in the order in which they are found: `{ as: 'group:many', match: '[group-adjective] head:many' }`. */
export const conductPhrases: readonly PhrasePattern[] = [...groupPhrases, ...insultPhrases, ...threatPhrases];

/** Every pattern of conduct: each file in `patterns/` adds its own here. */
export const conductPatterns: readonly ConductPattern[] = [
  ...abuseAbroadPatterns,
  ...insultPatterns,
  ...profanityPatterns,
  ...staffTargetPatterns,
  ...threatPatterns,
  ...threatHarmPatterns,
  ...threatPlainPatterns,
  ...threatForetoldPatterns,
  ...threatOutcomePatterns,
  ...threatVowFarPatterns,
  ...threatWishPatterns,
  ...threatWishFarPatterns,
  ...threatGloatPatterns,
  ...threatGoadPatterns,
  ...threatVeiledPatterns,
  ...threatHintedPatterns,
  ...threatNetPatterns,
  ...threatMenacePatterns,
  ...threatMeetingPatterns,
  ...harassmentPatterns,
  ...harassmentFollowPatterns,
  ...harassmentHoundingPatterns,
  ...houndingPlainPatterns,
  ...harassmentRelentlessPatterns,
  ...hatePatterns,
  ...sexualPatterns,
  ...sexualPlainPatterns,
  ...sexualLeerPatterns,
  ...sexualOglePatterns,
  ...sexualDesirePatterns,
  ...accusationPatterns,
  ...accusationChargePatterns,
  ...accusationWhoPatterns,
];
