import { explainReachedAge } from '../blocks/explain-reached-age.ts';
import { type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { firstDayOf, monthIndex } from '../time/month-index.ts';
import type { RetirementCondition, RetirementDateFacts } from './facts.ts';
import type { Retirement } from './retirement-age.ts';

const JANUARY_2021 = monthIndex(2021, 1);
const JULY_2025 = monthIndex(2025, 7);

const CONDITIONS: Readonly<Record<RetirementCondition, Text>> = {
  normal: { vi: 'Điều kiện lao động bình thường', en: 'Normal working conditions' },
  'heavy-or-hard-area': {
    vi: 'Đủ 15 năm làm nghề nặng nhọc, độc hại, nguy hiểm hoặc ở vùng đặc biệt khó khăn: tuổi thấp hơn 5 năm',
    en: '15 years of heavy, toxic or dangerous work or in an especially hard area: the age is five years lower',
  },
  'underground-coal': {
    vi: 'Đủ 15 năm khai thác than trong hầm lò: tuổi thấp hơn 10 năm',
    en: '15 years of underground coal mining: the age is ten years lower',
  },
  'incapacity-61': {
    vi: 'Suy giảm khả năng lao động từ 61% đến dưới 81%: tuổi thấp hơn 5 năm',
    en: 'Working capacity lowered by 61% to less than 81%: the age is five years lower',
  },
  'incapacity-81': {
    vi: 'Suy giảm khả năng lao động từ 81% trở lên: tuổi thấp hơn 10 năm',
    en: 'Working capacity lowered by 81% or more: the age is ten years lower',
  },
  'voluntary-pre-2021': {
    vi: 'Tham gia BHXH tự nguyện từ trước năm 2021 và đóng đủ 20 năm: nam đủ 60 tuổi, nữ đủ 55 tuổi',
    en: 'In the voluntary scheme since before 2021, with 20 years of it: men at 60, women at 55',
  },
};

export function explainRetirement({ condition, person }: RetirementDateFacts, retirement: Retirement): Step[] {
  const law = articleOf(condition, retirement);
  const { birth, month, start } = retirement;
  return [
    step({ vi: 'Trường hợp nghỉ hưu', en: 'Kind of retirement' }, { value: CONDITIONS[condition], unit: 'text' }, { law }),
    ...(person.birth.yearOnly ? [explainBirth(birth > person.birth.month)] : []),
    ...explainReachedAge(retirement, law),
    ...(start > month + 1 ? [explainConclusion(law)] : []),
    step(
      { vi: 'Ngày bắt đầu được hưởng lương hưu', en: 'First day of the pension' },
      { value: firstDayOf(start).toString(), unit: 'day' },
      { law },
    ),
  ];
}

/** Of a birth of which only the year is known. */
function explainBirth(isDecember: boolean): Step {
  return step(
    { vi: 'Tháng sinh khi hồ sơ chỉ ghi năm sinh', en: 'Month of birth where only the year is on record' },
    {
      value: isDecember
        ? { vi: 'Tháng 12 của năm sinh', en: 'December of that year' }
        : { vi: 'Tháng 01 của năm sinh', en: 'January of that year' },
      unit: 'text',
    },
    { law: isDecember ? 'Circular 59/2015/TT-BLDTBXH art 18.2' : 'Decree 135/2020/ND-CP' },
  );
}

/** The council concluded after the age was reached. */
function explainConclusion(law: string): Step {
  return step(
    { vi: 'Thời điểm hưởng', en: 'When it begins' },
    {
      value: {
        vi: 'Từ tháng liền sau tháng có kết luận suy giảm khả năng lao động',
        en: 'From the month after the medical council’s conclusion',
      },
      unit: 'text',
    },
    { law },
  );
}

function articleOf(condition: RetirementCondition, { start }: Retirement): string {
  const isOf2014 = start < JULY_2025;
  if (condition === 'voluntary-pre-2021') return isOf2014 ? 'Law 58/2014 art 73' : 'Law 41/2024 art 141.9';
  if (condition === 'incapacity-61' || condition === 'incapacity-81')
    return isOf2014 ? 'Law 58/2014 art 55' : 'Law 41/2024 art 65';
  const ages = start <= JANUARY_2021 ? '' : '; Labour Code 45/2019 art 169';
  return (isOf2014 ? 'Law 58/2014 art 54' : 'Law 41/2024 art 64') + ages;
}
