import type { TranslationOf } from '../define-texts.ts';
import type { newsTexts } from '../news.ts';

export const news: TranslationOf<typeof newsTexts> = {
  title: '新闻',
  all: '全部',
  byCategory: '按栏目',
  categories: { policy: '政策', guide: '指南', system: '系统', warning: '提醒' },
  empty: '暂无新闻',
  emptyCategory: '此栏目暂无新闻',
  older: '较早的新闻',
  newest: '返回最新',
  toNews: '新闻',
  every: '查看全部新闻',
};
