import { expect, test } from 'vitest';
import type { OfficerRole } from '../http/officer-session.ts';
import { mayDo, type OfficerAction } from './roles.ts';

const actions: OfficerAction[] = [
  'see-queue',
  'see-application',
  'receive-application',
  'handle-application',
  'approve-application',
  'search-people',
  'help-accounts',
  'see-statistics',
  'see-statistics-of-officers',
  'manage-officers',
  'handle-feedback',
  'handle-access-feedback',
  'publish-news',
  'manage-messages',
];
const allowedTo = (...roles: OfficerRole[]) => actions.filter((action) => mayDo({ roles }, action));

test('each role may do its own work and no more', () => {
  const files = ['see-queue', 'see-application'];
  expect(allowedTo('reception')).toEqual([...files, 'receive-application', 'search-people', 'help-accounts', 'handle-feedback']);
  expect(allowedTo('case-officer')).toEqual([...files, 'handle-application', 'search-people', 'handle-feedback']);
  expect(allowedTo('approver')).toEqual([
    ...files,
    'approve-application',
    'search-people',
    'see-statistics',
    'see-statistics-of-officers',
  ]);
  expect(allowedTo('administrator')).toEqual([
    'help-accounts',
    'see-statistics',
    'see-statistics-of-officers',
    'manage-officers',
    'handle-feedback',
    'handle-access-feedback',
    'publish-news',
    'manage-messages',
  ]);
  expect(allowedTo('statistics')).toEqual(['see-statistics']);
  expect(allowedTo()).toEqual([]);
});
