/** Why facts cannot be computed with; `calculators.md` 0.4 says what each one means. */
export const FAULT_CODES = [
  'E_UNKNOWN_CALCULATOR',
  'E_MISSING',
  'E_TYPE',
  'E_UNKNOWN_FIELD',
  'E_VALUE',
  'E_MONEY',
  'E_DATE',
  'E_MONTH',
  'E_PERIOD_ORDER',
  'E_PERIOD_OVERLAP',
  'E_CONFLICT',
  'E_OUT_OF_TABLE',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/**
 * The first fault of the facts. Thrown, because it is found deep inside a formula (a year without price coefficient), where a `Result`
 * handed through every sum would hide the law; `calculate` alone catches it and makes it a value.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  /** Where in the facts, `$.history[1].to`. */
  readonly path: string;

  constructor(code: FaultCode, path: string) {
    super(`${code} at ${path}`);
    this.name = 'Fault';
    this.code = code;
    this.path = path;
  }

  /** The same fault, seen from what holds the place it is at. */
  within(place: string): Fault {
    return new Fault(this.code, place + this.path);
  }
}
