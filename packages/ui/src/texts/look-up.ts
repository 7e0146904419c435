import { defineTexts } from './define-texts.ts';

export const lookUpTexts = defineTexts({
  vi: {
    title: 'Tra cứu',
    verify: {
      title: 'Kiểm tra thẻ BHYT',
      text: 'Quét hoặc dán mã xác thực để biết thẻ còn giá trị hay không.',
      action: 'Kiểm tra thẻ',
    },
    ownNumber: {
      title: 'Mã số BHXH của bạn',
      signedIn: (number: string) => `Mã số BHXH của bạn là ${number}.`,
      signedOut: 'Mã số in trên thẻ BHYT và sổ BHXH. Sau khi đăng nhập, bạn thấy mã số ngay ở trang đầu.',
    },
    notHere: {
      title: 'Cơ quan BHXH và cơ sở khám chữa bệnh',
      text: (hotline: string) =>
        `Ứng dụng chưa tra cứu được địa chỉ cơ quan BHXH và cơ sở khám chữa bệnh. Tổng đài ${hotline} trả lời bạn những câu hỏi này.`,
    },
  },
  en: {
    title: 'Look up',
    verify: {
      title: 'Check a health insurance card',
      text: 'Scan or paste the verification code to learn whether the card is valid.',
      action: 'Check a card',
    },
    ownNumber: {
      title: 'Your social insurance number',
      signedIn: (number) => `Your social insurance number is ${number}.`,
      signedOut:
        'The number is printed on your health insurance card and your social insurance book. Once signed in, you see it on the first page.',
    },
    notHere: {
      title: 'Offices and health facilities',
      text: (hotline) =>
        `The app cannot look up addresses of offices and health facilities yet. The hotline ${hotline} answers such questions.`,
    },
  },
});
