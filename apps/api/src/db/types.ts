import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;

/**
 * How PostgreSQL's values arrive: bigint as a safe integer, date as 'YYYY-MM-DD', timestamptz as Temporal.Instant.
 * Nothing becomes a JavaScript Date.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    switch (oid) {
      case INT8:
        return toSafeInteger;
      case DATE:
        return (text: string) => text;
      case TIMESTAMPTZ:
        return (text: string) => Temporal.Instant.from(text);
      case DATE_ARRAY:
        return (text: string) => listOf(text);
      case INT8_ARRAY:
        return (text: string) => listOf(text).map(toSafeInteger);
      default:
        return pg.types.getTypeParser(oid, 'text');
    }
  },
};

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('bigint column beyond the safe integers');
  return value;
}

function listOf(text: string): string[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',');
}
