import type { TranslationOf } from '../define-texts.ts';
import type { homeTexts } from '../home.ts';

export const home: TranslationOf<typeof homeTexts> = {
  title: '个人管理',
  yourDetails: '您的信息',
  insuranceNumber: '社会保险号',
  birthDate: '出生日期',
  citizenNumber: '身份证/护照号码',
  phone: '电话号码',
  address: '地址',
  notRecorded: '未登记',
  yourRecords: '您的记录',
  tiles: {
    card: { name: '医疗保险卡', hint: '就医时出示和使用' },
    contributions: { name: '参保记录', hint: '参保时间和缴费基数' },
    benefits: { name: '待遇信息', hint: '已领取和正在领取的待遇' },
    book: { name: '社会保险手册（Sổ BHXH）', hint: '电子手册，带查询码的PDF' },
    calculators: { name: '试算', hint: '养老金、生育、一次性领取…' },
    visits: { name: '就诊手册', hint: '就诊记录和费用' },
  },
};
