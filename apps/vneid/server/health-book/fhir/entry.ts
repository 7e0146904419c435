import type { BundleEntry, Resource } from '@medplum/fhirtypes';

/** A resource and its address within the bundle. */
export type Entry<Kind extends Resource = Resource> = { fullUrl: string; resource: Kind } & BundleEntry<Kind>;

export function entry<Kind extends Resource>(fullUrl: string, resource: Kind): Entry<Kind> {
  return { fullUrl, resource };
}
