import { expect, test } from 'vitest';
import type { OfficerRole } from '../http/officer-session.ts';
import { mayDo, type OfficerAction } from './roles.ts';

const actions: OfficerAction[] = [
  'see-queue',
  'see-application',
  'receive-application',
  'handle-application',
  'approve-application',
  'manage-officers',
  'handle-feedback',
  'handle-access-feedback',
  'publish-news',
  'manage-messages',
];
const allowedTo = (...roles: OfficerRole[]) => actions.filter((action) => mayDo({ roles }, action));

test('each role may do its own work and no more', () => {
  expect(allowedTo('reception')).toEqual(['see-queue', 'see-application', 'receive-application', 'handle-feedback']);
  expect(allowedTo('case-officer')).toEqual(['see-queue', 'see-application', 'handle-application', 'handle-feedback']);
  expect(allowedTo('approver')).toEqual(['see-queue', 'see-application', 'approve-application']);
  expect(allowedTo('administrator')).toEqual([
    'manage-officers',
    'handle-feedback',
    'handle-access-feedback',
    'publish-news',
    'manage-messages',
  ]);
  expect(allowedTo('statistics')).toEqual([]);
  expect(allowedTo()).toEqual([]);
});
