/** The widest quantities that a link may carry. Source: public surface, "Ranges". */
export const MAXIMUM = {
  employees: 10_000_000,
  experts: 1_000_000,
  tickets: 1_000_000,
  robots: 10_000,
  knowledge: 10_000,
  sessions: 1_000_000_000_000,
  packs: 1_000_000,
  contractYears: 8,
} as const;
