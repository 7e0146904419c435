/** `closed` is plain: it ended without more to do. */
export const feedbackTone = { new: 'info', taken: 'warn', answered: 'good', closed: 'plain' } as const;
