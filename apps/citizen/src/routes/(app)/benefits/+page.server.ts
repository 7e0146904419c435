import { api } from '#lib/api.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { firstTab, TABS } from '#lib/benefits/first-tab.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = api(event);
  const params = { query: forWhom(event.url) };
  const [found, paid] = await Promise.all([
    client.GET('/api/benefits', { params }),
    client.GET('/api/benefit-payments', { params }),
  ]);
  const { benefits } = dataOrThrow(event, found);
  const asked = event.url.searchParams.get('tab');
  const tab = TABS.find((one) => one === asked) ?? firstTab(benefits);
  // The whole number is told to its owner alone: of somebody else's benefit there is none.
  const shown = benefits.find((one) => one.benefitId === event.url.searchParams.get('account'));
  const account =
    shown && (await client.GET('/api/benefits/{benefitId}/account-number', { params: { path: { benefitId: shown.benefitId } } }));
  return {
    tab,
    tabs: TABS,
    benefits: benefits.filter((benefit) => benefit.tab === tab),
    payments: dataOrThrow(event, paid).payments,
    account: account?.data && shown ? { benefitId: shown.benefitId, number: account.data.accountNumber } : undefined,
  };
};
