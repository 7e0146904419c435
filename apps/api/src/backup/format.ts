import { z } from 'zod';

/**
 * What a backup holds, in this order: the head; for each table its rows as PostgreSQL's COPY text, cut into parts of equal size; the jobs that
 * wait; the sealed files; the manifest. As a tar archive, compressed with zstd, sealed with the server's keys.
 */
export const HEAD = 'head.json';
export const MANIFEST = 'manifest.json';
export const WAITING_JOBS = 'waiting_jobs';

export const head = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** Migrations that had run, in order: the version of the tables. */
  migrations: z.array(z.string()),
  /** Public names of the keys that sign card tokens: others cannot be verified with other keys. */
  signingKeys: z.array(z.string()),
});

export const tablePart = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});

export const manifest = z.object({
  tables: z.array(tablePart),
  jobs: tablePart,
  sequences: z.array(z.object({ name: z.string(), next: z.string() })),
  /** One digest over the names and bytes of all files in their order. */
  files: z.object({ count: z.number().int(), bytes: z.number().int(), sha256: z.string() }),
  /** Files that a row names and that were not there when the backup was made. */
  missingFiles: z.array(z.string()),
});

export type Head = z.infer<typeof head>;
export type Manifest = z.infer<typeof manifest>;
export type TablePart = z.infer<typeof tablePart>;

/** Parts are numbered; the digest is over all parts of a table. */
export const tablePlace = (table: string, part: number): string => `tables/${table}/${String(part).padStart(8, '0')}`;
export const filePlace = (key: string): string => `files/${key}`;

/** What an entry of the archive belongs to. */
export function belongsTo(name: string): { table: string } | { file: string } | undefined {
  const [kind, rest = ''] = name.split('/');
  if (kind === 'tables') return { table: rest };
  return kind === 'files' ? { file: rest } : undefined;
}
