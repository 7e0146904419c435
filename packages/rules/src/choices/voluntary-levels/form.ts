import type { QuestionForm, Question } from '../../forms/form.ts';
import { sex } from '../../forms/shared-questions.ts';
import { voluntaryContributionForm } from '../../voluntary-contribution/form.ts';
import { LEAST_YEARS, MOST_YEARS } from './facts.ts';

export const voluntaryLevelsForm: QuestionForm = {
  name: 'choices/voluntary-levels',
  title: { vi: 'Đóng BHXH tự nguyện mức nào?', en: 'Which level of voluntary insurance?' },
  lead: {
    vi: 'So sánh các mức thu nhập chọn đóng: mỗi tháng đóng bao nhiêu, lương hưu được bao nhiêu.',
    en: 'Incomes to choose from beside each other: what each costs a month, and what pension it gives.',
  },
  questions: [
    ...sameAs('income'),
    {
      kind: 'number',
      key: 'years',
      least: LEAST_YEARS,
      most: MOST_YEARS,
      unit: { vi: 'năm', en: 'years' },
      label: { vi: 'Số năm đóng', en: 'Years of contribution' },
      hint: { vi: 'Ít nhất 15 năm thì có lương hưu.', en: 'There is a pension from 15 years on.' },
    },
    sex,
    ...sameAs('supportGroup', 'supportMonthsUsed'),
    {
      kind: 'day',
      key: 'payOn',
      rare: true,
      initial: 'today',
      label: { vi: 'Ngày so sánh', en: 'Day of the comparison' },
      hint: {
        vi: 'Luật và mức tham chiếu của ngày này được áp dụng. Từ 01/07/2025 đến 31/12/2026.',
        en: 'The law and the reference level of this day apply. From 01/07/2025 to 31/12/2026.',
      },
    },
  ],
};

/** Asked as where the contribution alone is computed. */
function sameAs(...keys: readonly string[]): Question[] {
  return voluntaryContributionForm.questions.filter(({ key }) => keys.includes(key));
}
