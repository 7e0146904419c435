/** HTML made by `html` below; nothing else is put into a page unescaped. */
export type Html = { readonly html: string };

type Part = Html | readonly Html[] | string | number | null;

/**
 * HTML in which everything put in is escaped, unless it was made here itself.
 *
 *     html`<p>${message.text}</p>`
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, index) => piece + (index < parts.length ? rendered(parts[index] ?? null) : '')).join('') };
}

const URL_IN_TEXT = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** Plain text with its addresses as links. */
export function withLinks(text: string): Html[] {
  return text.split(URL_IN_TEXT).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

function rendered(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map((one) => one.html).join('');
  return escaped(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
