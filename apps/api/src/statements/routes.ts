import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { type ActingFor, actingFor } from '../access/act-for.ts';
import { verificationUrl } from '../letters/verification-code.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { contributionStatement, statementOf, statementYears, statementYearsOf } from './contribution-statement.ts';
import { insuranceBook, insuranceBookOf } from './insurance-book.ts';
import { issueDocument } from './issue.ts';
import { type DocumentContent, findIssued, type IssuedDocument } from './issued-document.ts';
import { printDocument } from './print.ts';
import { sendDocument } from './send-document.ts';

const tags = ['statements'];
const whose = z.object({ for: z.string().max(40).optional() });
const yearParams = z.object({ year: z.coerce.number().int().min(1900).max(9999) });

const issuedDocument = z.object({
  documentId: z.uuid(),
  number: z.string(),
  issuedAt: z.string(),
  verificationCode: z.string(),
  verificationUrl: z.string(),
  pdf: z.string().describe('Path of the PDF'),
});

export function statementRoutes(api: Api, services: Services): void {
  api.get(
    '/api/insurance-book',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Sổ BHXH»: insured time by year, with what was drawn of it',
        tags,
        querystring: whose,
        response: { 200: insuranceBook.extend({ fetchedAt: z.string() }) },
      },
    },
    async (request) => {
      const { personId } = valueOf(await ownOrWards(request, services, request.query.for));
      return { ...(await insuranceBookOf(services.db.read, personId)), fetchedAt: services.clock.now().toString() };
    },
  );

  api.get(
    '/api/contribution-statements',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Years that have a C14-TS, newest first', tags, querystring: whose, response: { 200: statementYears } },
    },
    async (request) => {
      const { personId } = valueOf(await actingFor(request, services, request.query.for, 'read:contributions'));
      return statementYearsOf(services.db.read, personId);
    },
  );

  api.get(
    '/api/contribution-statements/:year',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'C14-TS: what was paid in a year',
        tags,
        params: yearParams,
        querystring: whose,
        response: { 200: contributionStatement },
      },
    },
    async (request) => {
      const { personId } = valueOf(await actingFor(request, services, request.query.for, 'read:contributions'));
      return valueOf(await statementOf(services.db.read, personId, request.params.year));
    },
  );
  issuingRoutes(api, services);
}

/** A document is issued by a POST, once for the same content, and printed by a GET as often as wanted. */
function issuingRoutes(api: Api, services: Services): void {
  api.post(
    '/api/insurance-book/issue',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Issues the book as a document', tags, querystring: whose, response: { 200: issuedDocument } },
    },
    async (request) =>
      issue(request, services, request.query.for, async (personId) => ok(await insuranceBookOf(services.db.read, personId))),
  );

  api.post(
    '/api/contribution-statements/:year/issue',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Issues the statement of a year as a document',
        tags,
        params: yearParams,
        querystring: whose,
        response: { 200: issuedDocument },
      },
    },
    async (request) =>
      issue(request, services, request.query.for, (personId) => statementOf(services.db.read, personId, request.params.year)),
  );

  api.get(
    '/api/issued-documents/:documentId',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'An issued document (PDF)',
        tags,
        params: z.object({ documentId: z.uuid() }),
        querystring: whose,
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { actorId, personId } = valueOf(await ownOrWards(request, services, request.query.for));
      const document = await findIssued(services.db.read, personId, request.params.documentId);
      if (!document) return valueOf(refuse('not-found'));
      valueOf(await countHit(services, 'document-print-by-account', String(actorId)));
      return sendDocument(reply, document, await printDocument(services, document));
    },
  );
}

async function issue(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
  read: (personId: number) => Promise<Result<DocumentContent>>,
): Promise<z.infer<typeof issuedDocument>> {
  const { actorId, personId } = valueOf(await ownOrWards(request, services, reference));
  const content = valueOf(await read(personId));
  valueOf(await countHit(services, 'document-issue-by-account', String(actorId)));
  return shown(await issueDocument(services, personId, content), services.config.publicUrls.citizen, reference);
}

/** A paper in somebody's name, and the benefits in a book, are more than «Người được chia sẻ» was let see. */
async function ownOrWards(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
): Promise<Result<ActingFor>> {
  const acting = await actingFor(request, services, reference, 'read:contributions');
  return acting.ok && acting.value.right === 'share' ? refuse('not-found') : acting;
}

function shown(document: IssuedDocument, publicUrl: string, reference?: string): z.infer<typeof issuedDocument> {
  const { documentId, number, issuedAt, verificationCode } = document;
  return {
    documentId,
    number,
    issuedAt: issuedAt.toString(),
    verificationCode,
    verificationUrl: verificationUrl(publicUrl, verificationCode),
    pdf: `/api/issued-documents/${documentId}${reference === undefined ? '' : `?for=${encodeURIComponent(reference)}`}`,
  };
}
