import { createHash } from 'node:crypto';
import type { Answers, Page } from '@openvssid/procedures/forms';

/** What stands on this page, in short: two drafts that say the same here are no conflict here. Files are sent up apart. */
export function seenOf(page: Page, answers: Answers): string {
  const asked = page.questions.filter(({ kind }) => kind !== 'locked' && kind !== 'fileList');
  const said = asked.map(({ key }) => [key, answers[key] ?? null]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}
