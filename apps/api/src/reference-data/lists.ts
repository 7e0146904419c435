/** A table of code lists, the columns that identify its rows, and where they come from. */
export type ReferenceList = { table: string; file: string; key: readonly string[]; emptyText?: readonly string[] };

/** In the order in which foreign keys allow them to be written; the files' headers are the tables' columns. */
export const REFERENCE_LISTS: readonly ReferenceList[] = [
  { table: 'province', file: 'provinces.csv', key: ['code'] },
  { table: 'ward', file: 'wards.csv', key: ['code'] },
  { table: 'old_province', file: 'old-provinces.csv', key: ['code'] },
  {
    table: 'old_ward',
    file: 'old-wards.csv',
    key: ['old_province_code', 'old_district_code', 'old_ward_code', 'new_ward_code'],
    // Island districts had no communes.
    emptyText: ['old_ward_code', 'old_name'],
  },
  { table: 'bank', file: 'banks.csv', key: ['key'] },
  { table: 'holiday', file: 'holidays.csv', key: ['day'] },
  { table: 'card_benefit', file: 'card-benefits.csv', key: ['code'] },
  { table: 'card_object', file: 'card-objects.csv', key: ['code'] },
  { table: 'retirement_age', file: 'retirement-ages.csv', key: ['year'] },
  { table: 'card_area', file: 'card-areas.csv', key: ['code'] },
];
