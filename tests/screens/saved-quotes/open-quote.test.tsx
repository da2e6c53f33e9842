import { describe, expect, test } from 'vitest';
import { figure, renderPlace } from '../../app/rendered-app';
import { recordsWorld } from './records-world';
import { renderQuotes, rowOf, THREE } from './rendered-quotes';

describe('a quote of the list is opened', () => {
  test('the form opens beside the visitor’s own work', async () => {
    const world = recordsWorld(THREE);
    const { user, store } = await renderPlace(
      { tag: 'records', list: 'quotes' },
      { services: world.services, texts: { employees: '2000' } },
    );
    await user.click(rowOf('总部').getByRole('button', { name: '打开“总部”' }));
    const { place, draft, beside } = store.getState();
    expect(place).toEqual({ tag: 'pricing' });
    expect(draft.texts.new).toMatchObject({ employees: '6000', years: '2' });
    expect(beside[0]?.draft.texts.new).toEqual({ employees: '2000' });
    expect(figure('total')).toBe('405280.00');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('its paper opens', async () => {
    const { user, store } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '打印“总部”' }));
    expect(store.getState().place).toEqual({ tag: 'paper', quoteId: 'q-1' });
  });
});
