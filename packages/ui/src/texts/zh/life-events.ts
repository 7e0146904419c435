import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: '人生大事指南',
  lead: '生病、生育、失业、退休……您能领什么、需要哪些材料、到哪里办理。',
  onThisPage: '本页内容',
  calculate: '按您的情况试算',
  notVerified: '依据通常做法，请再向受理单位确认。',
  calculators: {
    'one-time': '社会保险一次性领取',
    pension: '养老金',
    'retirement-date': '退休年龄和时间',
    'pension-uplift': '养老金调整',
    maternity: '生育待遇',
    sickness: '疾病待遇',
    convalescence: '疗养和康复',
    unemployment: '失业补助',
    'work-accident': '工伤和职业病',
    survivors: '丧葬补助和遗属待遇',
    'voluntary-contribution': '自愿社会保险缴费',
    'household-health-insurance': '家庭医疗保险缴费',
    'health-co-payment': '医疗保险共付费用',
    'salary-contribution': '按工资缴费',
  },
};
