import { expect, test } from 'vitest';
import { applicationMessage } from '../../src/documents/application-message';
import type { Applicant } from '../../src/embed/protocol';
import { fullPurchase } from './named-documents';

const APPLICANT: Applicant = {
  company: '某某公司',
  creditCode: '91440300708461136T',
  contactName: '李伟',
  mobile: '13800138000',
  email: 'liwei@example.com',
  wecomName: 'liwei',
  industry: '',
  remarks: '尽快',
};

test('an application says what is asked for, under which list, for how much, and by whom', () => {
  const { quote, link } = fullPurchase();
  expect(
    applicationMessage({
      id: 'id-1',
      number: 'A20261124-7KD3M',
      madeOn: '2026-11-24',
      link,
      quote,
      applicant: APPLICANT,
    }),
  ).toStrictEqual({
    version: 1,
    id: 'id-1',
    number: 'A20261124-7KD3M',
    madeOn: '2026-11-24',
    link: '#/new?employees=5500&experts=3&tickets=3&robots=1&industry=university&robot-pro=1&cold-start=1&knowledge=1&pack-120k=1&years=2&start=2026-12-01&discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=358598.00',
    bookId: 'ssc-pro-2022-10-18',
    totalYuan: '358598.00',
    priceOnRequest: ['robot-pro', 'cold-start'],
    applicant: APPLICANT,
  });
});
