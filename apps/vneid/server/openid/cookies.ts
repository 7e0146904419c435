import type { Configuration } from 'oidc-provider';

/** Cookies of the provider; those of one interaction carry its path, so that the host's prefix is only for the session. */
export function cookiesOf(publicUrl: string, key: Buffer): NonNullable<Configuration['cookies']> {
  const secure = publicUrl.startsWith('https://');
  const options = { httpOnly: true, sameSite: 'lax', secure, signed: true } as const;
  const [host, path] = secure ? ['__Host-', '__Secure-'] : ['', ''];
  return {
    names: { session: `${host}vneid_openid`, interaction: `${path}vneid_interaction`, resume: `${path}vneid_resume` },
    long: options,
    short: options,
    keys: [key.toString('base64url')],
  };
}
