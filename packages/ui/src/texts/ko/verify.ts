import type { TranslationOf } from '../define-texts.ts';
import type { verifyTexts } from '../verify.ts';

export const verify: TranslationOf<typeof verifyTexts> = {
  title: '건강보험카드 확인',
  lead: '카드를 확인하는 분을 위한 화면입니다. 네트워크가 없어도 확인할 수 있습니다.',
  code: '코드 내용',
  codeHint: '‘인증 코드’를 스캐너로 읽거나 코드 내용을 여기에 붙여 넣으십시오.',
  check: '확인',
  scan: '카메라로 스캔',
  stop: '스캔 중지',
  picture: 'QR 코드가 있는 사진 선택',
  camera: '카메라 화면',
  noCamera: '카메라를 열 수 없습니다. 카메라 사용을 허용하거나 사진을 선택하거나 코드 내용을 붙여 넣으십시오.',
  noQr: '사진에서 QR 코드를 찾지 못했습니다. 더 선명한 사진을 선택해 주십시오.',
  empty: '코드 내용을 입력해 주십시오',
  result: '확인 결과',
  outcomes: {
    valid: { title: '유효한 카드입니다', text: '서명이 올바르고 유효 기간 안에 있습니다.' },
    'not-yet-valid': { title: '아직 유효하지 않은 카드입니다', text: '서명은 올바르지만 유효 기간이 시작되지 않았습니다.' },
    expired: {
      title: '기간이 만료된 카드입니다',
      text: '서명은 올바르지만 코드나 카드의 기간이 만료되었습니다. 카드 소지자에게 코드를 다시 열어 달라고 요청하십시오.',
    },
    void: { title: '더 이상 유효하지 않은 카드입니다', text: '새 카드로 교체되었거나 회수되었습니다.' },
    locked: {
      title: '일시 정지된 카드입니다',
      text: '현재 사용할 수 없습니다. 카드 소지자가 사회보험기관에 문의해야 합니다.',
    },
    unsigned: {
      title: '서명이 없는 카드 코드입니다',
      text: '내용은 읽을 수 있으나 진위를 확인할 수 없습니다. 카드 소지자에게 ‘인증 코드’를 열어 달라고 요청하십시오.',
    },
    'unknown-key': {
      title: '서명한 곳을 알 수 없습니다',
      text: '공개 목록에 없는 키로 서명된 코드입니다. 확인에 사용하지 마십시오.',
    },
    forged: { title: '서명이 올바르지 않습니다', text: '코드 내용이 변경되었습니다. 확인에 사용하지 마십시오.' },
    unreadable: {
      title: '코드를 읽을 수 없습니다',
      text: '건강보험카드 코드가 아니거나 일부가 빠져 있습니다. 다시 스캔해 주십시오.',
    },
  },
  stateChecked: (time, day) => `${day} ${time} 목록에 따른 카드 상태입니다.`,
  stateNotChecked: '네트워크에 연결되지 않아 카드가 정지되거나 교체되었는지 확인하지 못했습니다.',
  stateNotCheckedSince: (time, day) =>
    `카드가 정지되거나 교체되었는지 확인하지 못했습니다. 가장 최근 목록은 ${day} ${time} 기준입니다.`,
  keysMissing: '공개 키를 내려받지 못해 서명을 확인하지 못했습니다. 네트워크에 한 번 연결한 뒤 다시 시도해 주십시오.',
  fullName: '성명',
  compare: '성명과 생년월일을 사진이 있는 신분증과 대조해 주십시오.',
  issuedAt: '코드 생성 일시',
  moment: (time, day) => `${day} ${time}`,
  another: '다른 코드 확인',
  document: {
    title: '문서 확인',
    genuine: '사회보험기관에서 발급한 문서입니다',
    genuineHint: '아래 정보를 가지고 계신 문서와 대조해 주십시오.',
    unknown: '이 코드의 문서가 없습니다',
    unknownHint: '문서의 코드를 다시 확인해 주십시오. 코드가 맞다면 사회보험기관에서 발급한 문서가 아닙니다.',
    code: '확인 코드',
    number: '문서 번호',
    issuedOn: '발급일',
    agency: '발급 기관',
    about: '내용',
    outcome: '결과',
    outcomes: { accepted: '승인', refused: '반려' },
    name: '수신인',
  },
};
