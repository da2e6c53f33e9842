import { screen, within } from '@testing-library/react';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { renderPlace } from '../../app/rendered-app';
import { savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from './records-world';

const LEAST = savedQuote({
  id: 'least',
  name: '起步',
  customer: '',
  number: 'Q20260301-AAAAA',
  link: '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1&book=ssc-pro-2022-10-18&quoted=152640.00',
  totalYuan: '152640.00',
  madeOn: '2026-03-01',
  validUntil: '2026-03-04',
});
const ADDITION = savedQuote({
  id: 'addition',
  name: '增购两席',
  customer: 'ＡＢＣ公司',
  number: 'Q20260302-BBBBB',
  mode: 'add',
  link: '#/add?start=2026-03-01&term=2&on=2026-09-01&experts=2&book=ssc-pro-2022-10-18&quoted=9600.00',
  totalYuan: '9600.00',
  madeOn: '2026-03-02',
});
export const THREE = [LEAST, ADDITION, savedQuote()];

/** The list on screen, and the world around it. */
export async function renderQuotes(records: readonly LedgerRecord[] = THREE) {
  const world = recordsWorld(records);
  const page = await renderPlace({ tag: 'records', list: 'quotes' }, { services: world.services });
  return { ...page, ...world };
}

export const table = () => screen.getByRole('table', { name: '已保存的报价' });
/** As they stand in the list, from its top. */
export const names = () =>
  within(table())
    .queryAllByRole('rowheader')
    .map((header) => header.querySelector('.quote-name')?.textContent);
export const rowOf = (name: string) => {
  const row = within(table())
    .getAllByRole('row')
    .find((candidate) => candidate.querySelector('.quote-name')?.textContent === name);
  if (row === undefined) throw new Error(`no row of ${name}`);
  return within(row);
};
export const sortBy = (column: string) => within(table()).getByRole('button', { name: column });
