import { html, type Html } from '../html.ts';
import { clock } from '../moment.ts';
import type { Language } from '../texts.ts';
import { OUTCOMES, RESPONSE_CODES, outcomeOf } from './codes.ts';
import { choice, dong, number } from '../form-fields.ts';
import { AS_VNPAY_DOES } from './levers.ts';
import { vnpayTexts } from './texts.ts';
import type { Transaction } from './transaction.ts';

const TRIAL_CARD = '9704198526191432198';
/** VNPAY's codes of banks. */
const BANKS = {
  NCB: 'NCB',
  VIETCOMBANK: 'Vietcombank',
  VIETINBANK: 'VietinBank',
  BIDV: 'BIDV',
  AGRIBANK: 'Agribank',
  TECHCOMBANK: 'Techcombank',
  MBBANK: 'MB',
  ACB: 'ACB',
} as const;

/** Where somebody pays: what and to whom, until when, by which bank; and whatever else is to happen. */
export function payPage(
  transaction: Transaction,
  language: Language,
  now: Temporal.Instant,
  wrong: 'card' | 'number' | null,
): Html {
  const t = vnpayTexts[language];
  const { transactionNo, tmnCode, orderInfo, txnRef, amount, bankCode } = transaction;
  return html`<h1>${dong(amount / 100)}</h1>
    <dl>
      <dt>${t.merchant}</dt>
      <dd>${tmnCode}</dd>
      <dt>${t.order}</dt>
      <dd>${orderInfo}</dd>
      <dt>${t.reference}</dt>
      <dd>${txnRef}</dd>
    </dl>
    ${timeLeft(transaction, language, now)}
    <form method="post" action="/vnpay/transactions/${transactionNo}/pay" class="pay">
      ${wrong === null ? null : html`<p class="error" role="alert">${wrong === 'card' ? t.wrongCard : t.wrongNumbers}</p>`}
      ${choice('bankCode', t.bank, BANKS, bankCode)}
      <label
        >${t.card}<input
          name="card"
          inputmode="numeric"
          value="${TRIAL_CARD}"
          autocomplete="off"
          aria-describedby="card-hint"
        /><span class="hint" id="card-hint">${t.cardHint}</span></label
      >
      <button name="act" value="pay">${t.pay}</button>
      <button name="act" value="cancel" class="second">${t.cancel}</button>
      ${otherOutcomes(language)}
    </form>
    <p class="quiet">${t.noRealMoney}</p>`;
}

function timeLeft({ expiresAt }: Transaction, language: Language, now: Temporal.Instant): Html {
  const t = vnpayTexts[language];
  if (Temporal.Instant.compare(now, expiresAt) > 0) return html`<p class="error" role="status">${t.over}.</p>`;
  // The script counts the seconds; without it the moment is read.
  return html`<p class="time-left">
    ${t.until(clock(expiresAt))}
    <span data-until="${expiresAt.epochMilliseconds}" data-label="${t.timeLeft}" data-over="${t.over}"></span>
    <script src="/vnpay/countdown.js" defer></script>
  </p>`;
}

function otherOutcomes(language: Language): Html {
  const t = vnpayTexts[language];
  const outcomes = OUTCOMES.map((outcome) => [outcome, `${outcome} · ${wordsOf(outcome, language)}`] as const);
  return html`<details>
    <summary>${t.tryFaults}</summary>
    <p class="quiet">${t.tryFaultsHint}</p>
    <div class="fields">
      ${choice('outcome', t.outcome, outcomes)} ${choice('notice', t.notice, t.notices)}
      ${number('delaySeconds', t.delay, AS_VNPAY_DOES.delaySeconds)} ${number('copies', t.copies, AS_VNPAY_DOES.copies)}
      ${choice('alteration', t.alteration, t.alterations)} ${choice('contradiction', t.contradiction, t.contradictions)}
      ${number('difference', t.difference, AS_VNPAY_DOES.difference)} ${choice('refund', t.refund, t.refunds)}
      ${choice('list', t.list, t.lists)}
      <label class="tick"><input type="checkbox" name="late" />${t.late}</label>
    </div>
  </details>`;
}

function wordsOf(outcome: string, language: Language): string {
  const found = outcomeOf(outcome);
  return found === undefined || found.status === '04'
    ? vnpayTexts[language].reversed
    : RESPONSE_CODES[found.responseCode][language];
}

/** A payment that ended before: the way back, as it was. */
export function endedPage({ responseCode }: Transaction, back: string, language: Language): Html {
  const t = vnpayTexts[language];
  return html`<h1>${t.alreadyPaid}</h1>
    <p>${responseCode === null ? null : RESPONSE_CODES[responseCode][language]}</p>
    <p><a class="button" href="${back}">${t.goBack}</a></p>`;
}

export function refusedPage(refusal: string, language: Language): Html {
  const t = vnpayTexts[language];
  const words = refusal === '97' ? t.wrongSignature : outcomeOf(refusal) ? wordsOf(refusal, language) : '';
  return html`<h1>${t.cannotPay}</h1>
    <p>${words} (${t.code} ${refusal}).</p>`;
}
