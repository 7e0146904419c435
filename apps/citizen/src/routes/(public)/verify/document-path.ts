/** Where a document is checked, if this is its code or the address in its QR; a card's code is longer and never looks like that. */
export function documentPathOf(text: string): string | undefined {
  const [, written = text] = /\/verify\/([^/?#]+)\/?$/.exec(text.trim()) ?? [];
  const code = written.replace(/[\s.-]/g, '').toUpperCase();
  return /^[0-9A-Z]{16}$/.test(code) ? `/verify/${code}` : undefined;
}
