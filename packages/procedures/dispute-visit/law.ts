import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  { validFrom: '2025-07-01', workingDays: 5, certainty: 'assumed', note: 'no published deadline' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2009-07-01', text: 'Luật Bảo hiểm y tế số 25/2008/QH12 và các luật sửa đổi, bổ sung', certainty: 'text' },
  { validFrom: '2026-01-01', text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', certainty: 'assumed' },
];
