import type { TranslationOf } from '../define-texts.ts';
import type { vneidTexts } from '../vneid.ts';

export const vneid: TranslationOf<typeof vneidTexts> = {
  hint: '2단계 인증을 마친 VNeID 계정이 필요합니다.',
  confirm: 'VNeID로 확인',
  again: 'VNeID로 다시 시도',
  otherWays: '다른 방법으로 로그인',
  confirmOtherwise: '다른 방법으로 확인',
  notices: {
    cancelled: 'VNeID 로그인을 취소했습니다.',
    unavailable: 'VNeID 서비스가 일시 중단되었습니다. 비밀번호로 로그인할 수 있습니다.',
  },
  signedOut: {
    text: 'VssID에서 로그아웃했습니다. 이 브라우저에서 VNeID가 아직 열려 있을 수 있습니다. 공용 기기라면 VNeID에서도 로그아웃해 주십시오.',
    action: 'VNeID에서도 로그아웃',
  },
  title: 'VNeID로 로그인',
  versions: {
    have: '사용 중인 버전',
    need: '필요한 버전',
    old: '이전 버전',
    how: '업데이트 방법',
  },
  vssidTooOld: (have, need) =>
    `사용 중인 VssID 앱의 버전은 ${have}입니다. VNeID로 로그인하려면 VssID 버전 ${need} 이상이 필요합니다. 업데이트해 주십시오.`,
  vneidTooOld: (have, need) =>
    `사용 중인 VNeID 앱의 버전은 ${have}입니다. VssID에 로그인하려면 VNeID 버전 ${need} 이상이 필요합니다. 업데이트해 주십시오.`,
  updateVssid:
    '인터넷에 연결된 상태에서 VssID 앱을 완전히 닫았다가 다시 여십시오. ‘업데이트’가 보이면 선택한 뒤 다시 로그인하십시오.',
  updateVneid: 'Google Play 또는 App Store에서 VNeID를 찾아 업데이트한 뒤, 여기로 돌아와 다시 로그인하십시오.',
  results: {
    'level-1': {
      title: '2단계 인증을 마친 계정이 필요합니다.',
      text: '현재 VNeID 계정은 1단계입니다. 시민신분증을 가지고 거주지 경찰서에서 2단계 인증을 받으십시오. 그동안에는 비밀번호로 VssID에 로그인할 수 있습니다.',
    },
    'account-closed': {
      title: 'VssID 계정이 잠겨 있습니다.',
      text: 'VNeID로도 로그인할 수 없습니다. 신분증을 가지고 사회보험 기관을 방문하거나 상담 전화로 이유를 확인하고 계정을 다시 여십시오.',
    },
    'somebody-else': {
      title: '다른 사람의 VNeID 계정입니다.',
      text: 'VssID는 본인 이름으로 열려 있지만 VNeID에는 다른 사람이 로그인했습니다. 본인의 VNeID 계정으로 다시 시도하거나 다른 방법으로 확인하십시오.',
    },
    'session-over': {
      title: '로그인 시간이 끝났습니다.',
      text: '다시 로그인한 뒤 하던 일을 계속하십시오.',
    },
    incomplete: {
      title: 'VNeID가 필요한 정보를 모두 제공하지 않았습니다.',
      text: '본인의 기록을 찾으려면 개인식별번호, 성명, 생년월일이 필요합니다. 다시 시도하면서 이 정보 제공에 동의해 주십시오.',
    },
    'too-late': {
      title: '이번 로그인은 만료되었습니다.',
      text: 'VNeID 로그인은 몇 분 안에 한 번만 쓸 수 있습니다. 처음부터 다시 시작하십시오.',
    },
    'other-browser': {
      title: '이 브라우저에서 시작한 로그인이 아닙니다.',
      text: '오래되었거나 이미 사용한 페이지이거나 다른 사람이 보낸 것일 수 있습니다. 누군가 보낸 링크로 왔다면 따르지 마십시오. 로그인하려면 여기에서 다시 시작하십시오.',
    },
    'not-trusted': {
      title: 'VNeID의 응답을 확인할 수 없습니다.',
      text: '계정 보호를 위해 로그인하지 않았습니다. 다시 시도하십시오. 이 화면이 또 보이면 비밀번호로 로그인하고 상담 전화로 알려 주십시오.',
    },
    error: {
      title: 'VNeID 오류로 로그인하지 못했습니다.',
      text: '계정에는 문제가 없습니다. 몇 분 뒤 다시 시도하거나 비밀번호를 사용하십시오.',
    },
    'too-many': {
      title: '시도 횟수가 너무 많습니다.',
      text: '몇 분 기다렸다가 다시 시도하거나 비밀번호를 사용하십시오.',
    },
    'not-offered': {
      title: '이 시스템은 VNeID와 연결되어 있지 않습니다.',
      text: '비밀번호로 로그인해 주십시오.',
    },
  },
  register: {
    title: 'VNeID 정보로 등록',
    start: '지금 등록',
    fromVneid: 'VNeID에서 받은 정보',
    fixed: '이 세 항목은 VNeID가 확인한 것으로 여기에서 수정할 수 없습니다.',
    notYou: '본인이 아닙니까?',
    forget: '이 정보 지우기',
    kept: '이 정보는 이 브라우저에만 한 시간 동안 보관됩니다.',
    fields: {
      fullName: '성명',
      citizenNumber: '개인식별번호',
      birthDate: '생년월일',
    },
    'no-account': {
      title: '아직 VssID 계정이 없습니다. 지금 등록하시겠습니까?',
      text: 'VNeID의 정보가 사회보험 기록과 일치합니다. 주소를 입력하고 사회보험 기관을 고른 뒤 전화번호를 확인하면 됩니다. 신분증 사진은 필요 없으며 계정은 대개 바로 열립니다.',
    },
    'unknown-number': {
      title: '사회보험 기록에 아직 개인식별번호가 없습니다.',
      text: '그래도 등록할 수 있습니다. 건강보험증이나 사회보험 수첩의 사회보험 번호를 입력하면 담당자가 VNeID 정보와 대조합니다. 대개 근무일 2일이 걸리며 신분증 사진은 필요 없습니다.',
    },
    differs: {
      title: 'VNeID의 성명 또는 생년월일이 사회보험 기록과 다릅니다.',
      text: '그래서 계정을 바로 열 수 없습니다. 신청서를 보내면 담당자가 대개 근무일 2일 안에 대조합니다. 사회보험 기록이 틀렸다면 담당자가 정정 방법을 안내합니다.',
      account:
        '이 개인식별번호에는 이미 VssID 계정이 있지만 아직 VNeID로 로그인할 수 없습니다. 비밀번호로 로그인하십시오. 두 정보를 맞추려면 시민신분증을 가지고 사회보험 기관에서 기록 정정을 신청하십시오.',
    },
    'has-account': {
      title: '이미 VssID 계정이 있습니다.',
      text: 'VNeID로 다시 로그인해 주십시오.',
    },
    approved: '비밀번호를 정하지 않고 바로 VNeID로 로그인할 수도 있습니다.',
  },
};
