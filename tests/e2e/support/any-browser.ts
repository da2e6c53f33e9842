/** A document that functions can be run in: a page's own, or one in a frame. */
export interface AnyDocument {
  /** Runs a function in the document, sent as its source: it sees nothing but its argument. */
  readonly evaluate: <Value, Argument = undefined>(
    source: (argument: Argument) => Value,
    argument?: Argument,
  ) => Promise<Value>;
}

/** A page in a browser of any kind, as far as tests that run in all kinds need it. */
export interface AnyPage extends AnyDocument {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** A key by its name (`Tab`, `ArrowRight`, `a`), with what is held down before it: `Shift+Tab`. */
  readonly press: (key: string) => Promise<void>;
  /** Key by key, wherever the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** The document in the frame that a function finds. */
  readonly within: (find: () => Element | null | undefined) => AnyDocument;
  readonly screenshot: () => Promise<Buffer>;
  /** Console messages and failures that the browser told of. */
  readonly trouble: () => string[];
  readonly close: () => Promise<void>;
}

export interface AnyBrowser {
  /** A page with a profile of its own, about as large as this. */
  readonly newPage: (width: number, height: number) => Promise<AnyPage>;
  readonly close: () => Promise<void>;
}
