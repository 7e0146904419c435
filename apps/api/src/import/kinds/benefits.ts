import type { Cells, Finding, Kind } from '../kind.ts';
import {
  findPerson,
  personColumn,
  samePerson,
  unknownAgency,
  unknownCode,
  unknownEmployer,
  unknownPerson,
} from '../people-lookup.ts';
import { accountNumber, code, day, money, oneOf, text } from '../readers.ts';

/** What each kind of line cannot do without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  benefit: ['tab', 'decision_on', 'amount', 'agency_code', 'pay_method'],
  adjustment: ['effective_on', 'old_amount', 'new_amount', 'legal_basis'],
};

/** The kinds of benefit that each tab of the app shows. */
const KINDS_OF_TAB: Readonly<Record<string, readonly string[]>> = {
  'one-time': ['one-time-withdrawal', 'retirement-lump-sum', 'funeral', 'work-accident-lump-sum'],
  'short-term': ['sickness', 'maternity', 'convalescence'],
  monthly: ['pension', 'incapacity', 'survivors', 'work-accident-allowance', 'social-pension'],
  unemployment: ['unemployment-benefit'],
};

export const benefits: Kind = {
  name: 'benefits',
  title: { vi: 'Chế độ được hưởng và phiếu điều chỉnh', en: 'Benefits and their adjustments' },
  columns: {
    row: {
      vi: 'Loại dòng',
      reader: oneOf('text', [
        ['benefit', 'chế độ'],
        ['adjustment', 'điều chỉnh'],
      ]),
      otherwise: 'benefit',
    },
    person_number: personColumn,
    decision_number: { vi: 'Số QĐ hưởng', reader: text, required: true },
    kind: {
      vi: 'Chế độ',
      required: true,
      reader: oneOf('text', [
        ['one-time-withdrawal', 'BHXH một lần'],
        ['retirement-lump-sum', 'trợ cấp một lần khi nghỉ hưu'],
        ['funeral', 'mai táng'],
        ['work-accident-lump-sum', 'TNLĐ-BNN một lần'],
        ['sickness', 'ốm đau'],
        ['maternity', 'thai sản'],
        ['convalescence', 'dưỡng sức'],
        ['pension', 'lương hưu'],
        ['incapacity', 'mất sức lao động'],
        ['survivors', 'tuất'],
        ['work-accident-allowance', 'TNLĐ-BNN hằng tháng'],
        ['social-pension', 'trợ cấp hưu trí xã hội'],
        ['unemployment-benefit', 'trợ cấp thất nghiệp'],
      ]),
    },
    from_day: { vi: 'Từ ngày', reader: day, required: true },
    to_day: { vi: 'Đến ngày', reader: day },
    tab: {
      vi: 'Nhóm',
      reader: oneOf('text', [
        ['one-time', 'một lần'],
        ['short-term', 'ODTS'],
        ['monthly', 'hàng tháng', 'hằng tháng'],
        ['unemployment', 'thất nghiệp'],
      ]),
    },
    decision_on: { vi: 'Ngày QĐ hưởng', reader: day },
    amount: { vi: 'Số tiền', reader: money },
    employer_code: { vi: 'Mã đơn vị', reader: code },
    employer_name: { vi: 'Tên đơn vị', reader: text },
    agency_code: { vi: 'Mã cơ quan BHXH', reader: code },
    pay_method: {
      vi: 'Hình thức lĩnh',
      reader: oneOf('text', [
        ['cash', 'tiền mặt'],
        ['account', 'tài khoản'],
      ]),
    },
    bank_key: { vi: 'Mã ngân hàng', reader: code },
    account_number: { vi: 'Số tài khoản', reader: accountNumber },
    regional_allowance: { vi: 'Trong đó phụ cấp khu vực', reader: money, otherwise: '0' },
    state: {
      vi: 'Trạng thái',
      reader: oneOf('text', [
        ['paying', 'đang hưởng'],
        ['paid', 'đã trả'],
        ['suspended', 'tạm dừng'],
        ['ended', 'đã kết thúc'],
        ['waiting', 'chờ hưởng'],
      ]),
      otherwise: 'paying',
    },
    effective_on: { vi: 'Ngày điều chỉnh', reader: day },
    old_amount: { vi: 'Mức cũ', reader: money },
    new_amount: { vi: 'Mức mới', reader: money },
    legal_basis: { vi: 'Căn cứ', reader: text },
  },
  extra: ['person_id bigint'],
  key: ['staged.row', samePerson, 'decision_number', 'kind', 'from_day', 'effective_on'],
  check: checkBenefit,
  prepare: [findPerson()],
  refusals: [
    unknownPerson,
    unknownAgency,
    unknownEmployer,
    unknownCode('bank_key', 'bank', 'key', 'Mã ngân hàng không có trong danh mục', 'No such bank'),
    {
      column: 'regional_allowance',
      where: 's.regional_allowance > s.amount',
      reason: { vi: 'Phụ cấp khu vực lớn hơn số tiền', en: 'The regional allowance is more than the amount' },
    },
    {
      column: 'decision_number',
      where: `s.row = 'adjustment'
        and not exists (select from benefit b where b.person_id = s.person_id and b.decision_number = s.decision_number and b.kind = s.kind and b.from_day = s.from_day)
        and not exists (select from staged b where b.row = 'benefit' and b.person_id = s.person_id and b.decision_number = s.decision_number and b.kind = s.kind and b.from_day = s.from_day)`,
      reason: { vi: 'Chưa có chế độ mà dòng này điều chỉnh', en: 'The benefit that this line adjusts is missing' },
    },
  ],
  writes: [
    `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, employer_code, employer_name, agency_code,
       pay_method, bank_key, account_number, state, regional_allowance)
     select s.person_id, gen_random_uuid(), s.tab, s.kind, s.decision_number, s.decision_on, s.from_day, s.to_day, s.amount, s.employer_code,
       coalesce(s.employer_name, e.name), s.agency_code, s.pay_method, s.bank_key, s.account_number, s.state, s.regional_allowance
     from staged s left join employer e on e.employer_code = s.employer_code where s.row = 'benefit'
     on conflict (person_id, decision_number, kind, from_day) do update set tab = excluded.tab, decision_on = excluded.decision_on, to_day = excluded.to_day,
       amount = excluded.amount, employer_code = excluded.employer_code, employer_name = excluded.employer_name, agency_code = excluded.agency_code,
       pay_method = excluded.pay_method, bank_key = excluded.bank_key, account_number = excluded.account_number, state = excluded.state,
       regional_allowance = excluded.regional_allowance`,
    `insert into benefit_adjustment (person_id, benefit_id, effective_on, old_amount, new_amount, legal_basis)
     select s.person_id, b.benefit_id, s.effective_on, s.old_amount, s.new_amount, s.legal_basis from staged s
     join benefit b on b.person_id = s.person_id and b.decision_number = s.decision_number and b.kind = s.kind and b.from_day = s.from_day
     where s.row = 'adjustment'
     on conflict (person_id, benefit_id, effective_on) do update set old_amount = excluded.old_amount, new_amount = excluded.new_amount, legal_basis = excluded.legal_basis`,
  ],
};

function checkBenefit(cells: Cells): Finding[] {
  const findings: Finding[] = (NEEDS[cells['row'] ?? 'benefit'] ?? [])
    .filter((column) => cells[column] === null)
    .map((column) => ({
      column,
      reason: { vi: 'Dòng loại này cần giá trị ở cột này', en: 'Lines of this kind need this cell' },
    }));
  const { from_day: from, to_day: to, tab, kind } = cells;
  if (from && to && to < from)
    findings.push({ column: 'to_day', reason: { vi: 'Đến ngày phải sau từ ngày', en: 'Ends before it begins' } });
  if (tab && kind && !KINDS_OF_TAB[tab]?.includes(kind))
    findings.push({
      column: 'tab',
      reason: { vi: 'Chế độ này không thuộc nhóm này', en: 'This benefit does not belong to this tab' },
    });
  if (cells['state'] === 'waiting' && tab && tab !== 'monthly')
    findings.push({
      column: 'state',
      reason: { vi: 'Chỉ chế độ hằng tháng mới chờ hưởng', en: 'Only a monthly benefit can wait to begin' },
    });
  if (cells['pay_method'] === 'account' && !(cells['bank_key'] && cells['account_number'])) {
    findings.push({
      column: 'account_number',
      reason: {
        vi: 'Lĩnh qua tài khoản thì cần ngân hàng và số tài khoản',
        en: 'Payment to an account needs bank and account number',
      },
    });
  }
  return findings;
}
