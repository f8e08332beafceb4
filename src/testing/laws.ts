import type { Law } from './a-law.ts';
import { onlyNamedRulesCount, onlyPeopleCallThePolice, onlyWhatWasSaidWasTaken } from './laws-of-accounts.ts';
import {
  canonicalOrder,
  deterministic,
  everyEntryCitesItsClauses,
  quotesStandInThePage,
  spansLieInTheText,
  survivesJson,
} from './laws-of-answers.ts';
import {
  anAddedRuleNeverWeakens,
  crisisComesFirst,
  humanDecisionStands,
  noActionWithoutAuthority,
  noBlockOnAFirstOffence,
  orderOfRulesNeverMatters,
  ownAccountIsLeftAlone,
  protectionCaps,
} from './laws-of-outcomes.ts';
import { diffOfEqualPoliciesIsEmpty } from './laws-of-policies.ts';
import {
  allowedContactsAreNeverFound,
  foldingChangesNothing,
  harmlessNeighbour,
  holdsNoText,
  recordIsBounded,
  redactionIsIdempotent,
} from './laws-of-texts.ts';

/** What every verdict under every policy keeps. */
export type LawName =
  | 'deterministic'
  | 'survivesJson'
  | 'canonicalOrder'
  | 'spansLieInTheText'
  | 'quotesStandInThePage'
  | 'everyEntryCitesItsClauses'
  | 'noActionWithoutAuthority'
  | 'noBlockOnAFirstOffence'
  | 'onlyNamedRulesCount'
  | 'onlyPeopleCallThePolice'
  | 'onlyWhatWasSaidWasTaken'
  | 'protectionCaps'
  | 'crisisComesFirst'
  | 'humanDecisionStands'
  | 'ownAccountIsLeftAlone'
  | 'orderOfRulesNeverMatters'
  | 'anAddedRuleNeverWeakens'
  | 'holdsNoText'
  | 'recordIsBounded'
  | 'redactionIsIdempotent'
  | 'foldingChangesNothing'
  | 'harmlessNeighbour'
  | 'allowedContactsAreNeverFound'
  | 'diffOfEqualPoliciesIsEmpty';

/** The laws by name; each can be tried on any scene. */
export const law: Readonly<Record<LawName, Law>> = Object.freeze({
  deterministic,
  survivesJson,
  canonicalOrder,
  spansLieInTheText,
  quotesStandInThePage,
  everyEntryCitesItsClauses,
  noActionWithoutAuthority,
  noBlockOnAFirstOffence,
  onlyNamedRulesCount,
  onlyPeopleCallThePolice,
  onlyWhatWasSaidWasTaken,
  protectionCaps,
  crisisComesFirst,
  humanDecisionStands,
  ownAccountIsLeftAlone,
  orderOfRulesNeverMatters,
  anAddedRuleNeverWeakens,
  holdsNoText,
  recordIsBounded,
  redactionIsIdempotent,
  foldingChangesNothing,
  harmlessNeighbour,
  allowedContactsAreNeverFound,
  diffOfEqualPoliciesIsEmpty,
});
