/** What a dialog is given whose code loads when it is asked for. */
export interface DialogProps {
  readonly onClose: () => void;
}
