import { formula, type Step, step, type StepDetails } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { CoPaymentFacts } from './facts.ts';
import type { CoPayment, FullCoverage } from './shared-payment.ts';

const ARTICLE = 'Health Insurance Law art 22';

const COVERAGE: Readonly<Record<FullCoverage, Text>> = {
  BENEFIT_CODE: { vi: 'Quỹ trả 100% theo mã quyền lợi trên thẻ', en: 'The fund pays all by the code on the card' },
  INITIAL_LEVEL: { vi: 'Quỹ trả 100% tại cơ sở cấp ban đầu', en: 'The fund pays all at a facility of the initial level' },
  BELOW_15_PERCENT: {
    vi: 'Quỹ trả 100%: chi phí thấp hơn 15% mức lương cơ sở (mức tham chiếu)',
    en: 'The fund pays all: the cost is below 15% of the base salary (reference level)',
  },
  SIX_TIMES_BASE: {
    vi: 'Quỹ trả phần vượt: cùng chi trả trong năm quá 6 lần mức lương cơ sở (mức tham chiếu), đủ 5 năm liên tục',
    en: 'The fund pays the rest: co-payments of the year above six times the base salary (reference level), five years without a break',
  },
  NONE: { vi: 'Cùng chi trả theo mức hưởng của thẻ', en: 'Shared by the rate of the card' },
};

export function explainCoPayment(facts: CoPaymentFacts, payment: CoPayment, fundPays: number, coPayment: number): Step[] {
  const { line, card, base, fullCoverage } = payment;
  const cost = facts.cost + facts.suppliesCost;
  const byBase = fullCoverage === 'BELOW_15_PERCENT' || fullCoverage === 'SIX_TIMES_BASE';
  return [
    explainScope(facts, payment),
    step(
      { vi: 'Tỷ lệ theo nơi khám chữa bệnh', en: 'Share by the place of treatment' },
      { value: line.percent, unit: 'percent' },
      { law: ARTICLE, origins: [line.origin] },
    ),
    step(
      { vi: 'Mức hưởng theo mã quyền lợi của thẻ', en: 'Share by the benefit code of the card' },
      { value: card.percent, unit: 'percent' },
      { law: ARTICLE, origins: [card.origin] },
    ),
    step(
      { vi: 'Cách chia chi phí', en: 'How the cost is shared' },
      { value: COVERAGE[fullCoverage], unit: 'text' },
      { law: ARTICLE, origins: byBase ? [base.origin] : [] },
    ),
    step(
      { vi: 'Quỹ bảo hiểm y tế trả', en: 'Paid by the fund' },
      { value: fundPays, unit: 'dong' },
      { law: ARTICLE, ...workingOfFund(payment) },
    ),
    step(
      { vi: 'Cùng chi trả', en: 'Co-payment' },
      { value: coPayment, unit: 'dong' },
      { law: ARTICLE, ...workingOfCoPayment(facts, payment) },
    ),
    step(
      { vi: 'Người bệnh trả tất cả', en: 'Paid by the patient in all' },
      { value: Number(cost) - fundPays, unit: 'dong' },
      { law: ARTICLE, working: formula`${cost} − ${fundPays}` },
    ),
  ];
}

function explainScope({ cost, suppliesCost }: CoPaymentFacts, { scope, card, base }: CoPayment): Step {
  const label = { vi: 'Chi phí trong phạm vi được hưởng', en: 'Cost within the scope of the insurance' };
  const value = { value: Number(scope), unit: 'dong' } as const;
  if (suppliesCost === 0n) return step(label, value, { law: ARTICLE });
  if (!card.suppliesCapped) return step(label, value, { law: ARTICLE, working: formula`${cost} + ${suppliesCost}` });
  const working = formula`${cost} + ${suppliesCost} (≤ ${45} × ${base.value})`;
  return step(label, value, { law: ARTICLE, working, origins: [base.origin] });
}

type Working = Pick<StepDetails, 'working' | 'origins'>;

function workingOfFund({ line, base, scope, rate, own, fullCoverage }: CoPayment): Working {
  if (fullCoverage === 'SIX_TIMES_BASE') return { working: formula`${scope} − ${own}`, origins: [base.origin] };
  return { working: formula`${scope} × ${line.percent}% × ${rate}%` };
}

/** The share the card leaves, or what is missing to six times the base salary; on another line it does not count towards these. */
function workingOfCoPayment({ coPaidThisYear }: CoPaymentFacts, { line, base, scope, rate, fullCoverage }: CoPayment): Working {
  if (fullCoverage === 'SIX_TIMES_BASE')
    return { working: formula`${6} × ${base.value} − ${coPaidThisYear} (≥ ${0})`, origins: [base.origin] };
  return line.percent === 100 && rate < 100 ? { working: formula`${scope} × ${100 - rate}%` } : {};
}
