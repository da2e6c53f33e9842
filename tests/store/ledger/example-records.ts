import type { ApplicationRecord, ContractRecord, SavedQuote } from '../../../src/store/ledger/records';

export const AT = '2026-03-05T02:00:00.000Z';

/** 新购, 6,000 people, for two years: the first part of the published example without the knowledge cloud. */
export const savedQuote = (changes: Partial<SavedQuote> = {}): SavedQuote => ({
  kind: 'quote',
  id: 'q-1',
  changedAt: AT,
  number: 'Q20260305-7KD3M',
  name: '总部',
  customer: '示例公司',
  mode: 'new',
  link: '#/new?employees=6000&experts=3&tickets=3&robots=1&years=2&book=2022-10-18&quoted=405280.00',
  totalYuan: '405280.00',
  madeOn: '2026-03-05',
  validUntil: '2026-04-04',
  ...changes,
});

export const application = (changes: Partial<ApplicationRecord> = {}): ApplicationRecord => ({
  kind: 'application',
  id: 'a-1',
  changedAt: AT,
  number: 'A20260305-7KD3M',
  mode: 'new',
  link: '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1&book=2022-10-18&quoted=152640.00',
  totalYuan: '152640.00',
  madeOn: '2026-03-05',
  history: [{ state: 'prepared', by: 'page', at: AT }],
  ...changes,
});

const quantities = { employees: 6000, experts: 3, tickets: 3, robots: 1, knowledge: 1, sessionsInPacks: 0 };

export const contract = (changes: Partial<ContractRecord> = {}): ContractRecord => ({
  kind: 'contract',
  id: 'c-1',
  changedAt: AT,
  name: '示例合同',
  start: '2026-03-05',
  years: 2,
  quantities,
  changes: [
    { kind: 'addition', on: '2026-09-05', added: { ...quantities, experts: 2 } },
    { kind: 'renewal', on: '2101-03-05', years: 1, renewed: quantities },
  ],
  ...changes,
});
