import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  {
    validFrom: '2025-08-15',
    workingDays: 3,
    workingDaysMax: 5,
    certainty: 'assumed',
    note: 'as the issue of a card with a change of data; no deadline of its own is published',
  },
];

export const legalBasis: readonly LegalBasisRow[] = [
  {
    validFrom: '2025-07-01',
    text: 'Luật Bảo hiểm y tế số 25/2008/QH12, được sửa đổi, bổ sung bởi Luật số 51/2024/QH15, Điều 26',
    certainty: 'practice',
  },
  { validFrom: '2023-04-01', text: 'Quyết định số 490/QĐ-BHXH ngày 28/3/2023', certainty: 'practice' },
  { validFrom: '2025-08-15', text: 'Nghị định số 188/2025/NĐ-CP', certainty: 'practice' },
];
