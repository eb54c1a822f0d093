import { defineModel, type Model } from '#components/explore/model.ts';
import { formatAmount } from '#lib/format.ts';
import { holdingAfter } from '#models/dilution.ts';
import { capTableDrawing } from './drawing.ts';
import { said } from './said.ts';

/** Somebody who holds shares before the round or buys some in it. */
interface GivenHolder {
  readonly id: 'foundation' | 'microsoft' | 'softbank' | 'amazon' | 'nvidia' | 'others';
  readonly name: string;
  /** Share before the round, in percent; 0 where none is on record, `null` where how much it is is not on record. */
  readonly beforePercent: number | null;
  /** Whether its share is “about” so much: by the record, or because it is our division alone. */
  readonly isAbout: boolean;
  /** Its part of the money as announced, in billions of dollars. */
  readonly partUsdBn: number;
}

/** What the browser needs of the record. */
export interface TheCapTableGiven {
  readonly preMoneyUsdBn: number;
  readonly newMoneyUsdBn: number;
  /** In the order of the rows. Shares before the round make up the whole. */
  readonly holders: readonly GivenHolder[];
}

/** Amounts in billions of dollars. */
export type TheCapTableState = {
  readonly 'new-money': number;
  readonly 'pre-money': number;
  /** Of the new money: what Microsoft pays, and what others than the announced buyers pay. */
  readonly 'from-microsoft': number;
  readonly 'from-others': number;
};

/** A holder on both sides of the round. */
export interface HolderRow extends GivenHolder {
  readonly paysUsdBn: number;
  readonly keptPercent: number;
  readonly boughtPercent: number;
  readonly afterPercent: number;
  /** What it holds after the round at the price of the round, in billions of dollars. */
  readonly worthUsdBn: number;
}

/** The round as it is set, worked out. */
export interface CapTable {
  readonly preMoneyUsdBn: number;
  readonly newMoneyUsdBn: number;
  readonly postMoneyUsdBn: number;
  /** Whether more was set for Microsoft and others than there is new money. */
  readonly isCutShort: boolean;
  readonly rows: readonly HolderRow[];
}

/**
 * Each holder before and after the round. Others and Microsoft pay what is set for them, as far as the new
 * money goes; the rest is divided as it was announced.
 */
export function capTable({ holders }: TheCapTableGiven, state: TheCapTableState): CapTable {
  const [newMoneyUsdBn, preMoneyUsdBn] = [state['new-money'], state['pre-money']];
  const others = Math.min(state['from-others'], newMoneyUsdBn);
  const microsoft = Math.min(state['from-microsoft'], newMoneyUsdBn - others);
  const rest = newMoneyUsdBn - others - microsoft;
  const announced = holders.reduce((sum, { partUsdBn }) => sum + partUsdBn, 0);
  const postMoneyUsdBn = preMoneyUsdBn + newMoneyUsdBn;
  const set: Readonly<Record<string, number>> = { microsoft, others };
  return {
    preMoneyUsdBn,
    newMoneyUsdBn,
    postMoneyUsdBn,
    isCutShort: others + microsoft < state['from-others'] + state['from-microsoft'],
    rows: holders.map((holder) => {
      const paysUsdBn = set[holder.id] ?? (rest * holder.partUsdBn) / announced;
      const after = holdingAfter(
        { beforePercent: holder.beforePercent ?? 0, paysUsdBn },
        { preMoneyUsdBn, raisedUsdBn: newMoneyUsdBn },
      );
      const worthUsdBn = (after.afterPercent * postMoneyUsdBn) / 100;
      return { ...holder, ...after, paysUsdBn, worthUsdBn };
    }),
  };
}

/** The cap table: the size of the new money and the price before it, and what they make of each holder’s share. */
export function theCapTable(given: TheCapTableGiven): Model {
  const unit = 'billion dollars';
  return defineModel<TheCapTableState>({
    id: 'the-cap-table',
    settings: {
      'new-money': {
        ...{ kind: 'number', label: 'New money', unit, min: 0, max: 300, step: 1 },
        initial: given.newMoneyUsdBn,
      },
      'pre-money': {
        ...{ kind: 'number', label: 'Price before the money', unit, min: 100, max: 1500, step: 1 },
        initial: given.preMoneyUsdBn,
      },
      'from-microsoft': {
        ...{ kind: 'number', label: 'New money from Microsoft', unit },
        ...{ min: 0, max: 300, step: 1, initial: 0 },
      },
      'from-others': {
        ...{ kind: 'number', label: 'New money from other buyers', unit },
        ...{ min: 0, max: 300, step: 1, initial: 0 },
      },
    },
    outcome(state) {
      const table = capTable(given, state);
      return {
        sentence: said.sentence(table),
        rows: [
          ...table.rows.map((row) => [
            row.name,
            said.before(row),
            said.billions(row.paysUsdBn),
            said.after(row),
            said.worth(row),
          ]),
          [
            'All together',
            formatAmount(100, 'percent'),
            said.billions(table.newMoneyUsdBn),
            formatAmount(100, 'percent'),
            said.billions(table.postMoneyUsdBn),
          ],
        ],
        drawing: capTableDrawing(table),
      };
    },
  });
}
