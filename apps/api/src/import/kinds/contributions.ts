import type { Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownEmployer, unknownPerson } from '../people-lookup.ts';
import { code, decimal, flag, money, month, oneOf, text } from '../readers.ts';

/** Who pays, as one key: with an employer its code, else its name. */
const payer = (row: string) => `coalesce(${row}.employer_code, ${row}.employer_name)`;

export const contributions: Kind = {
  name: 'contributions',
  title: {
    vi: 'Quá trình đóng (mỗi dòng một giai đoạn của một quỹ)',
    en: 'Contribution periods (a line for each run of months of one fund)',
  },
  columns: {
    person_number: personColumn,
    fund: {
      vi: 'Quỹ',
      required: true,
      reader: oneOf('text', [
        ['social-insurance', 'BHXH'],
        ['unemployment', 'BHTN'],
        ['employment-injury', 'BHTNLĐ-BNN'],
        ['health', 'BHYT'],
      ]),
    },
    from_month: { vi: 'Từ tháng', reader: month, required: true },
    to_month: { vi: 'Đến tháng', reader: month, required: true },
    scheme: {
      vi: 'Loại hình',
      otherwise: 'compulsory',
      reader: oneOf('text', [
        ['compulsory', 'bắt buộc'],
        ['voluntary', 'tự nguyện'],
        ['household', 'hộ gia đình'],
        ['state', 'ngân sách'],
      ]),
    },
    employer_code: { vi: 'Mã đơn vị', reader: code },
    employer_name: { vi: 'Tên đơn vị', reader: text },
    job_title: { vi: 'Nghề nghiệp chức vụ', reader: text },
    workplace: { vi: 'Nơi làm việc', reader: text },
    insurable_earnings: { vi: 'Tiền lương đóng', reader: money, required: true },
    salary_coefficient: { vi: 'Hệ số lương', reader: decimal },
    paid: { vi: 'Đã đóng', reader: flag, otherwise: 'true' },
  },
  extra: ['person_id bigint', 'seq smallint'],
  key: [samePerson, 'fund', 'from_month', payer('staged')],
  check: (cells) => [
    ...((cells['to_month'] ?? '') < (cells['from_month'] ?? '')
      ? [{ column: 'to_month', reason: { vi: 'Đến tháng phải từ tháng bắt đầu trở đi', en: 'Ends before it begins' } }]
      : []),
    ...(cells['employer_code'] || cells['employer_name']
      ? []
      : [{ column: 'employer_name', reason: { vi: 'Cần mã hoặc tên đơn vị', en: 'Code or name of the employer expected' } }]),
  ],
  prepare: [
    findPerson(),
    `update staged s set employer_name = coalesce(s.employer_name, e.name), workplace = coalesce(s.workplace, e.address) from employer e where e.employer_code = s.employer_code`,
    `update staged s set seq = p.seq from contribution_period p
     where p.person_id = s.person_id and p.fund = s.fund and p.from_month = s.from_month and ${payer('p')} = ${payer('s')}`,
  ],
  refusals: [unknownPerson, unknownEmployer],
  complete: [
    `update staged s set seq = n.seq from (
       select line, coalesce((select max(p.seq) from contribution_period p where p.person_id = g.person_id and p.fund = g.fund and p.from_month = g.from_month), 0)
         + row_number() over (partition by person_id, fund, from_month order by line) as seq
       from staged g where seq is null) as n where n.line = s.line`,
  ],
  writes: [
    `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_code, employer_name, job_title, workplace, insurable_earnings,
       salary_coefficient, paid)
     select person_id, fund, from_month, seq, to_month, scheme, employer_code, employer_name, job_title, workplace, insurable_earnings, salary_coefficient, paid
     from staged order by person_id, fund, from_month
     on conflict (person_id, fund, from_month, seq) do update set to_month = excluded.to_month, scheme = excluded.scheme, employer_code = excluded.employer_code,
       employer_name = excluded.employer_name, job_title = excluded.job_title, workplace = excluded.workplace, insurable_earnings = excluded.insurable_earnings,
       salary_coefficient = excluded.salary_coefficient, paid = excluded.paid`,
  ],
};
