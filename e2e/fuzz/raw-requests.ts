import type { Random } from '../../apps/api/src/population/random.ts';

/** Bytes that are no HTTP, or that two readers would read in two ways. The server may refuse or hang up, and must go on. */
export function rawRequest(random: Random, host: string): string {
  const head = `host: ${host}\r\n`;
  return random.pick([
    () => 'GET\r\n\r\n',
    () => `GET / HTTP/9.9\r\n${head}\r\n`,
    () => `GET /${'a'.repeat(random.int(1, 100_000))} HTTP/1.1\r\n${head}\r\n`,
    () => `GET / HTTP/1.1\r\n${head}x: ${'y'.repeat(random.int(1, 40_000))}\r\n\r\n`,
    () => `GET / HTTP/1.1\r\n${head}${'a: b\r\n'.repeat(random.int(1, 3_000))}\r\n`,
    () => `POST /api/sign-in HTTP/1.1\r\n${head}content-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
    () => `POST /api/sign-in HTTP/1.1\r\n${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    () => `POST /api/sign-in HTTP/1.1\r\n${head}transfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n`,
    () => `POST /api/sign-in HTTP/1.1\r\n${head}content-length: -1\r\n\r\n`,
    () => `POST /api/sign-in HTTP/1.1\r\n${head}content-type: application/json\r\ncontent-length: 100\r\n\r\n{"half":`,
    () => `GET http://elsewhere.example/ HTTP/1.1\r\n${head}\r\n`,
    () => `CONNECT elsewhere.example:443 HTTP/1.1\r\n${head}\r\n`,
    () => `GET / HTTP/1.1\r\n${head}connection: upgrade\r\nupgrade: websocket\r\n\r\n`,
    () => `GET / HTTP/1.1\r\n${head}expect: 100-continue\r\n\r\n`,
    () => `GET /\0 HTTP/1.1\r\n${head}\r\n`,
    () => `GET / HTTP/1.1\r\nhost: \r\n\r\n`,
    () => `GET / HTTP/1.1\r\n\r\n`,
    () => `GET / HTTP/1.1\r\n${head}cookie: ${'openvssid_citizen=%;'.repeat(random.int(1, 200))}\r\n\r\n`,
    () =>
      `GET / HTTP/1.1\r\n${head}cookie: openvssid_citizen=${random.pick(['zz.zz', '.', '1.', '9'.repeat(400), '%00', '-1.a'])}\r\n\r\n`,
    () => Array.from({ length: random.int(1, 400) }, () => String.fromCharCode(random.int(0, 255))).join(''),
    () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ])();
}
