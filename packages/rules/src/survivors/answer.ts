import type { Answer, Result } from '../forms/form.ts';
import { averageOf, lawApplied } from '../forms/shared-figures.ts';

export const survivorsAnswer: Answer = {
  headlines: [
    {
      at: 'monthly.total',
      unit: 'dong-a-month',
      when: (result) => isOpen(result, 'monthly'),
      label: { vi: 'Trợ cấp tuất hằng tháng', en: 'Monthly survivors’ allowance' },
      meaning: {
        vi: 'Cho mọi thân nhân đủ điều kiện, từ tháng {monthly.from}; thêm trợ cấp mai táng {funeral.amount}.',
        en: 'For all relatives with the right to it, from {monthly.from}; and a funeral allowance of {funeral.amount}.',
      },
    },
    {
      at: 'lumpSum.amount',
      unit: 'dong',
      when: (result) => isOpen(result, 'lumpSum'),
      label: { vi: 'Trợ cấp tuất một lần', en: 'Lump sum to survivors' },
      meaning: {
        vi: 'Trả một lần cho thân nhân; thêm trợ cấp mai táng {funeral.amount}.',
        en: 'Paid at once to the family; and a funeral allowance of {funeral.amount}.',
      },
    },
    {
      at: 'funeral.amount',
      unit: 'dong',
      label: { vi: 'Trợ cấp mai táng', en: 'Funeral allowance' },
      meaning: { vi: 'Trả cho người lo mai táng.', en: 'Paid to whoever arranges the funeral.' },
    },
  ],
  figures: [
    { at: 'funeral.amount', unit: 'dong', label: { vi: 'Trợ cấp mai táng', en: 'Funeral allowance' }, evenZero: true },
    { at: 'monthly.from', unit: 'month', label: { vi: 'Hằng tháng từ', en: 'Monthly from' } },
    { at: 'lumpSum.months', unit: 'months', label: { vi: 'Số tháng được tính', en: 'Months counted' } },
    { ...averageOf, at: 'lumpSum.averageSalary' },
    lawApplied,
  ],
  rows: [
    {
      at: 'monthly.relatives',
      title: { vi: 'Từng thân nhân', en: 'Each relative' },
      names: { label: { vi: 'Thân nhân', en: 'Relative' }, each: { vi: 'Thân nhân {number}', en: 'Relative {number}' } },
      columns: [
        { at: 'percent', unit: 'percent', label: { vi: 'Mức', en: 'Rate' } },
        { at: 'amount', unit: 'dong', label: { vi: 'Mỗi tháng', en: 'A month' } },
        {
          at: 'reason',
          unit: 'text',
          label: { vi: 'Vì sao không được', en: 'Why not' },
          words: {
            AGE: { vi: 'Chưa hoặc đã quá tuổi được hưởng', en: 'Not of the age the law asks for' },
            INCOME: { vi: 'Thu nhập từ mức tham chiếu trở lên', en: 'Income of the reference level or more' },
            NO_MONTHLY_RIGHT: { vi: 'Người mất chưa đóng đủ 15 năm', en: 'The person had not paid 15 years' },
            MORE_THAN_FOUR: { vi: 'Đã có bốn thân nhân được hưởng', en: 'Four relatives are already paid' },
          },
        },
      ],
    },
  ],
  reasons: {
    LUMP_SUM_CHOICE_NOT_ALLOWED: {
      why: {
        vi: 'Theo luật cũ, gia đình có con dưới 6 tuổi hoặc con, vợ, chồng suy giảm từ 81% không được chọn nhận một lần.',
        en: 'Under the old law a family with a child under 6, or a child or spouse with 81% incapacity, cannot choose the lump sum.',
      },
      change: { vi: 'Trợ cấp được trả hằng tháng.', en: 'The allowance is paid monthly.' },
    },
  },
};

function isOpen(result: Result, part: string): boolean {
  const value = result[part];
  return typeof value === 'object' && value !== null && 'eligible' in value && value.eligible === true;
}
