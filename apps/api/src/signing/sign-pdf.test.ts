import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '@openvssid/server/clock';
import { finish, newPaper, write } from '@openvssid/server/paper/paper';
import { createSigner, readSigner } from './read-signer.ts';
import { signPdf } from './sign-pdf.ts';
import { opensslAccepts, readSignature } from './signature-fixture.ts';
import { askTimestamp } from './timestamp.ts';

const at = Temporal.Instant.from('2026-11-22T10:00:00+07:00');
const reason = 'Thông báo (bản «thử»)';
let folder: string;
let pdf: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-signing-'));
  const paper = newPaper('Giấy', at);
  write(paper, 'regular', 12, 'Nguyễn Thị Ngọc Ánh', { link: 'https://vssid.example' });
  paper.addPage();
  pdf = await finish(paper);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
const reading = { passphrase: undefined, mayCreate: false, clock: systemClock };

/** A certificate as an authority would issue it, by OpenSSL: `<name>.key` and `<name>.crt`. */
function certify(name: string, kind: string[], extension = 'keyUsage=critical,digitalSignature,nonRepudiation'): void {
  openssl('req', '-x509', '-newkey', ...kind, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.crt`, '-days', '30',
    '-subj', `/O=BHXH thử/CN=${name}`, '-utf8', '-addext', extension); // prettier-ignore
}

test('the first start makes a key with a certificate, for its user alone, and never over another', async () => {
  const file = join(folder, 'made', 'document-signing.pem');
  await expect(readSigner(file, reading)).rejects.toThrow(/VSSID_SIGNING_FILE/);
  const signer = await readSigner(file, { ...reading, mayCreate: true });
  expect(signer.shown).toMatchObject({ name: 'OpenVssID - Chữ ký số thử nghiệm', issuer: 'OpenVssID - CA thử nghiệm' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8').match(/PRIVATE KEY-----/g)).toHaveLength(2);
  await expect(createSigner(file, at)).rejects.toThrow(/EEXIST/);
});

test('a signed document opens as it was, and OpenSSL finds its signature good; one byte changed, and it is not', async () => {
  const signer = await readSigner(join(folder, 'made.pem'), { ...reading, mayCreate: true });
  const signed = await signPdf(signer, pdf, { at, reason });
  expect((await PDFDocument.load(signed)).getPageCount()).toBe(2);
  expect(signed.subarray(0, pdf.length).equals(pdf)).toBe(true);
  const parts = readSignature(signed);
  expect(opensslAccepts(signer, parts)).toBe(true);
  for (const place of [40, pdf.length - 30, pdf.length + 60, parts.signed.length - 40]) {
    const changed = Buffer.from(parts.signed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(opensslAccepts(signer, { ...parts, signed: changed })).toBe(false);
  }
  const stranger = await readSigner(join(folder, 'stranger.pem'), { ...reading, mayCreate: true });
  expect(opensslAccepts(stranger, parts)).toBe(false);
});

test.each([
  ['RSA', ['rsa:2048']],
  ['P-384', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
])('a key of %s signs from PEM and from PKCS#12, with its passphrase and not without', async (name, kind) => {
  certify(name, kind);
  openssl('pkcs8', '-topk8', '-in', `${name}.key`, '-passout', 'pass:bí mật', '-out', `${name}.p8`);
  writeFileSync(join(folder, `${name}.pem`), ['crt', 'p8'].map((part) => readFileSync(join(folder, `${name}.${part}`))).join(''));
  openssl('pkcs12', '-export', '-inkey', `${name}.key`, '-in', `${name}.crt`, '-passout', 'pass:bí mật', '-out', `${name}.p12`);
  for (const file of [`${name}.pem`, `${name}.p12`].map((one) => join(folder, one))) {
    const signer = await readSigner(file, { ...reading, passphrase: 'bí mật' });
    expect(signer.shown).toMatchObject({ name, issuer: name });
    expect(opensslAccepts(signer, readSignature(await signPdf(signer, pdf, { at, reason })))).toBe(true);
    await expect(readSigner(file, { ...reading, passphrase: 'sai' })).rejects.toThrow(/does not sign documents/);
    await expect(readSigner(file, reading)).rejects.toThrow(/does not sign documents/);
  }
});

test.each([
  ['a key that is too short', 'short', ['rsa:1024'], /2048 bits/],
  ['a key that readers of PDF do not know', 'edwards', ['ed25519'], /RSA or of the curves/],
])('%s is refused', async (_, name, kind, words) => {
  certify(name, kind);
  writeFileSync(
    join(folder, `${name}.pem`),
    ['crt', 'key'].map((part) => readFileSync(join(folder, `${name}.${part}`))).join(''),
  );
  await expect(readSigner(join(folder, `${name}.pem`), reading)).rejects.toThrow(words);
});

test('a certificate of another key, none, and what is no key file at all are refused without quoting it', async () => {
  certify('one', ['rsa:2048']);
  certify('other', ['rsa:2048']);
  const [key, own, foreign] = ['one.key', 'one.crt', 'other.crt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const text of [`${key}${foreign}`, key, own, 'mật khẩu', '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----']) {
    writeFileSync(join(folder, 'broken'), text ?? '');
    const refusal = await readSigner(join(folder, 'broken'), reading).catch((error: unknown) => String(error));
    expect(refusal).toMatch(/does not sign documents/);
    expect(refusal).not.toMatch(/mật khẩu|AA==/);
  }
});

test('a PDF with another kind of table, or with a form, is not signed', async () => {
  const signer = await readSigner(join(folder, 'made.pem'), { ...reading, mayCreate: true });
  const packed = Buffer.from(await (await PDFDocument.load(pdf)).save());
  await expect(signPdf(signer, packed, { at, reason })).rejects.toThrow(/cross-reference table/);
  await expect(signPdf(signer, await signPdf(signer, pdf, { at, reason }), { at, reason })).rejects.toThrow();
});

/** A timestamp authority made of OpenSSL. */
async function authority(answer: (asked: Buffer) => Buffer): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => response.end(answer(Buffer.concat(chunks))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test('a timestamp authority’s word stands beside the signature, and is about that signature', async () => {
  certify('tsa', ['rsa:2048'], 'extendedKeyUsage=critical,timeStamping');
  writeFileSync(join(folder, 'serial'), '01\n');
  writeFileSync(
    join(folder, 'tsa.cnf'),
    '[tsa]\ndefault_tsa=a\n[a]\nserial=serial\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256\ness_cert_id_alg=sha256\n',
  );
  const stamp = (asked: Buffer) => {
    writeFileSync(join(folder, 'query'), asked);
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-section', 'a', '-queryfile', 'query', '-signer', 'tsa.crt', '-inkey', 'tsa.key', '-out', 'reply'); // prettier-ignore
    return readFileSync(join(folder, 'reply'));
  };
  const honest = await authority(stamp);
  const signer = await readSigner(join(folder, 'made.pem'), { ...reading, mayCreate: true });
  const signed = await signPdf(signer, pdf, { at, reason, stamp: (bytes) => askTimestamp(honest.url, bytes) });
  const parts = readSignature(signed);
  expect(opensslAccepts(signer, parts)).toBe(true);
  writeFileSync(join(folder, 'cms'), parts.signature);
  expect(openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'cms').toString()).toContain('1.2.840.113549.1.9.16.2.14');

  const old = readFileSync(join(folder, 'reply'));
  for (const wrong of [old, Buffer.from('nonsense'), Buffer.alloc(20_000)]) {
    const { url, server } = await authority(() => wrong);
    await expect(askTimestamp(url, Buffer.from('something else'))).rejects.toThrow();
    server.close();
  }
  honest.server.close();
});
