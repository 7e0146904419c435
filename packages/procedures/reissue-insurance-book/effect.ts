import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { reasonOf } from './reason.ts';

/** The next issue of the book. Refused (R05) where the person turned out to have several numbers: those are merged first. */
export function effect({ answers }: FiledApplication, { book }: Pick<Facts, 'book'>): Result<readonly RecordChange[]> {
  const reason = reasonOf(answers);
  if (reason === undefined) return refuse('answers-incomplete');
  if (book.otherNumbers.length > 0) return refuse('R05');
  return ok([{ kind: 'reissue-book', reason, withSheets: answers['wantsSheets'] === true }]);
}
