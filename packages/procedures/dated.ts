/** A row of law: in force from one civil day (YYYY-MM-DD) to another, both included; without an end, until further notice. */
export type Dated = { readonly validFrom: string; readonly validTo?: string };

export type Certainty = 'text' | 'practice' | 'assumed';

export function rowsOn<Row extends Dated>(rows: readonly Row[], day: Temporal.PlainDate): Row[] {
  return rows.filter(
    ({ validFrom, validTo }) =>
      Temporal.PlainDate.compare(validFrom, day) <= 0 && (validTo === undefined || Temporal.PlainDate.compare(day, validTo) <= 0),
  );
}

/** The one row in force on a day. A day outside the table is a fault of the table, and the error names it. */
export function rowOn<Row extends Dated>(rows: readonly Row[], day: Temporal.PlainDate, table: string): Row {
  const [row, second] = rowsOn(rows, day);
  if (row === undefined) throw new RangeError(`${table}: no row is in force on ${day.toString()}`);
  if (second !== undefined) throw new RangeError(`${table}: two rows are in force on ${day.toString()}`);
  return row;
}
