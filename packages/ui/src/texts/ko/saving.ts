import type { TranslationOf } from '../define-texts.ts';
import type { savingTexts } from '../saving.ts';

export const saving: TranslationOf<typeof savingTexts> = {
  network: '네트워크에 연결되지 않아 저장하지 못했습니다. 입력하신 내용은 이 화면에 남아 있습니다.',
  session: '로그인 시간이 끝나 저장하지 못했습니다. 다른 창에서 다시 로그인한 뒤 다시 시도해 주십시오.',
  server: '시스템 오류로 저장하지 못했습니다. 입력하신 내용은 이 화면에 남아 있습니다.',
};
