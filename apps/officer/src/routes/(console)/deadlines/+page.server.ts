import { procedures } from '@openvssid/procedures';
import type { PageServerLoad } from './$types';

/** As the packages of the services say it: what the law sets is not kept a second time. */
export const load: PageServerLoad = async ({ parent }) => {
  const { language } = await parent();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  return {
    today,
    services: procedures.map(({ key, appCode, name, deadlines, legalBasis }) => ({
      key,
      name: appCode === undefined ? name[language] : `[${appCode}] ${name[language]}`,
      deadlines: deadlines.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom)),
      basis: legalBasis.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === undefined || today <= validTo)),
    })),
  };
};
