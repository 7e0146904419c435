import { type Step, step } from '../explain/step.ts';
import type { LumpYears } from './lump-years.ts';

/** The years a lump sum is counted by. */
export function explainLumpYears({ before2014, from2014 }: LumpYears, law: string): Step[] {
  return [
    step({ vi: 'Số năm tính trước 2014', en: 'Years counted before 2014' }, { value: before2014, unit: 'years' }, { law }),
    step({ vi: 'Số năm tính từ 2014', en: 'Years counted from 2014' }, { value: from2014, unit: 'years' }, { law }),
  ];
}
