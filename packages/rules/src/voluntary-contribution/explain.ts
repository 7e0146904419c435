import type { Law } from '../blocks/law.ts';
import { exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { VoluntaryFacts } from './facts.ts';
import type { VoluntaryPayment } from './payment.ts';

const ARTICLES = {
  '58/2014': { rate: 'Law 58/2014 art 87', support: 'Decree 134/2015/ND-CP art 14', method: 'Decree 134/2015/ND-CP art 9' },
  '41/2024': { rate: 'Law 41/2024 art 36', support: 'Decree 159/2025/ND-CP art 5', method: 'Decree 159/2025/ND-CP arts 6-7' },
} as const;

export function explainVoluntary(facts: VoluntaryFacts, payment: VoluntaryPayment, law: Law, pay: number): Step[] {
  const articles = ARTICLES[law];
  const { months, one, rate, gross, support, payBy } = payment;
  const stateSupport = support.monthly * BigInt(support.months);
  return [
    step(
      { vi: 'Mức đóng một tháng', en: 'Contribution of one month' },
      { value: rounded(one), unit: 'dong-a-month' },
      { working: formula`${exact(rate.value, 100)}% × ${facts.income}`, law: articles.rate, origins: [rate.origin] },
    ),
    explainGross(facts, payment, articles.method),
    ...(support.months > 0
      ? [
          step(
            { vi: 'Nhà nước hỗ trợ', en: 'Paid by the State' },
            { value: Number(stateSupport), unit: 'dong' },
            {
              working: formula`${support.months} × ${support.monthly}`,
              law: articles.support,
              origins: support.origin ? [support.origin] : [],
            },
          ),
        ]
      : []),
    step(
      { vi: 'Số tiền phải nộp', en: 'To pay' },
      { value: pay, unit: 'dong' },
      { working: formula`${rounded(gross)} − ${stateSupport}`, law: articles.rate },
    ),
    step({ vi: 'Số tháng được tính', en: 'Months that count' }, { value: months, unit: 'months' }, { law: articles.method }),
    ...(payBy
      ? [step({ vi: 'Hạn nộp', en: 'Pay by' }, { value: payBy.toString(), unit: 'day' }, { law: 'Law 41/2024 art 36.3' })]
      : []),
  ];
}

function explainGross({ method }: VoluntaryFacts, { months, one, gross, interest }: VoluntaryPayment, law: string): Step {
  const value = { value: rounded(gross), unit: 'dong' } as const;
  const label = { vi: 'Tổng mức đóng', en: 'Contribution in all' };
  if (!interest) return step(label, value, { working: formula`${months} × ${one}`, law });
  const rate = exact(interest.value, 10_000);
  const working =
    method === 'years-ahead'
      ? formula`${one} × Σ ${1} ÷ (${1} + ${rate}%)^(i − ${1}), i = ${1}…${months}`
      : formula`${one} × Σ (${1} + ${rate}%)^i, i = ${1}…${months}`;
  return step(label, value, { working, law, origins: [interest.origin] });
}
