import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { type Run, UsageError } from '../command-line/command.ts';
import { withOwner } from '../command-line/owner.ts';
import { importFile, type ImportSummary } from './import-file.ts';
import { KINDS } from './kinds/index.ts';
import { UnusableFile } from './unusable-file.ts';

/** Exit code of a file of which nothing went in. */
const UNUSABLE = 2;

/** `import KIND FILE [--dry-run] [--quiet]`. */
export const run: Run = async (args) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
  });
  const [name, path, ...rest] = positionals;
  const kind = KINDS.find((known) => known.name === name);
  if (!kind || path === undefined || rest.length > 0)
    throw new UsageError(`One of ${KINDS.map((known) => known.name).join('|')} and one file expected.`);

  return withOwner(async ({ ownerUrl }) => {
    const bar = new SingleBar({ format: `${kind.name} [{bar}] {percentage} % · {duration_formatted}`, hideCursor: true });
    let begun = false;
    try {
      const summary = await importFile(ownerUrl, kind, path, {
        dryRun: values['dry-run'],
        quiet: values.quiet,
        onProgress(done, all) {
          if (!begun) bar.start(all, 0);
          begun = true;
          bar.update(done);
        },
      });
      bar.stop();
      process.stdout.write(`${describe(summary, values['dry-run'])}\n`);
      return summary.rows > 0 && summary.imported === 0 ? UNUSABLE : 0;
    } catch (error) {
      bar.stop();
      if (!(error instanceof UnusableFile)) throw error;
      process.stderr.write(`${error.message}\n`);
      return UNUSABLE;
    }
  });
};

export function describe(summary: ImportSummary, dryRun: boolean): string {
  const { rows, imported, superseded, rejected, warnings, rejectedFile, warningsFile } = summary;
  const lines =
    summary.language === 'vi'
      ? [
          `${rows} dòng: ${dryRun ? 'có thể nhập' : 'đã nhập'} ${imported}, bị từ chối ${rejected}, bị dòng sau thay thế ${superseded}, cảnh báo ${warnings}.`,
          ...(rejectedFile ? [`Dòng bị từ chối và lý do: ${rejectedFile}`] : []),
          ...(warningsFile ? [`Cảnh báo: ${warningsFile}`] : []),
          ...(dryRun ? ['Chạy thử: chưa ghi gì.'] : []),
        ]
      : [
          `${rows} rows: ${imported} ${dryRun ? 'can be imported' : 'imported'}, ${rejected} rejected, ${superseded} superseded by a later line, ${warnings} with warnings.`,
          ...(rejectedFile ? [`Rejected rows and why: ${rejectedFile}`] : []),
          ...(warningsFile ? [`Warnings: ${warningsFile}`] : []),
          ...(dryRun ? ['Dry run: nothing was written.'] : []),
        ];
  return lines.join('\n');
}
