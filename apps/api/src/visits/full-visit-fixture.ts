import type { Desk } from '../applications/application-fixture.ts';

/** A visit with every group of content, so that what leaks of a protected one would be seen. */
export async function addFullVisit(
  desk: Pick<Desk, 'asOwner'>,
  personId: number,
  visitId: string,
  at: string,
  code: string,
  name: string,
  protectedOne: boolean,
): Promise<void> {
  const id = [personId, visitId];
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
       values ('01998', 'Viện Riêng Tư', '01', 'Hà Nội', 'basic', true, true) on conflict do nothing`,
    );
    await client.query(
      `insert into visit (person_id, visit_id, claim_key, facility_code, department, category, admitted_at, discharged_at, reason, main_diagnosis_code,
         main_diagnosis_name, treatment, outcome, discharge_kind, advice, sensitive, total, fund_pays, copayment, out_of_scope)
       values ($1, $2, $3, '01998', 'Khoa Lời', 'outpatient', $4, null, 'BI-MAT lý do', $5, $6, 'BI-MAT điều trị', 'BI-MAT kết quả', 'BI-MAT ra viện', 'BI-MAT dặn', $7,
         100000, 80000, 20000, 0)`,
      [...id, visitId.slice(0, 8), at, code, name, protectedOne],
    );
    await client.query(
      `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, dosage, amount, fund_pays, copayment, out_of_scope)
       values ($1, $2, 1, 'drug', 'P1', 'Thuốc Lời', 'Viên', 10.5, 10000, 80, 'BI-MAT liều', 100000, 80000, 20000, 0),
              ($1, $2, 2, 'service', 'S1', 'Dịch vụ Lời', 'Lần', 1, 0, 80, null, 0, 0, 0, 0)`,
      id,
    );
    await client.query(
      `insert into visit_diagnosis (person_id, visit_id, seq, code, name) values ($1, $2, 1, 'Z99', 'BI-MAT bệnh kèm')`,
      id,
    );
    await client.query(
      `insert into visit_result (person_id, visit_id, seq, code, name, value, unit, measured_at) values ($1, $2, 1, 'X', 'BI-MAT xét nghiệm', '5,1', 'mmol/l', '2026-03-01T03:00:00Z')`,
      id,
    );
    await client.query(
      `insert into visit_course (person_id, visit_id, seq, at, note) values ($1, $2, 1, '2026-03-01T03:00:00Z', 'BI-MAT diễn biến')`,
      id,
    );
    await client.query(
      `insert into visit_appointment (person_id, visit_id, day, note) values ($1, $2, '2026-04-01', 'BI-MAT hẹn'), ($1, $2, '2026-05-01', null)`,
      id,
    );
    await client.query(
      `insert into visit_certificate (person_id, visit_id, serial_number, kind, issued_on, content)
       values ($1, $2, $3, 'discharge', '2026-03-01', '[{"label": {"vi": "Lời dặn", "en": "Advice"}, "value": "BI-MAT giấy"}]')`,
      [...id, `G-${visitId}`],
    );
    await client.query(
      `insert into visit_note (person_id, visit_id, application_number, kind, text) values ($1, $2, '1', 'corrected', 'BI-MAT đính chính')`,
      id,
    );
  });
}
