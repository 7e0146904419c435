import type { paths } from '#lib/api.generated.ts';

export type QueuePage = paths['/api/queue']['get']['responses'][200]['content']['application/json'];
export type QueueView = paths['/api/queue-views']['get']['responses'][200]['content']['application/json']['views'][number];
export type QueueRow = QueuePage['applications'][number];
export type FileState = QueueRow['state'];

export const OPEN_STATES = [
  'submitted',
  'received',
  'in-progress',
  'awaiting-approval',
  'info-requested',
] as const satisfies readonly FileState[];
export const CLOSED_STATES = ['decided', 'delivered', 'refused', 'withdrawn', 'lapsed'] as const satisfies readonly FileState[];

/** The word beside it carries the meaning. */
export function stateTone(state: FileState): 'plain' | 'info' | 'good' | 'warn' | 'danger' {
  switch (state) {
    case 'submitted':
    case 'awaiting-approval':
      return 'warn';
    case 'received':
    case 'in-progress':
      return 'info';
    case 'decided':
    case 'delivered':
      return 'good';
    case 'refused':
      return 'danger';
    default:
      return 'plain';
  }
}
