import { globSync } from 'node:fs';

/** The pages of the citizen app, each as a pattern of its address: what a text links to can be held against them. */
export function pagesOfCitizenApp(): RegExp[] {
  return globSync('**/+page.svelte', { cwd: new URL('../../../citizen/src/routes/', import.meta.url) })
    .map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`.replace(/\/\([^)]*\)/g, ''))
    .map((route) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+') || '/'}$`));
}
