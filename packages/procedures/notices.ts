export type Channel = 'app' | 'email' | 'sms';

/** What a person is told of. */
export type Notice = 'submitted' | 'received' | 'info-requested' | 'decided' | 'refused' | 'delivered' | 'answer-due' | 'overdue';

export type Notices = Readonly<Record<Notice, readonly Channel[]>>;

const QUIET = ['app', 'email'] as const;
const LOUD = ['app', 'email', 'sms'] as const;

/** App and e-mail always; an SMS where something changes for the person. */
export const USUAL_NOTICES: Notices = {
  submitted: QUIET,
  received: LOUD,
  'info-requested': LOUD,
  decided: LOUD,
  refused: LOUD,
  delivered: QUIET,
  'answer-due': QUIET,
  overdue: QUIET,
};
