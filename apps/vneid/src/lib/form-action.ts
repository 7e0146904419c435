import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Chromium holds a form's whole way against `form-action`, redirects included. A page whose form ends at another origin (`locals.formsMayEndAt`,
 * a registered client's) names it in its own policy; every other page keeps to ours.
 */
export const nameFormTarget: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  const { formsMayEndAt } = event.locals;
  if (policy !== null && formsMayEndAt !== undefined)
    response.headers.set('content-security-policy', policy.replace("form-action 'self'", `form-action 'self' ${formsMayEndAt}`));
  return response;
};
