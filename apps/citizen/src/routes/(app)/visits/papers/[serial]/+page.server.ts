import { api } from '#lib/api.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { dataOrConfirm } from '#lib/confirm.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const path = { serialNumber: event.params.serial };
  return {
    paper: dataOrConfirm(
      event,
      await api(event).GET('/api/certificates/{serialNumber}', { params: { path, query: forWhom(event.url) } }),
    ),
  };
};
