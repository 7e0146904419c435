import { createHash } from 'node:crypto';
import type { Answers } from '@openvssid/procedures';
import type { DraftPlace } from '../../files/draft-files.ts';

/** What a one-time code confirms: these answers to this service for this person, and no other. */
export function answersDigest({ personId, procedure, subjectKey }: DraftPlace, answers: Answers): string {
  const sorted = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sha256([personId, procedure, subjectKey, sorted]);
}

/** What makes a repeated request the same request. The code stands for the answers: it was issued for them. */
export function requestDigest({ personId, procedure, subjectKey }: DraftPlace, codeId: string): string {
  return sha256([personId, procedure, subjectKey, codeId]);
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
