const REFUSED_BY_DATABASE = /^(22|23|P0)/;

/** What was paid for could not be written, against everything that was looked at before: a defect of ours or of the records. */
export class NotRecorded extends Error {}

/** Whether a repeat would fail the same way, so that the money is better put before an officer than refused again and again. */
export function isForGood(error: unknown): boolean {
  if (error instanceof NotRecorded) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && REFUSED_BY_DATABASE.test(error.code);
}
