import { type Month, monthOf, ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import { cardInForce } from '../card-in-force.ts';
import { firstMonthFor, laterMonth, paymentIn } from '../benefits.ts';
import { paymentOf } from '../benefit-payment/payment-of.ts';
import type { BenefitFact, DestinationFact, Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';
import { isPaidIn, movedBenefits } from './moved-benefits.ts';

/**
 * The new office pays from the month asked for, or from the first whose list is still open on the day of the decision. Refused where no
 * benefit is paid then, the place is no longer on record, or the bank has gone over to another one.
 */
export function effect(
  { answers }: FiledApplication,
  { benefits, cards, destination, chosen }: Pick<Facts, 'benefits' | 'cards' | 'destination' | 'chosen'>,
  on: Temporal.PlainDate,
  settings: ProcedureSettings,
): Result<readonly RecordChange[]> {
  const fromMonth = monthOfMove(answers, on, settings);
  const moved = movedBenefits(benefits).filter((benefit) => isPaidIn(benefit, fromMonth));
  const payment = paymentOf(answers);
  if (moved.length === 0) return refuse('records-changed');
  if (destination === undefined || payment === undefined) return refuse('answers-incomplete');
  if (payment.method === 'account' && (chosen.bank === undefined || chosen.bank.successorName !== undefined))
    return refuse('bank-superseded');
  const move: RecordChange = {
    kind: 'move-benefit',
    benefits: moved.map((benefit) => ({ benefitId: benefit.benefitId, ...allowanceOf(benefit, destination, fromMonth) })),
    fromMonth,
    agencyCode: destination.agencyCode,
    provinceCode: destination.provinceCode,
    wardCode: destination.wardCode,
    payment,
    endsAuthorisation: endsAuthorisation(moved, answers),
  };
  const card = cardInForce(cards, on);
  const facility = chosen.facility;
  if (facility === undefined || card === undefined || card.firstFacilityCode === facility.code) return ok([move]);
  return ok([move, { kind: 'change-first-facility', cardSerial: card.serial, facilityCode: facility.code }]);
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
