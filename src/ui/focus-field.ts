/** Puts the focus into a field by its id; a group of radios takes it on the chosen or first one. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  const target = element?.matches('fieldset')
    ? (element.querySelector<HTMLElement>('input:checked') ?? element.querySelector('input'))
    : element;
  target?.focus();
}
