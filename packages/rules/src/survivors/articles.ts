import type { Law } from '../blocks/law.ts';
import type { Deceased } from './deceased.ts';

/** Where a law says what; of who was only ever insured voluntarily the funeral and the lump sum stand apart. */
type Articles = {
  readonly funeral: string;
  readonly right: string;
  readonly relatives: string;
  readonly amount: string;
  readonly lumpSum: string;
};

const COMPULSORY: Readonly<Record<Law, Articles>> = {
  '58/2014': {
    funeral: 'Law 58/2014 art 66',
    right: 'Law 58/2014 art 67.1',
    relatives: 'Law 58/2014 art 67',
    amount: 'Law 58/2014 art 68',
    lumpSum: 'Law 58/2014 art 70',
  },
  '41/2024': {
    funeral: 'Law 41/2024 art 85',
    right: 'Law 41/2024 art 86.1',
    relatives: 'Law 41/2024 art 86',
    amount: 'Law 41/2024 art 87',
    lumpSum: 'Law 41/2024 art 89',
  },
};
const VOLUNTARY: Readonly<Record<Law, Pick<Articles, 'funeral' | 'lumpSum'>>> = {
  '58/2014': { funeral: 'Law 58/2014 art 80', lumpSum: 'Law 58/2014 art 81' },
  '41/2024': { funeral: 'Law 41/2024 art 109', lumpSum: 'Law 41/2024 art 111' },
};

export function articlesFor({ law, compulsory, voluntary }: Deceased): Articles {
  const onlyVoluntary = compulsory === 0 && voluntary > 0;
  return { ...COMPULSORY[law], ...(onlyVoluntary && VOLUNTARY[law]) };
}
