import type { TheLedgerGiven } from './given.ts';
import { sift } from './sift.ts';

declare const given: TheLedgerGiven;

for (const ledger of document.querySelectorAll<HTMLElement>('.ledger')) sift(ledger, given);
