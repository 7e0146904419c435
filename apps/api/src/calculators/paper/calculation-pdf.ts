import { formatMoment, type Language } from '@openvssid/core';
import type { ResultView, StepView } from '@openvssid/rules/forms';
import { type PaperColumn, writeColumns } from '@openvssid/server/paper/columns';
import { writeHeading } from '@openvssid/server/paper/heading';
import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { type TableRow, writeTable } from '@openvssid/server/paper/table';
import { PAPER_WORDS } from './words.ts';

export type CalculationPaper = {
  readonly title: string;
  readonly facts: readonly TableRow[];
  readonly view: ResultView;
  readonly language: Language;
  readonly at: Temporal.Instant;
};

/** A calculation on paper: no office, no number, no seal, and what it is not on top and at the foot of every page. */
export function calculationPdf({ title, facts, view, language, at }: CalculationPaper): Promise<Buffer> {
  const words = PAPER_WORDS[language];
  const paper = newPaper(`${words.name}: ${title}`, at, language);
  write(paper, 'regular', 10, words.name, { align: 'center' });
  write(paper, 'bold', 14, title, { align: 'center' });
  write(paper, 'bold', 10.5, words.notADecision, { align: 'center' });
  write(paper, 'italic', 9, words.when(formatMoment(at.toString(), language)), { align: 'center' });
  paper.moveDown(0.8);
  writeAnswer(paper, view, language);
  writeHeading(paper, words.facts);
  writeTable(paper, facts);
  writeHeading(paper, words.how);
  writeColumns(
    paper,
    stepColumns(language),
    view.steps.map((step, index) => ({ cells: stepCells(step, index, language) })),
  );
  paper.moveDown(0.8);
  write(paper, 'italic', 9, words.onlyEstimate);
  numberPages(paper, words.notADecision, { language });
  return finish(paper);
}

function writeAnswer(paper: Paper, { eligible, headline, reasons, figures, rows }: ResultView, language: Language): void {
  const words = PAPER_WORDS[language];
  if (headline) {
    write(paper, 'regular', 10.5, headline.label);
    write(paper, 'bold', 16, headline.value);
    write(paper, 'regular', 10.5, headline.meaning, { paragraphGap: 6 });
  }
  if (!eligible) write(paper, 'bold', 12, words.notEligible, { paragraphGap: 4 });
  for (const { why, change } of reasons) {
    write(paper, 'bold', 10.5, why);
    if (change !== undefined) write(paper, 'regular', 10, change, { paragraphGap: 4 });
  }
  if (figures.length > 0) {
    writeHeading(paper, eligible ? words.figures : words.ifEligible);
    writeTable(paper, figures);
  }
  for (const { title, columns, rows: cells } of rows) {
    writeHeading(paper, title);
    const width = TEXT_WIDTH / Math.max(1, columns.length);
    writeColumns(
      paper,
      columns.map((label) => ({ label, width })),
      cells.map((row) => ({ cells: row })),
    );
  }
}

function stepColumns(language: Language): PaperColumn[] {
  const { step, what, value, law } = PAPER_WORDS[language];
  return [
    { label: step, width: 32, align: 'center' },
    { label: what, width: 166 },
    { label: value, width: 95, align: 'right' },
    { label: law, width: TEXT_WIDTH - 32 - 166 - 95 },
  ];
}

/** The article, then where its numbers come from; what is not certain says so. */
function stepCells({ label, value, working, law, source, certainty }: StepView, index: number, language: Language): string[] {
  const words = PAPER_WORDS[language];
  const origin = [
    law,
    source === undefined ? undefined : `${words.source}: ${source}`,
    certainty === undefined ? undefined : words.certainty[certainty],
  ];
  return [
    String(index + 1),
    working === undefined ? label : `${label}\n= ${working}`,
    value,
    origin.filter((part) => part !== undefined).join('\n'),
  ];
}
