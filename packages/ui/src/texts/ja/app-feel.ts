import type { appFeelTexts } from '../app-feel.ts';
import type { TranslationOf } from '../define-texts.ts';

export const appFeel: TranslationOf<typeof appFeelTexts> = {
  appearance: {
    title: '表示モードと文字サイズ',
    hint: '明るい・暗い画面、大きな文字',
    scheme: '表示モード',
    schemes: { auto: '端末の設定に合わせる', light: 'ライト', dark: 'ダーク' },
    size: '文字サイズ',
    sizes: { auto: '端末の設定に合わせる', large: '大', largest: '特大' },
    submit: '保存',
    saved: '保存しました。この設定はこの端末だけに適用されます。',
  },
  install: {
    title: 'この端末にアプリをインストール',
    lead: 'ホーム画面からすぐに開けます。健康保険証はネットワークがなくても表示できます。',
    now: 'インストール',
    never: '今後表示しない',
    onIphone: 'Safari で共有ボタンをタップし、「ホーム画面に追加」を選んでください。',
  },
  reloading: '再読み込み中',
};
