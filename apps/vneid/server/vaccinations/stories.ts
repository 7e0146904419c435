import type { Language } from '@openvssid/core';
import { ok, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { giveConsent, type Holder, withdrawConsent } from './consent.ts';
import { readVaccinations } from './read.ts';
import { type Report, REPORT_LENGTH, reportable, reportVaccination } from './report.ts';

/** What the pages of «Thông tin tiêm chủng» ask. */
export function vaccinationStories(services: Services) {
  return {
    reportLength: REPORT_LENGTH,
    read: (holder: Holder, language: Language) => readVaccinations(services, holder, language),
    giveConsent: (holder: Holder, given: Parameters<typeof giveConsent>[2]) => giveConsent(services, holder, given),
    withdrawConsent: (holder: Holder) => withdrawConsent(services, holder),
    toReport: async (
      holder: Holder,
      vaccinationId: string,
    ): Promise<Result<{ vaccine: string; dose: number; givenOn: string }>> => {
      const found = await reportable(services, holder, vaccinationId);
      if (!found.ok) return found;
      const { vaccine, dose, givenOn } = found.value.vaccination;
      return ok({ vaccine, dose, givenOn });
    },
    report: (holder: Holder, report: Report) => reportVaccination(services, holder, report),
  };
}
