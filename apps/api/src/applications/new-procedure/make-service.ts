import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServiceNames, writtenFor } from './service-names.ts';
import { registered, translated } from './registered.ts';

const TEMPLATE = 'template';
const LANGUAGES = ['ko', 'ja', 'zh'] as const;

/**
 * Makes the folder of a new service from the template, beside the others in `root` (packages/procedures), and its lines in the two
 * lists and the translations. Answers the files it wrote. A folder that is there already is left alone (EEXIST).
 */
export async function makeService(root: string, names: ServiceNames): Promise<string[]> {
  const folder = join(root, names.key);
  await mkdir(folder);
  await cp(join(root, TEMPLATE), folder, { recursive: true });
  await rename(join(folder, 'new-service.test.ts'), join(folder, `${names.key}.test.ts`));
  const files = (await readdir(folder)).map((file) => join(folder, file));
  for (const file of files) await rewrite(file, (text) => writtenFor(text, names));
  const [index, forms] = [join(root, 'index.ts'), join(root, 'forms.ts')];
  await rewrite(index, (text) => registered(text, { names, list: 'procedures', file: 'procedure', suffix: '' }));
  await rewrite(forms, (text) => registered(text, { names, list: 'forms', file: 'form', suffix: 'Form' }));
  const translations = [];
  for (const language of LANGUAGES) {
    const name = names[language];
    if (name === undefined) continue;
    const file = join(root, 'translations', `${language}.ts`);
    await rewrite(file, (text) => translated(text, names.vi, name));
    translations.push(file);
  }
  return [...files, index, forms, ...translations];
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
