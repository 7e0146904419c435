import { changeFirstFacilityForm } from './change-first-facility/form.ts';
import { authoriseRecipientForm } from './authorise-recipient/form.ts';
import { correctInsuranceBookForm } from './correct-insurance-book/form.ts';
import { changePaymentMethodForm } from './change-payment-method/form.ts';
import { complainAboutDecisionForm } from './complain-about-decision/form.ts';
import { disputeVisitForm } from './dispute-visit/form.ts';
import type { Form } from './form.ts';
import { moveBenefitLocalityForm } from './move-benefit-locality/form.ts';
import { registerChildAccountForm } from './register-child-account/form.ts';
import { reissueInsuranceBookForm } from './reissue-insurance-book/form.ts';
import { reissueHealthCardForm } from './reissue-health-card/form.ts';
import { replaceIdentityNumberForm } from './replace-identity-number/form.ts';

/** What the browser may know of the services: their questions, and how answers are read. Rules, effects and letters stay on the server. */
export const forms: readonly Form[] = [
  reissueHealthCardForm,
  reissueInsuranceBookForm,
  correctInsuranceBookForm,
  moveBenefitLocalityForm,
  changePaymentMethodForm,
  authoriseRecipientForm,
  disputeVisitForm,
  replaceIdentityNumberForm,
  registerChildAccountForm,
  complainAboutDecisionForm,
  changeFirstFacilityForm,
];

export function formByKey(procedure: string): Form | undefined {
  return forms.find((form) => form.procedure === procedure);
}

export * from './answers.ts';
export * from './bilingual.ts';
export * from './choices.ts';
export * from './field-error.ts';
export * from './form.ts';
export * from './from-card.ts';
export * from './read-answers.ts';
export * from './show-answer.ts';
