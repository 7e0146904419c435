import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import { firstMonthFor } from '../benefits.ts';
import { paymentOf } from '../benefit-payment/payment-of.ts';
import type { BenefitFact, Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';
import { changesAddress, changesPayment, chosenBenefit } from './chosen-benefit.ts';

/**
 * The new form of receipt from the first month whose list is still open on the day of the decision; the address at once. Refused where
 * the benefit is no longer paid or the bank has gone over to another one meanwhile.
 */
export function effect(
  { answers }: FiledApplication,
  { benefits, chosen }: Pick<Facts, 'benefits' | 'chosen'>,
  on: Temporal.PlainDate,
  settings: ProcedureSettings,
): Result<readonly RecordChange[]> {
  const benefit = chosenBenefit(benefits, answers);
  if (benefit === undefined) return refuse('records-changed');
  const payment = changesPayment(answers) ? paymentChange(answers, benefit, chosen, on, settings) : undefined;
  if (payment !== undefined && !payment.ok) return payment;
  const address = changesAddress(answers) ? addressChange(answers) : undefined;
  return ok([payment?.value, address].filter((change) => change !== undefined));
}

function paymentChange(
  answers: Answers,
  { benefitId, attorneyName }: BenefitFact,
  { bank }: Facts['chosen'],
  on: Temporal.PlainDate,
  settings: ProcedureSettings,
): Result<RecordChange> {
  const payment = paymentOf(answers);
  if (payment === undefined) return refuse('answers-incomplete');
  if (payment.method === 'account' && (bank === undefined || bank.successorName !== undefined)) return refuse('bank-superseded');
  const endsAuthorisation = payment.method === 'account' && attorneyName !== undefined;
  return ok({ kind: 'change-benefit-payment', benefitId, fromMonth: firstMonthFor(on, settings), payment, endsAuthorisation });
}

function addressChange(answers: Answers): RecordChange | undefined {
  const [provinceCode, wardCode, street] = ['contactProvinceCode', 'contactWardCode', 'contactStreet'].map((key) =>
    textAnswer(answers, key),
  );
  if (provinceCode === undefined || wardCode === undefined || street === undefined) return undefined;
  return { kind: 'change-contact-address', provinceCode, wardCode, street };
}
