import { defineTexts } from './define-texts.ts';

/** What the browser and the error pages say by themselves; the API brings its own texts. */
export const problemTexts = defineTexts({
  vi: {
    notFound: { title: 'Không tìm thấy trang này', text: 'Địa chỉ có thể đã thay đổi, hoặc nội dung không thuộc về bạn.' },
    unexpected: { title: 'Có lỗi xảy ra', text: 'Lỗi do hệ thống, không phải do bạn. Vui lòng thử lại sau ít phút.' },
    refused: { title: 'Chưa thực hiện được', text: 'Yêu cầu này không thực hiện được.' },
    overloaded: { title: 'Hệ thống đang có nhiều người truy cập', text: 'Vui lòng thử lại sau ít phút.' },
    offline: { title: 'Không có kết nối mạng', text: 'Hãy kiểm tra kết nối rồi thử lại. Thẻ BHYT đã xem vẫn mở được khi không có mạng.' },
    sessionEnded: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.',
    requestId: (code: string) => `Mã lỗi ${code}`,
    tryAgainIn: (minutes: number) => `Vui lòng thử lại sau ${minutes} phút.`,
    tryAgain: 'Thử lại',
    toStart: 'Về trang chính',
    openCard: 'Mở thẻ BHYT',
    getHelp: 'Xem trợ giúp',
    saveFailed: {
      network: 'Chưa lưu được vì không có kết nối mạng. Nội dung bạn nhập vẫn còn trên trang này.',
      session: 'Chưa lưu được vì phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại ở thẻ khác rồi thử lại.',
      server: 'Chưa lưu được do lỗi hệ thống. Nội dung bạn nhập vẫn còn trên trang này.',
    },
  },
  en: {
    notFound: { title: 'We cannot find this page', text: 'The address may have changed, or the content does not belong to you.' },
    unexpected: { title: 'Something went wrong', text: 'The fault is ours, not yours. Please try again in a few minutes.' },
    refused: { title: 'This could not be done', text: 'The request cannot be carried out.' },
    overloaded: { title: 'Many people are using the service', text: 'Please try again in a few minutes.' },
    offline: { title: 'No network connection', text: 'Check your connection and try again. A health insurance card you have opened before still works offline.' },
    sessionEnded: 'Your session has ended. Please sign in again.',
    requestId: (code) => `Error code ${code}`,
    tryAgainIn: (minutes) => `Please try again in ${minutes} minutes.`,
    tryAgain: 'Try again',
    toStart: 'Go to the start page',
    openCard: 'Open the card',
    getHelp: 'Get help',
    saveFailed: {
      network: 'Not saved: there is no network connection. What you typed is still on this page.',
      session: 'Not saved: your session has ended. Please sign in again in another tab, then try again.',
      server: 'Not saved: a fault on our side. What you typed is still on this page.',
    },
  },
});
