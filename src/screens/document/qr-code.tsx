import { useMemo } from 'react';
import { qrPath } from '../../documents/qr-code';

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text for a phone's camera; nothing where it is too long. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = useMemo(() => qrPath(text), [text]);
  if (code === undefined) return null;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}
