import type { ClientBase } from 'pg';

/** As many as the country has, or more (12,455 facilities had a contract in 2025); a tenth or more of them in one province. */
const FACILITIES_IN_LARGE_PROVINCE = 1_500;
const FACILITIES_ELSEWHERE = 380;
const AGENCIES_IN_PROVINCE = 10;
export const COLLECTORS = 10_000;
export const LARGE_PROVINCE = '79';

/** Offices, facilities and collecting organisations beside those that the product invents; once for every further run. */
export async function placesToLookUp(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(
    `select exists (select from collecting_organisation where organisation_code = 'BM' || $1) as there`,
    [COLLECTORS],
  );
  if (rows[0]?.there) return;
  await owner.query(
    `insert into agency (agency_code, name, kind, province_code, address, phone, served_ward_codes)
     select 'BM' || p.code || n, 'Bảo hiểm xã hội cơ sở ' || n || ' ' || p.name, 'local', p.code, n || ' Đường Ví Dụ', '02400000000',
            array(select w.code from ward w where w.province_code = p.code and right(w.code, 1) = n::text)
       from province p, generate_series(0, ${AGENCIES_IN_PROVINCE - 1}) n`,
  );
  await owner.query(
    `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
     select p.code || upper(to_hex(2560 + n)), (array['Trạm y tế', 'Bệnh viện Đa khoa', 'Phòng khám'])[1 + n % 3] || ' Phường ' || n, p.code,
            n || ' Đường Ví Dụ', 'initial', n % 20 <> 0, n % 3 <> 0
       from province p, generate_series(0, case p.code when $1 then $2::int else $3::int end - 1) n
     on conflict do nothing`,
    [LARGE_PROVINCE, FACILITIES_IN_LARGE_PROVINCE, FACILITIES_ELSEWHERE],
  );
  await owner.query(
    `insert into collecting_organisation (organisation_code, name, province_code, address, phone, staff)
     select 'BM' || id, 'Bưu điện văn hóa xã ' || id % 2000, case when id % 5 = 0 then $1 else p.codes[1 + id % array_length(p.codes, 1)] end,
            id || ' Đường Ví Dụ', '02400000000', array['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Châu']
       from generate_series(1, $2::int) id, (select array_agg(code order by code) as codes from province) p`,
    [LARGE_PROVINCE, COLLECTORS],
  );
  await owner.query('vacuum analyze agency, facility, collecting_organisation');
}
