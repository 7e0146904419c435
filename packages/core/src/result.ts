/** Why something that may well happen did not: a stable code, the field at fault, and what its text needs to be filled. */
export type Refusal = { code: string; field?: string; params?: Record<string, string | number> };

/** The outcome of whatever may be refused. Expected outcomes are values; only the unexpected is thrown. */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse(code: string, extras: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...extras } };
}
