/** What keeps the product from starting, in one line that says what to do. Anything else thrown is a defect and shows its stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

const FILE_TROUBLES = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EIO']);

/** Turns trouble with files and folders into a line for the operator; leaves everything else as it is. */
export function explained(error: unknown, advice: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  // A folder that cannot be made; anything else that is missing is for the caller to name.
  const cannotMake = 'syscall' in error && error.syscall === 'mkdir' && (error.code === 'ENOENT' || error.code === 'EEXIST');
  if (!cannotMake && !FILE_TROUBLES.has(String(error.code))) return error;
  return new CannotStart(`${error.message}. ${advice}`);
}
