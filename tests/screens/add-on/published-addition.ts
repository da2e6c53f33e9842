/** Source: product.md section 3, the published example: 2 more experts, 6 months into a contract of 2 years. */
export const PUBLISHED_ADDITION = { start: '2026-01-01', term: '2', on: '2026-07-01', experts: '2' } as const;
