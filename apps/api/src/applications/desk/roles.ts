import type { Application, ApplicationEventType } from '@openvssid/core';
import type { OfficerAction } from '../../officers/roles.ts';

/** Whose work an event is: reception takes files in and gives results out, case officers prepare, approvers decide. */
export function actionOf({ state }: Pick<Application, 'state'>, event: ApplicationEventType): OfficerAction {
  switch (event) {
    case 'received':
    case 'delivered':
      return 'receive-application';
    case 'taken':
    case 'proposed':
    case 'lapsed':
    case 'verification-needed':
      return 'handle-application';
    case 'info-requested':
      return state === 'submitted' ? 'receive-application' : 'handle-application';
    case 'refused':
      // Before the file is taken up the desk may turn it away; afterwards it is a decision.
      return state === 'awaiting-approval' ? 'approve-application' : 'receive-application';
    case 'transferred':
      return 'transfer-application';
    case 'opinion-asked':
      return state === 'awaiting-approval' ? 'approve-application' : 'handle-application';
    case 'decided':
    case 'sent-back':
      return 'approve-application';
    default:
      return 'see-application';
  }
}
