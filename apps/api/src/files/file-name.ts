import type { MediaType } from './clean-file.ts';

const EXTENSION: Record<MediaType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };
const LONGEST = 80;

/** The name as people see it: without folders or characters that act, and with the ending that its content has. */
export function tidyFileName(given: string | undefined, mediaType: MediaType): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[\p{C}"<>:|?*;]/gu, '')
    .trim();
  const short = Array.from(stem).slice(0, LONGEST).join('') || 'tep-dinh-kem';
  return `${short}.${EXTENSION[mediaType]}`;
}

/** RFC 6266, with the Vietnamese name in UTF-8. */
export function attachmentHeader(name: string): string {
  return dispositionHeader('attachment', name);
}

/** For what we wrote ourselves: shown by the browser, and kept under this name. */
export function inlineHeader(name: string): string {
  return dispositionHeader('inline', name);
}

function dispositionHeader(how: 'attachment' | 'inline', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
