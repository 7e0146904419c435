import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  {
    validFrom: '2019-01-01',
    validTo: '2025-08-06',
    workingDays: 0,
    workingDaysMax: 2,
    certainty: 'practice',
    note: 'settled on reception',
  },
  { validFrom: '2025-08-07', workingDays: 2, workingDaysMax: 5, certainty: 'practice' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2019-01-01', validTo: '2025-07-28', text: 'Quyết định số 166/QĐ-BHXH năm 2019', certainty: 'practice' },
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
  { validFrom: '2025-07-29', text: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'practice' },
  { validFrom: '2025-08-07', text: 'Quyết định số 863/QĐ-BNV ngày 07/8/2025', certainty: 'practice' },
];
