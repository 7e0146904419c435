/** "cached plan must not change result type": the statement was prepared on this connection before a migration, and stays so. */
export function isStalePlan(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === '0A000';
}
