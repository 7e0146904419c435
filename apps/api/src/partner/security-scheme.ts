import { PARTNER_SCOPES, type PartnerScope, TOKEN_PATH } from './partner.ts';

const MEANINGS: Record<PartnerScope, string> = {
  'health-book:read': 'Person, card and visits of somebody who has consented',
  'vaccinations:read': 'Vaccinations of somebody who has consented',
  'vaccinations:report': 'Hands on that a vaccination on record is wrong',
};

/** How partners prove who they are, for the OpenAPI document. */
export function partnerSecurity(issuer: string) {
  const scopes: Record<string, string> = Object.fromEntries(PARTNER_SCOPES.map((scope) => [scope, MEANINGS[scope]]));
  return {
    partner: { type: 'oauth2' as const, flows: { clientCredentials: { tokenUrl: issuer + TOKEN_PATH, scopes } } },
  };
}
