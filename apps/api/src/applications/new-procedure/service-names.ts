import { ok, refuse, type Result } from '@openvssid/core';

/** What a new service is called, everywhere it is called something. */
export type ServiceNames = {
  /** Folder, path and column value: `confirm-participation`. */
  key: string;
  /** Begins the numbers of its applications. */
  prefix: string;
  vi: string;
  en: string;
  ko?: string | undefined;
  ja?: string | undefined;
  zh?: string | undefined;
};

type Given = Partial<Omit<ServiceNames, 'key'>>;

const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const PREFIX = /^[0-9A-Z]{2,12}$/;

/** The names that were given, and for those that were not what the key says. Refused where the key or the prefix is none. */
export function serviceNames(key: string, given: Given, prefixesTaken: readonly string[]): Result<ServiceNames> {
  if (!KEY.test(key) || key.length > 60) return refuse('key-malformed');
  const prefix = given.prefix ?? freePrefix(key, prefixesTaken);
  if (!PREFIX.test(prefix)) return refuse('prefix-malformed');
  if (prefixesTaken.includes(prefix)) return refuse('prefix-taken');
  const words = key.replaceAll('-', ' ');
  return ok({
    key,
    prefix,
    vi: inQuotes(given.vi ?? `Dịch vụ ${key}`),
    en: inQuotes(given.en ?? words.charAt(0).toUpperCase() + words.slice(1)),
    ...translations(given),
  });
}

function translations({ ko, ja, zh }: Given): Given {
  return {
    ...(ko !== undefined && { ko: inQuotes(ko) }),
    ...(ja !== undefined && { ja: inQuotes(ja) }),
    ...(zh !== undefined && { zh: inQuotes(zh) }),
  };
}

/** `confirm-participation` → CP; the letters of the whole key where another service has that. */
function freePrefix(key: string, taken: readonly string[]): string {
  const initials = key
    .split('-')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return taken.includes(initials) ? key.replaceAll('-', '').slice(0, 12).toUpperCase() : initials;
}

/** Fit to stand between the quotes of the sources. */
function inQuotes(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').replace(/['\\]/g, '’').trim();
}

/** `confirm-participation` → `confirmParticipation`. */
export function identifierOf(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A file of the template as the new service has it. */
export function writtenFor(text: string, { key, prefix, vi, en }: ServiceNames): string {
  return text
    .replaceAll('new-service', key)
    .replaceAll('newService', identifierOf(key))
    .replaceAll('NEWSERVICE', prefix)
    .replaceAll('Tên dịch vụ mới', vi)
    .replaceAll('Name of the new service', en);
}
