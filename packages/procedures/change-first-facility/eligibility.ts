import { type Answers, textAnswer } from '../answers.ts';
import type { Bilingual } from '../bilingual.ts';
import { cardInForce } from '../card-in-force.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';
import { isInFirstDaysOfQuarter } from './quarter.ts';

type FactsNeeded = Pick<Facts, 'person' | 'cards' | 'openApplications'>;

/** Cards of army, police and cipher staff are issued by the insurance of those ministries. */
const OTHER_OFFICE = ['QN', 'CA', 'CY'];

/** For whoever has a card in force, also one that an employer pays for, who may file through them as well (practice). */
export function eligibility({ person, cards, openApplications }: FactsNeeded, day: Temporal.PlainDate): Eligibility {
  const card = cardInForce(cards, day);
  const open = openApplications.find(({ procedure }) => procedure === 'change-first-facility');
  const reasons: IneligibleReason[] = [
    ...(person.deceasedOn === undefined ? [] : [{ code: 'R09' as const, params: {} }]),
    ...(card === undefined ? [{ code: 'R06' as const, params: {} }] : []),
    ...(card !== undefined && OTHER_OFFICE.includes(card.objectCode) ? [{ code: 'R10' as const, params: {} }] : []),
    ...(open === undefined ? [] : [{ code: 'R12' as const, params: { number: open.number } }]),
  ];
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** Whoever has not moved waits for the first days of a quarter; whoever has, need not (practice). And the new facility is another one. */
export function check({ cards }: Pick<Facts, 'cards'>, answers: Answers, day: Temporal.PlainDate): readonly FieldError[] {
  const waits = textAnswer(answers, 'reason') === 'quarter' && !isInFirstDaysOfQuarter(day);
  const chosen = textAnswer(answers, 'firstFacilityCode');
  const same = chosen !== undefined && chosen === cardInForce(cards, day)?.firstFacilityCode;
  return [
    ...(waits ? [{ field: 'reason', code: 'not-first-days-of-quarter', text: FACILITY_FAULTS.wait }] : []),
    ...(same ? [{ field: 'firstFacilityCode', code: 'facility-unchanged', text: FACILITY_FAULTS.same }] : []),
  ];
}

export const FACILITY_FAULTS = {
  wait: {
    vi: 'Chỉ đổi được theo lý do này trong 15 ngày đầu của mỗi quý (tháng 1, 4, 7, 10). Nếu bạn đã chuyển nơi ở, nơi làm việc hoặc học tập, hãy chọn lý do đó',
    en: 'For this reason it can be changed in the first 15 days of a quarter only (January, April, July, October). If you have moved house, work or school, choose that reason',
  },
  same: {
    vi: 'Đây là nơi bạn đang đăng ký. Vui lòng chọn cơ sở khác',
    en: 'You are registered with this facility. Choose another one',
  },
} satisfies Record<string, Bilingual>;
