import fc from 'fast-check';

/**
 * A part of a whole from 0 to 1, both included, each as likely as any other. Not `fc.double`: that draws one of all
 * floats, of which half lie below 10^-150, and nine days in ten "within the contract" were its first.
 */
export const anyShare = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
