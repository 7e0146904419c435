import { isoDay } from './calendar.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';

/** The national programme: vaccine, dose, age in days. */
const SCHEDULE: readonly (readonly [string, number, number])[] = [
  ['BCG (lao)', 1, 2],
  ['Viêm gan B sơ sinh', 1, 1],
  ['5 trong 1 (DPT-VGB-Hib)', 1, 62],
  ['5 trong 1 (DPT-VGB-Hib)', 2, 93],
  ['5 trong 1 (DPT-VGB-Hib)', 3, 124],
  ['Bại liệt uống (bOPV)', 1, 62],
  ['Bại liệt uống (bOPV)', 2, 93],
  ['Bại liệt uống (bOPV)', 3, 124],
  ['Sởi', 1, 275],
  ['Viêm não Nhật Bản', 1, 370],
  ['Viêm não Nhật Bản', 2, 380],
  ['Sởi – Rubella (MR)', 1, 550],
  ['DPT nhắc lại', 4, 552],
];

export function addVaccinations(random: Random, rows: RowBuffer, person: Person, today: number): void {
  const station = person.home.region.clinics.find((clinic) => clinic.level === 'initial')?.name ?? 'Trạm Y tế';
  for (const [vaccine, dose, age] of SCHEDULE) {
    const day = person.birth + age + random.int(0, 9);
    if (day > today || random.chance(0.05)) continue;
    rows.add('vaccination', {
      person_id: person.id,
      day: isoDay(day),
      vaccine,
      dose,
      lot: `LOT${random.digits(5)}`,
      facility_name: station,
    });
  }
}
