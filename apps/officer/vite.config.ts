import adapter from '@sveltejs/adapter-node';
import { plainCss } from '@openvssid/ui/styles/plain-css.ts';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// Svelte's route announcer carries this one inline style.
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default defineConfig({
  // An icon is a constant: a page carries those it draws and no others.
  build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } } },
  plugins: [
    plainCss(),
    sveltekit({
      adapter: adapter(),
      // Stored copies of pages and error pages at any depth find their files.
      paths: { relative: false },
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
