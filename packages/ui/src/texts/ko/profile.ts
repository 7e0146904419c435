import type { TranslationOf } from '../define-texts.ts';
import type { profileTexts } from '../profile.ts';

export const profile: TranslationOf<typeof profileTexts> = {
  title: '정보 변경',
  hint: '전화번호, 이메일, 주소, 신분증 번호',
  lead: 'OTP 번호와 알림을 이 전화번호와 이메일로 보내 드립니다.',
  phone: '전화번호',
  email: '이메일',
  address: '연락 주소',
  identity: {
    'citizen-number': '개인식별번호·신분증(CCCD) 번호',
    'old-id-number': '구 신분증(CMND) 번호(9자리)',
    'passport-number': '여권 번호',
    none: '개인식별번호·신분증(CCCD) 번호',
  },
  notRecorded: '등록되지 않음',
  change: '변경',
  add: '추가',
  replaceNumber: '12자리 신분증 번호로 변경',
  changeOf: (what) => `변경: ${what}`,
  nameAndBirth:
    '성명, 성별, 생년월일은 여기에서 바꿀 수 없습니다. 잘못된 정보가 있으면 공공 서비스 메뉴의 [608A]로 정정을 신청해 주십시오.',
  changed: {
    phone: '전화번호를 변경했습니다.',
    email: '이메일을 변경했습니다.',
    address: '연락 주소를 변경했습니다.',
  },
  toldBoth: '이전 연락처와 새 연락처로 모두 알려 드렸습니다.',
  held: {
    title: '지급 관련 변경이 잠시 보류됩니다',
    text: (moment) =>
      `전화번호나 이메일이 변경되어 수령 계좌, 수령 방법, 대리 수령 변경은 ${moment}까지 보류됩니다. 급여는 그대로 지급됩니다.`,
  },
  phonePage: {
    title: '새 전화번호',
    current: (phone) => `현재 번호: ${phone}`,
    hint: 'OTP 번호를 새 번호로 보냅니다. 이전 번호로도 알려 드립니다.',
  },
  emailPage: {
    title: '새 이메일',
    current: (email) => `현재 이메일: ${email}`,
    hint: 'OTP 번호를 새 이메일로 보냅니다. 이전 이메일로도 알려 드립니다.',
  },
  addressPage: {
    title: '새 연락 주소',
    lead: 'OTP 번호를 등록된 전화번호나 이메일로 보냅니다.',
    province: '성·시',
    ward: '프엉·싸(동·면)',
    street: '번지, 도로명, 마을',
    showWards: '프엉·싸 목록 보기',
    chooseProvince: '성·시를 먼저 선택해 주십시오',
  },
  waits: '변경 후에는 안전을 위해 지급 관련 변경(수령 계좌, 수령 방법, 위임)을 24시간 동안 할 수 없습니다.',
  sendCode: '번호 보내기',
  enter: (field) => `${field}: 입력해 주십시오`,
  choose: (field) => `${field}: 선택해 주십시오`,
  code: {
    title: '변경 확인',
    sent: {
      sms: (to) => `${to} 번호로 OTP 번호를 문자로 보냈습니다.`,
      email: (to) => `${to} 주소로 OTP 번호를 보냈습니다.`,
    },
    delivery: {
      waiting: '번호를 보내는 중입니다.',
      sent: '번호를 보냈습니다. 보통 몇 초 안에 도착합니다.',
      failed: '이곳으로 번호를 보내지 못했습니다. 번호나 주소를 다시 확인해 주십시오.',
    },
    confirm: '확인',
    correct: '수정',
  },
  notMePayment: '급여는 이 변경 이전 방식대로 지급되며, 담당자가 확인합니다.',
  notMe: '변경 전의 전화번호와 이메일을 다시 사용하며, 사회보험기관 담당자가 검토합니다.',
};
