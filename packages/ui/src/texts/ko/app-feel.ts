import type { appFeelTexts } from '../app-feel.ts';
import type { TranslationOf } from '../define-texts.ts';

export const appFeel: TranslationOf<typeof appFeelTexts> = {
  appearance: {
    title: '화면 모드와 글자 크기',
    hint: '밝은 화면, 어두운 화면, 더 큰 글자',
    scheme: '화면 모드',
    schemes: { auto: '기기 설정 따름', light: '밝게', dark: '어둡게' },
    size: '글자 크기',
    sizes: { auto: '기기 설정 따름', large: '크게', largest: '아주 크게' },
    submit: '저장',
    saved: '저장했습니다. 이 선택은 이 기기에만 적용됩니다.',
  },
  install: {
    title: '이 기기에 앱 설치',
    lead: '홈 화면에서 바로 열 수 있습니다. 건강보험카드는 네트워크 없이도 볼 수 있습니다.',
    now: '설치',
    never: '다시 표시하지 않기',
    onIphone: 'Safari에서 공유 버튼을 누른 다음 ‘홈 화면에 추가’를 선택하세요.',
  },
  reloading: '새로 고치는 중',
};
