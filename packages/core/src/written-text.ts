/**
 * What somebody typed, as it is kept: composed letters (NFC), line feeds for line ends, at most one empty line at a time, no space around.
 * Control characters go, and so do the marks that turn the direction of writing: with them a text reads otherwise than it is.
 */
export function cleanWrittenText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(TURNING_OR_CONTROL, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const TURNING_OR_CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
