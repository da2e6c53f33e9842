import type { DialogProps } from '../summary/quote-actions';

/** To be filled. */
export function SendDialog({ onClose }: DialogProps) {
  return (
    <button type="button" onClick={onClose}>
      …
    </button>
  );
}
