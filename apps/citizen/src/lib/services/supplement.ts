/** Where files for the answer to an officer go up, and what is taken there: the same as everywhere. */
export const supplementUploadPath = (number: string): string => `/api/applications/${encodeURIComponent(number)}/files`;

export const SUPPLEMENT_FILES = {
  maxFiles: 10,
  maxBytes: 10 * 1024 * 1024,
  mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
} as const;

/** Reasons that ask for a paper. */
const PAPER_REASONS = ['R02', 'R03', 'R11'];

export function papersAskedFor(reasons: readonly { code: string }[]): number {
  return reasons.filter(({ code }) => PAPER_REASONS.includes(code)).length;
}
