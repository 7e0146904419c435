import { z } from 'zod';
import { refuse } from '@openvssid/core';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { citizenOf } from '../../http/citizen-session.ts';
import { countHit } from '../../http/tries.ts';
import { sendPdf } from '../../letters/send-pdf.ts';
import type { Services } from '../../services.ts';
import { findReceiptOfOrder } from './find-receipt.ts';
import { printReceipt } from './print-receipt.ts';

export function receiptRoutes(api: Api, services: Services): void {
  api.get(
    '/api/payments/orders/:reference/receipt',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Biên lai thu tiền» of an order that was recorded (PDF)',
        tags: ['payments'],
        params: z.object({ reference: z.string().max(40) }),
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      const { reference } = request.params;
      const receipt = await findReceiptOfOrder(services.db.read, personId, reference);
      if (!receipt) return valueOf(refuse('not-found'));
      valueOf(await countHit(services, 'document-print-by-account', String(personId)));
      return sendPdf(reply, `bien-lai-${reference.toLowerCase()}.pdf`, await printReceipt(services, receipt));
    },
  );
}
