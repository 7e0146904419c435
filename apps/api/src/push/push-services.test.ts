import { expect, test } from 'vitest';
import { pushEndpoint } from './push-services.ts';

const config = {
  NODE_ENV: 'production',
  PUSH_SERVICES: 'fcm.googleapis.com,*.push.apple.com',
} as const;
const taken = (address: string, settings: Parameters<typeof pushEndpoint>[0] = config) =>
  pushEndpoint(settings, address)?.hostname;

test('a push service that the operator knows is taken, by name or below a name', () => {
  expect(taken('https://fcm.googleapis.com/fcm/send/abc')).toBe('fcm.googleapis.com');
  expect(taken('https://web.push.apple.com/QG')).toBe('web.push.apple.com');
});

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/x',
  'https://fcm.googleapis.com.evil.example/x',
  'https://evilpush.apple.com.example/x',
  'https://push.apple.com.example/x',
  'https://xpush.apple.com/x',
  'https://a@fcm.googleapis.com/x',
  'https://169.254.169.254/latest/meta-data',
  'https://[::1]/x',
  'http://localhost:5432/x',
  'http://127.0.0.1/x',
  'file:///etc/passwd',
  'fcm.googleapis.com',
])('%s is refused', (address) => {
  expect(taken(address)).toBeUndefined();
});

test('the own machine is one for a developer alone; switched off, nothing is taken', () => {
  expect(taken('http://127.0.0.1:5410/x', { ...config, NODE_ENV: 'development' })).toBe('127.0.0.1');
  expect(taken('http://10.0.0.1:5410/x', { ...config, NODE_ENV: 'development' })).toBeUndefined();
  expect(taken('https://fcm.googleapis.com/x', { ...config, PUSH_SERVICES: 'none' })).toBeUndefined();
});
