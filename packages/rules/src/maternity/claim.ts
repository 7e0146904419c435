import type { Law } from '../blocks/law.ts';
import type { Outcome } from '../calculator.ts';
import { reasonStep } from '../explain/reasons.ts';
import type { Step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { History } from '../facts/history.ts';
import { dayNumber } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';

/** What every event is decided with; the law is that of the event's day. */
export type Claim = { readonly history: History; readonly law: Law; readonly tables: Tables };

export type MaternityReason =
  | 'NOT_INSURED_AT_EVENT'
  | 'CONTRIBUTION_CONDITION_NOT_MET'
  | 'CHILD_TOO_OLD'
  | 'LEAVE_OUTSIDE_WINDOW'
  | 'NOT_IN_FORCE'
  | 'PAID_TO_OTHER_PARENT';

/** Nothing is due: the one reason, in words with its article, after what was found on the way. */
export function refused(law: Law, reason: MaternityReason, says: Text, article: string, found: readonly Step[] = []): Outcome {
  return { eligible: false, reasons: [reason], law, steps: [...found, reasonStep(says, article)] };
}

/** Articles of the two laws. */
export const ARTICLES = {
  '58/2014': {
    conditions: 'Law 58/2014 art 31; Circular 59/2015/TT-BLDTBXH art 9',
    antenatal: 'Law 58/2014 art 32',
    loss: 'Law 58/2014 art 33',
    birth: 'Law 58/2014 art 34',
    adoption: 'Law 58/2014 art 36',
    contraception: 'Law 58/2014 art 37',
    oneTime: 'Law 58/2014 art 38',
    amount: 'Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
  },
  '41/2024': {
    conditions: 'Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
    antenatal: 'Law 41/2024 art 51',
    loss: 'Law 41/2024 art 52',
    birth: 'Law 41/2024 art 53',
    adoption: 'Law 41/2024 art 56',
    contraception: 'Law 41/2024 art 57',
    oneTime: 'Law 41/2024 art 58',
    amount: 'Law 41/2024 art 59',
  },
} as const satisfies Record<Law, Record<string, string>>;
/** Longer leave for a second child, from 1 July 2026. */
export const POPULATION_LAW = 'Law 113/2025; Decree 168/2026/ND-CP';

export function isPopulationLawInForce(day: Temporal.PlainDate): boolean {
  return dayNumber(day) >= 20_260_701;
}

export const TOO_FEW_MONTHS: Text = {
  vi: 'Chưa đóng BHXH bắt buộc đủ 6 tháng trong 12 tháng được xét',
  en: 'Fewer than six months of compulsory insurance among the 12 months that are looked at',
};
export const NOT_INSURED: Text = {
  vi: 'Không đóng BHXH bắt buộc trong tháng nghỉ việc hưởng chế độ và tháng liền trước',
  en: 'Not in compulsory insurance in the month of the leave nor in the month before',
};
