export type CellType = { type: string; isDate: boolean };
export type CellText = { text: string; odd?: 'number' | 'fault' };

const MINUTES_A_DAY = 24 * 60;
/** Day 1 of 1900, and of 1904; the first counts a 29 February 1900 that never was, so it holds from 1 March on. */
const EPOCHS = { from1900: '1899-12-30', from1904: '1904-01-01' };

/** What a cell of a workbook says, as a CSV file would have it. Days come as yyyy-mm-dd, moments as yyyy-mm-dd hh:mm. */
export function cellText(value: string, { type, isDate }: CellType, strings: readonly string[], from1904: boolean): CellText {
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'b':
      return { text: value === '1' ? 'true' : 'false' };
    case 'e':
      return { text: value, odd: 'fault' };
    case '':
    case 'n':
      return numberText(value, isDate, from1904);
    default:
      return { text: value };
  }
}

function numberText(value: string, isDate: boolean, from1904: boolean): CellText {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return { text: value };
  // Beyond 15 digits a spreadsheet has forgotten the rest.
  if (!isDate) return { text: Math.abs(number) < 1e15 ? String(number) : value, odd: 'number' };
  const minutes = Math.round(number * MINUTES_A_DAY);
  const epoch = Temporal.PlainDateTime.from(from1904 ? EPOCHS.from1904 : EPOCHS.from1900);
  const moment = epoch.add({ minutes });
  const day = moment.toPlainDate().toString();
  return { text: minutes % MINUTES_A_DAY === 0 ? day : `${day} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}` };
}
