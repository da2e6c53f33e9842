export const RUNS = Number(process.env.PROOF_RUNS ?? 2000);
