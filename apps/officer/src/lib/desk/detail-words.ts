import { formatDay, type Language } from '@openvssid/core';
import { bookDeskTexts } from '@openvssid/ui/texts/book-desk';

/** A detail of a person as it is read: days, sex and countries in words, everything else as it stands. */
export function detailInWords(item: string, value: string, language: Language): string {
  if (item === 'birthDate') return formatDay(value);
  if (item === 'sex' && (value === 'male' || value === 'female')) return bookDeskTexts[language][value];
  if (item === 'nationality' && /^[A-Z]{2}$/.test(value))
    return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
  return value;
}
