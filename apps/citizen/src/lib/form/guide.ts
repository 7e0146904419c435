export type GuideBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] };

/** The guides' own Markdown: headings of the second level, paragraphs, lists. The title stands on the page already. */
export function readGuide(markdown: string): GuideBlock[] {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '));
  return blocks.map((block) => {
    if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
    if (/^- /.test(block)) return { kind: 'list', items: itemsOf(block, /^- /m) };
    if (/^\d+\. /.test(block)) return { kind: 'steps', items: itemsOf(block, /^\d+\. /m) };
    return { kind: 'paragraph', text: oneLine(block) };
  });
}

function itemsOf(block: string, mark: RegExp): string[] {
  return block.split(new RegExp(mark.source, 'gm')).map(oneLine).filter(Boolean);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
