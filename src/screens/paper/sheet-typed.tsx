/** On what the buyer typed the totals below rest. */
export function SheetTyped({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="sheet-typed">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
