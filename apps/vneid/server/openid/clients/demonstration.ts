import type { Demonstration } from '../../demonstration/demonstration.ts';
import { registration } from './metadata.ts';
import { keepClient } from './store.ts';

/** VssID, and a client for whoever wants to try a library of their own (docs/operating.md). */
export async function registerDemonstrationClients({ config, db, now }: Demonstration): Promise<void> {
  for (const client of [vssid(config.VSSID_URL), TEST_CLIENT])
    await keepClient(db, NO_KEY, registration.parse(client), undefined, now);
}

/** Neither of them proves itself by a secret, so nothing is sealed. */
const NO_KEY = Buffer.alloc(0);

const vssid = (url: string) => ({
  client_id: 'vssid',
  client_name: 'VssID – Bảo hiểm xã hội số',
  'client_name#en': 'VssID – Digital social insurance',
  purpose: 'Đăng nhập VssID và đối chiếu với hồ sơ bảo hiểm xã hội của bạn',
  'purpose#en': 'To sign you in to VssID and find your social insurance record',
  redirect_uris: [`${url}/api/sign-in/vneid/callback`],
  post_logout_redirect_uris: [`${url}/sign-in`],
  backchannel_logout_uri: `${url}/api/sign-in/vneid/logout`,
  jwks_uri: `${url}/api/sign-in/vneid/jwks.json`,
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  id_token_signed_response_alg: 'ES256',
  require_pushed_authorization_requests: true,
  scope: 'openid citizen profile phone',
});

const TEST_CLIENT = {
  client_id: 'vneid-thu',
  client_name: 'VNeID Thử',
  'client_name#en': 'VNeID Test',
  purpose: 'Thử đăng nhập bằng VNeID với thư viện của bạn',
  'purpose#en': 'To try signing in with VNeID from a library of your own',
  redirect_uris: ['http://localhost:4399/callback'],
  post_logout_redirect_uris: ['http://localhost:4399/'],
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  scope: 'openid offline_access citizen profile phone address',
};
