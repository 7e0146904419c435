import type { Law } from '../blocks/law.ts';
import type { PensionClaim } from './claim.ts';
import type { PensionRoute } from './routes.ts';

type Articles = { readonly right: string; readonly rate: string; readonly supplement: string };

/** The chapter of the compulsory scheme is for everybody who was in it, the other for those who were only in the voluntary one. */
const ARTICLES: Readonly<Record<Law, { readonly compulsory: Articles; readonly voluntary: Articles }>> = {
  '58/2014': {
    compulsory: { right: 'Law 58/2014 art 54', rate: 'Law 58/2014 art 56', supplement: 'Law 58/2014 art 58' },
    voluntary: { right: 'Law 58/2014 art 73', rate: 'Law 58/2014 art 74', supplement: 'Law 58/2014 art 75' },
  },
  '41/2024': {
    compulsory: { right: 'Law 41/2024 art 64', rate: 'Law 41/2024 art 66', supplement: 'Law 41/2024 art 68' },
    voluntary: { right: 'Law 41/2024 art 98', rate: 'Law 41/2024 art 99', supplement: 'Law 41/2024 art 100' },
  },
};

export function articlesOf({ law, time }: PensionClaim): Articles {
  return ARTICLES[law][time.compulsory > 0 ? 'compulsory' : 'voluntary'];
}

/** What opens a route. */
export function articleOf(route: PensionRoute, claim: PensionClaim): string {
  const isOf2014 = claim.law === '58/2014';
  if (route === 'incapacity') return isOf2014 ? 'Law 58/2014 art 55' : 'Law 41/2024 art 65';
  if (route === 'voluntary-pre-2021') return isOf2014 ? 'Law 58/2014 art 73' : 'Law 41/2024 art 141.9';
  return articlesOf(claim).right;
}
