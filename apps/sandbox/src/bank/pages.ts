import { choice, dong, number } from '../form-fields.ts';
import { html, type Html } from '../html.ts';
import { moment } from '../moment.ts';
import type { Language } from '../texts.ts';
import { bankTexts } from './texts.ts';
import type { TransferRefusal } from './transfer-form.ts';
import type { Transfer } from './transfers.ts';

export type BankPage = {
  transfers: readonly Transfer[];
  typed: Readonly<Record<string, string>>;
  today: string;
  said: TransferRefusal | 'done' | null;
};

/** Where somebody transfers money to an account, and gets the statement that shows it. */
export function bankPage({ transfers, typed, today, said }: BankPage, language: Language): Html {
  const t = bankTexts[language];
  return html`<h1>${t.title}</h1>
    <p class="quiet">${t.hint}</p>
    ${said === 'done' ? html`<p role="status">${t.done}</p>` : null}
    <form method="post" action="/bank">
      ${said === null || said === 'done' ? null : html`<p class="error" role="alert">${t.refusals[said]}</p>`}
      <label class="wide"
        >${t.payload}<textarea name="payload" rows="3" autocomplete="off" autocapitalize="off" spellcheck="false">
${typed['payload'] ?? ''}</textarea>
      </label>
      <fieldset>
        <legend>${t.or}</legend>
        <p class="quiet">${t.overrides}</p>
        ${text('account', t.account)} ${text('amount', t.amount)} ${text('content', t.content)}
      </fieldset>
      ${otherCases(language)}
      <button>${t.transfer}</button>
    </form>
    <h2>${t.statement}</h2>
    <p class="quiet">${t.statementHint}</p>
    <form action="/bank/statement">
      <label>${t.day}<input type="date" name="day" value="${today}" /></label>
      <button>${t.download}</button>
    </form>
    <h2>${t.transfers}</h2>
    ${transfers.length === 0 ? html`<p class="quiet">${t.none}</p>` : null}
    <ul>
      ${transfers.map((transfer) => html`<li>${row(transfer, language)}</li>`)}
    </ul>`;

  function text(name: string, label: string): Html {
    return html`<label
      >${label}<input name="${name}" value="${typed[name] ?? ''}" autocomplete="off" spellcheck="false"
    /></label>`;
  }
}

function otherCases(language: Language): Html {
  const t = bankTexts[language];
  return html`<details>
    <summary>${t.tryFaults}</summary>
    <div class="fields">
      ${number('difference', t.difference, 0)} ${choice('habit', t.habit, t.habits)} ${number('times', t.times, 1)}
      <label>${t.counterName}<input name="counterName" autocomplete="off" /></label>
      <label>${t.counterAccount}<input name="counterAccount" autocomplete="off" /></label>
      <label class="tick"><input type="checkbox" name="outgoing" />${t.outgoing}</label>
    </div>
  </details>`;
}

function row({ bookedAt, bankReference, account, amount, description }: Transfer, language: Language): Html {
  return html`<div class="exchange">
    <span class="meta"
      ><span>${bankReference} → ${account}</span><time datetime="${bookedAt.toString()}">${moment(bookedAt)}</time></span
    ><span class="subject">${dong(amount)}</span><span>${description || bankTexts[language].noContent}</span>
  </div>`;
}
