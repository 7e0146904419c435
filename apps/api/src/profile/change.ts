import { z } from 'zod';
import { ok, parseEmailAddress, parsePhoneNumber, refuse, type Result } from '@openvssid/core';
import type { Contact } from '../sign-in/contacts.ts';
import type { OwnDetails } from './own-details.ts';
import { readStreet } from './street.ts';

const typed = z.string().max(300);

/** What somebody wants to change, as they type it. */
export const typedChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('phone'), value: typed }),
  z.object({ field: z.literal('email'), value: typed }),
  z.object({ field: z.literal('address'), provinceCode: z.string().max(2), wardCode: z.string().max(5), street: typed }),
]);
export type TypedChange = z.infer<typeof typedChange>;

const address = z.object({ provinceCode: z.string(), wardCode: z.string().nullable(), street: z.string().nullable() });

/** A change that can be made: from what is on record to what shall be. */
export const profileChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('phone'), from: z.string().nullable(), to: z.string() }),
  z.object({ field: z.literal('email'), from: z.string().nullable(), to: z.string() }),
  z.object({ field: z.literal('address'), from: address, to: address }),
]);
export type ProfileChange = z.infer<typeof profileChange>;

/** Reads what was typed against what is on record. Refusals by field: malformed, 'required', 'contact-unchanged'. */
export function readChange(change: TypedChange, own: OwnDetails): Result<ProfileChange> {
  const read = change.field === 'address' ? readAddress(change, own) : readContact(change, own);
  if (!read.ok) return { ok: false, refusal: { field: change.field === 'address' ? 'street' : 'value', ...read.refusal } };
  return isSame(read.value) ? refuse('contact-unchanged', { field: change.field === 'address' ? 'street' : 'value' }) : read;
}

function readContact({ field, value }: Exclude<TypedChange, { field: 'address' }>, own: OwnDetails): Result<ProfileChange> {
  const to = field === 'phone' ? parsePhoneNumber(value) : parseEmailAddress(value);
  return to.ok ? ok({ field, from: own[field], to: to.value }) : to;
}

function readAddress(
  { provinceCode, wardCode, street }: Extract<TypedChange, { field: 'address' }>,
  own: OwnDetails,
): Result<ProfileChange> {
  const read = readStreet(street);
  if (!read.ok) return read;
  const from = { provinceCode: own.provinceCode, wardCode: own.wardCode, street: own.street };
  return ok({ field: 'address', from, to: { provinceCode, wardCode, street: read.value } });
}

/** Mail finds its box whatever the capitals; in an address they are a correction. */
function isSame({ field, from, to }: ProfileChange): boolean {
  if (field === 'address') return JSON.stringify(from) === JSON.stringify(to);
  return from?.toLowerCase() === to.toLowerCase();
}

/** The contact that a change brings in and a code has to prove; none where an address changes. */
export function newContactOf(change: ProfileChange): Contact | undefined {
  if (change.field === 'address') return undefined;
  return { channel: change.field === 'phone' ? 'sms' : 'email', recipient: change.to };
}

const bound = z.object({ sessionId: z.string(), change: profileChange });
export type BoundChange = z.infer<typeof bound>;

/** What the code is bound to: this change of this value, asked for in this session. */
export function bindChange(change: BoundChange): string {
  return JSON.stringify(bound.parse(change));
}

export function readBoundChange(boundTo: string): BoundChange {
  return bound.parse(JSON.parse(boundTo));
}
