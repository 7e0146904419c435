import type { Language } from '@openvssid/core';
import type { Services } from '../services.ts';
import type { Declarer } from './declarer.ts';
import { discardDraft } from './draft.ts';
import { checkDraft, openPage, savePage } from './fill-in.ts';
import { overview } from './history.ts';
import type { Kind } from './kinds.ts';
import type { Answers, Posted } from './questions.ts';
import { receipt, verifyReceipt, withdraw } from './receipt.ts';
import { type Sending, sendDeclaration } from './send.ts';

export type { Kind as DeclarationKind } from './kinds.ts';
export type { AskedQuestion } from './fill-in.ts';

/** What the pages of «Khai báo y tế toàn dân» and «Khai báo di chuyển nội địa» ask. */
export function declarationStories(services: Services) {
  return {
    overview: (who: Declarer, kind: Kind) => overview(services, who, kind),
    openPage: (who: Declarer, kind: Kind, page: string, language: Language, chosen?: Answers) =>
      openPage(services, who, kind, page, language, chosen),
    savePage: (who: Declarer, kind: Kind, page: string, posted: Posted) => savePage(services, who, kind, page, posted),
    check: (who: Declarer, kind: Kind, language: Language) => checkDraft(services, who, kind, language),
    send: (who: Declarer, kind: Kind, sending: Sending) => sendDeclaration(services, who, kind, sending),
    discard: (who: Declarer, kind: Kind) => discardDraft(services, who, kind),
    receipt: (who: Declarer, kind: Kind, number: string, language: Language) => receipt(services, who, kind, number, language),
    withdraw: (who: Declarer, kind: Kind, number: string) => withdraw(services, who, kind, number),
    verify: (code: string) => verifyReceipt(services, code),
  };
}
