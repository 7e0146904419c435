import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from './openapi.ts';

const WEB_APPS = ['citizen', 'officer'] as const;
const HEADER = '// Made by "npm run generate" from the OpenAPI document of the server; do not edit.\n\n';

/** Types of the web apps' client, from the server's own schemas. With --check it only says whether the files are fresh. */
async function main(): Promise<void> {
  const onlyCheck = process.argv.includes('--check');
  for (const system of WEB_APPS) {
    const file = fileURLToPath(new URL(`../../${system}/src/lib/api.generated.ts`, import.meta.url));
    const text =
      HEADER + astToString(await openapiTypescript(JSON.stringify(await openApiDocument(system)), { defaultNonNullable: false }));
    if (onlyCheck && readFileSync(file, 'utf8') !== text) throw new Error(`${file} is stale: run "npm run generate".`);
    if (!onlyCheck) writeFileSync(file, text);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
