import { z } from 'zod';
import { seal, unseal } from '@openvssid/server/seal';
import type { Keys } from '../keys.ts';
import type { Answers } from './questions.ts';

const answersOf = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const placeOf = (number: string): Buffer => Buffer.from(`declaration ${number}`);

/** What was declared, sealed for its declaration alone. */
export function closedAnswers({ sealing }: Keys, number: string, answers: Answers): Buffer {
  return seal(sealing.declarations, Buffer.from(JSON.stringify(answers)), placeOf(number));
}

export function openedAnswers({ sealing }: Keys, number: string, sealed: Buffer): Answers {
  return answersOf.parse(JSON.parse(unseal(sealing.declarations, sealed, placeOf(number)).toString()));
}
