import { Readable } from 'node:stream';
import { writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { attachmentHeader } from '../../files/file-name.ts';
import { languageOf, valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { mayDo, officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { ledgerCsv, ledgerWorkbook } from './export.ts';
import { ledgerLineShown, lineFilter, linesOf } from './lines.ts';
import { ledgerSpan, spanOf } from './span.ts';
import { ledgerTotals, ledgerTotalsOf } from './totals.ts';

const tags = ['ledger'];
const access = 'officer' as const;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const A_PAGE = 100;
const place = z.object({
  afterEntry: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  afterSeq: z.coerce.number().int().min(0).max(32_767).default(0),
});

/** «Sổ thu»: what was booked of online payments, of the officer's agency and those below it. Nobody's name stands in it. */
export function ledgerRoutes(api: Api, services: Services): void {
  api.get(
    '/api/ledger/totals',
    {
      config: { access },
      schema: {
        summary: 'Totals of some days by account, day and agency',
        tags,
        querystring: ledgerSpan,
        response: { 200: ledgerTotals.extend({ mayExport: z.boolean() }) },
      },
    },
    async (request) => {
      const officer = officerWho('see-payments', request);
      const span = valueOf(spanOf(request.query, services.clock.now()));
      const totals = await ledgerTotalsOf(services.db.read, officer.agencyCode, span);
      return { ...totals, mayExport: mayDo(officer, 'export-ledger') };
    },
  );

  api.get(
    '/api/ledger/lines',
    {
      config: { access },
      schema: {
        summary: 'The lines behind the totals, a page at a time',
        tags,
        querystring: ledgerSpan.extend({ ...lineFilter.shape, ...place.shape }),
        response: {
          200: z.object({
            from: z.iso.date(),
            to: z.iso.date(),
            lines: z.array(ledgerLineShown),
            more: z.boolean(),
            mayOpen: z.boolean().describe('Orders may be opened'),
            mayExport: z.boolean(),
          }),
        },
      },
    },
    async (request) => {
      const officer = officerWho('see-payments', request);
      const { afterEntry: entryId, afterSeq: seq, account, agency, ...chosen } = request.query;
      const span = valueOf(spanOf(chosen, services.clock.now()));
      const wanted = { ...span, account, agency };
      const found = await linesOf(services.db.read, officer.agencyCode, wanted, { entryId, seq }, A_PAGE + 1);
      const may = { mayOpen: mayDo(officer, 'open-payments'), mayExport: mayDo(officer, 'export-ledger') };
      return { ...span, lines: found.slice(0, A_PAGE), more: found.length > A_PAGE, ...may };
    },
  );

  api.get(
    '/api/ledger/export',
    {
      config: { access },
      schema: {
        summary: 'The lines as CSV or as a workbook, without formulas',
        tags,
        querystring: ledgerSpan.extend({ ...lineFilter.shape, as: z.enum(['csv', 'xlsx']).default('csv') }),
        response: { 200: z.any() },
      },
    },
    async (request, reply) => {
      const { agencyCode } = officerWho('export-ledger', request);
      const { as, account, agency, ...chosen } = request.query;
      const span = valueOf(spanOf(chosen, services.clock.now()));
      const language = writtenIn(languageOf(request));
      const wanted = { agencyCode, span, filter: { account, agency }, language };
      const body =
        as === 'csv'
          ? Readable.from(ledgerCsv(services.db.read, wanted))
          : valueOf(await ledgerWorkbook(services.db.read, wanted));
      return reply
        .header('content-type', as === 'csv' ? 'text/csv; charset=utf-8' : WORKBOOK)
        .header('content-disposition', attachmentHeader(`so-thu-${agencyCode}-${span.from}-${span.to}.${as}`))
        .send(body);
    },
  );
}
