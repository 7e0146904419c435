import type { Entitlement } from './benefit-level.ts';
import type { BenefitCode } from './health-card-number.ts';
import type { Language } from './language.ts';

/** «Thông tin quyền lợi»: what the card entitles to, one sentence a line of care. */
export function entitlementText(entitled: Entitlement, language: Language): string[] {
  return (language === 'vi' ? vietnamese : english)(entitled);
}

/** What the codes say besides the percent: payment ratios of drugs and supplies, and what is outside the list. */
const SCOPE: Record<Language, Record<BenefitCode, string>> = {
  vi: {
    1: ', không áp dụng tỷ lệ thanh toán thuốc và vật tư y tế',
    2: ', có áp dụng tỷ lệ thanh toán thuốc và vật tư y tế',
    3: ', bạn cùng chi trả 5%',
    4: ', bạn cùng chi trả 20%',
    5: ', kể cả chi phí ngoài phạm vi được hưởng và chi phí vận chuyển',
  },
  en: {
    1: '; payment ratios for drugs and supplies do not apply',
    2: '; payment ratios for drugs and supplies apply',
    3: '; you pay the other 5%',
    4: '; you pay the other 20%',
    5: ', also of costs outside the benefit list and of patient transport',
  },
};

function vietnamese(entitled: Entitlement): string[] {
  const percent = (value: number): string => `${String(value).replace('.', ',')}%`;
  return [
    `Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả ${percent(entitled.rightLine)} chi phí trong phạm vi được hưởng${SCOPE.vi[entitled.benefitCode]}.`,
    ...(entitled.rightLine < 100 ? [`Khám tại trạm y tế và cơ sở cấp ban đầu khác: ${percent(entitled.initialLevel)}.`] : []),
    entitled.areaCode
      ? `Khu vực ${entitled.areaCode}: tự đi điều trị nội trú ở cơ sở cấp chuyên sâu vẫn được hưởng đủ ${percent(entitled.centralInpatient)}.`
      : `Tự đi điều trị nội trú ở cơ sở cấp chuyên sâu (trước năm 2025 là tuyến trung ương): ${percent(entitled.centralInpatient)}; khám ngoại trú ở đó không được chi trả.`,
    entitled.provincialOutpatient > 0
      ? `Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: ${percent(entitled.provincialOutpatient)}.`
      : 'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: không được chi trả.',
  ];
}

function english(entitled: Entitlement): string[] {
  return [
    `At the right line (registered facility, referral, follow-up appointment) or in an emergency: the fund pays ${entitled.rightLine}% of costs in scope${SCOPE.en[entitled.benefitCode]}.`,
    ...(entitled.rightLine < 100
      ? [`At a commune health station or another initial-level facility: ${entitled.initialLevel}%.`]
      : []),
    entitled.areaCode
      ? `Area ${entitled.areaCode}: in hospital at a specialised facility without a referral, still the full ${entitled.centralInpatient}%.`
      : `In hospital without a referral at a specialised facility (central line before 2025): ${entitled.centralInpatient}%; outpatient care there is not paid.`,
    entitled.provincialOutpatient > 0
      ? `Outpatient care without a referral at a facility of the provincial line before 2025: ${entitled.provincialOutpatient}%.`
      : 'Outpatient care without a referral at a facility of the provincial line before 2025: not paid.',
  ];
}
