import { html, type Html } from '../html.ts';
import { moment } from '../moment.ts';
import { type Language, texts } from '../texts.ts';
import { RESPONSE_CODES, TRANSACTION_STATUSES } from './codes.ts';
import { choice, dong, number } from '../form-fields.ts';
import { vnpayTexts } from './texts.ts';
import type { Exchange, Transaction } from './transaction.ts';

/** Every transaction of this run. */
export function listPage(known: readonly Transaction[], wanted: string, language: Language): Html {
  const t = vnpayTexts[language];
  const rows = known.map(
    (one) =>
      html`<li>
        <a class="message" href="/vnpay/transactions/${one.transactionNo}"
          ><span class="meta"
            ><span>${one.txnRef}</span><time datetime="${one.openedAt.toString()}">${moment(one.openedAt)}</time></span
          ><span class="subject">${dong(one.paid / 100)}</span
          ><span class="meta"
            ><span>${stateOf(one, language)}</span><span>${one.exchanges.length === 0 ? null : lastAnswer(one)}</span></span
          ></a
        >
      </li>`,
  );
  return html`<h1>${t.transactions}</h1>
    <p class="quiet">${t.transactionsHint}</p>
    <form role="search">
      <label
        >${t.wanted}<input
          name="wanted"
          value="${wanted}"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false" /></label
      ><button>${texts[language].search}</button>
    </form>
    <p class="quiet">
      ${known.length === 0 ? t.noTransactions : t.count(known.length)} · <a href="/vnpay/list">${t.listOfDay}</a>
    </p>
    <ul>
      ${rows}
    </ul>`;
}

/** One transaction: what was sent, what the product answered, and what may be done with it. */
export function transactionPage(one: Transaction, language: Language): Html {
  const t = vnpayTexts[language];
  const fact = (name: string, value: string | null) =>
    value === null
      ? []
      : [
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
        ];
  return html`<p><a href="/vnpay">${t.backToList}</a></p>
    <h1>${dong(one.paid / 100)}</h1>
    <dl>
      ${fact(t.reference, one.txnRef)} ${fact(t.order, one.orderInfo)} ${fact(t.transactionNo, one.transactionNo)}
      ${fact(t.state, stateOf(one, language))} ${one.paid === one.amount ? null : fact(t.amount, dong(one.amount / 100))}
      ${fact(t.openedAt, moment(one.openedAt))} ${fact(t.settledAt, one.settledAt && moment(one.settledAt))}
      ${one.refunds.flatMap(({ amount, status }) => fact(t.refunded, `${dong(amount / 100)}, ${TRANSACTION_STATUSES[status][language]}`))}
    </dl>
    <h2>${t.messages}</h2>
    ${one.exchanges.length === 0 ? html`<p class="quiet">${t.noMessages}</p>` : null}
    <ul>
      ${one.exchanges.toReversed().map((exchange) => html`<li>${exchanged(exchange, language)}</li>`)}
    </ul>
    ${one.settledAt === null ? null : acts(one, language)}`;
}

function exchanged({ at, what, sent, answer }: Exchange, language: Language): Html {
  const t = vnpayTexts[language];
  const name = { notification: t.notification, query: t.query, refund: t.refundRequest }[what];
  return html`<div class="exchange">
    <span class="meta"><span>${name}</span><time datetime="${at.toString()}">${moment(at)}</time></span>
    <code>${sent}</code>
    <span class="meta">${t.answer}</span>
    <code>${answer ?? t.waiting}</code>
  </div>`;
}

function acts({ transactionNo, levers }: Transaction, language: Language): Html {
  const t = vnpayTexts[language];
  const { '00': paid, '04': reversed, '07': suspected } = TRANSACTION_STATUSES;
  const statuses = { '': t.keep, '00': paid[language], '04': reversed[language], '07': suspected[language] };
  return html`<h2>${t.tellAgain}</h2>
    <form method="post" action="/vnpay/transactions/${transactionNo}/notices">
      ${number('copies', t.copies, 1)} ${choice('alteration', t.alteration, t.alterations)}
      <label class="tick"><input type="checkbox" name="contradict" />${t.contradict}</label>
      <button>${t.send}</button>
    </form>
    <h2>${t.change}</h2>
    <form method="post" action="/vnpay/transactions/${transactionNo}">
      ${choice('status', t.state, statuses)} ${choice('refund', t.refund, t.refunds, levers.refund)}
      ${choice('list', t.list, t.lists, levers.list)}
      <button>${t.apply}</button>
    </form>`;
}

export function troublePart(
  { failNext, delayMs }: { failNext: number; delayMs: number },
  language: Language,
  wrong: boolean,
): Html {
  const t = vnpayTexts[language];
  return html`<h2>${t.serviceTrial}</h2>
    <p class="quiet">${t.serviceTrialHint}</p>
    <form method="post" action="/vnpay/trial">
      ${wrong ? html`<p class="error" role="alert">${t.wrongNumbers}</p>` : null} ${number('failNext', t.failNext, failNext)}
      ${number('delayMs', t.slow, delayMs)}
      <button>${t.apply}</button>
    </form>`;
}

function stateOf({ status, responseCode }: Transaction, language: Language): string {
  const stands = TRANSACTION_STATUSES[status][language];
  return status !== '02' || responseCode === null
    ? stands
    : `${stands} (${responseCode}: ${RESPONSE_CODES[responseCode][language]})`;
}

function lastAnswer({ exchanges }: Transaction): string {
  return exchanges.at(-1)?.answer?.slice(0, 60) ?? '…';
}
