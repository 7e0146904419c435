import type { paths } from '#lib/api.generated.ts';

type Ok<Path extends '/api/security-cases' | '/api/security-cases/{caseId}'> =
  paths[Path]['get']['responses'][200]['content']['application/json'];

export type CaseQueue = Ok<'/api/security-cases'>;
export type SecurityCase = Ok<'/api/security-cases/{caseId}'>;

export const STATES = ['new', 'closed'] as const;
