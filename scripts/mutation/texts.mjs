/**
 * Leaves texts for people (`{ vi: '…', en: '…' }`) unbroken: that a label could read otherwise says nothing about the rules. Articles,
 * codes and every other string are broken like all else.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore } }];

/** @param {{ node: { type: string, properties?: { key?: { name?: string } }[] } }} path */
function shouldIgnore({ node }) {
  if (node.type !== 'ObjectExpression') return undefined;
  const names = (node.properties ?? []).map(({ key }) => key?.name).sort();
  return names.join() === 'en,vi' ? 'A text for people' : undefined;
}
