/* eslint-disable no-console -- it is the library that writes there */

const { warn } = console;

// The library knows the long-term versions of Node.js by name and warns of any other, whatever it is, each time it is loaded. Ours is pinned and tested.
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
};

/** oidc-provider, loaded without the line that it would write at every start. */
export const { Provider, errors, interactionPolicy } = await import('oidc-provider');

console.warn = warn;
