import type { Bilingual, Form, FormPage } from '../questions.ts';

/** Khai báo di chuyển nội địa. Fields of our own: no form of this entry is published (assumed). */
export const movementForm: Form = {
  pages: [
    placePage('from', { vi: 'Nơi đi', en: 'Leaving from' }),
    placePage('to', { vi: 'Nơi đến', en: 'Going to' }),
    {
      key: 'dates',
      title: { vi: 'Ngày đi và ngày đến', en: 'Dates of the journey' },
      questions: [
        {
          kind: 'date',
          key: 'departureDate',
          label: { vi: 'Ngày đi', en: 'Date of departure' },
          missing: 'departure-missing',
        },
        { kind: 'date', key: 'arrivalDate', label: { vi: 'Ngày đến', en: 'Date of arrival' }, missing: 'arrival-missing' },
      ],
    },
    {
      key: 'transport',
      title: { vi: 'Phương tiện', en: 'Means of transport' },
      questions: [
        {
          kind: 'choice',
          key: 'transport',
          label: { vi: 'Phương tiện', en: 'Means of transport' },
          missing: 'transport-missing',
          options: [
            { value: 'plane', label: { vi: 'Máy bay', en: 'Plane' } },
            { value: 'train', label: { vi: 'Tàu hỏa', en: 'Train' } },
            { value: 'coach', label: { vi: 'Xe khách', en: 'Coach' } },
            { value: 'car', label: { vi: 'Ô tô', en: 'Car' } },
            { value: 'motorbike', label: { vi: 'Xe máy', en: 'Motorbike' } },
            { value: 'boat', label: { vi: 'Tàu thủy', en: 'Boat' } },
            { value: 'other', label: { vi: 'Khác', en: 'Other' } },
          ],
        },
      ],
    },
    {
      key: 'purpose',
      title: { vi: 'Mục đích', en: 'Purpose' },
      questions: [
        {
          kind: 'text',
          key: 'purpose',
          label: { vi: 'Mục đích', en: 'Purpose' },
          hint: { vi: 'Ví dụ: thăm gia đình, công tác, khám bệnh.', en: 'For example: family visit, work, medical care.' },
          missing: 'purpose-missing',
          maxLength: 200,
          maxLines: 1,
        },
      ],
    },
    {
      key: 'companions',
      title: { vi: 'Người đi cùng', en: 'People travelling with you' },
      questions: [
        {
          kind: 'text',
          key: 'companions',
          label: { vi: 'Người đi cùng', en: 'People travelling with you' },
          hint: {
            vi: 'Mỗi người một dòng. Để trống nếu bạn đi một mình.',
            en: 'One person a line. Leave empty if you travel alone.',
          },
          maxLength: 1_000,
          maxLines: 20,
        },
      ],
    },
  ],
};

/** An address as it is since 1/7/2025: province and commune, no district between them. */
function placePage(end: 'from' | 'to', title: Bilingual): FormPage {
  const provinceQuestion = `${end}Province`;
  return {
    key: end,
    title,
    questions: [
      {
        kind: 'province',
        key: provinceQuestion,
        label: { vi: 'Tỉnh/Thành phố', en: 'Province or city' },
        missing: 'province-missing',
      },
      {
        kind: 'ward',
        key: `${end}Ward`,
        label: { vi: 'Phường/Xã', en: 'Ward or commune' },
        missing: 'ward-missing',
        provinceQuestion,
      },
      {
        kind: 'text',
        key: `${end}Street`,
        label: { vi: 'Số nhà, đường, thôn/xóm', en: 'House number, street, hamlet' },
        hint: { vi: 'Để trống nếu chưa biết.', en: 'Leave empty if you do not know it yet.' },
        maxLength: 200,
        maxLines: 1,
      },
    ],
  };
}
