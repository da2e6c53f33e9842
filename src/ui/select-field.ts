/** Puts the focus into a text field by its id, all of its text selected: it is kept with Enter, or typed over. */
export function selectField(id: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
