import { act, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ApplicationMessage } from '../../../src/embed/protocol';
import { HostSilence } from '../../../src/store/host-silence';
import { readRecord } from '../../../src/store/ledger/record-text';
import { joinableHost, type LiveHost } from '../../../src/store/live-host';
import { renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';
import { watchSavedFiles } from '../saved-files';
import { button, LI_WEI, press, tick, toConfirmation } from './filled-in';

const STEP_1 = { tag: 'application', step: 1 } as const;
const EXAMPLE = { employees: '6000', knowledge: '1', years: '2' };
const LINK =
  '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00';
const savedFile = watchSavedFiles();

/** A page whose records are looked at in its storage. */
async function confirmedPage(
  options: { apply?: (message: ApplicationMessage) => Promise<void> } | LiveHost = {},
) {
  const { storage, entries } = mapStorage();
  const services = testServices({ recordStorage: () => storage, host: options });
  const page = await renderPlace(STEP_1, { texts: EXAMPLE, services });
  await toConfirmation(page.user);
  await tick(page.user);
  const records = () =>
    [...entries]
      .filter(([key]) => key.startsWith('ssc-calculator/record/'))
      .map(([, text]) => readRecord(text))
      .map((reading) => (reading.ok ? reading.record : undefined));
  return { ...page, entries, records };
}

const PREPARED = { state: 'prepared', by: 'page', at: '2026-03-05T02:00:00.000Z' };

describe('where the page stands alone', () => {
  test('confirming makes an application that is prepared, and claims no more', async () => {
    const { user, records, entries } = await confirmedPage();
    await press(user, '确认并生成申请');
    expect(records()).toEqual([
      {
        kind: 'application',
        id: 'id-1',
        number: expect.stringMatching(/^A20260305-[2-9A-HJ-NP-Z]{5}$/),
        mode: 'new',
        link: LINK,
        totalYuan: '420280.00',
        madeOn: '2026-03-05',
        changedAt: '2026-03-05T02:00:00.000Z',
        history: [PREPARED],
      },
    ]);
    expect(screen.getByRole('heading', { name: /^申请 A20260305-.{5} 已生成，尚未提交$/ })).toBe(
      document.activeElement,
    );
    expect(screen.queryByText(/已提交/)).toBeNull();
    expect(screen.getByRole('link', { name: '4009100100' }).getAttribute('href')).toBe('tel:4009100100');
    // The details were not to be remembered.
    expect([...entries.values()].join()).not.toContain('李伟');
  });

  test('the details stand in the record where the device is to remember them', async () => {
    const { user, records } = await confirmedPage();
    await press(user, '上一步');
    await user.click(screen.getByRole('checkbox', { name: '在此设备上记住' }));
    await press(user, '下一步');
    await tick(user);
    await press(user, '确认并生成申请');
    expect(records()[0]).toMatchObject({ applicant: LI_WEI });
    await press(user, '查看申请记录');
    expect(document.activeElement?.tagName).toBe('H1');
    await screen.findByRole('heading', { name: '申请记录' });
  });

  test('a double click makes one application', async () => {
    const { user, records } = await confirmedPage();
    await user.dblClick(button('确认并生成申请'));
    expect(records()).toHaveLength(1);
  });

  test('the same again is the same application; another selection is another one', async () => {
    const { user, records, store } = await confirmedPage();
    await press(user, '确认并生成申请');
    act(() => store.getState().goTo({ tag: 'application', step: 2 }));
    await press(user, '下一步');
    expect(screen.getByRole('heading', { name: /已生成/ })).toBeTruthy();
    act(() => store.getState().choose({ years: '3' }));
    await tick(user);
    await press(user, '确认并生成申请');
    expect(records()).toHaveLength(2);
  });

  test('gives the application as a file', async () => {
    const { user, records } = await confirmedPage();
    await press(user, '确认并生成申请');
    await press(user, '下载申请文件（.json）');
    const { name, text, type } = await savedFile();
    const [record] = records();
    if (record?.kind !== 'application') throw new Error('no application was kept');
    expect(name).toBe(`${record.number}.json`);
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toEqual({
      $schema: 'https://example.com/pricing/application.schema.json',
      format: 'ssc-application',
      version: 1,
      id: 'id-1',
      number: record.number,
      madeOn: '2026-03-05',
      link: LINK,
      bookId: 'ssc-pro-2022-10-18',
      totalYuan: '420280.00',
      priceOnRequest: [],
      applicant: LI_WEI,
      page: `https://example.com/pricing/${LINK}`,
    });
  });

  test('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await confirmedPage();
    await press(user, '确认并生成申请');
    await press(user, '打印申请');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('says where the browser has no room for the record', async () => {
    const services = testServices({ recordStorage: () => null });
    const { user } = await renderPlace(STEP_1, { services });
    await toConfirmation(user);
    await tick(user);
    await press(user, '确认并生成申请');
    expect(
      screen.getByText('此浏览器没有空间保存申请记录，关闭页面后不会保留。请现在下载申请文件。'),
    ).toBeTruthy();
  });
});

describe('where a host takes applications', () => {
  test('it is handed the application, and only then is it under review', async () => {
    let accept: (() => void) | undefined;
    const apply = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          accept = resolve;
        }),
    );
    const { user, records } = await confirmedPage({ apply });
    await user.dblClick(button('确认提交审核'));
    await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
    expect(apply).toHaveBeenCalledWith(
      expect.objectContaining({
        version: 1,
        id: 'id-1',
        link: LINK,
        totalYuan: '420280.00',
        applicant: LI_WEI,
      }),
    );
    expect(screen.getByRole('heading', { name: /正在交给所在的页面/ })).toBeTruthy();
    expect(records()[0]).toMatchObject({ history: [PREPARED] });

    await act(async () => accept?.());
    expect(screen.getByRole('heading', { name: /已提交，确认中$/ })).toBeTruthy();
    expect(screen.getByText(/3 至 5 分钟/)).toBeTruthy();
    expect(records()[0]).toMatchObject({ history: [PREPARED, { state: 'under-review', by: 'host' }] });
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('no'))],
    [
      'fails',
      () => {
        throw new Error('broken');
      },
    ],
  ])('and %s it, it stays prepared, and can be sent again', async (_, refuse) => {
    const apply = vi.fn<(message: ApplicationMessage) => Promise<void>>(refuse);
    const { user, records } = await confirmedPage({ apply });
    await press(user, '确认提交审核');
    expect((await screen.findByRole('alert')).textContent).toBe(
      '所在的页面没有收下申请，申请尚未提交。可以重试，或下载文件发送给销售。',
    );
    expect(screen.getByRole('heading', { name: /已生成，尚未提交$/ })).toBeTruthy();
    expect(records()[0]).toMatchObject({ history: [PREPARED] });

    apply.mockResolvedValueOnce();
    // What can be done by hand stands beside the other try.
    expect(screen.getByText('致电销售，按销售告知的方式发送文件：')).toBeTruthy();
    expect(button('下载申请文件（.json）')).toBeTruthy();

    await press(user, '重新提交');
    await screen.findByRole('heading', { name: /已提交，确认中$/ });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(records()).toHaveLength(1);
  });

  test('that is silent, nobody knows whether it has the application, and nothing says more', async () => {
    const { user, records } = await confirmedPage({
      apply: () => Promise.reject(new HostSilence('no answer')),
    });
    await press(user, '确认提交审核');
    expect((await screen.findByRole('alert')).textContent).toBe(
      '所在的页面没有答复，它可能收下了申请，也可能没有。可以用同一编号重试，或下载文件发送给销售。',
    );
    expect(screen.getByRole('heading', { name: /已生成，是否已提交无法确认$/ })).toBeTruthy();
    expect(screen.queryByText(/尚未提交/)).toBeNull();
    expect(button('重新提交')).toBeTruthy();
    expect(screen.getByText('致电销售，按销售告知的方式发送文件：')).toBeTruthy();
    expect(records()[0]).toMatchObject({ history: [PREPARED] });
  });

  test('that joins after the page was opened, what will happen is said as soon as it is there', async () => {
    const host = joinableHost();
    await confirmedPage(host);
    expect(button('确认并生成申请')).toBeTruthy();
    expect(screen.getByText(/不会替您提交/)).toBeTruthy();
    act(() => host.join({ apply: async () => undefined }));
    expect(button('确认提交审核')).toBeTruthy();
    expect(
      screen.getByText(
        '确认后，本页把申请交给所在的页面，由它收下后才算提交审核。若没有收下，申请仍会生成，可下载文件发送给销售。',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/不会替您提交/)).toBeNull();
  });
});
