import type { appFeelTexts } from '../app-feel.ts';
import type { TranslationOf } from '../define-texts.ts';

export const appFeel: TranslationOf<typeof appFeelTexts> = {
  appearance: {
    title: '外观与字号',
    hint: '浅色或深色，更大的文字',
    scheme: '外观',
    schemes: { auto: '跟随设备', light: '浅色', dark: '深色' },
    size: '字号',
    sizes: { auto: '跟随设备', large: '大', largest: '特大' },
    submit: '保存',
    saved: '已保存。此设置仅在本设备上生效。',
  },
  install: {
    title: '在本设备上安装应用',
    lead: '可从主屏幕快速打开。没有网络时也能查看医疗保险卡。',
    now: '安装',
    never: '不再显示',
    onIphone: '在 Safari 中轻点“共享”按钮，然后选择“添加到主屏幕”。',
  },
  reloading: '正在重新加载',
};
