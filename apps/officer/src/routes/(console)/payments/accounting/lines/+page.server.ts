import { api } from '#lib/api.ts';
import { LEDGER_ACCOUNTS } from '#lib/payments/payments.ts';
import { readSpan } from '#lib/payments/span.server.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const LARGEST = { after: Number.MAX_SAFE_INTEGER, seq: 32_767 };

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { span } = readSpan(event);
  const account = LEDGER_ACCOUNTS.find((one) => one === searchParams.get('account'));
  const agency = searchParams.get('agency')?.slice(0, 10) ?? '';
  const number = (name: 'after' | 'seq') => {
    const value = Number(searchParams.get(name) ?? '0');
    return Number.isSafeInteger(value) && value > 0 && value <= LARGEST[name] ? value : 0;
  };
  const place = { afterEntry: number('after'), afterSeq: number('seq') };
  const query = { ...span, ...place, ...(account && { account }), ...(agency !== '' && { agency }) };
  const found = dataOrThrow(event, await api(event).GET('/api/ledger/lines', { params: { query } }));
  return { found, account, agency, later: place.afterEntry > 0 };
};
