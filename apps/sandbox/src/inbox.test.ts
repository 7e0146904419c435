import { expect, test } from 'vitest';
import { type Arriving, createInbox } from './inbox.ts';

const now = () => Temporal.Instant.from('2026-11-22T03:00:00Z');
const sms = (key: string, recipient = '+84912345678'): Arriving => ({ channel: 'sms', recipient, subject: null, text: key, key });

test('messages are listed newest first, from a given one on', () => {
  const inbox = createInbox(now);
  const first = inbox.take(sms('one'));
  inbox.take(sms('two'));
  inbox.take(sms('three'));
  expect(inbox.list().map(({ text }) => text)).toEqual(['three', 'two', 'one']);
  expect(inbox.list({ after: first.id }).map(({ text }) => text)).toEqual(['three', 'two']);
});

test('a recipient is found by part of an address or any way to write a number', () => {
  const inbox = createInbox(now);
  inbox.take(sms('number'));
  inbox.take(sms('mail', 'Lan@Example.org'));
  for (const recipient of ['0912345678', '+84 912 345 678', '912345'])
    expect(inbox.list({ recipient })).toMatchObject([{ text: 'number' }]);
  expect(inbox.list({ recipient: 'lan@example' })).toMatchObject([{ text: 'mail' }]);
});

test('a repeat is counted and kept once', () => {
  const inbox = createInbox(now);
  inbox.take(sms('one'));
  inbox.take(sms('one'));
  expect(inbox.list()).toMatchObject([{ text: 'one', repeats: 1 }]);
});

test('beyond what is kept the oldest go, with their keys', () => {
  const inbox = createInbox(now, 2);
  const first = inbox.take(sms('one'));
  for (const key of ['two', 'three']) inbox.take(sms(key));
  expect(inbox.find(first.id)).toBeUndefined();
  expect(inbox.list().map(({ text }) => text)).toEqual(['three', 'two']);
  expect(inbox.take(sms('one'))).toMatchObject({ id: 4, repeats: 0 });
});
