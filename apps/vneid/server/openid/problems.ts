import type { ProblemTable } from '../problem-table.ts';

export const openIdProblems: ProblemTable = {
  'sign-in-gone': {
    status: 410,
    vi: 'Yêu cầu đăng nhập đã hết hạn. Quay lại dịch vụ bạn muốn dùng và đăng nhập lại.',
    en: 'This sign-in request has ended. Go back to the service that you want to use and sign in again.',
  },
  'not-connected': {
    status: 404,
    vi: 'Dịch vụ này không còn kết nối với tài khoản của bạn.',
    en: 'This service is no longer connected to your account.',
  },
};
