import type { Application, ApplicationEventType } from '@openvssid/core';
import { z } from 'zod';
import { type DeskOfficer, mayWork, planTo } from './plan.ts';

export const deskAction = z.enum([
  'receive',
  'take',
  'assign',
  'request-information',
  'accept',
  'refuse',
  'send-back',
  'verify-elsewhere',
  'transfer',
  'ask-opinion',
  'message',
  'note',
  'deliver',
  'lapse',
]);
export type DeskAction = z.infer<typeof deskAction>;

const EVENTS: Record<Exclude<DeskAction, 'accept' | 'refuse'>, ApplicationEventType> = {
  receive: 'received',
  take: 'taken',
  assign: 'assigned',
  'request-information': 'info-requested',
  'send-back': 'sent-back',
  'verify-elsewhere': 'verification-needed',
  transfer: 'transferred',
  'ask-opinion': 'opinion-asked',
  message: 'message',
  note: 'note',
  deliver: 'delivered',
  lapse: 'lapsed',
};

/** What the console offers this officer now: the last part of each route's path. */
export function deskActions(application: Application, officer: DeskOfficer, fourEyes: boolean): DeskAction[] {
  return deskAction.options.filter((action) =>
    action === 'accept' || action === 'refuse'
      ? planTo(action, application, officer, fourEyes).ok
      : mayWork(application, EVENTS[action], officer, fourEyes).ok,
  );
}
