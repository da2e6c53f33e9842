import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { FieldTexts } from '../../../src/entry/field-names';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { renderMode } from '../../app/rendered-app';
import { recordsWorld } from '../saved-quotes/records-world';

export const TWO_YEARS: FieldTexts = { employees: '6000', years: '2' };

export async function openDialog(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: '保存报价' }));
  // Its code loads on its own.
  await screen.findByRole('dialog', { name: '保存报价' }, { timeout: 5000 });
}

/** The dialog of a purchase, in a browser that keeps these records. */
export async function dialog(texts: FieldTexts = TWO_YEARS, records: readonly LedgerRecord[] = []) {
  const world = recordsWorld(records);
  const page = await renderMode('new', texts, { services: world.services });
  await openDialog(page.user);
  return { ...page, ...world };
}

export const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: '保存' }));
