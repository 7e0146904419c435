import { type Registration, registration } from '../openid/clients/metadata.ts';

export const CALLBACK = 'http://localhost:4399/callback';

/** A client registered as an operator would, with what the test wants otherwise. */
export function testClient(other: Partial<Registration> & Pick<Registration, 'client_id'>): Registration {
  return registration.parse({
    client_name: 'Dịch vụ thử',
    'client_name#en': 'Test service',
    purpose: 'Để thử đăng nhập',
    'purpose#en': 'To try signing in',
    redirect_uris: [CALLBACK],
    scope: 'openid citizen profile phone address',
    token_endpoint_auth_method: 'none',
    ...other,
  });
}
