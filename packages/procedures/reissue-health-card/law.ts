import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  { validFrom: '2017-05-01', validTo: '2018-12-31', workingDays: 2, workingDaysMax: 7, certainty: 'practice' },
  {
    validFrom: '2019-01-01',
    validTo: '2025-08-14',
    workingDays: 0,
    workingDaysMax: 7,
    certainty: 'practice',
    note: 'same day without change of data; 3 days with change',
  },
  {
    validFrom: '2025-08-15',
    workingDays: 1,
    workingDaysMax: 5,
    nationalCode: '1.014137',
    certainty: 'practice',
    note: 'national code is that of card issue; confirm for reissue',
  },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2009-07-01', text: 'Luật Bảo hiểm y tế số 25/2008/QH12 và các luật sửa đổi, bổ sung', certainty: 'text' },
  { validFrom: '2017-05-01', text: 'Quyết định số 595/QĐ-BHXH năm 2017, Điều 30', certainty: 'practice' },
  { validFrom: '2020-05-01', text: 'Quyết định số 505/QĐ-BHXH năm 2020', certainty: 'assumed' },
  { validFrom: '2023-04-01', text: 'Quyết định số 490/QĐ-BHXH ngày 28/3/2023', certainty: 'practice' },
  { validFrom: '2025-08-15', text: 'Nghị định số 188/2025/NĐ-CP, Điều 10 và Điều 11', certainty: 'practice' },
];
