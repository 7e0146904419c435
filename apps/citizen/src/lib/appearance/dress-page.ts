import type { Handle } from '@sveltejs/kit/hooks';
import { type Appearance, APPEARANCE_COOKIE, readAppearance } from './appearance.ts';

/** The page comes as it was chosen: nothing flashes, and no script is needed. */
export const dressPage: Handle = ({ event, resolve }) => {
  const appearance = readAppearance(event.cookies.get(APPEARANCE_COOKIE));
  return resolve(event, { transformPageChunk: ({ html }) => dressed(html, appearance) });
};

export function dressed(html: string, { scheme, text }: Appearance): string {
  const attributes = [scheme !== 'auto' && `data-scheme="${scheme}"`, text !== 'auto' && `data-text="${text}"`];
  const page = html.replace('%appearance%', attributes.filter(Boolean).join(' '));
  if (scheme === 'auto') return page;
  return page.replace(/media="\(prefers-color-scheme: (light|dark)\)"/g, (_, colours) =>
    colours === scheme ? 'media="all"' : 'media="not all"',
  );
}
