const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** Is the database out of reach (stopped, starting, network gone), rather than in disagreement with what it was asked? */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // SQLSTATE: 08 connection exception, 57P operator intervention, 53300 too many connections.
  if (NETWORK.has(code) || /^(08...|57P..|53300)$/.test(code)) return true;
  // What the driver says of its own carries no code.
  return (
    code === '' &&
    /^(Connection terminated|Client was closed|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/.test(
      error.message,
    )
  );
}
