import type { paths } from '#lib/api.generated.ts';

export type Filing = paths['/api/desk-filings/{filing}']['get']['responses'][200]['content']['application/json'];

export const BYS = ['person', 'guardian', 'attorney'] as const;
export type By = (typeof BYS)[number];
export const PAPERS = ['citizen-card', 'identity-certificate', 'passport'] as const;

/** Address of a step of a filing; without one, of where it is taken up. */
export function filingPath(filing: string, step?: string): string {
  return `/desk-filings/${filing}${step === undefined ? '' : `/${step}`}`;
}
