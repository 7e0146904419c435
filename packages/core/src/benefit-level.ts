import type { AreaCode } from './card-qr.ts';
import type { BenefitCode } from './health-card-number.ts';
import { ok, refuse, type Result } from './result.ts';

/** Percent of the costs in scope that the fund pays at the right line (Health Insurance Law art. 22; QĐ 1351/QĐ-BHXH). */
export const FUND_PAYS: Readonly<Record<BenefitCode, number>> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 };

/** What is paid of the benefit level without a referral, in percent; the area codes K1 to K3 keep the whole level in hospital. */
export type SelfReferral = {
  fromDay: string;
  /** In hospital at a specialised facility that was central before 2025 (visit code 3.1). */
  centralInpatient: number;
  /** Outpatient at a specialised or basic facility that was provincial before 2025 (visit codes 1.14, 1.18). */
  provincialOutpatient: number;
};

/** Health Insurance Law art. 22 as amended by Law 51/2024/QH15; visit codes of QĐ 3276/QĐ-BYT of 2025, appendix 1. Latest last. */
export const SELF_REFERRAL: readonly SelfReferral[] = [
  { fromDay: '2025-01-01', centralInpatient: 40, provincialOutpatient: 0 },
  { fromDay: '2026-07-01', centralInpatient: 40, provincialOutpatient: 50 },
];

/** What a card entitles to: by line of care, in percent of the costs in scope. */
export type Entitlement = {
  benefitCode: BenefitCode;
  areaCode: AreaCode | null;
  rightLine: number;
  /** Commune health station and the like, registered there or not (visit code 1.2). */
  initialLevel: number;
  centralInpatient: number;
  provincialOutpatient: number;
};

/** The entitlement of a card on a day (`YYYY-MM-DD`); before 2025 the lines were others: refusal `benefit-level-missing`. */
export function entitlement(benefitCode: BenefitCode, areaCode: AreaCode | null, day: string): Result<Entitlement> {
  const selfReferral = SELF_REFERRAL.findLast((row) => row.fromDay <= day);
  if (!selfReferral) return refuse('benefit-level-missing', { params: { day } });
  const rightLine = FUND_PAYS[benefitCode];
  return ok({
    benefitCode,
    areaCode,
    rightLine,
    initialLevel: 100,
    centralInpatient: areaCode ? rightLine : (rightLine * selfReferral.centralInpatient) / 100,
    provincialOutpatient: (rightLine * selfReferral.provincialOutpatient) / 100,
  });
}
