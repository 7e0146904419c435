/**
 * Every reason for which the access log names a reader. Each has its sentence, in both languages, in packages/ui/src/texts/access-log.ts:
 * the citizen reads the sentence, never the code. Codes stay for good, rows keep them.
 */
export const accessPurposes = [
  'application-read',
  'application-work',
  'application-decision',
  'application-opinion',
  'queue-read',
  'queue-search',
  'desk-filing',
  'registration',
  'registration-check',
  'registration-decision',
  'profile-update',
  'person-search',
  'person-search-desk',
  'person-search-case',
  'person-search-complaint',
  'person-search-account',
  'look-up',
  'look-up-tried',
  'account-unlock',
  'account-invite',
  'account-sign-out',
  'account-recovery',
  'account-recovery-stopped',
  'security-case',
  'feedback-read',
  'feedback-work',
  'guardian',
  'shared',
  'attorney',
  'payment',
  'payment-list',
  'contribution-payer',
  'contribution-order',
  'contribution-order-search',
  'payment-decision',
  'paid-for',
  'health-book',
  'vaccinations',
  'own-log',
  'own-export',
] as const;
export type AccessPurpose = (typeof accessPurposes)[number];

/** What was seen or changed; words for each stand beside those of the purposes. */
export const accessSubjects = [
  'application',
  'card',
  'contributions',
  'contribution-order',
  'benefits',
  'visits',
  'visit-history',
  'visit',
  'vaccinations',
  'person',
  'person-summary',
  'account',
  'registration',
  'feedback',
  'population-register',
  'access-log',
  'all-records',
] as const;
export type AccessSubject = (typeof accessSubjects)[number];

/** The kind of data, and where it helps the one it is about: `application: [612A] 0101-261122-000001`. */
export type AccessWhat = AccessSubject | `${AccessSubject}: ${string}`;

export type ReadWhat = { subject: AccessSubject | null; detail: string | null };

/** Takes apart what a row says; a kind that this version does not know is none. */
export function readWhat(what: string): ReadWhat {
  const [, subject = '', detail] = /^([a-z-]+)(?:: (.*))?$/s.exec(what) ?? [];
  const known = accessSubjects.find((one) => one === subject);
  return known ? { subject: known, detail: detail ?? null } : { subject: null, detail: null };
}
