import { refuse, type Result } from '@openvssid/core';
import type { AtDesk } from '../../applications/desk/agency-file.ts';
import type { Services } from '../../services.ts';
import { type ImageKind, readImage } from '../images.ts';
import { findRegistration } from '../registration.ts';
import { recordReading } from './detail.ts';

/** A picture for the officer's eyes; whose number was declared finds the reading in their log. */
export async function readPicture(
  services: Services,
  at: AtDesk,
  number: string,
  kind: ImageKind,
): Promise<Result<{ mediaType: string; bytes: Buffer }>> {
  const registration = await findRegistration(services.db.read, at.officer.agencyCode, number);
  if (!registration) return refuse('not-found');
  const image = await readImage(services, registration.registrationId, kind);
  if (image.ok) await services.db.transaction((tx) => recordReading(tx, services, at, registration));
  return image;
}
