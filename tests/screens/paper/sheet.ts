/** What stands beside a label on the sheet. */
export const fact = (label: string): string | undefined =>
  [...document.querySelectorAll('.sheet dt')].find((dt) => dt.firstChild?.textContent === label)
    ?.nextElementSibling?.textContent ?? undefined;

/** The texts of a row of the cost list, by its first cell. */
export const row = (label: string): (string | null)[] | undefined => {
  const found = [...document.querySelectorAll('.sheet tbody tr')].find(
    (tr) => tr.firstElementChild?.textContent === label,
  );
  return found && [...found.children].map((cell) => cell.textContent);
};
