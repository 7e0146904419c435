import { formatDay, formatDong, formatMonthsAsYears } from '@openvssid/core';
import type { Fund } from '../contributions/history.ts';
import type { BenefitTaken } from './benefits-taken.ts';
import type { DocumentContent } from './issued-document.ts';
import type { Run } from './runs.ts';

/** The words of the printed papers: official, so in Vietnamese alone. */
export const FUND_NAMES: Record<Fund, string> = {
  'social-insurance': 'Bảo hiểm xã hội',
  unemployment: 'Bảo hiểm thất nghiệp',
  'employment-injury': 'Bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
  health: 'Bảo hiểm y tế',
};

export const FUND_SHORT: Record<Fund, string> = {
  'social-insurance': 'BHXH',
  unemployment: 'BHTN',
  'employment-injury': 'BHTNLĐ-BNN',
  health: 'BHYT',
};

export const BENEFIT_NAMES: Record<BenefitTaken['kind'], string> = {
  'one-time-withdrawal': 'BHXH một lần',
  'retirement-lump-sum': 'Trợ cấp một lần khi nghỉ hưu',
  funeral: 'Trợ cấp mai táng',
  'work-accident-lump-sum': 'Trợ cấp một lần do tai nạn lao động, bệnh nghề nghiệp',
  'unemployment-benefit': 'Trợ cấp thất nghiệp',
};

export const SCHEME_NAMES: Record<Run['scheme'], string> = {
  compulsory: 'Bắt buộc',
  voluntary: 'Tự nguyện',
  household: 'Hộ gia đình',
  state: 'Ngân sách nhà nước đóng',
};

const SEXES = { male: 'Nam', female: 'Nữ' } as const;

/** «12 năm 5 tháng»; nothing at all is «0 tháng». */
export const span = (months: number): string => formatMonthsAsYears(months, 'vi');

export function titleOf(content: DocumentContent): string {
  return content.kind === 'insurance-book'
    ? `Sổ bảo hiểm xã hội của ${content.holder.fullName}`
    : `C14-TS năm ${content.year} của ${content.holder.fullName}`;
}

export function holderRows({ holder }: DocumentContent): { label: string; value: string }[] {
  return [
    { label: 'Họ và tên', value: holder.fullName },
    { label: 'Mã số BHXH', value: holder.socialInsuranceNumber ?? 'Chưa có' },
    { label: holder.birthDate.length === 4 ? 'Năm sinh' : 'Ngày sinh', value: formatDay(holder.birthDate) },
    { label: 'Giới tính', value: SEXES[holder.sex] },
  ];
}

/** Employer, then what the person did there, and where; below each other, as in a book. */
export function workOf({ employerName, jobTitle, workplace, scheme }: Run): string {
  const below = [jobTitle, workplace, scheme === 'compulsory' ? undefined : SCHEME_NAMES[scheme]].filter(Boolean);
  return below.length === 0 ? employerName : `${employerName}\n${below.join(' · ')}`;
}

export function earningsOf({ insurableEarnings, salaryCoefficient }: Run): string {
  if (insurableEarnings === 0) return '–';
  const money = formatDong(insurableEarnings).replace(/[\s\u00a0]*đ$/u, '');
  return salaryCoefficient === null ? money : `${money}\n(hệ số ${String(salaryCoefficient).replace('.', ',')})`;
}

/** How a line stands in one fund. */
export function markOf({ funds, paid }: Run, fund: Fund): string {
  if (!funds.includes(fund)) return '';
  return paid ? 'x' : 'Chậm đóng';
}
