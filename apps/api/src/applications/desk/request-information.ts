import type { ApplicationEvent, Reason, Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { procedureOf } from '../procedure-of.ts';
import { showReasons } from '../show-reasons.ts';
import { loadHolidays, remainingDays } from '../working-days.ts';
import { civilDay } from '@openvssid/server/clock';
import type { AtDesk } from './agency-file.ts';
import { checkReasons } from './reasons.ts';
import { work } from './work.ts';

export type Wanted = { reasons: Reason[]; text: string; days: number | undefined };

/** Asks the citizen for more; the clock stands until they answer. */
export function requestInformation(
  services: Services,
  at: AtDesk,
  number: string,
  { reasons, text, days }: Wanted,
): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file, now) => {
      const checked = checkReasons(reasons, text, procedureOf(file).supplementReasons);
      if (!checked.ok) return checked;
      const answerBy = civilDay(now)
        .add({ days: days ?? services.config.SUPPLEMENT_DAYS })
        .toString();
      const { dueOn } = file.now;
      const left = dueOn === null ? null : remainingDays(now, dueOn, await loadHolidays(tx.run));
      const missing = { vi: missingIn('vi'), en: missingIn('en') };
      await announce(
        tx,
        services,
        file,
        'info-requested',
        { kind: 'application-info-requested', data: { ...about(file), missing, answerBy } },
        now,
      );
      const event: ApplicationEvent = { type: 'info-requested', data: { reasons, text, answerBy, remainingDays: left } };
      return event;
    },
    'info-requested',
  );

  function missingIn(language: 'vi' | 'en'): string {
    return [...new Set([...showReasons(reasons, text).map((reason) => reason.text[language]), text])].join(' ');
  }
}
