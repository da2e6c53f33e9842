export interface QrCodeProps {
  /** What the code is of, for those who don't see it. */
  readonly label: string;
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** The dark modules as path data. */
  readonly path: string;
}

/** A QR code: black on white in every theme, as readers expect it. */
export function QrCode({ label, size, path }: QrCodeProps) {
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
