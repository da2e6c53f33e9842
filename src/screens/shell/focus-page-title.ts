/** Where the focus goes from a notice that is gone: to the page's title, from where the form follows. */
export const focusPageTitle = (): void => document.querySelector('h1')?.focus();
