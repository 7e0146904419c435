import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

/** Settled at once within the payment period. */
export const deadlines: readonly DeadlineRow[] = [
  {
    validFrom: '2019-01-01',
    validTo: '2025-06-30',
    workingDays: 0,
    nationalCode: '1.001601',
    certainty: 'practice',
    note: 'validity as agreed, one year when unstated',
  },
  {
    validFrom: '2025-07-01',
    workingDays: 0,
    nationalCode: '1.001601',
    certainty: 'practice',
    note: 'validity at most 12 months; earlier ones end by 30/6/2026',
  },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2017-01-01', text: 'Bộ luật Dân sự số 91/2015/QH13', certainty: 'text' },
  { validFrom: '2019-01-01', validTo: '2025-07-28', text: 'Quyết định số 166/QĐ-BHXH năm 2019', certainty: 'practice' },
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
  { validFrom: '2025-07-29', text: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'practice' },
];
