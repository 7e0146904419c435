import { defineTexts } from './define-texts.ts';

/** What the error pages say by themselves; the API brings its own texts. */
export const problemTexts = defineTexts({
  area: 'problems',
  vi: {
    notFound: { title: 'Không tìm thấy trang này', text: 'Địa chỉ có thể đã thay đổi, hoặc nội dung không thuộc về bạn.' },
    unexpected: { title: 'Có lỗi xảy ra', text: 'Lỗi do hệ thống, không phải do bạn. Vui lòng thử lại sau ít phút.' },
    refused: { title: 'Chưa thực hiện được', text: 'Yêu cầu này không thực hiện được.' },
    overloaded: { title: 'Hệ thống đang có nhiều người truy cập', text: 'Vui lòng thử lại sau ít phút.' },
    requestId: (code: string) => `Mã lỗi ${code}`,
    tryAgainIn: (minutes: number) => `Vui lòng thử lại sau ${minutes} phút.`,
    tryAgain: 'Thử lại',
    toStart: 'Về trang chính',
    getHelp: 'Xem trợ giúp',
  },
  en: {
    notFound: { title: 'We cannot find this page', text: 'The address may have changed, or the content does not belong to you.' },
    unexpected: { title: 'Something went wrong', text: 'The fault is ours, not yours. Please try again in a few minutes.' },
    refused: { title: 'This could not be done', text: 'The request cannot be carried out.' },
    overloaded: { title: 'Many people are using the service', text: 'Please try again in a few minutes.' },
    requestId: (code) => `Error code ${code}`,
    tryAgainIn: (minutes) => `Please try again in ${minutes} minutes.`,
    tryAgain: 'Try again',
    toStart: 'Go to the start page',
    getHelp: 'Get help',
  },
});
