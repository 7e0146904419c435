import { formatPhone } from '@openvssid/core';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { channelIsSlow } from '../sign-in/channel-is-slow.ts';
import { codeTimes } from '../sign-in/one-time-codes.ts';
import { contactOf } from './contact-code.ts';
import { details } from './details.ts';
import { type DraftWithImages, photosNeeded, stepOf, STEPS } from './draft.ts';
import { IMAGE_KINDS } from './images.ts';

/** The draft as its own applicant sees it: what they typed, and where it stands. Nothing of what we know. */
export const draftState = z.object({
  step: z.enum(STEPS).describe('the first that is not done'),
  details,
  agencyCode: z.string().nullable(),
  copyByEmail: z.boolean(),
  proved: z.boolean(),
  code: z
    .object({
      channel: z.enum(['sms', 'email']),
      recipient: z.string(),
      slow: z.boolean(),
      expiresAt: z.string(),
      resendAt: z.string(),
    })
    .nullable(),
  photosNeeded: z.boolean().nullable().describe('null before the contact is proved'),
  images: z.array(z.enum(IMAGE_KINDS)),
  vneid: z.boolean().describe('name, citizen number and day of birth are those that VNeID has said'),
});

export async function stateOf(services: Services, draft: DraftWithImages): Promise<z.infer<typeof draftState>> {
  const { agencyCode, copyByEmail, images, provedAt } = draft;
  return {
    step: stepOf(draft),
    details: draft.details,
    agencyCode,
    copyByEmail,
    proved: provedAt !== null,
    code: await codeState(services, draft),
    photosNeeded: provedAt === null ? null : photosNeeded(draft),
    images,
    vneid: draft.vneid !== null,
  };
}

async function codeState(services: Services, { details: declared, codeId, codeChannel, codeSentAt }: DraftWithImages) {
  if (codeId === null || codeChannel === null || codeSentAt === null) return null;
  const contact = contactOf(declared, codeChannel);
  const { expiresAt, resendAt } = codeTimes(codeSentAt);
  return {
    channel: contact.channel,
    // They have just typed it: shown whole, a slip of the finger is seen.
    recipient: contact.channel === 'sms' ? formatPhone(contact.recipient) : contact.recipient,
    slow: await channelIsSlow(services, contact.channel),
    expiresAt: expiresAt.toString(),
    resendAt: resendAt.toString(),
  };
}
