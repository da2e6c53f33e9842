/** To be filled. */
export function Compare() {
  return <section className="card" />;
}
