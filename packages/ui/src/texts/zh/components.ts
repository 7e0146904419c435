import type { TranslationOf } from '../define-texts.ts';
import type { componentTexts } from '../components.ts';

export const components: TranslationOf<typeof componentTexts> = {
  required: '必填',
  showPassword: '显示密码',
  dateHint: '日/月/年，例如 22/11/1985',
  monthHint: '月/年，例如 07/2026',
  chooseOne: '请选择',
  checkAgain: '请检查填写内容',
  requestId: (code) => `错误代码 ${code}`,
  sending: '正在发送…',
  loading: '正在加载…',
  failed: {
    network: '没有网络连接，未能发送。您填写的内容仍然保留，请重试。',
    server: '系统故障，未能发送。您填写的内容仍然保留，请稍后重试。',
  },
  tones: { info: '提示', good: '成功', warn: '请注意', danger: '重要' },
  pages: '页面',
  previousPage: '上一页',
  nextPage: '下一页',
  pageOf: (page, pages) => `第${page}页，共${pages}页`,
  timeline: { done: '已完成', now: '进行中', next: '即将进行' },
  band: { paid: '已缴纳', unpaid: '欠缴', gap: '未参保' },
  back: '返回',
  chooseFile: '选择文件',
  noFileChosen: '尚未选择文件',
  chosenFile: (name, size) => `已选择：${name}（${size}）`,
};
