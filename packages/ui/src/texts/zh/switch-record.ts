import type { TranslationOf } from '../define-texts.ts';
import type { switchRecordTexts } from '../switch-record.ts';

export const switchRecord: TranslationOf<typeof switchRecordTexts> = {
  title: '切换档案',
  lead: '打开您的子女、被监护人或与您共享数据的人的档案。',
  own: '我的档案',
  ownHint: '您正在查看自己的档案',
  children: '子女和被监护人',
  noChildren: '您的账户尚未关联任何子女。',
  register: '为子女注册账户',
  sharers: '与您共享的人',
  toSharing: '共享对象',
  relationships: { father: '您是父亲', mother: '您是母亲', guardian: '您是监护人' },
  shared: (things) => `共享内容：${things}`,
  until: (day) => `截至${day}`,
  of: (name) => `${name}的档案`,
  endsAtAge: (name, day) => `您可查看并代为办理至${day}。次日${name}年满18周岁，将使用自己的账户。`,
  managesAccount: (name, day) => `${name}自己管理账户。您可在${day}之前查看孩子的医保卡，以便带孩子就医。`,
  handOver: '将账户交给孩子',
  handOverHint: '孩子达到年龄且双方同意时',
  readingUntil: (day) => `您可查看至${day}。`,
  logged: (name) => `每次查看都会被记录，${name}可在“谁查看过我的数据”中看到。`,
  services: '公共服务',
  servicesHint: '代为提交申请',
  history: '申请记录',
  historyHint: '已提交的申请和结果',
  toOthers: '选择其他档案',
};
