/** Between a dialog and the edges of the part that the visitor sees; twice this stands in tall-frame.css too. */
const DIALOG_MARGINS_PX = 32;

/**
 * What an open dialog would like to have, its margins included, in CSS pixels. Not what it has: a dialog is never
 * taller than the part that is seen, which may be small because the frame is. No window is higher than the screen.
 */
function dialogHeight(dialog: HTMLDialogElement): number {
  const borders = dialog.offsetHeight - dialog.clientHeight;
  return Math.min(dialog.scrollHeight + borders + DIALOG_MARGINS_PX, screen.height);
}

/** The height that the page needs now, an open dialog's included, in whole CSS pixels, whatever the frame has. */
export function neededHeight(): number {
  const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')];
  const content = document.body.getBoundingClientRect().height;
  return Math.ceil(Math.max(content, ...dialogs.map(dialogHeight)));
}
