import { monthOf, addMonths, TIME_ZONE } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { giveCover } from '../../cards/prolong.ts';
import { addPaidMonths } from '../../contributions/add-paid-months.ts';
import type { CheckedItem } from './changed-since.ts';

/** What an order was paid for, into the records: cards go on or begin, months are added. The caller has looked that nothing stands in the way. */
export async function recordItems(tx: Transaction, items: readonly CheckedItem[], now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const covers = items
    .filter(({ fund }) => fund === 'health')
    .map((item) => ({
      personId: item.livingId,
      serial: item.cardSerial,
      validFrom: item.fromDay,
      validTo: item.toDay,
      fiveYearFrom: item.fiveYearFrom,
      number: item.insuranceNumber,
      firstFacilityCode: item.firstFacilityCode,
    }));
  await giveCover(tx, covers, now, today);
  await addPaidMonths(
    tx,
    items.map(({ livingId, fund, fromDay, months, income }) => ({
      personId: livingId,
      fund,
      fromMonth: `${monthOf(fromDay)}-01`,
      toMonth: `${addMonths(monthOf(fromDay), months - 1)}-01`,
      income: income ?? 0,
    })),
  );
}
