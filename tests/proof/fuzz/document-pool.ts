import { documentOf } from '../../documents/any-document';

/** Documents of each mode, plain and with all that one may hold. */
export const documentPool = [
  documentOf('new', { employees: '6000', knowledge: '1', years: '2' }, { customer: '上海某某公司' }),
  documentOf(
    'new',
    { sessions: '2000000', industry: 'hr', 'cold-start': '1', start: '2026-12-01', discount: '85', tax: '6' },
    { name: '=HYPERLINK("https://evil.example","x")', customer: '"quoted", and; more' },
  ),
  documentOf('add', { start: '2026-01-31', term: '2', on: '2026-11-24', experts: '2', 'pack-6m': '1' }),
  documentOf('renew', { start: '2025-11-24', term: '1', on: '2026-11-24', years: '3', tax: '13' }),
];
