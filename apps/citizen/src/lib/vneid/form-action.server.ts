import type { Handle } from '@sveltejs/kit/hooks';
import { VNEID_ORIGIN } from './origin.server.ts';

const OWN_FORMS = "form-action 'self'";

/** A form of ours that begins a sign-in ends at VNeID: browsers hold the pages' policy against where a form is led on to, too. */
export const letFormsLeadToVneid: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  if (VNEID_ORIGIN !== undefined && policy !== null)
    response.headers.set('content-security-policy', policy.replace(OWN_FORMS, `${OWN_FORMS} ${VNEID_ORIGIN}`));
  return response;
};
