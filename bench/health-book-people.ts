import type { ClientBase } from 'pg';

export const VISITS = 200;

/** The citizen numbers of people with two hundred visits each, with drugs and results; written anew each time. */
export async function peopleWithVisits(owner: ClientBase, people: number): Promise<string[]> {
  const numbers = Array.from({ length: people }, (_, index) => `0010889${String(50_001 + index)}`);
  await owner.query('truncate person, route cascade');
  await owner.query(
    `insert into person (person_id, full_name, name_key, birth_date, sex, province_code, agency_code)
     select id, 'Nguyễn Văn Mẫu', 'NGUYEN VAN MAU', date '1970-01-01', 'male', a.province_code, a.agency_code
       from generate_series(1, $1::int) id, (select province_code, agency_code from agency order by agency_code limit 1) a`,
    [people],
  );
  await owner.query(
    `insert into route (kind, key, person_id) select 'citizen-number', number, n from unnest($1::text[]) with ordinality as t (number, n)`,
    [numbers],
  );
  await owner.query(
    `insert into identifier (person_id, kind, value) select person_id, kind, key from route where kind = 'citizen-number'`,
  );
  await owner.query(
    `insert into visit (person_id, visit_id, claim_key, facility_code, department, category, admitted_at, discharged_at, reason,
                        main_diagnosis_code, main_diagnosis_name, treatment, outcome, discharge_kind, advice, total, fund_pays, copayment, out_of_scope)
     select p, gen_random_uuid(), 'B' || p || '-' || n, f.facility_code, 'Khoa Nội tổng hợp', 'outpatient', now() - make_interval(days => n * 12),
            now() - make_interval(days => n * 12) + interval '2 hours', 'Khám vì: tăng huyết áp', 'I10', 'Tăng huyết áp vô căn', 'Dùng thuốc theo đơn',
            'Đỡ', 'Ra viện', 'Uống thuốc theo đơn, tái khám khi có dấu hiệu bất thường', 0, 0, 0, 0
       from generate_series(1, $1::int) p, generate_series(1, $2::int) n, (select facility_code from facility order by facility_code limit 1) f`,
    [people, VISITS],
  );
  await owner.query(
    `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, dosage, amount, fund_pays, copayment, out_of_scope)
     select v.person_id, v.visit_id, n, 'drug', '40.' || n, 'Thuốc số ' || n || ' 500 mg', 'Viên', 30, 0, 100, 'Uống 1 viên mỗi lần, ngày 2 lần', 0, 0, 0, 0
       from visit v, generate_series(1, 5) n`,
  );
  await owner.query(
    `insert into visit_result (person_id, visit_id, seq, code, name, value, unit)
     select v.person_id, v.visit_id, n, 'XN' || n, 'Glucose', '5.4', 'mmol/L' from visit v, generate_series(1, 4) n`,
  );
  await owner.query('vacuum analyze visit, visit_line, visit_result');
  return numbers;
}
