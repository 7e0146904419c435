import type { Bilingual } from '../bilingual.ts';
import type { Page, TextQuestion } from '../form.ts';

export type DeliveryMethod = 'electronic' | 'office' | 'post';

export const DELIVERY_METHODS: readonly DeliveryMethod[] = ['electronic', 'office', 'post'];

/** The last questions of every service: how the person gets the result. The electronic one comes in any case. */
export const resultDeliveryPage: Page = {
  key: 'result-delivery',
  title: { vi: 'Hình thức nhận kết quả', en: 'How to receive the result' },
  questions: [
    {
      kind: 'choice',
      key: 'deliveryMethod',
      label: { vi: 'Hình thức nhận kết quả', en: 'How to receive the result' },
      hint: {
        vi: 'Bản điện tử luôn có trong ứng dụng. Chọn thêm nơi nhận nếu bạn cần bản giấy.',
        en: 'The electronic result is always in the app. Choose another way if you also need paper.',
      },
      required: true,
      options: [
        { value: 'electronic', label: { vi: 'Bản điện tử', en: 'Electronic' } },
        { value: 'office', label: { vi: 'Tại bộ phận một cửa', en: 'At the one-stop desk' } },
        {
          value: 'post',
          label: { vi: 'Qua bưu điện', en: 'By post' },
          hint: { vi: 'Bạn trả cước bưu điện khi nhận.', en: 'You pay the postage on receipt.' },
        },
      ],
    },
    {
      ...whenChosen('office', 'agencyCode', { vi: 'Cơ quan BHXH', en: 'Social security office' }),
      kind: 'agency',
    },
    { ...whenChosen('post', 'provinceCode', { vi: 'Tỉnh/Thành phố', en: 'Province or city' }), kind: 'province' },
    {
      ...whenChosen('post', 'wardCode', { vi: 'Phường/Xã', en: 'Ward or commune' }),
      kind: 'ward',
      provinceQuestion: 'provinceCode',
    },
    {
      ...whenChosen('post', 'street', { vi: 'Số nhà, đường, thôn/xóm', en: 'House number, street, hamlet' }),
      kind: 'text',
      maxLength: 200,
      autocomplete: 'street-address',
    },
    {
      ...whenChosen('post', 'receiverName', { vi: 'Người nhận', en: 'Receiver' }),
      kind: 'text',
      maxLength: 100,
      autocomplete: 'name',
    },
    {
      ...whenChosen('post', 'receiverPhone', { vi: 'Số điện thoại người nhận', en: 'Receiver’s phone number' }),
      kind: 'phone',
      hint: { vi: 'Bưu tá gọi số này khi giao.', en: 'The post calls this number on delivery.' },
      optionalAtDesk: true,
      autocomplete: 'tel',
    },
  ],
};

type Shared = Pick<TextQuestion, 'key' | 'label' | 'required' | 'when'>;

function whenChosen(method: DeliveryMethod, key: string, label: Bilingual): Shared {
  return { key, label, required: true, when: { question: 'deliveryMethod', is: [method] } };
}
