import type { Language } from '@openvssid/core';

/** A text in both languages every text of ours is written in. */
export type Text = Readonly<Record<Language, string>>;
