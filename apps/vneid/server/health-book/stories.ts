import type { Language, Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { giveConsent, withdrawConsent } from './consent/consent.ts';
import { CONSENT_TEXT } from './consent/text.ts';
import { orderFetch } from './fetch/order.ts';
import { type Holder, refusalOf } from './holder.ts';
import { admit, openBook, readBook } from './read/open-book.ts';
import { openVisit } from './read/open-visit.ts';
import { bookAsFhir } from './fhir/book-as-fhir.ts';
import { bookAsPdf } from './paper/book-as-pdf.ts';

/** «Sổ sức khỏe điện tử»: consent, fetching from VssID, reading, downloads. */
export function healthBookStories(services: Services) {
  return {
    consentText: (language: Language) => ({ version: CONSENT_TEXT.version, paragraphs: CONSENT_TEXT[language] }),
    open: (holder: Holder) => openBook(services, holder),
    openVisit: (holder: Holder, visitId: string) => openVisit(services, holder, visitId),
    consent: (holder: Holder, given: { textVersion: string; language: Language }) => consent(services, holder, given),
    refresh: (holder: Holder) => refresh(services, holder),
    withdraw: ({ accountId }: Holder) => withdrawConsent(services, accountId),
    read: (holder: Holder) => readBook(services, holder),
    asPdf: (holder: Holder, language: Language) => bookAsPdf(services, holder, language),
    asFhir: (holder: Holder) => bookAsFhir(services, holder),
  };
}

async function consent(services: Services, holder: Holder, given: Parameters<typeof giveConsent>[2]): Promise<Result<undefined>> {
  const refusal = refusalOf(services, holder);
  return refusal ? { ok: false, refusal } : giveConsent(services, holder.accountId, given);
}

/** Fetches anew; what is stored stays until the answer is there. Refusals: those of `admit`, 'too-many-requests'. */
async function refresh(services: Services, holder: Holder): Promise<Result<undefined>> {
  const admitted = await admit(services, holder);
  return admitted.ok ? orderFetch(services, holder.accountId) : admitted;
}
