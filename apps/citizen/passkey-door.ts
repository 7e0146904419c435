import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const DOOR = fileURLToPath(new URL('./src/lib/passkeys/door.ts', import.meta.url));
/** Not the app's own, which extends a file that SvelteKit writes later in the first build. */
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url));

/**
 * The sign-in page's script for fingerprint and face: one file with the library in it, because that page comes without the framework. It
 * is named by its content, as all files of the build are, and the server knows its address (`PASSKEY_DOOR`).
 */
export async function passkeyDoor(): Promise<Plugin> {
  const source = await bundle();
  const path = `_app/immutable/passkeys/door.${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
  return {
    name: 'passkey-door',
    config: () => ({ define: { PASSKEY_DOOR: JSON.stringify(`/${path}`) } }),
    buildStart() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: path, source });
    },
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    tsconfig: TSCONFIG,
    build: { write: false, rolldownOptions: { input: DOOR, output: { format: 'es' } } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  if (!chunk || outputs.length !== 1) throw new Error('the script of the sign-in page is not one file');
  return chunk.code;
}
