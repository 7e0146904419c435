import { type Certainty, type Dated, rowOn } from './dated.ts';
import type { FactName, Facts } from './facts.ts';
import type { Applicant, FiledApplication } from './filed-application.ts';

/** The official form of a service, filled in: pure content, in Vietnamese. What it looks like on paper is the printer's. */
export type FormPaper = {
  /** As it stands in the corner: `Mẫu TK1-TS`. */
  readonly formNumber: string;
  /** Which text issued it. */
  readonly source: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly addressee: string;
  readonly sections: readonly FormSection[];
  readonly commitment: string;
  readonly signatures: readonly FormSignature[];
};

export type FormSection = { readonly title?: string; readonly lines: readonly FormLine[] };

/** `number` as the form writes it: `[01]`, `1.`. A value that is not known leaves its dotted line open. */
export type FormLine =
  | { readonly kind: 'value'; readonly number?: string; readonly label: string; readonly value: string | undefined }
  | { readonly kind: 'ticks'; readonly number?: string; readonly label: string; readonly options: readonly TickBox[] }
  | {
      readonly kind: 'rows';
      readonly number?: string;
      readonly label: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type TickBox = { readonly label: string; readonly ticked: boolean };

/** `filed`: whoever sent the application; how they confirmed it stands in the place of their hand. Others sign by themselves. */
export type FormSignature = { readonly role: string; readonly name: string | undefined; readonly filed: boolean };

/** What a form is filled with: what was sent, and the facts of that day. */
export type FilledForm<F extends FactName = FactName> = {
  readonly application: FiledApplication;
  readonly facts: Pick<Facts, F>;
  /** The answers in Vietnamese, by question; of codes the names. */
  readonly words: Readonly<Record<string, string>>;
  /** Names of the papers sent with it, by question. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
  /** Where the person is written to, in words. */
  readonly contactAddress: string | undefined;
  readonly filedBy: { readonly fullName: string; readonly right: Applicant };
  /** The office that handles the application. */
  readonly agencyName: string;
};

/** The edition of a form that is in force: new decisions issue it anew under the same number. */
export type FormEdition = Dated & { readonly source: string; readonly certainty: Certainty };

export function editionOn(editions: readonly FormEdition[], day: Temporal.PlainDate, form: string): string {
  return rowOn(editions, day, `editions of ${form}`).source;
}

/** Street, ward and province of an address asked by three questions; undefined where none was answered. */
export function addressIn(words: FilledForm['words'], street: string, ward: string, province: string): string | undefined {
  const parts = [words[street], words[ward], words[province]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** «Địa chỉ nhận kết quả»: asked only where the result goes by post. */
export function resultAddress(words: FilledForm['words']): string | undefined {
  const address = addressIn(words, 'street', 'wardCode', 'provinceCode');
  return address === undefined ? undefined : [words['receiverName'], address, words['receiverPhone']].filter(Boolean).join(', ');
}

/** How the result is handed over; every form says it. */
export function deliveryLines(words: FilledForm['words']): FormLine[] {
  const where = words['agencyCode'] ?? resultAddress(words);
  return [
    { kind: 'value', label: 'Hình thức nhận kết quả', value: words['deliveryMethod'] },
    ...(where === undefined ? [] : [{ kind: 'value', label: 'Nơi nhận kết quả', value: where } as const]),
  ];
}

/** Names of all papers, each once, in the order in which they were sent. */
export function papersInWords(papers: FilledForm['papers']): string {
  const names = [...new Set(Object.values(papers).flat())];
  return names.length === 0 ? 'Không có' : names.join('; ');
}

export const USUAL_COMMITMENT =
  'Tôi cam đoan những nội dung kê khai trên là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai.';
