import pg from 'pg';

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ = 1184;

/**
 * How PostgreSQL's values arrive: bigint as a safe integer, date as 'YYYY-MM-DD', timestamptz as Temporal.Instant.
 * Nothing becomes a JavaScript Date.
 */
export const columnTypes = new pg.TypeOverrides();
columnTypes.setTypeParser(INT8, toSafeInteger);
columnTypes.setTypeParser(INT8_ARRAY, (text) => listOf(text).map(toSafeInteger));
columnTypes.setTypeParser(DATE, (text) => text);
columnTypes.setTypeParser(DATE_ARRAY, listOf);
columnTypes.setTypeParser(TIMESTAMPTZ, (text) => Temporal.Instant.from(text));

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('bigint column beyond the safe integers');
  return value;
}

function listOf(text: string): string[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',');
}
