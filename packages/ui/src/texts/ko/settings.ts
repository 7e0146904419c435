import type { TranslationOf } from '../define-texts.ts';
import type { settingsTexts } from '../settings.ts';

export const settings: TranslationOf<typeof settingsTexts> = {
  title: '설정',
  toSettings: '설정',
  version: (version) => `버전 ${version}`,
  entries: {
    password: { title: '비밀번호 변경', hint: '기존 비밀번호와 OTP 번호가 필요합니다' },
    devices: { title: '내 기기', hint: '로그인되어 있는 기기' },
    language: { title: '언어' },
  },
  password: {
    title: '비밀번호 변경',
    old: '기존 비밀번호',
    new: '새 비밀번호',
    repeat: '새 비밀번호 다시 입력',
    submit: '완료',
    codeTitle: 'OTP 번호로 확인',
    sent: {
      sms: (to) => `${to} 번호로 OTP 번호를 문자로 보냈습니다.`,
      email: (to) => `${to} 주소로 OTP 번호를 이메일로 보냈습니다.`,
    },
    delivery: {
      waiting: '번호를 보내는 중입니다.',
      sent: '번호를 보냈습니다. 보통 몇 초 안에 도착합니다.',
      failed: '이 연락처로 번호를 보내지 못했습니다. 다른 방법으로 새 번호를 받아 주십시오.',
    },
    confirm: '확인',
    changed: '비밀번호가 변경되었습니다. 다른 기기에서는 로그아웃되었습니다.',
  },
  devices: {
    title: '내 기기',
    lead: '로그인한 적이 있는 브라우저마다 하나의 기기로 표시됩니다. 모르는 기기가 있으면 삭제하고 비밀번호를 변경해 주십시오.',
    sessions: '로그인 중',
    known: '등록된 기기',
    here: '현재 기기',
    lastSeen: (moment) => `마지막 사용 ${moment}`,
    since: (moment) => `로그인 ${moment}`,
    unnamed: '종류를 알 수 없는 기기',
    end: '로그아웃',
    endOf: (name) => `${name} 로그아웃`,
    endOthers: '다른 기기 모두 로그아웃',
    remove: '삭제',
    removeOf: (name) => `${name} 삭제`,
    noOthers: '현재 기기에서만 로그인되어 있습니다.',
    done: {
      session: '해당 기기에서 로그아웃했습니다.',
      sessions: '다른 모든 기기에서 로그아웃했습니다.',
      device: '기기를 삭제했습니다.',
    },
  },
  language: {
    title: '언어',
    label: '앱, 문자, 이메일 언어',
    submit: '저장',
    saved: '언어를 저장했습니다.',
  },
};
