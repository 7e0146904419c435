import type { paths } from '#lib/api.generated.ts';

type Ok<Path extends '/api/feedback' | '/api/feedback/{number}' | '/api/feedback-receivers'> =
  paths[Path]['get']['responses'][200]['content']['application/json'];

export type FeedbackRow = Ok<'/api/feedback'>['feedback'][number];
export type Feedback = Ok<'/api/feedback/{number}'>;
export type Receivers = Ok<'/api/feedback-receivers'>;

export const deskTone = { new: 'new', taken: 'info', answered: 'good', closed: 'plain' } as const;
