import type { AccessPurpose } from '../access-log/purposes.ts';

/** What a partner's token may carry; granted to each partner by the operator. */
export const PARTNER_SCOPES = ['health-book:read', 'vaccinations:read', 'vaccinations:report'] as const;
export type PartnerScope = (typeof PARTNER_SCOPES)[number];

/** For which a partner may ask. */
export const PARTNER_PURPOSES = ['health-book', 'vaccinations'] as const satisfies readonly AccessPurpose[];
export type PartnerPurpose = (typeof PARTNER_PURPOSES)[number];

/** What a route asks of its caller. */
export type PartnerMay = { scope: PartnerScope; purpose: PartnerPurpose };

/** Who calls, on a route with access 'partner'. */
export type Partner = { clientId: string; institution: string; purpose: PartnerPurpose };

/** Assertions are signed with these; each names its own key (kid). */
export const ASSERTION_ALGORITHMS = ['ES256', 'PS256', 'RS256'] as const;

export const TOKEN_PATH = '/oauth/token';
