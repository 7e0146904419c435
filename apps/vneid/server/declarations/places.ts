import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const FOLDER = new URL('../../../../reference-data/', import.meta.url);

const province = z.object({ code: z.string(), full_name: z.string() });
const ward = z.object({ code: z.string(), full_name: z.string(), province_code: z.string() });

export type Place = { code: string; name: string };

const named = ({ code, full_name: name }: z.infer<typeof province>): Place => ({ code, name });
const byName = (a: Place, b: Place): number => a.name.localeCompare(b.name, 'vi');

/** Provinces and their communes (reference-data/, its licences beside it), read once: 3,321 rows, 200 kB. */
const places = (() => {
  const provinces = read('provinces.csv', province).map(named);
  const wards = Map.groupBy(read('wards.csv', ward), (row) => row.province_code);
  return { provinces, wards: new Map([...wards].map(([code, rows]) => [code, rows.map(named).toSorted(byName)])) };
})();

export const provinces: readonly Place[] = places.provinces;

/** Communes of a province by name; none where there is no such province. */
export function wardsOf(provinceCode: string): readonly Place[] {
  return places.wards.get(provinceCode) ?? [];
}

function read<Row>(file: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(parse(readFileSync(new URL(file, FOLDER)), { columns: true }));
}
