const FAULTS = ['no-answer', 'person-unknown', 'refused'] as const;

export type Fault = (typeof FAULTS)[number];

/** Why a fetch was in vain; what has no words of its own reads as no answer. */
export function faultIn(code: string): Fault {
  return FAULTS.find((fault) => fault === code) ?? 'no-answer';
}
