import type { Step } from '@openvssid/rules';
import type { OrderRequest } from './order-request.ts';

export type Relation = 'self' | 'child' | 'relative';

/** One run of time paid for one participant: the columns of contribution_order_item, days YYYY-MM-DD, money whole đồng. */
export type QuoteItem = {
  personId: number;
  /** Of the person's items in this order, from 1. */
  seq: number;
  fund: 'health' | 'social-insurance';
  relation: Relation;
  /** The number in full: for the records and the receipt; pages show it masked. */
  insuranceNumber: string;
  fullName: string;
  agencyCode: string;
  fromDay: string;
  toDay: string;
  months: number;
  /** amount = gross - support. */
  gross: number;
  support: number;
  amount: number;
  /** Health: the card that gets a later end; null makes a new one, at this facility. */
  cardSerial: number | null;
  firstFacilityCode: string | null;
  fiveYearFrom: string | null;
  /** Social insurance. */
  income: number | null;
  supportedMonths: number;
};

/** What is told before somebody pays. `participant`: place among the participants; null: about the whole order. */
export type Notice = { participant: number | null } & (
  | { code: 'cover-follows'; data: { validTo: string } }
  | { code: 'cover-gap'; data: { from: string; to: string } }
  | { code: 'cover-waits'; data: { from: string; days: number } }
  | { code: 'cover-follows-other-card'; data: { validTo: string } }
  | { code: 'five-years-kept'; data: { on: string } }
  | { code: 'five-years-broken'; data: { was: string; on: string } }
  | { code: 'five-years-begin'; data: { on: string } }
  | { code: 'household-order'; data: { place: number; percent: number; before: number } }
  | { code: 'no-household'; data: Record<string, never> }
  | { code: 'price-changes'; data: { on: string; monthly: number; then: number } }
  | { code: 'pay-by'; data: { on: string } }
  | { code: 'months-left-out'; data: { from: string; to: string; months: number } }
  | { code: 'months-run'; data: { from: string; to: string } }
  | { code: 'support-ends'; data: { supported: number; months: number } }
  | { code: 'order-open'; data: { reference: string | null; expiresAt: string } }
  /** Somebody else's for oneself, or for whom one looks after: one may order all the same. */
  | { code: 'order-open-gives-way'; data: { expiresAt: string } }
);

export type QuotedParticipant = {
  personId: number;
  relation: Relation;
  fullName: string;
  maskedNumber: string;
  /** Health: last day of the cover that counts; social insurance: months that count. */
  before: { validTo: string | null; monthsTotal: number | null };
  after: {
    validFrom: string | null;
    validTo: string | null;
    /** When five continuous years are reached. */
    fiveYearsOn: string | null;
    monthsTotal: number | null;
  };
  /** What this participant pays of the whole. */
  amount: number;
};

/** What paying costs and brings, computed by the server from what is on record at one moment. */
export type Quote = {
  kind: OrderRequest['kind'];
  items: readonly QuoteItem[];
  /** Whole đồng to be paid. */
  amount: number;
  gross: number;
  support: number;
  agencyCode: string;
  /** The day whose prices and law it is computed by. */
  pricedOn: string;
  /** Social insurance: the last day on which these months count as paid in time. */
  payBy: string | null;
  /** Of which law, where the calculator says so. */
  law: string | null;
  steps: readonly Step[];
  participants: readonly QuotedParticipant[];
  notices: readonly Notice[];
};
