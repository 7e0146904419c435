import { type CitizenNumber, parseCitizenNumber } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';

/** The 12 digits asked for, however they were typed; absent where the form has not been checked. */
export function newNumberOf(answers: Answers): CitizenNumber | undefined {
  const read = parseCitizenNumber(textAnswer(answers, 'citizenNumber') ?? '');
  return read.ok ? read.value : undefined;
}
