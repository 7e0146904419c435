import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

/** Children's accounts exist in the app since 25/5/2021. */
export const deadlines: readonly DeadlineRow[] = [
  { validFrom: '2021-05-25', workingDays: 1, certainty: 'assumed', note: 'no published deadline' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2017-01-01', text: 'Bộ luật Dân sự số 91/2015/QH13, các điều 46 đến 63 và Điều 136', certainty: 'text' },
  {
    validFrom: '2018-12-13',
    text: 'Văn bản hợp nhất số 5236/VBHN-BLĐTBXH ngày 13/12/2018 về giao dịch điện tử, Mẫu số 01',
    certainty: 'practice',
  },
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
  { validFrom: '2026-01-01', text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', certainty: 'assumed' },
];
