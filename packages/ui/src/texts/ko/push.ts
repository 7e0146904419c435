import type { TranslationOf } from '../define-texts.ts';
import type { pushTexts } from '../push.ts';

export const push: TranslationOf<typeof pushTexts> = {
  channel: '푸시',
  title: '이 기기의 푸시 알림',
  lead: '앱을 열지 않아도 기기에 알림이 표시됩니다. 잠금 화면에는 «민원» 같은 알림 종류만 나오며 이름, 금액, 질병은 나오지 않습니다. 내용은 로그인 후 앱에서 확인합니다.',
  on: '이 기기에서 푸시 알림을 받고 있습니다. 로그아웃하면 중단됩니다.',
  turnOn: '푸시 알림 켜기',
  turnOff: '푸시 알림 끄기',
  denied:
    '브라우저가 이 사이트의 알림을 차단하고 있습니다. 켜려면 브라우저의 사이트 설정에서 «알림»을 허용한 후 이 페이지를 새로 고쳐 주십시오.',
  unanswered: '브라우저에서 허용되지 않아 푸시 알림이 켜지지 않았습니다.',
  failed: '푸시 알림을 켤 수 없습니다. 연결을 확인하고 다시 시도해 주십시오.',
  quiet: {
    title: '방해 금지 시간',
    lead: '이 시간에 오는 푸시 알림, 이메일, 문자는 시간이 끝난 후 모아서 보냅니다. OTP 번호와 계정 보안 알림은 바로 보냅니다. 베트남 시간 기준입니다.',
    enabled: '방해 금지 시간에는 알리지 않기',
    from: '시작',
    to: '종료',
  },
};
