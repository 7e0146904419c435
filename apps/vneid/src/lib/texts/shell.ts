import { defineTexts } from '@openvssid/ui/texts/define-texts';

export const shellTexts = defineTexts({
  vi: {
    name: 'VNeID',
    pageTitle: (page: string) => `${page} · VNeID`,
    skipToContent: 'Đến nội dung chính',
    otherLanguage: 'English',
    welcome: 'Định danh và xác thực điện tử',
    navigation: 'Điều hướng chính',
    tabs: { home: 'Trang chủ', health: 'Sức khỏe', services: 'Dịch vụ', settings: 'Cá nhân' },
    signOut: 'Đăng xuất',
    levels: { 1: 'Tài khoản định danh mức 1', 2: 'Tài khoản định danh mức 2' },
  },
  en: {
    name: 'VNeID',
    pageTitle: (page) => `${page} · VNeID`,
    skipToContent: 'Skip to the content',
    otherLanguage: 'Tiếng Việt',
    welcome: 'Electronic identification',
    navigation: 'Main navigation',
    tabs: { home: 'Home', health: 'Health', services: 'Services', settings: 'You' },
    signOut: 'Sign out',
    levels: { 1: 'Identity account, level 1', 2: 'Identity account, level 2' },
  },
});
