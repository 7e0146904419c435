import type { Role } from '#lib/session.ts';

export const ROLES = ['reception', 'case-officer', 'approver', 'statistics', 'administrator'] as const satisfies readonly Role[];
