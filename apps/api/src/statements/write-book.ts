import { formatDay, formatDong, TIME_ZONE } from '@openvssid/core';
import { type PaperColumn, type PaperRow, writeColumns } from '@openvssid/server/paper/columns';
import { dayInWords } from '../letters/head.ts';
import { writeHeading } from '@openvssid/server/paper/heading';
import { type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { writeTable } from '@openvssid/server/paper/table';
import type { Verification } from '../letters/verification-mark.ts';
import type { BenefitTaken } from './benefits-taken.ts';
import type { InsuranceBook } from './insurance-book.ts';
import type { IssuedDocument } from './issued-document.ts';
import { MARKS, runColumns, runRow } from './run-columns.ts';
import { BENEFIT_NAMES, FUND_NAMES, FUND_SHORT, holderRows, span } from './words.ts';
import { writeCover } from './write-cover.ts';

const NUMBERS = 88;
const TOTAL_COLUMNS: readonly PaperColumn[] = [
  { label: 'Quỹ', width: TEXT_WIDTH - 3 * NUMBERS },
  { label: 'Đã đóng', width: NUMBERS, align: 'right' },
  { label: 'Trong đó chưa hưởng trợ cấp', width: NUMBERS, align: 'right' },
  { label: 'Chậm đóng', width: NUMBERS, align: 'right' },
];

/** «Sổ BHXH»: the cover, the totals, a sheet for the years, and what was drawn. */
export async function writeBook(
  paper: Paper,
  book: InsuranceBook,
  { number, issuedAt }: IssuedDocument,
  verification: Verification,
): Promise<void> {
  const on = issuedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await writeCover(paper, { book, number, placeAndDay: `${book.issuer.place}, ${dayInWords(on)}`, verification });
  paper.addPage();
  write(paper, 'bold', 14, 'QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', { align: 'center' });
  paper.moveDown(0.8);
  writeTable(paper, holderRows(book));
  writeHeading(paper, 'I. Tổng thời gian');
  writeColumns(paper, TOTAL_COLUMNS, book.totals.map(totalRow));
  writeHeading(paper, 'II. Các năm tham gia');
  if (book.years.length === 0) write(paper, 'regular', 10.5, 'Chưa có quá trình tham gia.');
  else writeYears(paper, book);
  writeHeading(paper, 'III. Trợ cấp một lần và trợ cấp thất nghiệp đã hưởng');
  if (book.benefits.length === 0) write(paper, 'regular', 10.5, 'Chưa hưởng.');
  else writeTable(paper, book.benefits.map(benefitRow));
}

function totalRow({ fund, months, unpaidMonths, keptMonths }: InsuranceBook['totals'][number]): PaperRow {
  return { cells: [FUND_NAMES[fund], span(months), keptMonths === null ? '–' : span(keptMonths), span(unpaidMonths)] };
}

function writeYears(paper: Paper, { totals, years }: InsuranceBook): void {
  const funds = totals.map(({ fund }) => fund);
  const rows = years.flatMap(({ year, totals: ofYear, runs }): PaperRow[] => [
    { band: `Năm ${year}: ${ofYear.map(inYear).filter(Boolean).join('; ')}` },
    ...runs.map((run) => runRow(run, funds)),
  ]);
  writeColumns(paper, runColumns(funds), rows);
  paper.moveDown(0.4);
  write(paper, 'italic', 8.5, MARKS);
}

function inYear({ fund, months, unpaidMonths }: InsuranceBook['years'][number]['totals'][number]): string {
  const owed = unpaidMonths === 0 ? [] : [`chậm đóng ${unpaidMonths} tháng`];
  const parts = months === 0 ? owed : [`${months} tháng`, ...owed];
  return parts.length === 0 ? '' : `${FUND_SHORT[fund]} ${parts.join(', ')}`;
}

function benefitRow({ kind, decisionNumber, decisionOn, fromDay, toDay, amount }: BenefitTaken) {
  const monthly = kind === 'unemployment-benefit';
  const from = monthly ? `Từ ${formatDay(fromDay)}${toDay === null ? '' : ` đến ${formatDay(toDay)}`}` : undefined;
  const money = `${formatDong(amount)}${monthly ? '/tháng' : ''}`;
  const decision = `Quyết định số ${decisionNumber} ngày ${formatDay(decisionOn)}`;
  return { label: BENEFIT_NAMES[kind], value: [money, from, decision].filter(Boolean).join('\n') };
}
