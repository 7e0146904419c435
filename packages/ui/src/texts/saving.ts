import { defineTexts } from './define-texts.ts';

/** Why a draft was not saved: what was typed is still there. */
export const savingTexts = defineTexts({
  area: 'saving',
  vi: {
    network: 'Chưa lưu được vì không có kết nối mạng. Nội dung bạn nhập vẫn còn trên trang này.',
    session: 'Chưa lưu được vì phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại ở cửa sổ khác rồi thử lại.',
    server: 'Chưa lưu được do lỗi hệ thống. Nội dung bạn nhập vẫn còn trên trang này.',
  },
  en: {
    network: 'Not saved: there is no network connection. What you typed is still on this page.',
    session: 'Not saved: your session has ended. Please sign in again in another tab, then try again.',
    server: 'Not saved: a fault on our side. What you typed is still on this page.',
  },
});
