/** For tests of what is written into the address, not of when. */
export const atOnce = (act: () => void): void => act();
