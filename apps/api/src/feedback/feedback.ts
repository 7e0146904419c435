import { z } from 'zod';

/** `access`: about a row of «Ai đã xem thông tin của tôi». */
export const feedbackCategory = z.enum(['service', 'conduct', 'records', 'access', 'fraud', 'app', 'idea', 'other']);
export type FeedbackCategory = z.infer<typeof feedbackCategory>;

export const feedbackState = z.enum(['new', 'taken', 'answered', 'closed']);
export type FeedbackState = z.infer<typeof feedbackState>;

export const LONGEST_TEXT = 2_000;

/** What a feedback is about, besides its text. */
export type FeedbackAbout = { kind: 'access-log'; seq: number } | { kind: 'application'; number: string };
