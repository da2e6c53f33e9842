import { act, memo, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CalculatorProvider, useText } from '../../src/store/calculator-context';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { priceNewPurchase } from '../../src/store/price-new-purchase';
import { PricedForm, usePricedForm } from '../../src/store/priced-form';
import { testServices } from '../app/test-services';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

let root = createRoot(document.createElement('div'));

/** What was rendered, in turn: of the field that is typed in, and of what shows the price. */
let rendered: string[] = [];

const Field = memo(function Field() {
  const text = useText('employees');
  rendered.push(`field ${text}`);
  useLayoutEffect(() => void rendered.push(`field ${text} stands in the page`), [text]);
  return null;
});

const Total = memo(function Total() {
  const { texts, record, priced } = usePricedForm();
  const total = priced.ok ? priced.quote.totalFen : priced.issues.map(({ field }) => field).join();
  rendered.push(`total ${total} of ${texts.employees}, then ${record.quotedYuan}`);
  return null;
});

function open() {
  const store = createCalculatorStore();
  const calculator = { store, book: publishedBook, today: TODAY, services: testServices() };
  act(() =>
    root.render(
      <CalculatorProvider value={calculator}>
        <PricedForm price={priceNewPurchase}>
          <Field />
          <Total />
        </PricedForm>
      </CalculatorProvider>,
    ),
  );
  const shown = rendered;
  rendered = [];
  return { shown, ...store.getState() };
}

beforeEach(() => {
  rendered = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(() => root.unmount()));

test('what is shown first does not lag', () => {
  expect(open().shown).toEqual([
    'field undefined',
    'total 15264000 of undefined, then undefined',
    'field undefined stands in the page',
  ]);
});

test('a key renders its field alone at first, and then what it costs', () => {
  const { type } = open();
  act(() => type('employees', '6000'));
  expect(rendered).toEqual([
    'field 6000',
    'field 6000 stands in the page',
    'total 20264000 of 6000, then undefined',
  ]);
});

test('what keeps it from having a price follows the field in the same way', () => {
  const { type } = open();
  act(() => type('employees', '6'));
  expect(rendered).toEqual(['field 6', 'field 6 stands in the page', 'total employees of 6, then undefined']);
});

test('another field’s key does not render this field', () => {
  const { type } = open();
  act(() => type('experts', '4'));
  expect(rendered).toEqual(['total 15564000 of undefined, then undefined']);
});

test('what an opened link says of its time comes with its own price, never beside the price before it', () => {
  const { openLink } = open();
  const texts = { new: { employees: '6000' }, add: {}, renew: {} };
  act(() => openLink({ mode: 'new', texts }, { quotedYuan: '1.00' }));
  expect(rendered).toEqual([
    'field 6000',
    'field 6000 stands in the page',
    'total 20264000 of 6000, then 1.00',
  ]);
});
