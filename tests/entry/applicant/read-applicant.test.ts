import { describe, expect, test } from 'vitest';
import {
  type ApplicantTexts,
  cutApplicantText,
  EMPTY_APPLICANT,
  readApplicant,
  readApplicantField,
} from '../../../src/entry/applicant/read-applicant';

const FULL: ApplicantTexts = {
  company: '示例科技有限公司',
  creditCode: '91440300708461136t',
  contactName: ' 李  伟 ',
  mobile: '+86 138 0013 8000',
  email: 'liwei＠Example.com',
  wecomName: '示例科技',
  industry: '制造',
  remarks: '第一行  \r\n\r\n  第二行',
};

test('what the applicant says is read into its one form', () => {
  expect(readApplicant(FULL)).toEqual({
    ok: true,
    applicant: {
      company: '示例科技有限公司',
      creditCode: '91440300708461136T',
      contactName: '李 伟',
      mobile: '13800138000',
      email: 'liwei@example.com',
      wecomName: '示例科技',
      industry: '制造',
      remarks: '第一行\n\n第二行',
    },
  });
});

test('company, contact, mobile and e-mail are required, in the form’s order', () => {
  const missing = { tag: 'missing' };
  expect(readApplicant(EMPTY_APPLICANT)).toEqual({
    ok: false,
    issues: [
      { field: 'company', problem: missing },
      { field: 'contactName', problem: missing },
      { field: 'mobile', problem: missing },
      { field: 'email', problem: missing },
    ],
  });
});

describe('text of any kind', () => {
  test.each([
    ['company', 100],
    ['contactName', 50],
    ['wecomName', 100],
    ['industry', 50],
    ['remarks', 500],
  ] as const)('%s has %i characters at most, each counted once', (field, maximum) => {
    expect(readApplicantField(field, '𠮷'.repeat(maximum)).ok).toBe(true);
    expect(readApplicantField(field, '𠮷'.repeat(maximum + 1))).toEqual({
      ok: false,
      problem: { tag: 'too-long', maximum, length: maximum + 1 },
    });
  });

  test('loses what hides or turns other text', () => {
    const text = '\ufeff示例\u202e\u2066司公\u2069\u0000\u001b[31m\u200b\ud800';
    expect(readApplicantField('company', text)).toEqual({ ok: true, value: '示例司公[31m' });
  });

  test('is nothing where nothing of it can be seen', () => {
    expect(readApplicantField('company', '\u200b\u202e\u3000\u0007')).toEqual({
      ok: false,
      problem: { tag: 'missing' },
    });
  });

  test('keeps scripts and formulas as the text they are', () => {
    const text = '<script>alert(1)</script> =1+1';
    expect(readApplicantField('company', text)).toEqual({ ok: true, value: text });
  });
});

test('a pasted document is cut, and still too long for any field', () => {
  const cut = cutApplicantText('文'.repeat(1_000_000));
  expect(cut).toHaveLength(2000);
  expect(readApplicantField('remarks', cut).ok).toBe(false);
});
