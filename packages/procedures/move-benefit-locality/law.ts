import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-08-06',
    workingDays: 5,
    workingDaysMax: 5,
    certainty: 'practice',
    note: 'one working day listed for the old procedure in places',
  },
  { validFrom: '2025-08-07', workingDays: 5, workingDaysMax: 5, certainty: 'practice' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
    text: 'Luật Bảo hiểm xã hội số 58/2014/QH13, Điều 115',
    certainty: 'practice',
  },
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
  { validFrom: '2025-07-29', text: 'Quyết định số 2222/QĐ-BHXH ngày 29/7/2025', certainty: 'practice' },
  { validFrom: '2025-08-07', text: 'Quyết định số 863/QĐ-BNV ngày 07/8/2025', certainty: 'practice' },
];
