import type { Form } from '../questions.ts';

/** Khai báo y tế toàn dân. Fields of our own: no form of this entry is published (assumed). */
export const healthForm: Form = {
  pages: [
    {
      key: 'symptoms',
      title: { vi: 'Triệu chứng', en: 'Symptoms' },
      questions: [
        {
          kind: 'choices',
          key: 'symptoms',
          label: { vi: 'Triệu chứng', en: 'Symptoms' },
          hint: {
            vi: 'Chọn mọi triệu chứng bạn có trong 14 ngày qua.',
            en: 'Choose every symptom that you have had in the last 14 days.',
          },
          missing: 'symptoms-missing',
          alone: 'none',
          options: [
            { value: 'none', label: { vi: 'Không có', en: 'None' } },
            { value: 'fever', label: { vi: 'Sốt', en: 'Fever' } },
            { value: 'cough', label: { vi: 'Ho', en: 'Cough' } },
            { value: 'soreThroat', label: { vi: 'Đau họng', en: 'Sore throat' } },
            { value: 'breathlessness', label: { vi: 'Khó thở', en: 'Breathlessness' } },
            { value: 'other', label: { vi: 'Khác', en: 'Other' } },
          ],
        },
      ],
    },
    {
      key: 'case-contact',
      title: { vi: 'Tiếp xúc với ca bệnh', en: 'Contact with a case' },
      questions: [
        {
          kind: 'choice',
          key: 'caseContact',
          label: { vi: 'Tiếp xúc với ca bệnh', en: 'Contact with a case' },
          hint: {
            vi: 'Trong 14 ngày qua, bạn có ở gần người mắc hoặc nghi mắc bệnh không?',
            en: 'In the last 14 days, were you near somebody who has or may have the disease?',
          },
          missing: 'case-contact-missing',
          options: [
            { value: 'yes', label: { vi: 'Có', en: 'Yes' } },
            { value: 'no', label: { vi: 'Không', en: 'No' } },
            { value: 'unknown', label: { vi: 'Không rõ', en: 'Not sure' } },
          ],
        },
      ],
    },
    {
      key: 'places',
      title: { vi: 'Nơi đã đến trong 14 ngày qua', en: 'Places visited in the last 14 days' },
      questions: [
        {
          kind: 'text',
          key: 'places',
          label: { vi: 'Nơi đã đến trong 14 ngày qua', en: 'Places visited in the last 14 days' },
          hint: {
            vi: 'Mỗi nơi một dòng, kèm ngày đến. Ví dụ: Chợ Đồng Xuân, 20/11/2026. Để trống nếu bạn không đi đâu.',
            en: 'One place a line, with its dates. Example: Dong Xuan market, 20/11/2026. Leave empty if you went nowhere.',
          },
          maxLength: 2_000,
          maxLines: 40,
        },
      ],
    },
    {
      key: 'vaccination',
      title: { vi: 'Tiêm chủng', en: 'Vaccination' },
      questions: [
        {
          kind: 'choice',
          key: 'vaccination',
          label: { vi: 'Tiêm chủng', en: 'Vaccination' },
          hint: {
            vi: 'Bạn đã tiêm vắc xin phòng bệnh đang có dịch đến đâu?',
            en: 'How far are you with the vaccination against the present epidemic?',
          },
          missing: 'vaccination-missing',
          options: [
            { value: 'none', label: { vi: 'Chưa tiêm', en: 'Not vaccinated' } },
            { value: 'partial', label: { vi: 'Chưa đủ mũi', en: 'Some doses' } },
            { value: 'full', label: { vi: 'Đủ mũi', en: 'All doses' } },
          ],
        },
      ],
    },
    {
      key: 'phone',
      title: { vi: 'Số điện thoại', en: 'Phone number' },
      questions: [
        {
          kind: 'phone',
          key: 'phone',
          label: { vi: 'Số điện thoại', en: 'Phone number' },
          hint: {
            vi: 'Cơ quan y tế gọi số này khi cần. Sửa ở đây không đổi số của tài khoản.',
            en: 'Health officers call this number if they need to. Changing it here leaves your account as it is.',
          },
          missing: 'phone-missing',
        },
      ],
    },
  ],
};
