import { type Step, step } from '../explain/step.ts';
import { articleOf } from './articles.ts';
import type { PensionClaim } from './claim.ts';
import { FIFTEEN_YEARS, isWomanInCommune, LEAST_MONTHS, type PensionRoute, TWENTY_YEARS } from './routes.ts';

/** How long one must have contributed, by the kind of right. */
export function leastTime(claim: PensionClaim, route: PensionRoute): Step {
  const law = articleOf(route, claim);
  if (route === 'incapacity')
    return step(
      { vi: 'Thời gian đóng BHXH bắt buộc tối thiểu', en: 'Least time in the compulsory scheme' },
      { value: TWENTY_YEARS, unit: 'months' },
      { law },
    );
  if (route === 'voluntary-pre-2021')
    return step(
      { vi: 'Thời gian đóng BHXH tự nguyện tối thiểu', en: 'Least time in the voluntary scheme' },
      { value: TWENTY_YEARS, unit: 'months' },
      { law },
    );
  return isWomanInCommune(claim) && claim.time.total < LEAST_MONTHS[claim.law]
    ? step(
        {
          vi: 'Thời gian đóng BHXH bắt buộc tối thiểu của lao động nữ làm việc ở xã, phường, thị trấn',
          en: 'Least time in the compulsory scheme for women who work for a commune',
        },
        { value: FIFTEEN_YEARS, unit: 'months' },
        { law: 'Law 58/2014 art 54.3' },
      )
    : step(
        { vi: 'Thời gian đóng BHXH tối thiểu để hưởng lương hưu', en: 'Least contribution time for a pension' },
        { value: LEAST_MONTHS[claim.law], unit: 'months' },
        { law },
      );
}
