import { formatDay, formatDong, formatMonth, formatTime, type ReaderLanguage } from '@openvssid/core';
import { stepView, type StepView } from '@openvssid/rules/forms';
import { paymentChoiceTexts } from '@openvssid/ui/texts/payment-choices';
import type { paths } from '#lib/api.generated.ts';
import { forReader } from '#lib/languages/translate.server.ts';

export type Quote = paths['/api/payments/quotes']['post']['responses'][200]['content']['application/json'];
type Notice = Quote['notices'][number];

/** `warns`: somebody may want to think again; the rest is good to know. */
export type NoticeView = { readonly text: string; readonly warns: boolean };

export type PersonQuote = Quote['participants'][number] & { readonly notices: readonly NoticeView[] };

export type QuoteView = Pick<Quote, 'kind' | 'amount' | 'gross' | 'support' | 'pricedOn'> & {
  readonly people: readonly PersonQuote[];
  /** About the whole order. */
  readonly notices: readonly NoticeView[];
  readonly steps: readonly StepView[];
  /** One's own order for the same, which has to be paid or cancelled first. */
  readonly openOrder: string | undefined;
};

const WARNINGS: readonly Notice['code'][] = [
  'cover-gap',
  'cover-waits',
  'five-years-broken',
  'months-left-out',
  'support-ends',
  'order-open',
  'order-open-gives-way',
];

/** A quote as it is read before paying, in the reader's language. */
export function quoteView(quote: Quote, language: ReaderLanguage): QuoteView {
  const { kind, amount, gross, support, pricedOn, participants, notices, steps } = quote;
  const about = (place: number | null) =>
    notices
      .filter(({ participant }) => participant === place)
      .map((notice) => ({ text: noticeText(notice, language), warns: WARNINGS.includes(notice.code) }));
  return {
    kind,
    amount,
    gross,
    support,
    pricedOn,
    people: participants.map((participant, place) => ({ ...participant, notices: about(place) })),
    notices: about(null),
    steps: steps.map((step) => stepView(forReader(step, language), language)),
    openOrder: notices.flatMap((notice) =>
      notice.code === 'order-open' && notice.data.reference ? [notice.data.reference] : [],
    )[0],
  };
}

function noticeText(notice: Notice, language: ReaderLanguage): string {
  const t = paymentChoiceTexts[language].notices;
  const day = (text: string) => formatDay(text, language);
  const month = (text: string) => formatMonth(text, language);
  const money = (amount: number) => formatDong(amount, language);
  switch (notice.code) {
    case 'cover-follows':
    case 'cover-follows-other-card':
      return t[notice.code](day(notice.data.validTo));
    case 'cover-gap':
      return t[notice.code](day(notice.data.from), day(notice.data.to));
    case 'cover-waits':
      return t[notice.code](day(notice.data.from), notice.data.days);
    case 'five-years-kept':
    case 'five-years-begin':
    case 'pay-by':
      return t[notice.code](day(notice.data.on));
    case 'five-years-broken':
      return t[notice.code](day(notice.data.was), day(notice.data.on));
    case 'household-order':
      return t[notice.code](notice.data.place, notice.data.percent);
    case 'no-household':
      return t[notice.code];
    case 'price-changes':
      return t[notice.code](day(notice.data.on), money(notice.data.monthly), money(notice.data.then));
    case 'months-left-out':
      return t[notice.code](month(notice.data.from), month(notice.data.to), notice.data.months);
    case 'months-run':
      if (notice.data.from === notice.data.to) return t['month-run'](month(notice.data.from));
      return t[notice.code](month(notice.data.from), month(notice.data.to));
    case 'support-ends':
      return t[notice.code](notice.data.supported, notice.data.months);
    case 'order-open':
    case 'order-open-gives-way':
      return t[notice.code](formatTime(notice.data.expiresAt));
  }
}
