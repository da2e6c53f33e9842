import { expect, test } from 'vitest';
import { forgetApplicants } from '../../../src/screens/application/forget-applicants';
import { createApplicantMemory } from '../../../src/store/applicant/applicant-memory';
import { createLedger } from '../../../src/store/ledger/ledger';
import { removalsOf } from '../../../src/store/ledger/removals';
import { application } from '../../store/ledger/example-records';
import { sharedStorage } from '../../store/ledger/shared-storage';

const APPLICANT = {
  company: '示例公司',
  creditCode: '',
  contactName: '王小明',
  mobile: '13800000000',
  email: '',
  wecomName: '',
  industry: '',
  remarks: '',
};

test('a deleted application comes back without the contact details that were to be forgotten', () => {
  const ledger = createLedger(sharedStorage().openTab(), () => '2026-03-05T02:00:00.000Z');
  const memory = createApplicantMemory({ read: () => null, write: () => true });
  const removed = application({ applicant: APPLICANT });
  removalsOf(ledger).setState([removed], true);
  forgetApplicants(ledger, memory);
  expect(removalsOf(ledger).getState()).toEqual([application()]);
  expect(memory.store.getState().applicants.get(removed.id)).toEqual(APPLICANT);
});
