// Draws the PNG icons of the installed app from icon.svg: node scripts/make-icons.ts
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const STATIC = new URL('../static/', import.meta.url);
const emblem = await readFile(new URL('icon.svg', STATIC));

await write('icon-192.png', draw(192));
await write('icon-512.png', draw(512));
// A system may cut a maskable icon down to a circle: the emblem keeps to its middle.
await write('icon-maskable-512.png', draw(384).extend({ top: 64, bottom: 64, left: 64, right: 64, background: '#124a94' }));

function draw(size: number): sharp.Sharp {
  return sharp(emblem, { density: 72 * (size / 64) }).resize(size, size);
}

async function write(name: string, picture: sharp.Sharp): Promise<void> {
  await writeFile(
    new URL(name, STATIC),
    await picture.flatten({ background: '#124a94' }).png({ compressionLevel: 9, palette: true }).toBuffer(),
  );
}
