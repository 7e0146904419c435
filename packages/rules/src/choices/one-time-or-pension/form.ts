import type { Question, QuestionForm, SingleQuestion } from '../../forms/form.ts';
import { birth, history, sex, SUPPORT_OPTIONS } from '../../forms/shared-questions.ts';
import { oneTimeForm } from '../../one-time/form.ts';
import { MOST_FURTHER_YEARS } from './facts.ts';

export const oneTimeOrPensionForm: QuestionForm = {
  name: 'choices/one-time-or-pension',
  title: { vi: 'Rút một lần bây giờ hay hưởng lương hưu sau này?', en: 'A one-time payment now, or a pension later?' },
  lead: {
    vi: 'Đặt số tiền nhận một lần hôm nay bên cạnh lương hưu về sau, theo số năm bạn đóng thêm.',
    en: 'What is paid at once today beside the pension later, by the years you go on contributing.',
  },
  questions: [
    sex,
    birth,
    history({ withWork: true, withSupport: true }),
    ...furtherTime(),
    ground(),
    ...sameAs('insuredOnApplication', 'excusedMonths'),
    {
      kind: 'day',
      key: 'decisionDate',
      rare: true,
      initial: 'today',
      label: { vi: 'Ngày so sánh', en: 'Day of the comparison' },
      hint: {
        vi: 'Luật, mức tham chiếu và hệ số trượt giá của ngày này được áp dụng. Từ 01/07/2025 đến 31/12/2026.',
        en: 'The law, the reference level and the price coefficients of this day apply. From 01/07/2025 to 31/12/2026.',
      },
    },
  ],
};

function furtherTime(): SingleQuestion[] {
  return [
    {
      kind: 'choice',
      key: 'further.scheme',
      required: false,
      label: { vi: 'Nếu đóng tiếp, bạn đóng theo', en: 'If you go on, you contribute to' },
      options: [
        {
          value: 'compulsory',
          label: { vi: 'BHXH bắt buộc, khi đi làm', en: 'Compulsory insurance, with a job' },
        },
        { value: 'voluntary', label: { vi: 'BHXH tự nguyện', en: 'Voluntary insurance' } },
      ],
    },
    {
      kind: 'money',
      key: 'further.salary',
      required: false,
      label: { vi: 'Tiền lương hoặc thu nhập đóng mỗi tháng sau này', en: 'Insured salary or income a month from now on' },
      hint: {
        vi: 'Để trống thì lấy mức của tháng đóng gần nhất.',
        en: 'Leave it empty to take that of the last month contributed.',
      },
      faults: {
        E_VALUE: {
          vi: 'BHXH tự nguyện: chọn từ chuẩn hộ nghèo khu vực nông thôn (hiện 1.500.000 đồng) đến 20 lần mức tham chiếu.',
          en: 'Voluntary insurance: choose between the rural poverty line (1,500,000 đồng at present) and 20 times the reference level.',
        },
      },
    },
    {
      kind: 'number',
      key: 'further.years',
      required: false,
      least: 0,
      most: MOST_FURTHER_YEARS,
      unit: { vi: 'năm', en: 'years' },
      label: { vi: 'Số năm đóng thêm', en: 'Further years' },
      hint: {
        vi: 'Để trống thì lấy số năm ít nhất để có lương hưu.',
        en: 'Leave it empty to take the fewest that lead to a pension.',
      },
    },
    {
      kind: 'choice',
      key: 'further.supportGroup',
      required: false,
      when: [{ key: 'further.scheme', is: ['voluntary'] }],
      label: { vi: 'Bạn thuộc', en: 'You belong to' },
      options: SUPPORT_OPTIONS,
    },
  ];
}

/** As in the calculator of the one-time payment, without those who draw a pension already. */
function ground(): Question {
  const asked = oneTimeForm.questions.find(({ key }) => key === 'ground');
  if (asked?.kind !== 'choice') throw new Error('The one-time form asks for no ground');
  const options = asked.options.filter(({ value }) => value !== 'pensioner-emigration');
  return { ...asked, options, rare: true, required: true, initial: 'one-year-out' };
}

function sameAs(...keys: readonly string[]): Question[] {
  return oneTimeForm.questions.filter(({ key }) => keys.includes(key));
}
