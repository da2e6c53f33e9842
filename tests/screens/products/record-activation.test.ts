import { describe, expect, test } from 'vitest';
import { recordActivation } from '../../../src/screens/products/record-activation';
import { createLedger } from '../../../src/store/ledger/ledger';
import { browserRecordStorage } from '../../../src/store/ledger/record-storage';
import type { ApplicationRecord, ContractRecord } from '../../../src/store/ledger/records';
import { date } from '../../pricing/iso-date';
import { publishedBook } from '../../pricing/published-book';
import { contractRecord, LEAST, NOTHING, worldWith } from './kept-contract';

const TODAY = date('2026-03-02');
const APPLICANT = {
  company: ' 甲公司 ',
  creditCode: '',
  contactName: '',
  mobile: '',
  email: '',
  wecomName: '',
  industry: '',
  remarks: '',
};

const application = (link: string, change: Partial<ApplicationRecord> = {}): ApplicationRecord => ({
  kind: 'application',
  id: 'a1',
  changedAt: '2026-03-01T00:00:00.000Z',
  number: 'SQ-20260301-1',
  mode: 'new',
  link,
  totalYuan: '1.00',
  madeOn: '2026-03-01',
  history: [{ state: 'active', by: 'host', at: '2026-03-01T00:00:00.000Z' }],
  ...change,
});

function activated(active: ApplicationRecord, contracts: readonly ContractRecord[] = [], times = 1) {
  const { services, kept } = worldWith([active, ...contracts]);
  const ledger = createLedger(browserRecordStorage(services.recordStorage), services.now);
  const again = () => {
    const now = ledger.store.getState().records.get('a1');
    if (now?.kind === 'application')
      recordActivation(ledger, now, publishedBook, TODAY, services.findPriceBook);
    return now;
  };
  for (let time = 0; time < times; time++) again();
  const applicationNow = () => ledger.store.getState().records.get('a1') as ApplicationRecord;
  return { ledger, kept, again, applicationNow };
}

const NEW = '#/new?employees=6000&experts=4&tickets=3&robots=2&knowledge=1&years=2';
const ADD = '#/add?start=2025-06-15&term=2&on=2026-02-01&experts=2&pack-120k=1';
const RENEW = '#/renew?start=2025-06-15&term=2&employees=2000&experts=3&tickets=3&robots=1&years=3';

describe('a new purchase that became active', () => {
  test('is a contract under the company’s name, with the sessions that its packs came to', () => {
    // 960 000 wanted, 100 000 given with two robots: 8 units of 120 000 cover the rest.
    const active = application(`${NEW}&sessions=960000&start=2026-04-01`, { applicant: APPLICANT });
    const { kept, applicationNow } = activated(active);
    expect(kept()).toEqual([
      {
        kind: 'contract',
        id: 'contract-a1',
        changedAt: '2026-03-05T02:00:00.000Z',
        name: '甲公司',
        start: '2026-04-01',
        years: 2,
        quantities: {
          employees: 6000,
          experts: 4,
          tickets: 3,
          robots: 2,
          knowledge: 1,
          sessionsInPacks: 960_000,
        },
        changes: [],
        applicationId: 'a1',
      },
    ]);
    expect(applicationNow().contractId).toBe('contract-a1');
  });

  test('without a start begins today, without a company goes by its number', () => {
    const { kept } = activated(application(NEW));
    expect(kept().map(({ start, name }) => [start, name])).toEqual([['2026-03-02', 'SQ-20260301-1']]);
  });

  test('is one contract however often it becomes active, and none once that was deleted', () => {
    const { kept, ledger, again } = activated(application(NEW), [], 3);
    expect(kept()).toHaveLength(1);
    ledger.remove('contract-a1');
    again();
    expect(kept()).toEqual([]);
  });

  test('whose link has no price is no contract', () => {
    expect(activated(application('#/new?employees=x')).kept()).toEqual([]);
  });
});

describe('an addition that became active', () => {
  test('is recorded once on the one contract of its start and years', () => {
    const { kept, applicationNow } = activated(
      application(ADD, { mode: 'add' }),
      [contractRecord(), contractRecord({ id: 'c2', start: '2025-06-16' })],
      3,
    );
    expect(kept().find(({ id }) => id === 'c1')?.changes).toEqual([
      {
        kind: 'addition',
        on: '2026-02-01',
        added: { ...NOTHING, experts: 2, sessionsInPacks: 120_000 },
        applicationId: 'a1',
      },
    ]);
    expect(kept().find(({ id }) => id === 'c2')?.changes).toEqual([]);
    expect(applicationNow().contractId).toBe('c1');
  });

  test('goes to the contract that the application names, and to none where two may be meant', () => {
    const two = [contractRecord(), contractRecord({ id: 'c2' })];
    const changed = (active: ApplicationRecord) =>
      activated(active, two)
        .kept()
        .filter(({ changes }) => changes.length > 0)
        .map(({ id }) => id);
    expect(changed(application(ADD, { mode: 'add', contractId: 'c2' }))).toEqual(['c2']);
    expect(changed(application(ADD, { mode: 'add' }))).toEqual([]);
    expect(changed(application(ADD, { mode: 'add', contractId: 'gone' }))).toEqual([]);
  });

  test('that its contract can’t have had is not recorded', () => {
    const late = ADD.replace('term=2', 'term=8').replace('2026-02-01', '2028-01-01');
    const { kept } = activated(application(late, { mode: 'add', contractId: 'c1' }), [contractRecord()]);
    expect(kept()[0]?.changes).toEqual([]);
  });
});

test('a renewal that became active is recorded once, by today at the latest', () => {
  const { kept } = activated(application(RENEW, { mode: 'renew' }), [contractRecord()], 3);
  expect(kept()[0]?.changes).toEqual([
    {
      kind: 'renewal',
      on: '2026-03-02',
      years: 3,
      renewed: { ...LEAST, employees: 2000 },
      applicationId: 'a1',
    },
  ]);
});
