import type { FieldError } from '@openvssid/procedures/forms';
import type { Draft } from './draft.ts';

/** The draft after a page of it was saved; the errors are those of that page. */
export type SavedPage = { draft: Draft; errors: readonly FieldError[] };
