import { orElse } from '../reading/field.ts';
import { count, flag } from '../reading/values.ts';

/** Fields that several events share. */
export const children = orElse(count(1, 9), 1);
export const livingChildrenBefore = orElse(count(0, 30), 0);
export const no = orElse(flag, false);
export const yes = orElse(flag, true);
/** Of a leave; the law pays less. */
export const days = count(1, 366);
