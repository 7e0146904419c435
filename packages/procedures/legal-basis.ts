import { type Certainty, type Dated, rowsOn } from './dated.ts';

export type LegalBasisRow = Dated & { readonly text: string; readonly certainty: Certainty };

/** The texts in force on a day, as a letter cites them. */
export function legalBasisOn(rows: readonly LegalBasisRow[], day: Temporal.PlainDate): string[] {
  return rowsOn(rows, day).map(({ text }) => text);
}
