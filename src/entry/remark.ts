/** What a link or the browser's storage held that the page could not use: named for the visitor, then dismissed. */
export type Remark =
  | { readonly tag: 'unknown-mode'; readonly text: string }
  | { readonly tag: 'unknown-names'; readonly names: readonly string[] }
  | { readonly tag: 'wrong-display'; readonly name: string; readonly text: string }
  | { readonly tag: 'wrong-record'; readonly name: string; readonly text: string }
  | { readonly tag: 'cut'; readonly names: readonly string[] }
  | { readonly tag: 'language-not-loaded' }
  | { readonly tag: 'not-kept' }
  | { readonly tag: 'set-aside'; readonly fromNewerVersion: boolean };
