import type { TranslationOf } from '../define-texts.ts';
import type { signInTexts } from '../sign-in.ts';

export const signIn: TranslationOf<typeof signInTexts> = {
  title: '로그인',
  number: '사회보험번호 또는 신분증 번호',
  password: '비밀번호',
  enter: (field) => `${field}: 입력해 주십시오`,
  submit: '로그인',
  forgotten: '비밀번호 찾기',
  register: '계정 만들기',
  invite: 'VssID 설치 권하기',
  inviteText: 'OpenVssID – 디지털 사회보험',
  inviteCopied: '링크를 복사했습니다. 권하고 싶은 분께 보낼 메시지에 붙여 넣으세요.',
  otherWays: '다른 로그인 방법',
  vneid: {
    title: '전자신분 계정(VNeID)으로 로그인',
  },
  newPassword: '새 비밀번호',
  newPasswordHint: '10자 이상. 띄어쓰기를 포함한 기억하기 쉬운 짧은 문장이 좋습니다.',
  repeat: '새 비밀번호 다시 입력',
  notTheSame: '두 비밀번호가 서로 다릅니다',
  code: 'OTP 번호',
  codeHint: '6자리 숫자입니다. 사회보험기관 직원을 포함하여 누구도 이 번호를 물을 수 없습니다.',
  activate: {
    title: '계정 활성화',
    greeting: (name) => `${name} 님, 안녕하십니까`,
    lead: (end) =>
      `번호 끝자리가 ${end}인 계정의 비밀번호를 정해 주십시오. 이후에는 사회보험번호나 신분증 번호와 이 비밀번호로 로그인합니다.`,
    until: (moment) => `이 링크는 ${moment}까지 사용할 수 있습니다.`,
    submit: '비밀번호 저장하고 로그인',
    ended: {
      title: '더 이상 사용할 수 없는 링크입니다',
      text: '이미 사용했거나 7일이 지났거나 링크 일부가 잘렸을 수 있습니다. 비밀번호를 정하셨다면 로그인해 주십시오. 아니라면 사회보험기관에 링크를 다시 요청해 주십시오.',
    },
  },
  recovery: {
    title: '비밀번호 찾기',
    lead: '등록된 전화번호나 이메일로 번호를 보내 드립니다. 그 번호로 새 비밀번호를 직접 정하실 수 있습니다.',
    channel: '번호 받을 방법',
    channels: { sms: '문자 메시지', email: '이메일' },
    submit: '번호 보내기',
    codeTitle: 'OTP 번호 입력',
    sent: {
      sms: '입력하신 번호의 계정이 있으면 등록된 전화번호로 문자를 보냈습니다. 전화번호가 등록되어 있지 않으면 이메일로 보냈습니다.',
      email: '입력하신 번호의 계정이 있으면 등록된 이메일로 번호를 보냈습니다. 이메일이 등록되어 있지 않으면 문자로 보냈습니다.',
    },
    slow: {
      sms: '현재 문자 메시지가 늦게 도착하고 있습니다. 기다리거나 이메일로 받으실 수 있습니다.',
      email: '현재 이메일이 늦게 도착하고 있습니다. 기다리거나 문자 메시지로 받으실 수 있습니다.',
    },
    validUntil: (time) => `번호는 ${time}까지 사용할 수 있습니다.`,
    confirm: '계속',
    notArrived: '번호를 받지 못하셨습니까?',
    resendAt: (time) => `${time}부터 새 번호를 받을 수 있습니다.`,
    resend: { sms: '문자로 새 번호 보내기', email: '이메일로 새 번호 보내기' },
    otherNumber: '다른 번호 입력',
    noContact:
      '등록된 전화번호와 이메일을 모두 사용할 수 없으면 신분증을 지참하고 사회보험기관을 방문해 주십시오. 계정 보호를 위한 대기 시간이 지나면 담당자의 도움으로 비밀번호를 다시 정할 수 있습니다.',
    passwordTitle: '새 비밀번호 설정',
    passwordLead:
      '로그인되어 있는 다른 기기는 모두 로그아웃됩니다. 지문·얼굴 로그인도 꺼지며 나중에 ‘설정’에서 다시 켤 수 있습니다.',
    passwordSubmit: '저장하고 로그인',
  },
  notMe: {
    title: '본인이 아닌 경우',
    lead: (moment) => `${moment}에 알려 드린 내용입니다. 본인이 하지 않은 일이라면 아래에서 확인해 주십시오.`,
    whatHappens: '확인하시면',
    effects: [
      '계정에 로그인된 모든 기기가 즉시 로그아웃됩니다.',
      '현재 비밀번호와 지문·얼굴 로그인을 더 이상 사용할 수 없습니다.',
      '등록된 전화번호나 이메일로 받은 번호로 새 비밀번호를 정합니다.',
    ],
    confirm: '확인: 본인이 아닙니다',
    done: {
      title: '계정을 보호했습니다',
      text: '모든 기기가 로그아웃되었고 이전 비밀번호는 사용할 수 없습니다. 지금 새 비밀번호를 정해 주십시오. 모르는 민원이나 정보가 있으면 상담 전화로 연락해 주십시오.',
      action: '새 비밀번호 정하기',
    },
    vneid: {
      text: '다른 사람이 본인의 VNeID 계정을 사용하는 것으로 의심되면 그 계정도 잠가 주십시오. VNeID 계정을 가진 사람은 여전히 VssID에 로그인할 수 있습니다.',
      action: 'VNeID를 열어 계정 잠그기',
    },
    ended: {
      title: '더 이상 사용할 수 없는 링크입니다',
      text: '이미 사용했거나 7일이 지난 링크입니다. ‘설정’에서 비밀번호를 바꾸고 다른 기기를 로그아웃하거나 ‘비밀번호 찾기’를 이용하실 수 있습니다.',
    },
  },
  confirm: {
    title: '비밀번호 다시 입력',
    lead: '다음 내용은 개인정보이므로 본인 확인이 필요합니다. 확인은 10분 동안 유효합니다.',
    submit: '계속',
  },
};
