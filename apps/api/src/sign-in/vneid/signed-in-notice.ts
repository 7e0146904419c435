import type { FastifyReply } from 'fastify';
import type { Services } from '../../services.ts';

/** Read and taken away by the next page, which says «Đăng nhập thành công»; it says nothing about anybody. */
const COOKIE = 'openvssid_signed_in';

export function noticeSignedIn(reply: FastifyReply, { config }: Services): void {
  const secure = config.publicUrls.citizen.startsWith('https://');
  reply.setCookie(COOKIE, 'vneid', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 60 });
}
