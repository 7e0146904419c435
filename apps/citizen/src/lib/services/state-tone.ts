import type { ApplicationState } from '@openvssid/core';

/** Colour that helps the word of a state: amber where it waits for the person, green when done. */
export const STATE_TONES = {
  submitted: 'plain',
  received: 'info',
  'in-progress': 'info',
  'awaiting-approval': 'info',
  'info-requested': 'warn',
  decided: 'good',
  delivered: 'good',
  refused: 'danger',
  withdrawn: 'plain',
  lapsed: 'plain',
} as const satisfies Record<ApplicationState, string>;
