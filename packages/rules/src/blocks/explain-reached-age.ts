import { type Step, step } from '../explain/step.ts';
import type { Origin } from '../parameters/sheet.ts';
import { monthText } from '../time/month-index.ts';
import type { ReachedAge } from './ages.ts';

/** The age the law asks, and the month in which the person reaches it. */
export function explainReachedAge({ age, month, origin }: ReachedAge & { readonly origin?: Origin }, law: string): Step[] {
  const origins = origin ? [origin] : [];
  return [
    step({ vi: 'Tuổi được nghỉ hưu', en: 'Age at which one may retire' }, { value: age, unit: 'age' }, { law, origins }),
    step({ vi: 'Tháng đủ tuổi', en: 'Month in which it is reached' }, { value: monthText(month), unit: 'month' }, { law }),
  ];
}
