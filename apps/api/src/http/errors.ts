import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isLostConnection } from '@openvssid/server/db/lost-connection';
import { isDiskFull } from '@openvssid/server/disk-full';
import { languageOf, RefusedError, sendProblem } from './answer.ts';
import { problemDetails } from './problems.ts';

const RETRY_AFTER_SECONDS = 10;

/** Bad input is a 400 with the path of each fault; what nobody expected is a 500 with a code to quote, its detail in the log only. */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RefusedError) return sendProblem(request, reply, error.refusal);
  if (hasZodFastifySchemaValidationErrors(error)) return sendInvalid(error, request, reply);
  const code = codeOfClientError(error);
  if (code) return sendProblem(request, reply, { code });
  if (isLostConnection(error)) {
    request.log.error({ err: error }, 'the database is out of reach');
    return sendProblem(request, reply, { code: 'out-of-service', params: { seconds: RETRY_AFTER_SECONDS } });
  }
  if (isDiskFull(error)) {
    request.log.error({ err: error }, 'no room on a disk');
    return sendProblem(request, reply, { code: 'out-of-service', params: { seconds: RETRY_AFTER_SECONDS } });
  }
  request.log.error({ err: error, route: request.routeOptions.url }, 'unexpected error');
  return sendProblem(request, reply, { code: 'unexpected', params: { requestId: request.id } });
}

function sendInvalid(
  error: FastifyError & { validation: readonly { instancePath: string; keyword: string; message?: string }[] },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const details = problemDetails({ code: 'invalid-request' }, languageOf(request), request.id);
  const errors = error.validation.map(({ instancePath, keyword, message }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    code: keyword,
    message: message ?? keyword,
  }));
  return reply
    .code(400)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...details, errors }));
}

function codeOfClientError(error: FastifyError): string | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'unsupported-media-type';
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return 'too-large';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'malformed-json';
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? 'invalid-request' : undefined;
  }
}
