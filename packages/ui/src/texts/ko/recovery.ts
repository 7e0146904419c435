import type { TranslationOf } from '../define-texts.ts';
import type { recoveryTexts } from '../recovery.ts';

export const recovery: TranslationOf<typeof recoveryTexts> = {
  byVneid: {
    heading: '또는 VNeID로 복구',
    hint: '2등급 전자신원 계정이 필요합니다. 등록된 전화번호나 이메일은 없어도 됩니다.',
    start: 'VNeID로 복구',
    title: 'VNeID로 복구',
    lead: 'VNeID에서 본인 계정임을 확인했습니다. 기존 비밀번호 없이 새 비밀번호를 정할 수 있습니다.',
    submit: '새 비밀번호 정하기',
    again: 'VNeID로 다시 확인',
    tooLate: 'VNeID 확인 후 10분이 지났습니다. 다시 확인해 주십시오.',
  },
  atOffice: {
    title: '새 비밀번호 정하기',
    lead: '사회보험기관에서 요청하셨습니다. 링크가 본인에게 도착했는지 확인할 수 있도록 번호를 입력한 후 새 비밀번호를 정해 주십시오.',
    until: (moment) => `이 링크는 ${moment}까지 사용할 수 있습니다.`,
    submit: '저장하고 로그인',
    effects: '로그인된 다른 모든 기기가 로그아웃되고 지문·얼굴 로그인이 꺼집니다. 이 링크를 받은 곳이 계정의 연락처가 됩니다.',
    ended: {
      title: '더 이상 사용할 수 없는 링크입니다',
      text: '이미 사용했거나, 3일이 지났거나, 요청이 중단되었습니다. 새 비밀번호가 필요하면 "비밀번호 찾기"를 이용하거나 신분증을 가지고 사회보험기관을 방문해 주십시오.',
    },
  },
  pending: {
    title: '비밀번호 재설정 요청',
    begun: (agency, moment) => `${moment}, 누군가 본인의 신분증을 가지고 ${agency}에서 비밀번호 재설정을 요청했습니다.`,
    waits: (moment) => `새 비밀번호 링크는 ${moment} 이후에만 발송됩니다. 그때까지 계정은 그대로입니다.`,
    sent: '대기 시간이 지나 새 비밀번호 링크가 발송되었습니다. 그 링크를 사용하는 사람은 계정에 들어올 수 있습니다.',
    mine: '본인이 요청하셨다면 아무것도 하지 않아도 됩니다.',
    whatHappens: '요청을 중단하면',
    effects: [
      '링크가 발송되지 않거나 더 이상 사용할 수 없게 됩니다.',
      '비밀번호와 기기는 그대로 유지됩니다.',
      '다른 사람이 신분증을 사용했으므로 담당자가 확인합니다.',
    ],
    stop: '본인이 아님, 요청 중단',
    stopped: {
      title: '요청을 중단했습니다',
      text: '비밀번호는 그대로입니다. 신분증을 잃어버렸거나 다른 사람이 사용했다면 경찰에 신고하고 상담 전화로 연락해 주십시오.',
    },
    none: '비밀번호 재설정 요청이 없습니다',
    ended: {
      title: '더 이상 유효하지 않은 요청입니다',
      text: '중단되었거나, 완료되었거나, 기한이 지났습니다. 방금 비밀번호가 바뀌었다면 비밀번호 변경 알림에 있는 "본인이 아님" 링크를 열어 주십시오.',
    },
  },
};
