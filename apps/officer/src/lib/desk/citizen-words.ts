import type { Language } from '@openvssid/core';
import type { ReasonChoice } from './file.ts';
import type { Reason } from './posted.ts';

export type CitizenWords = { text: string; next: string }[];

/** What the citizen will read for the chosen reasons, as far as it is typed; R99 has no words but the officer's own. */
export function citizenWords(choices: readonly ReasonChoice[], chosen: readonly Reason[], language: Language): CitizenWords {
  return chosen.flatMap(({ code, document }) => {
    const choice = choices.find((one) => one.code === code);
    if (!choice) return [];
    const text = choice.needs === 'text' ? '' : choice.text[language].replace('{document}', document ?? '…');
    return [{ text, next: choice.next[language] }];
  });
}
