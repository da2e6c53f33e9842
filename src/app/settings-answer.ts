/** What came of the request for `settings.json` that the script in `index.html` made. */
export interface SettingsAnswer {
  readonly status: number;
  readonly text: string;
  /** The very settings that ship with the page: nobody has to parse them. */
  readonly isShipped: boolean;
}

declare global {
  /** Rejects where nothing came. */
  const sscSettings: Promise<SettingsAnswer>;
  /** Says in place of the page that it did not load. Also from `index.html`. */
  const sscStuck: (error: unknown) => void;
}
