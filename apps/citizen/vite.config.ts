import adapter from '@sveltejs/adapter-node';
import { plainCss } from '@openvssid/ui/styles/plain-css.ts';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { languageFiles } from './language-files.ts';
import { passkeyDoor } from './passkey-door.ts';

// Svelte's route announcer carries this one inline style.
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** What pages share comes in few files: each costs a request and is compressed alone. A part that few pages use stays with them. */
const SHARED_FILES = [
  // SvelteKit sets the page's payload before it loads anything that reads it (its version, say): with the rest they would be read too soon.
  { name: 'start', test: /[\\/]runtime[\\/]client[\\/]payload\.js|preload-helper\.js/, priority: 5 },
  { name: 'framework', test: /node_modules[\\/](svelte|devalue|clsx|esm-env)[\\/]/, priority: 4, minShareCount: 40 },
  {
    name: 'shell',
    test: /[\\/](lib[\\/]shell[\\/](PublicShell|Brand|LanguageMenu|PrintFoot|unsaved)|routes[\\/]\+layout\.svelte|components[\\/](Icon|PageHeader|Notice)\.svelte)/,
    priority: 3,
  },
  {
    // Pages of somebody who is signed in; whoever looks something up or checks a card goes without.
    name: 'personal-shell',
    test: /[\\/](lib[\\/]shell[\\/](?!PullToRefresh|pull-to)|routes[\\/]\(app\)[\\/]\+layout\.svelte)/,
    priority: 2.5,
  },
  { name: 'fields', test: /[\\/]components[\\/](\w*Field\w*|ErrorSummary|SubmitButton)\.svelte/, priority: 2, minShareCount: 2 },
  {
    name: 'parts',
    test: /[\\/](packages[\\/]\w+|lib)[\\/]/,
    priority: 1,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 1000,
  },
];

export default defineConfig({
  // An icon is a constant: a page carries those it draws and no others.
  build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } } },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED_FILES } } } } } },
  plugins: [
    plainCss(),
    languageFiles(),
    passkeyDoor(),
    sveltekit({
      adapter: adapter(),
      version: { pollInterval: 10 * 60_000 },
      // Stored copies of pages and error pages at any depth find their files.
      paths: { relative: false },
      // Else every first page carries the map of all routes: 3 kB that grow with the app.
      router: { resolution: 'server' },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self'],
          'font-src': ['self'],
          'manifest-src': ['self'],
          'worker-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});
