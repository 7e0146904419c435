import type { Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownPerson } from '../people-lookup.ts';
import { month, oneOf, text } from '../readers.ts';

export const contributionSupport: Kind = {
  name: 'contribution-support',
  title: {
    vi: 'Nhóm được Nhà nước hỗ trợ đóng BHXH tự nguyện (mỗi dòng một người)',
    en: 'Groups by which the State supports voluntary contributions (a line for each person)',
  },
  columns: {
    person_number: personColumn,
    support_group: {
      vi: 'Nhóm hỗ trợ',
      required: true,
      reader: oneOf('text', [
        ['poor', 'hộ nghèo'],
        ['near-poor', 'hộ cận nghèo'],
        ['ethnic-minority', 'dân tộc thiểu số'],
        ['island', 'xã đảo', 'đặc khu'],
      ]),
    },
    from_month: { vi: 'Từ tháng', reader: month, required: true },
    to_month: { vi: 'Đến tháng', reader: month },
    source: { vi: 'Danh sách', reader: text, required: true },
  },
  extra: ['person_id bigint'],
  // Who belongs to several groups at once has a line for each with months of their own; the highest counts.
  key: [samePerson, 'from_month'],
  check: ({ from_month: from, to_month: to }) =>
    from && to && to < from
      ? [{ column: 'to_month', reason: { vi: 'Đến tháng phải từ tháng bắt đầu trở đi', en: 'Ends before it begins' } }]
      : [],
  prepare: [findPerson()],
  refusals: [unknownPerson],
  writes: [
    `insert into contribution_support (person_id, support_group, from_month, to_month, source)
     select person_id, support_group, from_month, to_month, source from staged
     on conflict (person_id, from_month) do update set support_group = excluded.support_group, to_month = excluded.to_month, source = excluded.source`,
  ],
};
