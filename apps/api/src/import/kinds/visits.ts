import type { Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownCode, unknownPerson } from '../people-lookup.ts';
import { code, count, day, decimal, facilityCode, flag, moment, money, oneOf, text } from '../readers.ts';
import { checkVisitRow } from './visit-checks.ts';
import { announceVisits } from './visit-notices.ts';
import { VISIT_END, VISIT_TABLES, VISIT_WRITES } from './visit-writes.ts';

export const visits: Kind = {
  name: 'visits',
  title: { vi: 'Lượt khám chữa bệnh và chi tiết', en: 'Visits and what belongs to them' },
  columns: {
    row: {
      vi: 'Loại dòng',
      required: true,
      reader: oneOf('text', [
        ['visit', 'lượt khám'],
        ['diagnosis', 'bệnh kèm theo'],
        ['line', 'chi phí'],
        ['result', 'kết quả'],
        ['course', 'diễn biến'],
        ['certificate', 'chứng từ'],
        ['appointment', 'hẹn khám'],
      ]),
    },
    person_number: personColumn,
    facility_code: { vi: 'Mã cơ sở KCB', reader: facilityCode, required: true },
    claim_key: { vi: 'Mã liên kết', reader: code, required: true },
    seq: { vi: 'STT', reader: count },
    department: { vi: 'Khoa', reader: text },
    category: {
      vi: 'Loại KCB',
      reader: oneOf('text', [
        ['outpatient', 'ngoại trú'],
        ['day-treatment', 'nội trú ban ngày'],
        ['inpatient', 'nội trú'],
      ]),
    },
    admitted_at: { vi: 'Ngày vào', reader: moment },
    discharged_at: { vi: 'Ngày ra', reader: moment },
    paid_on: { vi: 'Ngày thanh toán', reader: day },
    visit_code: { vi: 'Mã đối tượng KCB', reader: text },
    reason: { vi: 'Lý do vào viện', reader: text },
    admission_diagnosis: { vi: 'Chẩn đoán vào', reader: text },
    discharge_diagnosis: { vi: 'Chẩn đoán ra', reader: text },
    treatment: { vi: 'Phương pháp điều trị', reader: text },
    outcome: { vi: 'Kết quả điều trị', reader: text },
    discharge_kind: { vi: 'Loại ra viện', reader: text },
    advice: { vi: 'Lời dặn', reader: text },
    sensitive: { vi: 'Cần bảo mật', reader: flag, otherwise: 'false' },
    kind: {
      vi: 'Loại chi tiết',
      reader: oneOf('text', [
        ['drug', 'thuốc'],
        ['service', 'dịch vụ'],
        ['supply', 'vật tư'],
        ['bed', 'giường'],
        ['transport', 'vận chuyển'],
        ['discharge', 'giấy ra viện'],
        ['summary', 'tóm tắt bệnh án'],
        ['birth', 'giấy chứng sinh'],
        ['antenatal-leave', 'giấy nghỉ dưỡng thai'],
        ['sick-leave', 'giấy nghỉ việc hưởng BHXH'],
        ['referral', 'giấy chuyển tuyến'],
      ]),
    },
    code: { vi: 'Mã', reader: text },
    name: { vi: 'Tên', reader: text },
    unit: { vi: 'Đơn vị tính', reader: text },
    quantity: { vi: 'Số lượng', reader: decimal },
    unit_price: { vi: 'Đơn giá', reader: money },
    rate_percent: { vi: 'Tỷ lệ thanh toán', reader: count, otherwise: '100' },
    dosage: { vi: 'Cách dùng', reader: text },
    amount: { vi: 'Thành tiền', reader: money },
    fund_pays: { vi: 'BHYT thanh toán', reader: money },
    copayment: { vi: 'BN cùng chi trả', reader: money },
    out_of_scope: { vi: 'BN tự trả', reader: money },
    other_sources: { vi: 'Nguồn khác', reader: money, otherwise: '0' },
    value: { vi: 'Giá trị', reader: text },
    conclusion: { vi: 'Kết luận', reader: text },
    at: { vi: 'Thời điểm', reader: moment },
    note: { vi: 'Ghi chú', reader: text },
    serial_number: { vi: 'Số seri', reader: text },
    day: { vi: 'Ngày', reader: day },
    state: {
      vi: 'Trạng thái',
      reader: oneOf('text', [
        ['valid', 'có hiệu lực'],
        ['replaced', 'đã thay'],
        ['withdrawn', 'thu hồi'],
      ]),
      otherwise: 'valid',
    },
  },
  extra: ['person_id bigint', 'visit_id uuid'],
  key: ['staged.row', samePerson, 'facility_code', 'claim_key', 'seq', 'serial_number', 'day'],
  check: checkVisitRow,
  prepare: [
    findPerson(),
    'update staged s set visit_id = v.visit_id from visit v where v.person_id = s.person_id and v.facility_code = s.facility_code and v.claim_key = s.claim_key',
    `update staged s set visit_id = n.visit_id from (
       select person_id, facility_code, claim_key, gen_random_uuid() as visit_id from staged where row = 'visit' and visit_id is null
       group by person_id, facility_code, claim_key) as n
     where n.person_id = s.person_id and n.facility_code = s.facility_code and n.claim_key = s.claim_key and s.visit_id is null`,
  ],
  refusals: [
    unknownPerson,
    unknownCode(
      'facility_code',
      'facility',
      'facility_code',
      'Chưa có cơ sở KCB này: hãy nhập tệp facilities trước',
      'No such facility: import facilities first',
    ),
    {
      column: 'claim_key',
      where: `s.person_id is not null and not exists (select from visit v where v.person_id = s.person_id and v.visit_id = s.visit_id)
        and not exists (select from staged o where o.row = 'visit' and o.person_id = s.person_id and o.visit_id = s.visit_id)`,
      reason: {
        vi: 'Chưa có lượt khám của dòng này: đặt dòng lượt khám ở trước',
        en: 'The visit of this line is missing: put it on an earlier line',
      },
    },
    {
      column: 'serial_number',
      where:
        "s.row = 'certificate' and exists (select from visit_certificate c where c.person_id = s.person_id and c.serial_number = s.serial_number and c.visit_id <> s.visit_id)",
      reason: { vi: 'Số seri này thuộc lượt khám khác', en: 'This serial number belongs to another visit' },
    },
  ],
  tables: VISIT_TABLES,
  writes: VISIT_WRITES,
  end: VISIT_END,
  announce: announceVisits,
};
