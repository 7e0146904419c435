import { defineTexts } from '@openvssid/ui/texts/define-texts';

export const shellTexts = defineTexts({
  vi: {
    name: 'VNeID',
    pageTitle: (page: string) => `${page} · VNeID`,
    skipToContent: 'Đến nội dung chính',
    otherLanguage: 'English',
    welcome: 'Định danh và xác thực điện tử',
  },
  en: {
    name: 'VNeID',
    pageTitle: (page) => `${page} · VNeID`,
    skipToContent: 'Skip to the content',
    otherLanguage: 'Tiếng Việt',
    welcome: 'Electronic identification',
  },
});
