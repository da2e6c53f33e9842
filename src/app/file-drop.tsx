import { useLayoutEffect, useState } from 'react';
import { useMessages } from '../i18n/catalogue';
import type { IncomingPartProps } from '../screens/send/incoming';
import { Arriving, type PartLoader } from '../ui/arriving';

const part: PartLoader<IncomingPartProps> = async () =>
  (await import('../screens/send/incoming')).IncomingPart;

/** Takes files that are dropped anywhere on the page, and what is pasted outside of fields. What reads them loads then. */
export function FileDrop() {
  const { lazy } = useMessages();
  const [isOver, setOver] = useState(false);
  const [incoming, setIncoming] = useState<IncomingPartProps['incoming']>();
  // With the page itself: nothing that is dropped or pasted on it comes too early.
  useLayoutEffect(() => {
    const take = (data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      const text = data?.getData('text') ?? '';
      if (files.length > 0 || text.trim() !== '') setIncoming({ files, text });
    };
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // A drag that leaves the window goes to no other element.
      setOver(event.type === 'dragover' || (event.type === 'dragleave' && Boolean(event.relatedTarget)));
      if (event.type === 'drop') take(event.dataTransfer);
    };
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (target instanceof Element && target.closest('input,textarea,select')) return;
      take(clipboardData);
    };
    const events = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of events) addEventListener(type, onDrag);
    addEventListener('paste', onPaste);
    return () => {
      for (const type of events) removeEventListener(type, onDrag);
      removeEventListener('paste', onPaste);
    };
  }, []);
  if (!isOver && incoming === undefined) return null;
  return (
    <Arriving
      loader={part}
      props={{ isOver, incoming }}
      waiting={null}
      failedMessage={lazy.modeFailed}
      retryLabel={lazy.retry}
    />
  );
}
