import { type Exact, rounded } from '../exact.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { ARTICLES, insuredTimeStep } from './explain.ts';
import type { InsuredTime } from './insured-time.ts';
import { type Segment, sumOf } from './segments.ts';

const { time: TIME, amount: AMOUNT } = ARTICLES['58/2014'];

/** A long-term disease under Law 58/2014: the first 180 days, the days after them, and both together. */
export function explainSegments(segments: readonly Segment[], salary: Exact, time: InsuredTime): Step[] {
  return [
    insuredTimeStep(time, '58/2014'),
    ...segments.flatMap((segment) => explainSegment(segment, salary)),
    step(
      { vi: 'Trợ cấp ốm đau', en: 'Sickness allowance' },
      { value: rounded(sumOf(segments)), unit: 'dong' },
      {
        law: AMOUNT,
        working: joined(
          ' + ',
          segments.map(({ amount }) => formula`${amount}`),
        ),
      },
    ),
  ];
}

function explainSegment(segment: Segment, salary: Exact): Step[] {
  const { from, to, months, oddDays, amount, isExtended } = segment;
  const labels = isExtended ? AFTER : WITHIN;
  return [
    step(labels.from, { value: from.toString(), unit: 'day' }, { law: TIME }),
    step(labels.to, { value: to.toString(), unit: 'day' }, { law: TIME }),
    step({ vi: 'Số tháng tròn', en: 'Whole months' }, { value: months, unit: 'months' }, { law: AMOUNT }),
    step({ vi: 'Số ngày lẻ', en: 'Odd days' }, { value: oddDays, unit: 'days' }, { law: AMOUNT }),
    step(labels.amount, { value: rounded(amount), unit: 'dong' }, { law: AMOUNT, working: explainPay(segment, salary) }),
  ];
}

/** Odd days that come to more than a month are paid as one. */
function explainPay({ percent, months, oddDays, isWholeMonth }: Segment, salary: Exact): Text {
  const whole = formula`${salary} × ${percent}% × ${months}`;
  if (oddDays === 0) return whole;
  const odd = isWholeMonth ? formula`${salary} × ${percent}%` : formula`${salary} × ${percent}% ÷ ${24} × ${oddDays}`;
  return joined(' + ', [whole, odd]);
}

const WITHIN = {
  from: { vi: 'Trong 180 ngày đầu: nghỉ từ ngày', en: 'Within the first 180 days: leave from' },
  to: { vi: 'Trong 180 ngày đầu: đến hết ngày', en: 'Within the first 180 days: to the end of' },
  amount: { vi: 'Mức hưởng trong 180 ngày đầu', en: 'Paid for the first 180 days' },
};
const AFTER = {
  from: { vi: 'Sau 180 ngày, tiếp tục điều trị: nghỉ từ ngày', en: 'After 180 days, still under treatment: leave from' },
  to: { vi: 'Sau 180 ngày, tiếp tục điều trị: đến hết ngày', en: 'After 180 days, still under treatment: to the end of' },
  amount: { vi: 'Mức hưởng sau 180 ngày', en: 'Paid after 180 days' },
};
