import type { paths } from '#lib/api.generated.ts';

export type CaseQueue = paths['/api/security-cases']['get']['responses'][200]['content']['application/json'];

export const STATES = ['new', 'closed'] as const;
