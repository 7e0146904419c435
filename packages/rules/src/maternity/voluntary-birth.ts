import { isAny, isVoluntary, monthsOf } from '../blocks/contribution-months.ts';
import type { Outcome } from '../calculator.ts';
import { formula, step } from '../explain/step.ts';
import { periods } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import type { Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { date, oneOf } from '../reading/values.ts';
import { type Claim, refused } from './claim.ts';
import { children, no } from './fields.ts';
import { explainWindow, IN_TWELVE, windowBefore } from './window.ts';

export const voluntaryBirthFacts = object({
  event: oneOf('voluntary-birth'),
  history: periods,
  birthDate: date,
  children,
  otherParentReceives: no,
});

export type VoluntaryBirthFacts = Read<typeof voluntaryBirthFacts>;

const CONDITIONS = 'Law 41/2024 art 94';
const AMOUNT = 'Law 41/2024 art 95';
const TEXTS = {
  notInForce: {
    vi: 'Trợ cấp thai sản của BHXH tự nguyện chỉ áp dụng cho trường hợp sinh con từ ngày Luật Bảo hiểm xã hội 2024 có hiệu lực',
    en: 'Voluntary insurance pays an allowance at birth only for births since the Law on Social Insurance of 2024 is in force',
  },
  tooFew: {
    vi: 'Chưa đóng BHXH đủ 6 tháng trong 12 tháng được xét, hoặc trong đó không có tháng nào đóng BHXH tự nguyện',
    en: 'Fewer than six months insured among the 12 months that are looked at, or none of these in the voluntary scheme',
  },
  paidToOther: {
    vi: 'Trợ cấp cho lần sinh này đã trả cho cha hoặc mẹ còn lại',
    en: 'The allowance for this birth is paid to the other parent',
  },
};

/** What voluntary insurance pays for each child since Law 41/2024 (arts 94-95); months of both schemes count. */
export function decideVoluntaryBirth(facts: VoluntaryBirthFacts, { history, law, tables }: Claim): Outcome {
  const { birthDate, children, otherParentReceives } = facts;
  if (law === '58/2014') return refused(law, 'NOT_IN_FORCE', TEXTS.notInForce, CONDITIONS);
  const window = windowBefore(history, birthDate, 12, isAny);
  const months = explainWindow(IN_TWELVE, window, CONDITIONS);
  if (window.paid < 6 || monthsOf(history, isVoluntary, window.first, window.last) === 0)
    return refused(law, 'CONTRIBUTION_CONDITION_NOT_MET', TEXTS.tooFew, CONDITIONS, [months]);
  if (otherParentReceives) return refused(law, 'PAID_TO_OTHER_PARENT', TEXTS.paidToOther, CONDITIONS);
  const allowance = tables.voluntaryBirthAllowance.on(birthDate, 'all');
  if (!allowance) throw new Fault('E_OUT_OF_TABLE', '$.birthDate');
  const total = Number(allowance.value) * children;
  const paid = step(
    { vi: 'Trợ cấp thai sản', en: 'Maternity allowance' },
    { value: total, unit: 'dong' },
    { law: AMOUNT, working: formula`${allowance.value} × ${children}`, origins: [allowance.origin] },
  );
  return { eligible: true, reasons: [], law, total, steps: [months, paid] };
}
