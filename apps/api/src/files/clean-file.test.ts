import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleanPdfApart } from './clean-pdf-apart.ts';
import { cleanFile, type MediaType } from './clean-file.ts';

const ALL: readonly MediaType[] = ['image/jpeg', 'image/png', 'application/pdf'];

const photo = (width = 400, height = 200) => sharp({ create: { width, height, channels: 3, background: '#0a7' } });

async function codeFor(bytes: Buffer): Promise<string> {
  const cleaned = await cleanFile(bytes, ALL);
  return cleaned.ok ? 'accepted' : cleaned.refusal.code;
}

async function cleaned(bytes: Buffer): Promise<Buffer> {
  const result = await cleanFile(bytes, ALL);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.bytes;
}

describe('a picture', () => {
  test('loses place and camera, and stands upright', async () => {
    const sent = await photo()
      .withExif({ IFD0: { Make: 'Camera of Mr A' }, IFD3: { GPSLatitude: '21/1 1/1 1/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { exif, width, height } = await sharp(await cleaned(sent)).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 200, height: 400 });
  });

  test('carries nothing that was hidden behind its end', async () => {
    const sent = Buffer.concat([await photo().png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect((await cleaned(sent)).includes('script')).toBe(false);
  });

  test('is made no larger than an officer needs', async () => {
    const { width } = await sharp(await cleaned(await photo(4_000, 1_000).jpeg().toBuffer())).metadata();
    expect(width).toBe(3_000);
  });

  test.each([
    ['cut off', async () => (await photo(1_000, 1_000).jpeg().toBuffer()).subarray(0, 2_000), 'file-unreadable'],
    ['of more points than a photo has', () => photo(9_000, 9_000).png().toBuffer(), 'file-unreadable'],
    ['of another kind', () => photo().webp().toBuffer(), 'file-kind-not-allowed'],
    ['that is a program with the name of a picture', async () => Buffer.from('MZ\x90\x00program'), 'file-kind-not-allowed'],
    ['that is empty', async () => Buffer.alloc(0), 'file-empty'],
    ['beyond ten megabytes', async () => Buffer.alloc(10 * 1024 * 1024 + 1), 'file-too-large'],
  ])('%s is refused', async (_case, make, code) => {
    expect(await codeFor(await make())).toBe(code);
  });
});

describe('a PDF', () => {
  test('loses scripts, attached files and metadata, and keeps its pages', async () => {
    const document = await PDFDocument.create();
    document.addPage([300, 400]).drawText('Giay to');
    document.setAuthor('Secret Author');
    document.addJavaScript('open', 'app.alert("script inside")');
    await document.attach(Buffer.from('hidden'), 'inside.txt', { mimeType: 'text/plain' });
    const page = document.getPage(0).node;
    page.set(PDFName.of('AA'), document.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('second script') } }));
    const clean = await PDFDocument.load(await cleaned(Buffer.from(await document.save({ useObjectStreams: false }))), {
      updateMetadata: false,
    });
    const text = Buffer.from(await clean.save({ useObjectStreams: false })).toString('latin1');
    expect(clean.getPageCount()).toBe(1);
    expect(clean.getAuthor()).toBeUndefined();
    expect(text).not.toMatch(/JavaScript|script|EmbeddedFile|inside\.txt/);
  });

  test.each([
    ['broken', async () => Buffer.from('%PDF-1.7\nnothing of use'), 'file-unreadable'],
    ['encrypted', async () => encrypted(), 'file-encrypted'],
    ['that unpacks beyond memory', async () => bomb(), 'file-unreadable'],
    ['of too many pages', () => pages(101), 'file-too-many-pages'],
  ])('%s is refused', async (_case, make, code) => {
    expect(await codeFor(await make())).toBe(code);
  });
});

test('a PDF that keeps its reader busy is given up, and the server answers others meanwhile', async () => {
  const endless = Buffer.from(`%PDF-1.4\n${'1 0 obj\n<<>>\nendobj stream'.repeat(300_000)}`);
  const cleaning = cleanPdfApart(endless, 1_500).then((answer) => (answer.ok ? 'accepted' : answer.refusal.code));
  let others = 0;
  const turns = setInterval(() => (others += 1), 10);
  expect(await cleaning).toBe('file-unreadable');
  clearInterval(turns);
  expect(others).toBeGreaterThan(10);
});

async function pages(count: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let i = 0; i < count; i += 1) document.addPage([10, 10]);
  return Buffer.from(await document.save());
}

async function encrypted(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([10, 10]);
  document.context.trailerInfo.Encrypt = document.context.register(document.context.obj({ Filter: 'Standard', V: 1 }));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024));
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer << >>\n%%EOF')]);
}
