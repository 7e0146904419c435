import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { procedures } from '@openvssid/procedures';
import { type Run, UsageError } from '../../command-line/command.ts';
import { makeService } from './make-service.ts';
import { serviceNames } from './service-names.ts';

const text = { type: 'string' } as const;
const FAULTS: Readonly<Record<string, string>> = {
  'key-malformed': 'KEY is two or more words of small letters and digits joined by dashes, confirm-participation for one',
  'prefix-malformed': '--prefix is 2 to 12 capitals or digits',
  'prefix-taken': 'Another service begins its numbers so: choose another --prefix',
};

/** `npm run vssid -- procedures new KEY`: the folder of a new public service, ready to be filled with what it is about. */
export const run: Run = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { vi: text, en: text, ko: text, ja: text, zh: text, prefix: text },
  });
  const [key] = positionals;
  if (key === undefined || positionals.length > 1) throw new UsageError('One KEY is needed');
  const names = serviceNames(
    key,
    values,
    procedures.map(({ numberPrefix }) => numberPrefix),
  );
  if (!names.ok) throw new UsageError(FAULTS[names.refusal.code] ?? names.refusal.code);
  const root = dirname(fileURLToPath(import.meta.resolve('@openvssid/procedures')));
  const files = await makeService(root, names.value).catch(sayWhatStands(key));
  if (!files) return 1;
  say(...files.map((file) => relative(process.cwd(), file)));
  const missing = (['ko', 'ja', 'zh'] as const).filter((language) => names.value[language] === undefined);
  if (missing.length > 0)
    say(
      '',
      `Its name is not yet translated (${missing.join(', ')}): add «${names.value.vi}» to packages/procedures/translations/.`,
    );
  say('', 'Next: docs/a-new-service.md. What is still missing: npx vitest run packages/procedures scripts/texts');
  return 0;
};

function sayWhatStands(key: string) {
  return (error: unknown): undefined => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    process.stderr.write(`packages/procedures/${key} is there already; nothing was changed.\n`);
    return undefined;
  };
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
