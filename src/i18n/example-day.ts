/** A day as it is typed. After a hyphen the line would be broken; a word joiner, which nobody sees, keeps it whole. */
export const EXAMPLE_DAY = '2026-\u206003-\u206005';
