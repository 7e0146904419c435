import { type Month, monthOf, ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import { cardInForce } from '../card-in-force.ts';
import { firstMonthFor, laterMonth, paymentIn } from '../benefits.ts';
import { paymentOf } from '../benefit-payment/payment-of.ts';
import type { BenefitFact, DestinationFact, Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';
import { movedFrom } from './moved-benefits.ts';

/**
 * The new office pays, or keeps the file of what has not begun, from the month asked for, or from the first whose list is still open on the
 * day of the decision. A benefit that has begun since the request goes on as it is paid. Refused where nothing is paid or waits then, the
 * place is no longer on record, or the bank has gone over to another one.
 */
export function effect(
  { answers }: FiledApplication,
  { benefits, cards, destination, chosen }: Pick<Facts, 'benefits' | 'cards' | 'destination' | 'chosen'>,
  on: Temporal.PlainDate,
  settings: ProcedureSettings,
): Result<readonly RecordChange[]> {
  const fromMonth = monthOfMove(answers, on, settings);
  const { paid, waiting } = movedFrom(benefits, fromMonth);
  const payment = paymentOf(answers);
  if (paid.length + waiting.length === 0) return refuse('records-changed');
  if (destination === undefined || (payment === undefined && asksForPayment(answers))) return refuse('answers-incomplete');
  if (payment?.method === 'account' && (chosen.bank === undefined || chosen.bank.successorName !== undefined))
    return refuse('bank-superseded');
  const move = (benefits: readonly BenefitFact[]) => ({
    kind: 'move-benefit' as const,
    benefits: benefits.map((benefit) => ({ benefitId: benefit.benefitId, ...allowanceOf(benefit, destination, fromMonth) })),
    fromMonth,
    agencyCode: destination.agencyCode,
    provinceCode: destination.provinceCode,
    wardCode: destination.wardCode,
    endsAuthorisation: endsAuthorisation(benefits, answers),
  });
  const moves: RecordChange[] = [
    ...(paid.length === 0 ? [] : [{ ...move(paid), ...(payment !== undefined && { payment }) }]),
    ...(waiting.length === 0 ? [] : [move(waiting)]),
  ];
  const card = cardInForce(cards, on);
  const facility = chosen.facility;
  if (facility === undefined || card === undefined || card.firstFacilityCode === facility.code) return ok(moves);
  return ok([...moves, { kind: 'change-first-facility', cardSerial: card.serial, facilityCode: facility.code }]);
}

/** Whoever only waits for a benefit was not asked how it is paid. */
function asksForPayment(answers: Answers): boolean {
  return textAnswer(answers, 'attorneyReceives') !== undefined;
}

export function monthOfMove(answers: Answers, on: Temporal.PlainDate, settings: ProcedureSettings): Month {
  const first = firstMonthFor(on, settings);
  const asked = textAnswer(answers, 'fromMonth');
  return asked === undefined ? first : laterMonth(monthOf(asked), first);
}

/**
 * Whoever receives an allowance for the region goes on with that of the new place, which may be none (NĐ 122/2008/NĐ-CP art. 2, practice);
 * whoever receives none is granted none by a move.
 */
export function allowanceOf(
  benefit: BenefitFact,
  { regionalAllowance }: DestinationFact,
  month: Month,
): { regionalAllowance?: number } {
  const receives = benefit.payments.some((payment) => payment.regionalAllowance > 0);
  if (!receives) return { regionalAllowance: paymentIn(benefit, month).regionalAllowance };
  return regionalAllowance === undefined ? {} : { regionalAllowance };
}

export function endsAuthorisation(moved: readonly BenefitFact[], answers: Answers): boolean {
  const given = moved.some(({ attorneyName }) => attorneyName !== undefined);
  return given && (textAnswer(answers, 'payMethod') === 'account' || textAnswer(answers, 'authorisationGoesOn') === 'no');
}
