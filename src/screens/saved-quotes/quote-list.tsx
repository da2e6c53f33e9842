/** To be filled. */
export function QuoteList() {
  return <section className="card" />;
}
