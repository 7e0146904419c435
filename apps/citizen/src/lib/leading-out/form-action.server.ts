import type { Handle } from '@sveltejs/kit/hooks';
import { VNPAY_ORIGIN } from '#lib/payments/vnpay-origin.server.ts';
import { VNEID_ORIGIN } from '#lib/vneid/origin.server.ts';

const OWN_FORMS = "form-action 'self'";
const LED_TO = [VNEID_ORIGIN, VNPAY_ORIGIN].filter((origin) => origin !== undefined);

/**
 * A form of ours that begins a sign-in ends at VNeID, one that pays ends at VNPAY: browsers hold the pages' policy against where a form is led
 * on to, too.
 */
export const letFormsLeadOut: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  if (LED_TO.length > 0 && policy !== null)
    response.headers.set('content-security-policy', policy.replace(OWN_FORMS, [OWN_FORMS, ...LED_TO].join(' ')));
  return response;
};
