/** Node's words for a disk or quota without room, and PostgreSQL's. Nothing was kept; the same request succeeds once there is room. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', '53100']);

export function isDiskFull(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && DISK_FULL.has(String(error.code));
}
