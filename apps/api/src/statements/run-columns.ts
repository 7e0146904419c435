import { formatMonth } from '@openvssid/core';
import type { Fund } from '../contributions/history.ts';
import type { PaperColumn, PaperRow } from '@openvssid/server/paper/columns';
import { TEXT_WIDTH } from '@openvssid/server/paper/paper';
import type { Run } from './runs.ts';
import { earningsOf, FUND_SHORT, markOf, workOf } from './words.ts';

const MONTH = 46;
const EARNINGS = 60;

/** The columns of a book's sheet and of a statement: months, work, earnings, and one for each fund. */
export function runColumns(funds: readonly Fund[]): PaperColumn[] {
  const work = TEXT_WIDTH - 2 * MONTH - EARNINGS - funds.reduce((sum, fund) => sum + fundWidth(fund), 0);
  return [
    { label: 'Từ tháng', width: MONTH, align: 'center' },
    { label: 'Đến tháng', width: MONTH, align: 'center' },
    { label: 'Đơn vị, nghề nghiệp, chức vụ', width: work },
    { label: 'Tiền lương đóng (đồng)', width: EARNINGS, align: 'right' },
    ...funds.map((fund): PaperColumn => ({
      label: FUND_SHORT[fund],
      width: fundWidth(fund),
      align: 'center',
    })),
  ];
}

/** As wide as its abbreviation. */
function fundWidth(fund: Fund): number {
  return fund === 'employment-injury' ? 46 : 37;
}

export function runRow(run: Run, funds: readonly Fund[]): PaperRow {
  const marks = funds.map((fund) => markOf(run, fund));
  return { cells: [formatMonth(run.fromMonth), formatMonth(run.toMonth), workOf(run), earningsOf(run), ...marks] };
}

export const MARKS = '«x»: đã đóng. «Chậm đóng»: đơn vị chưa nộp tiền, những tháng này chưa tính vào thời gian tham gia.';
