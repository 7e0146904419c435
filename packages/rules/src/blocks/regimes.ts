import { isCompulsory, type IsCounted } from './contribution-months.ts';

/** Months whose salary the State sets, by a coefficient. */
export const isState: IsCounted = (period) => isCompulsory(period) && period.regime === 'state';
/** Months with a salary from an employer or an income chosen in the voluntary scheme. */
export const isOther: IsCounted = (period) => !isState(period);
