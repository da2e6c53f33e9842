import type { Page } from 'playwright-core';
import type { ContractQuantities } from '../../../src/pricing/contract-history/contract-history';
import type { ContractRecord } from '../../../src/store/ledger/records';
import { eventually } from './reading-the-page';

export const LEAST: ContractQuantities = {
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  sessionsInPacks: 0,
};
const NOTHING: ContractQuantities = { ...LEAST, employees: 0, experts: 0, tickets: 0, robots: 0 };

const contract = (id: string, change: Partial<ContractRecord>): ContractRecord => ({
  kind: 'contract',
  id,
  changedAt: '2026-03-01T00:00:00.000Z',
  name: '',
  start: '2025-01-01',
  years: 1,
  quantities: LEAST,
  changes: [],
  ...change,
});

/** One contract in each state on 2026-03-02, one of them renewed ahead, one with a name that breaks out of anything. */
export const ONE_IN_EACH_STATE: readonly ContractRecord[] = [
  contract('running', {
    name: '总部',
    start: '2025-06-15',
    years: 2,
    changes: [
      { kind: 'addition', on: '2025-12-15', added: { ...NOTHING, experts: 2, employees: 5000 } },
      {
        kind: 'renewal',
        on: '2026-03-01',
        years: 3,
        renewed: { ...LEAST, employees: 8000, sessionsInPacks: 960_000 },
      },
    ],
  }),
  contract('ending', { name: '<b>=华东园区</b>', start: '2025-04-01' }),
  contract('stopped', { name: '华南', start: '2025-01-31' }),
  contract('not-begun', { name: '新园区', start: '2026-04-01', years: 8 }),
  contract('reclaimed', { name: '', start: '2024-02-29' }),
];

/** For `prepare`: the records are in the browser's storage before the page opens. */
export const keptContracts =
  (records: readonly ContractRecord[]) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript((kept) => {
      if (sessionStorage.getItem('filled') !== null) return;
      sessionStorage.setItem('filled', 'yes');
      for (const record of kept) {
        localStorage.setItem(`ssc-calculator/record/${record.id}`, JSON.stringify({ version: 1, record }));
      }
    }, records);
  };

export const PRODUCTS_LINK = '#/records?list=contracts';

/** The list of contracts is there and answers. */
export const untilProducts = (page: Page): Promise<void> =>
  eventually(() => page.locator('.products').count()).toBe(1);
