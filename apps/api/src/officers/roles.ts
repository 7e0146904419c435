import type { FastifyRequest } from 'fastify';
import { ok, refuse, type Result } from '@openvssid/core';
import { valueOf } from '../http/answer.ts';
import { type Officer, officerOf, type OfficerRole } from '../http/officer-session.ts';

/** What officers do, and which role lets them: the one place where it is said. */
const allowed = {
  'see-queue': ['reception', 'case-officer', 'approver'],
  'see-application': ['reception', 'case-officer', 'approver'],
  'receive-application': ['reception'],
  'file-at-desk': ['reception'],
  'handle-application': ['case-officer'],
  'approve-application': ['approver'],
  'transfer-application': ['reception', 'case-officer'],
  'give-opinion': ['case-officer', 'approver'],
  'handle-follow-ups': ['case-officer', 'approver'],
  'see-registrations': ['reception', 'case-officer'],
  'decide-registration': ['reception', 'case-officer'],
  'search-people': ['reception', 'case-officer', 'approver'],
  'help-accounts': ['reception', 'administrator'],
  'see-statistics': ['statistics', 'approver', 'administrator'],
  'see-statistics-of-officers': ['approver', 'administrator'],
  'see-payment-lists': ['case-officer', 'approver'],
  'make-payment-list': ['case-officer'],
  'approve-payment-list': ['approver'],
  'see-payments': ['case-officer', 'approver', 'statistics'],
  // Whose payment it is: what statistics do without.
  'open-payments': ['case-officer', 'approver'],
  'propose-payment-decision': ['case-officer'],
  'decide-payment': ['approver'],
  'handle-bank-transfers': ['case-officer', 'approver'],
  // Another officer, who may decide about payments, releases it.
  'upload-bank-statement': ['case-officer'],
  'export-ledger': ['statistics', 'approver'],
  'manage-officers': ['administrator'],
  'handle-feedback': ['reception', 'case-officer', 'administrator'],
  'handle-access-feedback': ['administrator'],
  'publish-news': ['administrator'],
  'manage-messages': ['administrator'],
} as const satisfies Record<string, readonly OfficerRole[]>;

export type OfficerAction = keyof typeof allowed;

/** Whether one of the officer's roles allows it. Which agency's files they are is part of the SQL, not of the role. */
export function mayDo(officer: Pick<Officer, 'roles'>, action: OfficerAction): boolean {
  const roles: readonly OfficerRole[] = allowed[action];
  return officer.roles.some((role) => roles.includes(role));
}

export function requireRole(officer: Officer, action: OfficerAction): Result<Officer> {
  return mayDo(officer, action) ? ok(officer) : refuse('role-needed');
}

/** The officer of a request who may do it; answers 403 otherwise. On routes with access 'officer'. */
export function officerWho(action: OfficerAction, request: FastifyRequest): Officer {
  return valueOf(requireRole(officerOf(request), action));
}
