import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatDong, type Result, TIME_ZONE } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../../command-line/command.ts';
import { withServices } from '../../command-line/operator.ts';
import type { Services } from '../../services.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';
import { fetchProviderList } from './fetch-list.ts';
import { type ProviderList, readProviderList } from './provider-list.ts';
import { reconcile } from './reconcile.ts';
import type { Reconciled } from './write.ts';

/** `payments reconcile --day D [--file F]`: exit code 1 where VNPAY's list and our books differ. */
export const runReconcile: Run = async (args) => {
  const { values } = parseArgs({ args: [...args], options: { day: { type: 'string' }, file: { type: 'string' } } });
  const day = dayOf(values.day);
  const reconciled = await withServices((services) => reconcileDay(services, day, values.file));
  process.stdout.write(told(reconciled));
  return reconciled.differences > 0 ? 1 : 0;
};

/** Of a file, or else of VNPAY_LIST_URL. A day that is not over has no whole list. */
export async function reconcileDay(services: Services, day: Temporal.PlainDate, file: string | undefined): Promise<Reconciled> {
  const today = services.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  if (Temporal.PlainDate.compare(day, today) >= 0) throw new CannotStart(`${day.toString()} is not over yet.`);
  const list = file === undefined ? await fetched(services, day) : readProviderList(await textOf(file));
  if (!list.ok)
    throw new CannotStart(`Line ${String(list.refusal.params?.['line'])} of the list cannot be read: nothing was compared.`);
  return reconcile(services, day, list.value);
}

async function fetched({ config }: Services, day: Temporal.PlainDate): Promise<Result<ProviderList>> {
  const listUrl = terminalOf(config)?.listUrl;
  if (listUrl === undefined) throw new CannotStart('VNPAY_LIST_URL is not set: give the list by --file.');
  try {
    return await fetchProviderList(listUrl, day);
  } catch (error) {
    throw new CannotStart(`VNPAY's list does not come: ${error instanceof Error ? error.message : 'unknown'}.`);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CannotStart(`${file} cannot be read.`);
  }
}

function dayOf(text: string | undefined): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text ?? '', { overflow: 'reject' });
  } catch {
    throw new UsageError('A day is needed: --day 2026-11-22.');
  }
}

function told({ day, providerCount, providerTotal, ourCount, ourTotal, fees, differences }: Reconciled): string {
  return `${day.toString()}: VNPAY ${providerCount} payment(s), ${formatDong(providerTotal)}; we ${ourCount}, ${formatDong(ourTotal)}; fees ${formatDong(fees)}; ${
    differences === 0 ? 'no difference' : `${differences} difference(s), put before the officers`
  }.\n`;
}
