import type { ReaderLanguage } from '@openvssid/core';
import { deskFilingTexts } from '@openvssid/ui/texts/desk-filing';
import { textIn, type Typed } from '#lib/desk/posted.ts';
import { BYS, PAPERS } from './filing.ts';

/** Who stands there (fields named with the prefix) as the API wants it, or what the officer left open. */
export function whoStandsIn(typed: Typed, language: ReaderLanguage, prefix = '') {
  const t = deskFilingTexts[language].missing;
  const said = (name: string) => textIn(typed, prefix + name);
  const by = BYS.find((one) => one === said('by'));
  const paper = PAPERS.find((one) => one === said('paper'));
  const name = said('name');
  const alike = said('alike') === 'yes';
  if (by && paper && alike && (by === 'person' || name !== ''))
    return { stands: { by, name, paper, alike } as const, missing: undefined };
  const missing: Record<string, string> = {
    ...(!by && { [`${prefix}by`]: t.by }),
    ...(by && by !== 'person' && name === '' && { [`${prefix}name`]: t.name }),
    ...(!paper && { [`${prefix}paper`]: t.paper }),
    ...(!alike && { [`${prefix}alike`]: t.alike }),
  };
  return { stands: undefined, missing };
}
