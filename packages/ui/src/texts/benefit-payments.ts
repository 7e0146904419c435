import { defineTexts } from './define-texts.ts';

export const benefitPaymentTexts = defineTexts({
  area: 'benefitPayments',
  vi: {
    last: 'Lần chi trả gần nhất',
    next: 'Lần chi trả tới',
    paid: (amount: string, month: string, day: string) => `${amount}, kỳ tháng ${month}, trả ngày ${day}`,
    returned: (amount: string, month: string) => `${amount}, kỳ tháng ${month}: chưa đến được bạn, sẽ trả lại trong kỳ tới`,
    coming: (amount: string, day: string) => `${amount}, từ ngày ${day}`,
    foreseen: 'Theo dữ liệu hiện nay; danh sách chi trả lập trước kỳ trả.',
    toAccount: (bank: string, ending: string) => `Vào tài khoản ${bank} •••• ${ending}`,
    inCash: 'Bằng tiền mặt',
    inCashAt: (place: string) => `Bằng tiền mặt tại ${place}`,
    byAttorney: (name: string) => `Người lĩnh thay: ${name}`,
    authorisations: 'Ủy quyền lĩnh thay',
  },
  en: {
    last: 'Last payment',
    next: 'Next payment',
    paid: (amount, month, day) => `${amount} for ${month}, paid on ${day}`,
    returned: (amount, month) => `${amount} for ${month}: has not reached you and is paid again next time`,
    coming: (amount, day) => `${amount}, from ${day}`,
    foreseen: 'As things stand today; the payment list is made before each payment.',
    toAccount: (bank, ending) => `To your ${bank} account •••• ${ending}`,
    inCash: 'In cash',
    inCashAt: (place) => `In cash at ${place}`,
    byAttorney: (name) => `Received for you by ${name}`,
    authorisations: 'Authorise somebody to receive',
  },
});
