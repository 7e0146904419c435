import type { Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownPerson } from '../people-lookup.ts';
import { count, day, text } from '../readers.ts';

/** More doses of one vaccine than anybody gets are a misplaced number. */
const MOST_DOSES = 99;

export const vaccinations: Kind = {
  name: 'vaccinations',
  title: { vi: 'Tiêm chủng (mỗi dòng một mũi)', en: 'Vaccinations (a line for each dose)' },
  columns: {
    person_number: personColumn,
    day: { vi: 'Ngày tiêm', reader: day, required: true },
    vaccine: { vi: 'Vắc xin', reader: text, required: true },
    dose: { vi: 'Mũi thứ', reader: count, required: true },
    lot: { vi: 'Số lô', reader: text },
    facility_name: { vi: 'Nơi tiêm', reader: text, required: true },
  },
  extra: ['person_id bigint'],
  key: [samePerson, 'vaccine', 'dose'],
  check: ({ dose }) =>
    Number(dose) >= 1 && Number(dose) <= MOST_DOSES
      ? []
      : [{ column: 'dose', reason: { vi: `Mũi thứ từ 1 đến ${MOST_DOSES}`, en: `A dose from 1 to ${MOST_DOSES}` } }],
  prepare: [findPerson()],
  refusals: [
    unknownPerson,
    {
      column: 'day',
      where: 'exists (select from person p where p.person_id = s.person_id and s.day < p.birth_date and not p.birth_year_only)',
      reason: { vi: 'Ngày tiêm trước ngày sinh', en: 'Before the day of birth' },
    },
    {
      column: 'day',
      where: "s.day > (now() at time zone 'Asia/Ho_Chi_Minh')::date",
      reason: { vi: 'Ngày tiêm chưa tới', en: 'This day has not come yet' },
    },
  ],
  writes: [
    `insert into vaccination (person_id, day, vaccine, dose, lot, facility_name)
     select person_id, day, vaccine, dose, lot, facility_name from staged order by person_id, vaccine, dose
     on conflict (person_id, vaccine, dose) do update set day = excluded.day, lot = excluded.lot, facility_name = excluded.facility_name
       where (vaccination.day, vaccination.lot, vaccination.facility_name) is distinct from (excluded.day, excluded.lot, excluded.facility_name)`,
  ],
};
