import { cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { writeJson } from '../../../src/documents/json-file';
import { useTypedTexts } from '../../../src/screens/paper/typed-texts';
import { OpenFile } from '../../../src/screens/send/open-file';
import { CalculatorProvider } from '../../../src/store/calculator-context';
import { createCalculatorStore } from '../../../src/store/calculator-store';
import { currentBook, draftIn, TODAY } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { chineseTexts, publishedExample } from '../../documents/any-document';

afterEach(cleanup);

const LINK = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';

function renderButton(onLedgerFile?: (text: string, fileName: string) => void) {
  const store = createCalculatorStore({
    draft: draftIn('new', { experts: '50' }),
    place: { tag: 'records', list: 'quotes' },
  });
  const services = testServices();
  render(
    <CalculatorProvider value={{ store, book: currentBook, today: TODAY, services }}>
      <h1 tabIndex={-1}>价格计算器</h1>
      <OpenFile {...(onLedgerFile && { onLedgerFile })} />
    </CalculatorProvider>,
  );
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no field for files');
  const user = userEvent.setup({ applyAccept: false });
  return { store, user, choose: (content: string) => user.upload(input, new File([content], 'x.json')) };
}

test('a file that is chosen opens beside the visitor’s own work, and the focus goes to the page’s title', async () => {
  const { store, choose } = renderButton();
  await choose(LINK);
  await vi.waitFor(() => expect(store.getState().place).toEqual({ tag: 'pricing' }));
  expect(store.getState().draft.texts.new.employees).toBe('6000');
  expect(store.getState().beside).toEqual([{ draft: draftIn('new', { experts: '50' }), origin: 'own' }]);
  expect(document.activeElement?.tagName).toBe('H1');
});

test('the button opens the browser’s own choice of files', async () => {
  const { user } = renderButton();
  const clicked = vi.spyOn(HTMLInputElement.prototype, 'click');
  await user.click(screen.getByRole('button', { name: '打开报价文件' }));
  expect(clicked).toHaveBeenCalledOnce();
  clicked.mockRestore();
});

test('a refused file leaves everything, and may be chosen again', async () => {
  const { store, choose } = renderButton();
  const before = store.getState();
  await choose('hello');
  expect((await screen.findByRole('alert')).textContent).toContain('文件“x.json”没有打开');
  expect(store.getState()).toBe(before);
  await choose(LINK);
  await vi.waitFor(() => expect(store.getState().origin).toBe('link'));
});

test('a backup of all records goes to whoever takes it, without a notice', async () => {
  const taken = vi.fn();
  const { choose } = renderButton(taken);
  await choose('{"kind":"ssc-ledger","version":1}');
  await vi.waitFor(() =>
    expect(taken).toHaveBeenCalledExactlyOnceWith('{"kind":"ssc-ledger","version":1}', 'x.json'),
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a JSON file brings its customer and its name back to the sheet; before, both were lost', async () => {
  const { store, choose } = renderButton();
  const document = publishedExample({ name: '总部', customer: '示例科技有限公司' });
  await choose(writeJson(document, chineseTexts));
  await vi.waitFor(() => expect(store.getState().origin).toBe('link'));
  const { result } = renderHook(() => useTypedTexts(document.link), {
    wrapper: ({ children }) => (
      <CalculatorProvider value={{ store, book: currentBook, today: TODAY, services: testServices() }}>
        {children}
      </CalculatorProvider>
    ),
  });
  expect(result.current.typed).toEqual({
    name: '总部',
    customer: '示例科技有限公司',
    validUntil: '2026-12-24',
  });
});
