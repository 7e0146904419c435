import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

/** As 607A: Law 58/2014/QH13 art. 99 counts the 45 days in days. */
export const deadlines: readonly DeadlineRow[] = [
  { validFrom: '2017-05-01', workingDays: 10, verificationDays: 45, certainty: 'practice', note: 'as 607A' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
    text: 'Luật Bảo hiểm xã hội số 58/2014/QH13, Điều 98 và Điều 99',
    certainty: 'practice',
  },
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
  { validFrom: '2017-05-01', text: 'Quyết định số 595/QĐ-BHXH năm 2017, Điều 29', certainty: 'practice' },
  { validFrom: '2023-04-01', text: 'Quyết định số 490/QĐ-BHXH ngày 28/3/2023', certainty: 'practice' },
  { validFrom: '2023-09-19', text: 'Quyết định số 1318/QĐ-BHXH ngày 19/9/2023', certainty: 'practice' },
];
