import { screen, within } from '@testing-library/react';

/** What stands in each row below the head of a table, header cell included. */
export const tableRows = (name: string | RegExp): (string | null)[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...within(row).queryAllByRole('rowheader'), ...within(row).queryAllByRole('cell')].map(
        ({ textContent }) => textContent,
      ),
    );
