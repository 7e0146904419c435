import type { Language } from '@openvssid/core';

type Words = { title: string; lines: (service: string) => string[] };
type Texts = {
  faults: Readonly<Record<'gone' | 'unknownService' | 'wrongAddress' | 'request' | 'ours', Words>>;
  signOut: Words;
  signedOut: Words;
  yes: string;
  no: string;
  goOn: string;
  home: string;
  tooMany: string;
  codeIs: (code: string) => string;
};

/** What the pages of the protocol say. */
export const pageTexts: Readonly<Record<Language, Texts>> = {
  vi: {
    faults: {
      gone: {
        title: 'Yêu cầu đăng nhập đã hết hạn',
        lines: () => [
          'Yêu cầu này đã được dùng, đã quá thời gian, hoặc được mở ở trình duyệt khác.',
          'Quay lại dịch vụ bạn muốn dùng và đăng nhập lại.',
        ],
      },
      unknownService: {
        title: 'Dịch vụ chưa kết nối với VNeID',
        lines: () => [
          'Nơi đưa bạn đến đây không có trong danh sách dịch vụ được dùng VNeID để đăng nhập.',
          'Không nhập mật khẩu nếu bạn nghi ngờ trang đã đưa bạn đến đây.',
        ],
      },
      wrongAddress: {
        title: 'Địa chỉ quay về không đúng',
        lines: () => [
          'Dịch vụ gửi một địa chỉ quay về chưa đăng ký với VNeID. VNeID không chuyển bạn đến đó.',
          'Không có thông tin nào của bạn được chia sẻ.',
        ],
      },
      request: {
        title: 'Yêu cầu đăng nhập chưa đúng',
        lines: () => [
          'Dịch vụ gửi một yêu cầu mà VNeID không xử lý được.',
          'Quay lại dịch vụ và thử lại. Nếu vẫn gặp lỗi, hãy báo cho dịch vụ đó.',
        ],
      },
      ours: {
        title: 'Có lỗi xảy ra',
        lines: () => ['Lỗi do hệ thống, không phải do bạn. Vui lòng thử lại sau ít phút.'],
      },
    },
    signOut: {
      title: 'Đăng xuất khỏi VNeID?',
      lines: (service) => [
        service === '' ? 'Một dịch vụ đề nghị đăng xuất.' : `${service} đề nghị đăng xuất.`,
        'Bạn sẽ đăng xuất khỏi VNeID và các dịch vụ đã đăng nhập bằng VNeID trên trình duyệt này.',
      ],
    },
    signedOut: {
      title: 'Bạn đã đăng xuất khỏi VNeID',
      lines: (service) => (service === '' ? [] : [`Bạn có thể quay lại ${service}.`]),
    },
    yes: 'Đăng xuất',
    no: 'Ở lại VNeID',
    goOn: 'Tiếp tục',
    home: 'Về trang chính',
    tooMany: 'Quá nhiều lượt đăng nhập',
    codeIs: (code) => `Mã lỗi: ${code}`,
  },
  en: {
    faults: {
      gone: {
        title: 'This sign-in request has ended',
        lines: () => [
          'It was used already, is too old, or was opened in another browser.',
          'Go back to the service that you want to use and sign in again.',
        ],
      },
      unknownService: {
        title: 'This service is not connected to VNeID',
        lines: () => [
          'The place that sent you here is not on the list of services that use VNeID.',
          'Do not enter your password if you do not trust the page that sent you here.',
        ],
      },
      wrongAddress: {
        title: 'The return address is wrong',
        lines: () => [
          'The service gave a return address that it has not registered. VNeID does not send you there.',
          'Nothing about you was shared.',
        ],
      },
      request: {
        title: 'The sign-in request is not right',
        lines: () => [
          'The service sent a request that VNeID cannot answer.',
          'Go back to the service and try again. If it happens again, please tell that service.',
        ],
      },
      ours: {
        title: 'Something went wrong',
        lines: () => ['The fault is ours, not yours. Please try again in a few minutes.'],
      },
    },
    signOut: {
      title: 'Sign out of VNeID?',
      lines: (service) => [
        service === '' ? 'A service asks you to sign out.' : `${service} asks you to sign out.`,
        'You will be signed out of VNeID and of the services that you signed in to with VNeID in this browser.',
      ],
    },
    signedOut: {
      title: 'You are signed out of VNeID',
      lines: (service) => (service === '' ? [] : [`You can go back to ${service}.`]),
    },
    yes: 'Sign out',
    no: 'Stay in VNeID',
    goOn: 'Continue',
    home: 'Go to the start page',
    tooMany: 'Too many sign-ins',
    codeIs: (code) => `Error code: ${code}`,
  },
};
