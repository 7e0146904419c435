import { download } from '#lib/health-book/download.server.ts';
import { leadOrThrow } from '#lib/health-book/lead.server.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { locals } = event;
  const printed = await locals.vneid.healthBook.asPdf(signedIn(event), locals.visitor.language);
  if (!printed.ok) leadOrThrow(event, printed.refusal);
  return download(new Uint8Array(printed.value), 'application/pdf', 'so-suc-khoe-dien-tu.pdf');
};
