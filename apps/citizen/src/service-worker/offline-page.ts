import { keptCardsOfChildren, keptFile } from './store.ts';

export const OFFLINE_PAGE = '/offline.html';
const PLACE = '<!-- cards of children -->';

/** What is shown where there is no network, with the ways to the stored cards of children. */
export async function offlinePage(): Promise<Response> {
  const page = await keptFile(OFFLINE_PAGE);
  const cards = await keptCardsOfChildren();
  if (cards.length === 0 || !page.ok) return page;
  const links = cards.map(({ name, holder }) => `<a href="${escaped(name)}">Thẻ BHYT của ${escaped(holder)}</a>`);
  const text = (await page.text()).replaceAll(PLACE, `<p class="ways">${links.join(' ')}</p>`);
  return new Response(text, { headers: page.headers });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
