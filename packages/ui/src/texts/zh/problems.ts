import type { TranslationOf } from '../define-texts.ts';
import type { problemTexts } from '../problems.ts';

export const problems: TranslationOf<typeof problemTexts> = {
  notFound: { title: '找不到此页面', text: '地址可能已更改，或内容不属于您。' },
  unexpected: { title: '发生错误', text: '这是系统故障，不是您的问题。请稍后重试。' },
  refused: { title: '未能完成', text: '无法执行此请求。' },
  overloaded: { title: '当前访问人数较多', text: '请稍后重试。' },
  requestId: (code) => `错误代码 ${code}`,
  tryAgainIn: (minutes) => `请在${minutes}分钟后重试。`,
  tryAgain: '重试',
  toStart: '返回首页',
  getHelp: '查看帮助',
};
