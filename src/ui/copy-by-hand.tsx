import { useEffect, useRef } from 'react';

export interface CopyByHandProps {
  readonly label: string;
  /** A new object selects the text anew. */
  readonly content: { readonly text: string };
}

/** A text that is selected as soon as it is there, for browsers that write nothing to the clipboard. */
export function CopyByHand({ label, content }: CopyByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current === null) return;
    field.current.value = content.text;
    field.current.focus();
    field.current.select();
  }, [content]);
  return (
    <div className="entry">
      <textarea ref={field} className="entry-input" aria-label={label} readOnly rows={6} />
    </div>
  );
}
