import type { Language } from '@openvssid/core';

export type Bilingual = Readonly<Record<Language, string>>;
export type Option = { readonly value: string; readonly label: Bilingual };

/** `missing`: the refusal of who leaves it open; a question without one may stay open. */
type Asked = { readonly key: string; readonly label: Bilingual; readonly hint?: Bilingual; readonly missing?: string };

/** `alone`: the option that goes with no other. */
type ChoicesQuestion = Asked & { readonly kind: 'choices'; readonly options: readonly Option[]; readonly alone: string };
type ChoiceQuestion = Asked & { readonly kind: 'choice'; readonly options: readonly Option[] };
/** `maxLines` 1: typed in one line. Lengths count characters as people see them in Vietnamese (NFC code points). */
export type TextQuestion = Asked & { readonly kind: 'text'; readonly maxLength: number; readonly maxLines: number };
type WardQuestion = Asked & { readonly kind: 'ward'; readonly provinceQuestion: string };
type PlainQuestion = Asked & { readonly kind: 'phone' | 'date' | 'province' };

export type Question = ChoicesQuestion | ChoiceQuestion | TextQuestion | WardQuestion | PlainQuestion;

/** One thing to think about: a page of its own. */
export type FormPage = { readonly key: string; readonly title: Bilingual; readonly questions: readonly Question[] };

export type Form = { readonly pages: readonly FormPage[] };

/** By question; what was left open is absent. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What was posted, a text or several under each name. */
export type Posted = Readonly<Record<string, readonly string[]>>;
