import { entitlement } from '../../packages/core/src/benefit-level.ts';
import { entitlementText } from '../../packages/core/src/entitlement-text.ts';
import type { Language } from '../../packages/core/src/language.ts';
import { FAULT_TEXTS } from '../../packages/procedures/field-error.ts';
import { BENEFIT_NAMES, procedures, type Question, REFUSAL_REASONS, showAnswer } from '../../packages/procedures/index.ts';
import { monthOf } from '../../packages/core/src/month.ts';
import { confirmation } from '../../packages/procedures/authorise-recipient/choices.ts';
import { authorisedAlready } from '../../packages/procedures/authorise-recipient/eligibility.ts';
import { choices } from '../../packages/procedures/change-payment-method/choices.ts';
import { NO_BENEFIT } from '../../packages/procedures/benefit-payment/reasons.ts';
import { ENDS_BEFORE, NOT_PAID, UNCHANGED } from '../../packages/procedures/change-payment-method/eligibility.ts';
import {
  ISSUED_LATER,
  NO_MONTHLY_BENEFIT,
  noMove,
  PROOF_MISSING,
  tooEarly,
  tooLate,
} from '../../packages/procedures/move-benefit-locality/eligibility.ts';
import { INTO_ACCOUNT, PENSION } from '../../packages/procedures/testing/benefits.ts';
import { newServiceForm } from '../../packages/procedures/template/form.ts';
import { CORRECTION_FAULTS } from '../../packages/procedures/correct-insurance-book/eligibility.ts';
import { NO_VISIT } from '../../packages/procedures/dispute-visit/eligibility.ts';
import { NO_BOOK } from '../../packages/procedures/reissue-insurance-book/eligibility.ts';
import { MINOR } from '../../packages/procedures/register-child-account/eligibility.ts';
import { HAS_ONE } from '../../packages/procedures/replace-identity-number/eligibility.ts';
import { PAPER_NEEDS_ADDRESS } from '../../packages/procedures/reissue-health-card/eligibility.ts';
import { whoForOf } from '../../apps/api/src/applications/guide.ts';
import { problems } from '../../apps/api/src/http/problems.ts';

const AUTHORISED = {
  attorneyName: 'Nguyễn Văn Mẫu',
  from: Temporal.PlainDate.from('2026-12-01'),
  to: Temporal.PlainDate.from('2027-06-30'),
};

export type Pair = { readonly path: string } & Readonly<Record<Language, string>>;

/** Refusals that only an officer can meet. */
const FOR_OFFICERS = new Set<string>([
  'account-active',
  'account-closed',
  'agency-unknown',
  'answer-in-words',
  'assignee-unknown',
  'bank-statement-central',
  'bank-statement-changed',
  'bank-statement-decided',
  'bank-statement-second-officer',
  'bank-statement-unreadable',
  'bank-superseded',
  'batch-old',
  'batch-one-service',
  'case-unknown',
  'daily-reading-quota',
  'day-without-statistics',
  'document-missing',
  'email-taken',
  'expert-unknown',
  'feedback-answer-empty',
  'feedback-moved-on',
  'file-went-on',
  'filing-ended',
  'filing-needs-desk',
  'identity-number-taken',
  'ledger-export-too-large',
  'ledger-span-backwards',
  'ledger-span-too-long',
  'may-not-file-for',
  'merge-benefit-running',
  'merge-number-unknown',
  'merge-open-files',
  'merge-own-number',
  'merge-two-people',
  'news-changed',
  'news-not-complete',
  'news-slug-taken',
  'no-contact-on-record',
  'not-assigned',
  'not-proposed',
  'opinion-awaited',
  'opinion-ended',
  'order-search-malformed',
  'payment-decision-stale',
  'payment-decision-unfit',
  'payment-exception-closed',
  'payment-order-unknown',
  'payment-proposal-elsewhere',
  'payment-second-officer',
  'queue-views-full',
  'reading-ended',
  'reading-quota-used-up',
  'reason-missing',
  'reason-unknown',
  'refund-account-malformed',
  'refund-bank-unknown',
  'refund-ended',
  'refund-file-empty',
  'refund-holder-malformed',
  'refund-letter-malformed',
  'registration-deceased',
  'registration-number-unknown',
  'role-needed',
  'search-number-malformed',
  'second-officer-needed',
  'security-case-closed',
  'text-too-short',
  'transfer-agency',
  'verification-not-foreseen',
  'verification-told',
  'wrong-officer-credentials',
]);

/** Refusals that only another institution's system can meet, on the partner listener: it reads the code. */
const FOR_PARTNERS = new Set<string>([
  'consent-not-given',
  'partner-scope-missing',
  'partner-token-invalid',
  'person-unknown',
  'reauthentication-required',
]);

const TICK: Question = { kind: 'tick', key: 'tick', label: { vi: '', en: '' }, required: false };

/** Names, questions, hints and choices of every service, why a file goes back, and what is wrong with an answer. */
export function servicePairs(): Pair[] {
  return [
    ...procedures.flatMap(({ key, ...procedure }) => [
      { path: `service ${key}: for whom`, ...whoForOf(key) },
      ...pairsIn(
        { name: procedure.name, documents: procedure.documents, form: procedure.form, faults: procedure.faults ?? {} },
        `service ${key}`,
      ),
    ]),
    // What a new service begins with is translated before there is one.
    { path: 'template: for whom', ...whoForOf('template') },
    ...pairsIn(newServiceForm, 'template'),
    ...pairsIn(REFUSAL_REASONS, 'reason'),
    ...pairsIn(FAULT_TEXTS, 'fault'),
    { path: 'answer yes', vi: showAnswer(TICK, true, 'vi'), en: showAnswer(TICK, true, 'en') },
    { path: 'answer no', vi: showAnswer(TICK, false, 'vi'), en: showAnswer(TICK, false, 'en') },
    ...pairsIn(BENEFIT_NAMES, 'benefit'),
    ...presentPayments(),
    ...pairsIn({ HAS_ONE, MINOR, NO_BENEFIT, NO_BOOK, NO_MONTHLY_BENEFIT, NO_VISIT }, 'reason'),
    ...pairsIn({ ENDS_BEFORE, ISSUED_LATER, NOT_PAID, PROOF_MISSING, UNCHANGED }, 'fault'),
    { path: 'fault month-too-early', ...tooEarly(monthOf('2027-01')) },
    { path: 'fault month-too-late', ...tooLate(monthOf('2027-12')) },
    { path: 'fault no-move-needed', ...noMove('Thành phố Ví Dụ', ['Thành phố Ví Dụ']) },
    { path: 'fault no-move-needed (merged)', ...noMove('Thành phố Ví Dụ', ['Tỉnh Mẫu', 'Thành phố Ví Dụ']) },
    ...pairsIn(confirmation(true), 'authorisation confirmed'),
    { path: 'fault authorised-already', ...authorisedAlready(AUTHORISED) },
    { path: 'fault paper-needs-address', ...PAPER_NEEDS_ADDRESS },
    ...Object.entries(CORRECTION_FAULTS).map(([name, text]) => ({ path: `fault correction ${name}`, ...text })),
  ];
}

/** How a benefit is paid now, as it is said beside its name where one is chosen. */
function presentPayments(): Pair[] {
  const cash = { ...INTO_ACCOUNT, method: 'cash' } as const;
  return [INTO_ACCOUNT, cash, { ...cash, cashPoint: 'Bưu điện Ví Dụ' }].flatMap((payment, i) => {
    const offered = choices({ benefits: [{ ...PENSION, payments: [payment] }] }, Temporal.PlainDate.from('2026-11-22'));
    return pairsIn(
      offered['benefitKind']?.map(({ hint }) => hint),
      `benefit paid ${i}`,
    );
  });
}

/** What cards of every benefit code entitle to, before and after the change of 2026, within and outside an area of hardship. */
export function entitlementPairs(): Pair[] {
  const cards = ([1, 2, 3, 4, 5] as const).flatMap((code) =>
    ([null, 'K1'] as const).flatMap((area) => ['2025-12-31', '2026-11-22'].map((day) => ({ code, area, day }))),
  );
  return cards.flatMap(({ code, area, day }) => {
    const card = entitlement(code, area, day);
    if (!card.ok) return [];
    const english = entitlementText(card.value, 'en');
    const path = `entitlement ${code} ${area ?? ''} ${day}`;
    return entitlementText(card.value, 'vi').map((vi, i) => ({ path: `${path}.${i}`, vi, en: english[i] ?? '' }));
  });
}

export function problemPairs(): Pair[] {
  return Object.entries(problems)
    .filter(([code]) => !FOR_OFFICERS.has(code) && !FOR_PARTNERS.has(code))
    .map(([code, { vi, en }]) => ({ path: `problem ${code}`, vi, en }));
}

function pairsIn(value: unknown, path: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string')
    return [{ path, vi: value.vi, en: value.en }];
  // What officers read alone is in Vietnamese and English.
  const read = Object.entries(value).filter(([name]) => name !== 'forOfficer');
  return read.flatMap(([name, part]) => pairsIn(part, `${path}.${name}`));
}
