import { changeFirstFacility } from './change-first-facility/procedure.ts';
import { correctInsuranceBook } from './correct-insurance-book/procedure.ts';
import { authoriseRecipient } from './authorise-recipient/procedure.ts';
import { changePaymentMethod } from './change-payment-method/procedure.ts';
import { complainAboutDecision } from './complain-about-decision/procedure.ts';
import { disputeVisit } from './dispute-visit/procedure.ts';
import { moveBenefitLocality } from './move-benefit-locality/procedure.ts';
import type { Procedure } from './procedure.ts';
import { registerChildAccount } from './register-child-account/procedure.ts';
import { reissueInsuranceBook } from './reissue-insurance-book/procedure.ts';
import { reissueHealthCard } from './reissue-health-card/procedure.ts';
import { replaceIdentityNumber } from './replace-identity-number/procedure.ts';

/** Every public service, in the order in which the app lists them. */
export const procedures: readonly Procedure[] = [
  reissueHealthCard,
  reissueInsuranceBook,
  correctInsuranceBook,
  moveBenefitLocality,
  changePaymentMethod,
  authoriseRecipient,
  disputeVisit,
  replaceIdentityNumber,
  registerChildAccount,
  complainAboutDecision,
  changeFirstFacility,
];

export function procedureByKey(key: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.key === key);
}

export * from './answered-in-words.ts';
export * from './answers.ts';
export * from './benefits.ts';
export * from './bilingual.ts';
export { cardInForce } from './card-in-force.ts';
export * from './choices.ts';
export type * from './dated.ts';
export * from './deadline.ts';
export * from './facts.ts';
export type * from './field-error.ts';
export type * from './filed-application.ts';
export * from './form.ts';
export * from './form-paper.ts';
export * from './legal-basis.ts';
export * from './letter.ts';
export type * from './notices.ts';
export type * from './procedure.ts';
export * from './read-answers.ts';
export * from './references.ts';
export * from './refusal-reasons.ts';
export * from './settings.ts';
export * from './show-answer.ts';
export { correctionsOf, inWords as correctionInWords, numbersToMerge, onRecord } from './correct-insurance-book/corrections.ts';
export { mergeRefusal } from './correct-insurance-book/may-merge.ts';
export { ITEM_NAMES as CORRECTION_NAMES, ITEM_OPTIONS as CORRECTION_OPTIONS } from './correct-insurance-book/items.ts';
export { type Claim, claimOf, type GuardianRelationship } from './register-child-account/claim.ts';
