import { formula, type Step, step } from '../../explain/step.ts';
import { explainPension } from '../../pension/explain.ts';
import { explainRefusal } from '../../pension/explain-right.ts';
import { reasonsAgainst } from '../../pension/routes.ts';
import type { FurtherTime } from './further-time.ts';
import type { FurtherYears } from './further-years.ts';
import type { PensionerCard } from './health-card.ts';
import type { PensionLater } from './pension-later.ts';

/** The way to the pension of the chosen years, or why there is none. */
export function explainLater(later: PensionLater): Step[] {
  if (!later.open) return explainRefusal(later.claim, reasonsAgainst(later.claim));
  return explainPension(later.claim, later.open, later.payment);
}

/** What going on costs, when the pension has paid more than the one-time payment, and the health card. */
export function explainChoice(oneTime: number, further: FurtherTime, chosen: FurtherYears, card: PensionerCard): Step[] {
  return [...explainFurther(further, chosen), ...explainBreakEven(oneTime, chosen), ...explainCard(card)];
}

function explainFurther({ monthly, support, scheme }: FurtherTime, { years, ownContributions }: FurtherYears): Step[] {
  const months = 12 * years;
  if (months === 0) return [];
  const supported = Math.min(months, support.months);
  return [
    step({ vi: 'Thời gian đóng thêm', en: 'Further contribution time' }, { value: months, unit: 'months' }, {}),
    step(
      { vi: 'Bạn tự đóng mỗi tháng, trước khi Nhà nước hỗ trợ', en: 'What you pay a month, before the State’s support' },
      { value: monthly, unit: 'dong-a-month' },
      { law: scheme === 'voluntary' ? 'Law 41/2024 art 36' : 'Law 41/2024 art 33' },
    ),
    step(
      { vi: 'Tổng số tiền bạn tự đóng thêm', en: 'What you pay for it in all' },
      { value: ownContributions, unit: 'dong' },
      {
        working:
          support.monthly > 0
            ? formula`${months} × ${monthly} − ${supported} × ${support.monthly}`
            : formula`${months} × ${monthly}`,
      },
    ),
  ];
}

function explainBreakEven(oneTime: number, { later, ownContributions, breakEvenMonths }: FurtherYears): Step[] {
  if (!later.open || breakEvenMonths === undefined) return [];
  const { amount, supplement } = later.payment;
  return [
    step(
      {
        vi: 'Số tháng nhận lương hưu để tổng số tiền nhận được vượt tiền một lần cộng tiền đóng thêm',
        en: 'Months of pension after which more has been received than the one-time payment and the further contributions',
      },
      { value: breakEvenMonths, unit: 'months' },
      {
        working:
          supplement.amount > 0
            ? formula`(${oneTime} + ${ownContributions} − ${supplement.amount}) ÷ ${amount}`
            : formula`(${oneTime} + ${ownContributions}) ÷ ${amount}`,
      },
    ),
  ];
}

function explainCard({ fundPaysPercent, householdPremium, origins, premiumOrigins }: PensionerCard): Step[] {
  return [
    step(
      { vi: 'Quỹ BHYT trả cho người hưởng lương hưu', en: 'Paid by health insurance for a pensioner' },
      { value: fundPaysPercent, unit: 'percent' },
      { law: 'Health Insurance Law art 22', origins },
    ),
    step(
      { vi: 'Nếu tự mua BHYT hộ gia đình (người thứ nhất)', en: 'If one buys household health insurance (first member)' },
      { value: householdPremium, unit: 'dong-a-month' },
      { law: 'Decree 146/2018/ND-CP art 7; Decree 188/2025/ND-CP', origins: premiumOrigins },
    ),
  ];
}
