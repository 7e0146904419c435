import { type ActionFailure, error, fail, type RequestEvent } from '@sveltejs/kit';
import { type Refusal, writtenIn } from '@openvssid/core';
import type { FormProblem } from '@openvssid/ui/web/problem';

type Asked = Pick<RequestEvent, 'locals'>;

/** The answer of a form action whose story was refused; what was typed stays. */
export function failRefused<Values extends Record<string, unknown>>(
  event: Asked,
  refusal: Refusal,
  values: Values,
): ActionFailure<{ problem: FormProblem; values: Values }> {
  const { code, status, message, field, retryAfterSeconds } = describe(event, refusal);
  const problem = {
    code,
    message,
    fields: field === undefined ? {} : { [field]: message },
    ...(retryAfterSeconds && { retryAfterSeconds }),
  };
  return fail(status, { problem, values });
}

/** A page that cannot be shown: the error page, with the refusal's words. */
export function throwRefused(event: Asked, refusal: Refusal): never {
  const { code, status, message, retryAfterSeconds } = describe(event, refusal);
  error(status, message, { code, ...(retryAfterSeconds && { retryAfterSeconds }) });
}

function describe({ locals }: Asked, refusal: Refusal) {
  return locals.vneid.describe(refusal, writtenIn(locals.language));
}
