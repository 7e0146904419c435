import MarkdownIt from 'markdown-it';

// Raw HTML is shown as the text it is; markdown-it itself refuses script and data addresses.
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
const allowedByDefault = renderer.validateLink;
renderer.validateLink = (address) => allowedByDefault(address) && isSafeAddress(address);

/** Help pages, guides of services and news become HTML here and nowhere else: headings, lists, tables, emphasis, links. */
export function renderMarkdown(markdown: string): string {
  return renderer.render(markdown);
}

/** Pages of the app itself, other sites by https, telephone and e-mail. */
function isSafeAddress(address: string): boolean {
  return /^(https:\/\/|tel:|mailto:)/i.test(address) || /^\/(?![/\\])/.test(address);
}

export type Heading = { level: number; text: string };

/** What can be searched in a text: its headings, and its words without any marks of Markdown, a paragraph a line. */
export function readWords(markdown: string): { headings: Heading[]; text: string } {
  const headings: Heading[] = [];
  const lines: string[] = [];
  const tokens = renderer.parse(markdown, {});
  tokens.forEach(({ type, children }, index) => {
    if (type !== 'inline' || !children) return;
    const text = children.map((part) => (part.type === 'softbreak' || part.type === 'hardbreak' ? ' ' : part.content)).join('');
    const before = tokens[index - 1];
    if (before?.type === 'heading_open') headings.push({ level: Number(before.tag.slice(1)), text });
    else lines.push(text);
  });
  return { headings, text: lines.join('\n') };
}

/** Where a text leads. */
export function linksIn(markdown: string): string[] {
  return renderer
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((part) => (part.type === 'link_open' ? [String(part.attrGet('href'))] : []));
}
