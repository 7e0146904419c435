import { formatDong, TIME_ZONE } from '@openvssid/core';
import { fund } from '../contributions/history.ts';
import { type PaperColumn, writeColumns } from '@openvssid/server/paper/columns';
import { dayInWords, writeHead } from '../letters/head.ts';
import { writeHeading } from '@openvssid/server/paper/heading';
import { type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { writeTable } from '@openvssid/server/paper/table';
import { type Verification, writeVerificationMark } from '../letters/verification-mark.ts';
import type { ContributionStatement } from './contribution-statement.ts';
import type { IssuedDocument } from './issued-document.ts';
import { MARKS, runColumns, runRow } from './run-columns.ts';
import { FUND_NAMES, holderRows, span } from './words.ts';

const NUMBERS = 82;
const SUM_COLUMNS: readonly PaperColumn[] = [
  { label: 'Quỹ', width: TEXT_WIDTH - 4 * NUMBERS },
  { label: 'Đã đóng', width: NUMBERS, align: 'right' },
  { label: 'Tiền lương đã đóng', width: NUMBERS, align: 'right' },
  { label: 'Chậm đóng', width: NUMBERS, align: 'right' },
  { label: 'Tiền lương chậm đóng', width: NUMBERS, align: 'right' },
];

/** Mẫu C14-TS: what was paid in one year, the sums first. */
export async function writeStatement(
  paper: Paper,
  content: ContributionStatement,
  { number, issuedAt }: IssuedDocument,
  verification: Verification,
): Promise<void> {
  const on = issuedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  writeHead(paper, {
    agencyName: content.issuer.agencyName,
    number,
    placeAndDay: `${content.issuer.place}, ${dayInWords(on)}`,
  });
  write(paper, 'bold', 14, 'THÔNG BÁO', { align: 'center' });
  write(paper, 'bold', 11, `Kết quả đóng BHXH, BHTN, BHTNLĐ-BNN, BHYT năm ${content.year}`, { align: 'center' });
  write(paper, 'italic', 9.5, '(Mẫu C14-TS)', { align: 'center' });
  paper.moveDown(0.8);
  writeTable(paper, holderRows(content));
  writeHeading(paper, 'I. Tổng hợp trong năm');
  writeColumns(paper, SUM_COLUMNS, content.totals.map(sumRow));
  writeHeading(paper, 'II. Chi tiết quá trình đóng');
  writeColumns(
    paper,
    runColumns(fund.options),
    content.runs.map((run) => runRow(run, fund.options)),
  );
  paper.moveDown(0.4);
  write(paper, 'italic', 8.5, MARKS);
  paper.moveDown(0.6);
  await writeVerificationMark(paper, verification);
}

function sumRow(total: ContributionStatement['totals'][number]) {
  return {
    cells: [
      FUND_NAMES[total.fund],
      span(total.months),
      formatDong(total.earningsPaid),
      span(total.unpaidMonths),
      formatDong(total.earningsUnpaid),
    ],
  };
}
