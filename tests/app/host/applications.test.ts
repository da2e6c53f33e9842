import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostApplications } from '../../../src/app/host/host-applications';
import { stateRecorder } from '../../../src/app/host/state-recorder';
import type { ApplicationMessage } from '../../../src/embed/protocol';
import { HostSilence } from '../../../src/store/host-silence';
import { readRecord } from '../../../src/store/ledger/record-text';
import { LI_WEI } from '../../screens/application/filled-in';
import { application, keeping } from '../../screens/applications/kept-applications';
import { hostedPage, ofType, passed } from './hosted';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const MESSAGE: ApplicationMessage = {
  version: 1,
  id: 'made-1',
  number: 'A20260201-AAAAA',
  madeOn: '2026-02-01',
  link: '#/new?employees=6000',
  bookId: 'ssc-pro-2022-10-18',
  totalYuan: '202640.00',
  priceOnRequest: [],
  applicant: LI_WEI,
};

async function applied() {
  const { storage, entries } = keeping([application(1)]);
  const hosted = hostedPage({}, { recordStorage: () => storage });
  await hosted.connect();
  hosted.said();
  const outcome = vi.fn();
  hosted.host
    .current()
    .apply?.(MESSAGE)
    .then(
      () => outcome('taken'),
      (reason: unknown) => outcome(reason instanceof HostSilence ? 'silent' : 'refused'),
    );
  const history = () => {
    const reading = readRecord(entries.get('ssc-calculator/record/made-1') ?? '');
    if (!reading.ok || reading.record.kind !== 'application') throw new Error('no application is kept');
    return reading.record.history.map(({ by, state }) => `${by}: ${state}`);
  };
  /** The code of the records has loaded by then. */
  const recorded = async () => {
    await import('../../../src/app/host/record-host-state');
    await passed();
  };
  return { ...hosted, outcome, history, recorded };
}

describe('an application', () => {
  test('goes to the host, and is on its way until the host answers', async () => {
    const { said, outcome, tell } = await applied();
    expect(ofType(said(), 'apply')).toEqual([{ ssc: 1, type: 'apply', application: MESSAGE }]);
    tell({ type: 'application-answer', id: 'other', taken: true });
    await passed();
    expect(outcome).not.toHaveBeenCalled();
    tell({ type: 'application-answer', id: 'made-1', taken: true });
    await passed();
    expect(outcome).toHaveBeenCalledExactlyOnceWith('taken');
  });

  test('that the host does not take is refused', async () => {
    const { outcome, tell } = await applied();
    tell({ type: 'application-answer', id: 'made-1', taken: false });
    await passed();
    expect(outcome).toHaveBeenCalledExactlyOnceWith('refused');
  });

  test('that the host tells of a state of is taken; prepared is no such state', async () => {
    const { outcome, tell } = await applied();
    tell({ type: 'application-state', id: 'made-1', state: 'prepared' });
    await passed();
    expect(outcome).not.toHaveBeenCalled();
    tell({ type: 'application-state', id: 'made-1', state: 'awaiting-payment' });
    await passed();
    expect(outcome).toHaveBeenCalledExactlyOnceWith('taken');
  });

  test('that the host says nothing of for ten seconds is not known to be taken', async () => {
    const { outcome } = await applied();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(outcome).toHaveBeenCalledExactlyOnceWith('silent');
  });

  test('that the host takes later all the same is under review then', async () => {
    const { tell, history, recorded } = await applied();
    await vi.advanceTimersByTimeAsync(11_000);
    tell({ type: 'application-answer', id: 'made-1', taken: true });
    await recorded();
    expect(history()).toEqual(['page: prepared', 'host: under-review']);
  });

  test('that went on before the late answer stays where it is', async () => {
    const { tell, history, recorded } = await applied();
    await vi.advanceTimersByTimeAsync(11_000);
    tell({ type: 'application-state', id: 'made-1', state: 'rejected' });
    tell({ type: 'application-answer', id: 'made-1', taken: true });
    await recorded();
    expect(history()).toEqual(['page: prepared', 'host: rejected']);
  });
});

describe('a state that the host tells of', () => {
  test('is in the records at once, though no list of them is open', async () => {
    const { tell, history, recorded, store } = await applied();
    expect(store.getState().place).toEqual({ tag: 'pricing' });
    tell({ type: 'application-state', id: 'made-1', state: 'under-review' });
    tell({ type: 'application-state', id: 'made-1', state: 'awaiting-payment' });
    tell({ type: 'application-state', id: 'made-1', state: 'awaiting-payment' });
    tell({ type: 'application-state', id: 'nobody', state: 'active' });
    await recorded();
    expect(history()).toEqual(['page: prepared', 'host: under-review', 'host: awaiting-payment']);
  });

  test('waits while the code of the records can’t be loaded, in its order', async () => {
    const part = { recordHostState: vi.fn(), recordLateTaking: vi.fn() };
    const load = vi.fn<() => Promise<typeof part>>();
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValue(part);
    const { page } = hostedPage();
    const say = vi.fn();
    const recorder = stateRecorder(page, say, load);
    recorder.record({ id: 'a', state: 'under-review' });
    await passed();
    recorder.recordLateTaking('b');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(part.recordHostState).toHaveBeenCalledExactlyOnceWith(
      page,
      { id: 'a', state: 'under-review' },
      say,
    );
    expect(part.recordLateTaking).toHaveBeenCalledExactlyOnceWith(page, 'b', say);
    recorder.record({ id: 'a', state: 'active' });
    await passed();
    expect(part.recordHostState).toHaveBeenCalledTimes(2);
  });
});

test('each application waits for its own answer', async () => {
  const applications = hostApplications(() => undefined, {
    record: () => undefined,
    recordLateTaking: () => undefined,
  });
  const first = applications.host.apply?.(MESSAGE);
  const second = applications.host.apply?.({ ...MESSAGE, id: 'made-2' });
  applications.answer('made-2', true);
  applications.answer('made-1', false);
  await expect(second).resolves.toBeUndefined();
  await expect(first).rejects.toThrow('The host did not take the application.');
});
