import { fail, redirect } from '@sveltejs/kit';
import { kindIn, pathOf, postedIn, problemOf, valueOrEntry } from '#lib/declarations/declared.server.ts';
import { passcodeProved } from '#lib/passcode-proved.ts';
import { signedIn } from '#lib/signed-in.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

type Asked = Pick<PageServerLoadEvent, 'locals' | 'params' | 'url'>;
type Posted = Record<string, string[]>;

export const load: PageServerLoad = async (event) => {
  passcodeProved(event);
  const kind = kindIn(event.params.kind);
  return { kind, path: pathOf(kind), asked: await asked(event) };
};

export const actions: Actions = {
  /** Another province was chosen: its communes, and nothing typed is lost. */
  wards: async (event) => {
    const posted = postedIn(await event.request.formData());
    return { asked: await asked(event, posted) };
  },
  save: async (event) => {
    const kind = kindIn(event.params.kind);
    const posted = postedIn(await event.request.formData());
    const saved = await event.locals.vneid.declarations.savePage(signedIn(event), kind, event.params.page, posted);
    const outcome = valueOrEntry(event, kind, saved);
    if (outcome.kept) redirect(303, `${pathOf(kind)}/${outcome.next}`);
    return fail(422, { problem: problemOf(event, outcome.faults), asked: await asked(event, posted) });
  },
};

/** The page's questions, over what was just typed. */
async function asked(event: Asked, posted?: Posted) {
  const kind = kindIn(event.params.kind);
  const { locals, params } = event;
  const open = async (chosen?: Record<string, string | string[]>) => {
    const page = await locals.vneid.declarations.openPage(signedIn(event), kind, params.page, locals.visitor.language, chosen);
    return valueOrEntry(event, kind, page);
  };
  const page = await open();
  if (posted === undefined) return page;
  const typed = page.questions.map(({ key, kind: type }) => {
    const values = posted[key] ?? [];
    return [key, type === 'choices' ? values : (values[0] ?? '')] as const;
  });
  return open(Object.fromEntries(typed));
}
