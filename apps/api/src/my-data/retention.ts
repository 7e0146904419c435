import type { Config } from '../config.ts';

/** How long a kind of data is kept, and what says so. Sentences for each: packages/ui/src/texts/my-data.ts. */
export type Retention = {
  key: RetentionKey;
  /** Days after its end, last change or decision; null: no end is set. */
  days: number | null;
  /** A law, a setting of the operator, or the way the product is built. */
  basis: { kind: 'law'; law: 'social-insurance' } | { kind: 'setting'; name: string } | { kind: 'product' };
};

export const retentionKeys = [
  'insurance-records',
  'unpaid-orders',
  'health-records',
  'applications',
  'drafts',
  'account',
  'account-history',
  'registration-images',
  'messages-sent',
  'notifications',
  'sessions',
  'codes',
  'links',
  'access-log',
] as const;
export type RetentionKey = (typeof retentionKeys)[number];

const SOCIAL_INSURANCE_LAW = { kind: 'law', law: 'social-insurance' } as const;
const PRODUCT = { kind: 'product' } as const;

/** The list as it stands with this installation's settings; `jobs/daily-round.ts` removes what has an end. */
export function retentionOf({ DRAFT_DAYS, ORDER_UNPAID_DAYS, REGISTRATION_IMAGE_DAYS }: Config): Retention[] {
  const entry = (key: RetentionKey, days: number | null, basis: Retention['basis']): Retention => ({ key, days, basis });
  return [
    entry('insurance-records', null, SOCIAL_INSURANCE_LAW),
    entry('unpaid-orders', ORDER_UNPAID_DAYS, { kind: 'setting', name: 'ORDER_UNPAID_DAYS' }),
    entry('health-records', null, SOCIAL_INSURANCE_LAW),
    entry('applications', null, SOCIAL_INSURANCE_LAW),
    entry('drafts', DRAFT_DAYS, { kind: 'setting', name: 'DRAFT_DAYS' }),
    entry('account', null, PRODUCT),
    entry('account-history', null, PRODUCT),
    entry('registration-images', REGISTRATION_IMAGE_DAYS, { kind: 'setting', name: 'REGISTRATION_IMAGE_DAYS' }),
    entry('messages-sent', 30, PRODUCT),
    entry('notifications', null, PRODUCT),
    entry('sessions', 1, PRODUCT),
    entry('codes', 1, PRODUCT),
    entry('links', 30, PRODUCT),
    entry('access-log', null, PRODUCT),
  ];
}
