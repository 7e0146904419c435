import { type Answers, textAnswer } from '../answers.ts';
import type { CardFact, Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';
import type { ProcedureSettings } from '../settings.ts';
import { cardToReissue } from './card-to-reissue.ts';

type FactsNeeded = Pick<Facts, 'person' | 'cards' | 'openApplications'>;

/** Cards of army, police and cipher staff are issued by the insurance of those ministries. */
const OTHER_OFFICE = ['QN', 'CA', 'CY'];

export function eligibility(facts: FactsNeeded, day: Temporal.PlainDate, settings: ProcedureSettings): Eligibility {
  const reasons = [...personReasons(facts), ...cardReasons(cardToReissue(facts.cards, day), day, settings)];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

function personReasons({ person, openApplications }: FactsNeeded): IneligibleReason[] {
  const reasons: IneligibleReason[] = [];
  if (person.deceasedOn !== undefined) reasons.push({ code: 'R09', params: {} });
  if (person.socialInsuranceNumber === undefined) reasons.push({ code: 'R04', params: {} });
  const open = openApplications.find(({ procedure }) => procedure === 'reissue-health-card');
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons;
}

function cardReasons(card: CardFact | undefined, day: Temporal.PlainDate, settings: ProcedureSettings): IneligibleReason[] {
  if (card === undefined) return [{ code: 'R06', params: {} }];
  if (OTHER_OFFICE.includes(card.objectCode)) return [{ code: 'R10', params: {} }];
  if (card.validTo === undefined || isWithinGap(card.validTo, day, settings)) return [];
  return [{ code: 'R06', params: { validTo: card.validTo.toString() } }];
}

/** In force, or expired for less than the renewal gap, which begins on the first day without cover. */
function isWithinGap(validTo: Temporal.PlainDate, day: Temporal.PlainDate, { renewalGapMonths }: ProcedureSettings): boolean {
  return Temporal.PlainDate.compare(day, validTo.add({ days: 1 }).add({ months: renewalGapMonths })) < 0;
}

/** A printed card has to reach the person somehow. */
export function check(_facts: FactsNeeded, answers: Answers): readonly FieldError[] {
  if (answers['wantsPaper'] !== true || textAnswer(answers, 'deliveryMethod') !== 'electronic') return [];
  return [
    {
      field: 'deliveryMethod',
      code: 'paper-needs-address',
      text: PAPER_NEEDS_ADDRESS,
    },
  ];
}

export const PAPER_NEEDS_ADDRESS = {
  vi: 'Vui lòng chọn nhận thẻ giấy tại bộ phận một cửa hoặc qua bưu điện',
  en: 'Choose to receive the paper card at the one-stop desk or by post',
} as const;
