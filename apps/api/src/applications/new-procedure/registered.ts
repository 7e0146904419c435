import { identifierOf, type ServiceNames } from './service-names.ts';

type Registration = { names: ServiceNames; list: string; file: string; suffix: string };

/** The source of a list of services with one more at its end. A source that has no such list is a fault of this command. */
export function registered(source: string, { names: { key }, list, file, suffix }: Registration): string {
  const name = `${identifierOf(key)}${suffix}`;
  const pattern = new RegExp(`(export const ${list}: readonly \\w+\\[\\] = \\[)([^\\]]*)(\\];)`);
  if (!pattern.test(source)) throw new Error(`The list «${list}» is not where it was: add ${name} by hand`);
  const withName = source.replace(pattern, (_, before: string, items: string, after: string) => {
    const all = [...items.split(',').map((item) => item.trim()), name].filter((item) => item !== '');
    return `${before}\n${all.map((item) => `  ${item},\n`).join('')}${after}`;
  });
  return `import { ${name} } from './${key}/${file}.ts';\n${withName}`;
}

/** The dictionary of a language with one more line at its end. */
export function translated(source: string, vietnamese: string, translation: string): string {
  const end = source.lastIndexOf('};');
  return `${source.slice(0, end)}  '${vietnamese}': '${translation}',\n${source.slice(end)}`;
}
