import { redirect, type RequestEvent } from '@sveltejs/kit';
import { newsDeskTexts } from '@openvssid/ui/texts/news-desk';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, type Typed, typedIn } from '#lib/desk/posted.ts';
import { NEWS_CATEGORIES } from '#lib/news/news.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const NEW = 'new';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { article: undefined, ended: true };
  const { id } = event.params;
  if (id === NEW) return { article: undefined, ended: false };
  return { article: dataOrThrow(event, await api(event).GET('/api/news/{id}', { params: { path: { id } } })), ended: false };
};

type OfArticle = RequestEvent<{ id: string }>;
const textsOf = ({ locals }: OfArticle) => newsDeskTexts[locals.language === 'vi' ? 'vi' : 'en'];
const pathOf = ({ params }: OfArticle) => ({ path: { id: params.id } });
const done = (id: string, what: string): never => redirect(303, `/news/${id}?done=${what}`);

export const actions: Actions = {
  save: async (event) => {
    const typed = typedIn(await event.request.formData());
    const category = NEWS_CATEGORIES.find((one) => one === textIn(typed, 'category'));
    const wrong = wrongIn(event, typed);
    if (!category || Object.keys(wrong).length > 0) return incomplete('save', typed, wrong);
    const [slug, titleVi, titleEn, bodyVi, bodyEn] = ['slug', 'titleVi', 'titleEn', 'bodyVi', 'bodyEn'].map((name) =>
      textIn(typed, name),
    );
    const body = {
      category,
      slug: slug ?? '',
      titleVi: titleVi ?? '',
      titleEn: titleEn ?? '',
      bodyVi: bodyVi ?? '',
      bodyEn: bodyEn ?? '',
    };
    const answer = await (event.params.id === NEW
      ? api(event).POST('/api/news', { body })
      : api(event).PUT('/api/news/{id}', {
          params: pathOf(event),
          body: { ...body, version: Number(textIn(typed, 'version')) },
        }));
    return answer.data ? done(answer.data.newsId, 'saved') : refused(event, 'save', typed, answer);
  },

  /** Where there is no script the preview comes from here too. */
  preview: async (event) => {
    const typed = typedIn(await event.request.formData());
    const [vi, en] = await Promise.all(
      ['bodyVi', 'bodyEn'].map((name) => api(event).POST('/api/news-previews', { body: { markdown: textIn(typed, name) } })),
    );
    if (!vi?.data || !en?.data)
      return refused(event, 'preview', typed, vi?.data ? (en ?? vi) : (vi ?? { response: new Response() }));
    return { act: 'save', typed, preview: { vi: vi.data.html, en: en.data.html } };
  },

  publish: async (event) => {
    const typed = typedIn(await event.request.formData());
    const typedFrom = textIn(typed, 'from');
    const from = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typedFrom) ? `${typedFrom}:00+07:00` : undefined;
    if (typedFrom !== '' && (from === undefined || Number.isNaN(Date.parse(from))))
      return incomplete('publish', typed, { from: textsOf(event).fromWrong });
    const answer = await api(event).POST('/api/news/{id}/publish', {
      params: pathOf(event),
      body: from === undefined ? {} : { from },
    });
    return answer.data ? done(event.params.id, 'published') : refused(event, 'publish', typed, answer);
  },

  withdraw: async (event) => {
    const answer = await api(event).POST('/api/news/{id}/withdraw', { params: pathOf(event) });
    return answer.data ? done(event.params.id, 'withdrawn') : refused(event, 'withdraw', [], answer);
  },

  picture: async (event) => {
    const file = (await event.request.formData()).get('picture');
    const body = new FormData();
    if (file instanceof File) body.set('file', file);
    const response = await event.fetch(`/api/news/${encodeURIComponent(event.params.id)}/picture`, { method: 'POST', body });
    if (response.ok) done(event.params.id, 'pictureSaved');
    const error: unknown = await response.json().catch(() => undefined);
    return refused(event, 'picture', [], { error, response });
  },

  removePicture: async (event) => {
    const answer = await api(event).DELETE('/api/news/{id}/picture', { params: pathOf(event) });
    return answer.data ? done(event.params.id, 'pictureRemoved') : refused(event, 'picture', [], answer);
  },
};

function wrongIn(event: OfArticle, typed: Typed): Record<string, string> {
  const t = textsOf(event);
  const needed = { titleVi: t.titleVi, category: t.category, bodyVi: t.bodyVi };
  const missing = Object.entries(needed).filter(([name]) => textIn(typed, name) === '');
  return {
    ...Object.fromEntries(missing.map(([name, label]) => [name, t.missing(label)])),
    ...(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(textIn(typed, 'slug')) && { slug: t.slugWrong }),
  };
}
