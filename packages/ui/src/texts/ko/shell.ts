import type { TranslationOf } from '../define-texts.ts';
import type { shellTexts } from '../shell.ts';

export const shell: TranslationOf<typeof shellTexts> = {
  appName: 'OpenVssID',
  tagline: '디지털 사회보험',
  skipToContent: '본문으로 건너뛰기',
  mainNavigation: '주 메뉴',
  tabs: { personal: '내 정보', services: '민원 서비스', lookUp: '조회', help: '도움말' },
  yourAccount: '내 계정',
  menu: '메뉴 열기',
  closeMenu: '메뉴 닫기',
  insuranceNumber: (number) => `사회보험번호: ${number}`,
  notifications: '알림',
  unreadNotifications: (count) => `알림, 읽지 않은 알림 ${count}건`,
  news: '소식',
  settings: '설정',
  changePassword: '비밀번호 변경',
  signIn: '로그인',
  signOut: '로그아웃',
  language: '언어',
  contentInEnglish: '안내와 소식은 베트남어와 영어로만 제공됩니다.',
  chooseLanguage: '언어 선택',
  back: '뒤로',
  offline: '네트워크에 연결되어 있지 않습니다. 지금은 일부 내용을 볼 수 없습니다.',
  offlineStored: (time, day) => `네트워크에 연결되어 있지 않습니다. ${day} ${time} 기준 정보를 표시하고 있습니다.`,
  storedCopy: (time, day) => `네트워크가 느립니다. ${day} ${time} 기준 정보를 표시하고 있습니다.`,
  pageTitle: (title) => `${title} · OpenVssID`,
};
