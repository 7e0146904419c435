import { html, type Html } from './html.ts';

type Pairs = readonly (readonly [string, string])[];
const isPairs = (options: object): options is Pairs => Array.isArray(options);

/** A choice among named values, with the words of the reader's language. Values that look like numbers are given as pairs: objects sort them. */
export function choice(name: string, label: string, options: Readonly<Record<string, string>> | Pairs, chosen = ''): Html {
  const pairs = isPairs(options) ? options : Object.entries(options);
  return html`<label
    >${label}<select name="${name}">
      ${pairs.map(
        ([value, word]) => html`<option value="${value}" ${value === chosen ? html` selected` : null}>${word}</option>`,
      )}
    </select></label
  >`;
}

export function number(name: string, label: string, value: number): Html {
  return html`<label>${label}<input name="${name}" inputmode="numeric" value="${value}" autocomplete="off" /></label>`;
}

const MONEY = new Intl.NumberFormat('vi-VN');

/** «1.366.200 đ» */
export function dong(amount: number): string {
  return `${MONEY.format(amount)} đ`;
}
