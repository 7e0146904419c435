import { readFileSync } from 'node:fs';

/** What the plugin needs of Vite. */
type Build = {
  environment: { name: string };
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
};

/** Colours of an app that are not VssID's. */
type Colours = { light: string; dark: string; onDark: string };

/** Puts `/plain.css`, the style of the pages that stand alone, beside the app's own files: one source for every app. */
export function plainCss(own?: Colours): { name: string; buildStart(this: Build): void } {
  return {
    name: 'plain-css',
    buildStart() {
      if (this.environment.name !== 'client') return;
      const source = readFileSync(new URL('plain.css', import.meta.url), 'utf8') + (own ? coloured(own) : '');
      this.emitFile({ type: 'asset', fileName: 'plain.css', source });
    },
  };
}

function coloured({ light, dark, onDark }: Colours): string {
  return `:root { --action: ${light}; }\n@media (prefers-color-scheme: dark) { :root { --action: ${dark}; --on-action: ${onDark}; } }\n`;
}
