import { describe, expect, test } from 'vitest';
import { EMPTY_APPLICANT } from '../../../src/entry/applicant/read-applicant';
import { createApplicantMemory } from '../../../src/store/applicant/applicant-memory';
import { readKeptApplicant, writeKeptApplicant } from '../../../src/store/applicant/kept-applicant';
import { memoryTextStorage } from '../memory-text-storage';

const LI_WEI = { ...EMPTY_APPLICANT, company: '示例科技', contactName: '李伟', mobile: '138' };

describe('kept details', () => {
  test('come back as they were typed, good or refused', () => {
    expect(readKeptApplicant(writeKeptApplicant(LI_WEI))).toEqual(LI_WEI);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{"version":1,'],
    ['another version', JSON.stringify({ version: 2, applicant: LI_WEI })],
    ['an unknown key', JSON.stringify({ version: 1, applicant: { ...LI_WEI, admin: 'yes' } })],
    ['a missing key', JSON.stringify({ version: 1, applicant: { company: 'x' } })],
    ['a number', JSON.stringify({ version: 1, applicant: { ...LI_WEI, mobile: 138 } })],
    [
      'a text without end',
      JSON.stringify({ version: 1, applicant: { ...LI_WEI, remarks: 'x'.repeat(2001) } }),
    ],
    ['a prototype', `{"version":1,"applicant":{"__proto__":{"company":"x"}}}`],
  ])('are none in %s', (_, kept) => {
    expect(readKeptApplicant(kept)).toBeUndefined();
  });
});

describe('the memory of this visit', () => {
  test('begins empty, and writes nothing until it is to remember', () => {
    const storage = memoryTextStorage();
    const memory = createApplicantMemory(storage);
    memory.type('company', '示例科技');
    memory.turnTo('made-1', LI_WEI);
    expect(memory.store.getState()).toMatchObject({ texts: LI_WEI, isRemembered: false });
    expect(storage.written).toEqual([]);
  });

  test('remembers what is typed from then on, and forgets it at once', () => {
    const storage = memoryTextStorage();
    const memory = createApplicantMemory(storage);
    memory.turnTo('made-1', LI_WEI);
    memory.remember(true);
    memory.type('mobile', '13800138000');
    expect(readKeptApplicant(storage.read())).toEqual({ ...LI_WEI, mobile: '13800138000' });
    memory.remember(false);
    expect(storage.read()).toBeNull();
    expect(memory.store.getState().texts.mobile).toBe('13800138000');
  });

  test('goes on with what was kept', () => {
    const memory = createApplicantMemory(memoryTextStorage(writeKeptApplicant(LI_WEI)));
    expect(memory.store.getState()).toMatchObject({ texts: LI_WEI, isRemembered: true, isKept: true });
  });

  test('says where nothing can be kept', () => {
    const memory = createApplicantMemory(memoryTextStorage(null, { refuses: true }));
    memory.remember(true);
    expect(memory.store.getState()).toMatchObject({ isRemembered: true, isKept: false });
    memory.remember(false);
    expect(memory.store.getState()).toMatchObject({ isRemembered: false, isKept: true });
  });

  test('holds no more of a text than any field could take', () => {
    const memory = createApplicantMemory(memoryTextStorage());
    memory.type('remarks', 'x'.repeat(1_000_000));
    expect(memory.store.getState().texts.remarks).toHaveLength(2000);
  });

  test('keeps what was typed for a new application while another one is mended, and the other way round', () => {
    const memory = createApplicantMemory(memoryTextStorage());
    memory.type('company', '乙公司');
    memory.turnTo('made-1', LI_WEI);
    memory.type('mobile', '13800138000');
    memory.turnTo(undefined);
    expect(memory.store.getState().texts).toEqual({ ...EMPTY_APPLICANT, company: '乙公司' });
    memory.turnTo('made-1', LI_WEI);
    expect(memory.store.getState().texts).toEqual({ ...LI_WEI, mobile: '13800138000' });
  });
});
