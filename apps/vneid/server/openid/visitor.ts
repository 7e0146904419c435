import type { FastifyRequest } from 'fastify';
import { isReaderLanguage, preferredLanguage, writtenIn } from '@openvssid/core';
import type { Visitor } from '../accounts/visitor.ts';

/** Who asks at an address of the protocol, as the pages know them: the same cookies, the same choice of language. */
export function visitorOf({ ip, headers, cookies }: FastifyRequest): Visitor {
  const chosen = cookies['openvssid_language'];
  const sessionToken = cookies['vneid_session'];
  return {
    address: ip,
    userAgent: headers['user-agent'] ?? '',
    language: writtenIn(isReaderLanguage(chosen) ? chosen : preferredLanguage(headers['accept-language'])),
    ...(sessionToken !== undefined && { sessionToken }),
  };
}
