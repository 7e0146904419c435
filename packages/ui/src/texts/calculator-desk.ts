import { defineTexts } from './define-texts.ts';

/** The console's «Tính chế độ». Forms, results and steps speak as they do to citizens: calculators.ts and packages/rules. */
export const calculatorDeskTexts = defineTexts({
  vi: {
    title: 'Tính chế độ',
    lead: 'Tính mức hưởng, mức đóng theo luật áp dụng tại ngày giải quyết, kèm từng bước và căn cứ. Thông tin nhập vào không được lưu lại.',
    caption: 'Các phép tính, theo tình huống',
    columns: { benefit: 'Chế độ', result: 'Tính được gì' },
    askedAsCitizen:
      'Câu hỏi viết cho người dân: hãy trả lời thay cho người được tính. Người dân tự tính trên ứng dụng sẽ thấy cùng kết quả, cùng các bước này.',
    notEligible: 'Theo thông tin đã nhập, chưa đủ điều kiện hưởng',
    enter: 'Nhập thông tin',
    empty: 'Xóa hết, tính cho người khác',
  },
  en: {
    title: 'Calculators',
    lead: 'Benefits and contributions by the law of the day of decision, with each step and its legal basis. Nothing entered is kept.',
    caption: 'The calculators, by situation',
    columns: { benefit: 'Benefit', result: 'What it tells' },
    askedAsCitizen:
      'The questions are put to citizens: answer them for the person concerned. Whoever calculates in the citizen app sees the same result and the same steps.',
    notEligible: 'By what was entered, the conditions are not met',
    enter: 'Enter the facts',
    empty: 'Clear all, calculate for somebody else',
  },
});
