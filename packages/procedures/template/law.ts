import type { DeadlineRow } from '../deadline.ts';
import type { LegalBasisRow } from '../legal-basis.ts';

export const deadlines: readonly DeadlineRow[] = [
  { validFrom: '2025-07-01', workingDays: 5, certainty: 'assumed', note: 'no published deadline' },
];

export const legalBasis: readonly LegalBasisRow[] = [
  { validFrom: '2025-07-01', text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', certainty: 'text' },
];
