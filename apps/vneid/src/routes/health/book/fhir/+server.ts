import { download } from '#lib/health-book/download.server.ts';
import { leadOrThrow } from '#lib/health-book/lead.server.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const bundle = await event.locals.vneid.healthBook.asFhir(signedIn(event));
  if (!bundle.ok) leadOrThrow(event, bundle.refusal);
  return download(bundle.value, 'application/fhir+json', 'so-suc-khoe-dien-tu.fhir.json');
};
