import { redirect } from '@sveltejs/kit';
import type { Refusal } from '@openvssid/core';
import { textOf } from '@openvssid/ui/web/form-input';
import { BOOK, leadOrThrow, toPasscode } from '#lib/health-book/lead.server.ts';
import { failRefused } from '#lib/refusal.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, setHeaders, url } = event;
  const person = signedIn(event);
  setHeaders({ 'cache-control': 'no-store' });
  const book = await locals.vneid.healthBook.open(person);
  const withdrawn = url.searchParams.has('withdrawn');
  if (book.kind === 'too-often')
    return { book: { kind: 'too-often' as const, message: wordsOf(event, book.refusal) }, withdrawn };
  if (book.kind !== 'before') return { book, withdrawn };
  const { before } = book;
  if (before.kind === 'passcode') toPasscode(BOOK);
  if (before.kind === 'consent') return { consent: locals.vneid.healthBook.consentText(locals.visitor.language), withdrawn };
  return { shut: { code: before.refusal.code, message: wordsOf(event, before.refusal) }, withdrawn };
};

const wordsOf = ({ locals }: Parameters<PageServerLoad>[0], refusal: Refusal): string =>
  locals.vneid.describe(refusal, locals.visitor.language).message;

export const actions: Actions = {
  consent: async (event) => {
    const { locals, request } = event;
    const textVersion = textOf(await request.formData(), 'textVersion');
    const { language } = locals.visitor;
    const given = await locals.vneid.healthBook.consent(signedIn(event), { textVersion, language });
    if (!given.ok) return failRefused(event, given.refusal, {});
    redirect(303, BOOK);
  },
  refresh: async (event) => {
    const ordered = await event.locals.vneid.healthBook.refresh(signedIn(event));
    if (ordered.ok) redirect(303, BOOK);
    if (ordered.refusal.code !== 'too-many-requests') leadOrThrow(event, ordered.refusal);
    return failRefused(event, ordered.refusal, {});
  },
};
