/** To be filled. */
export function Application() {
  return <section className="card" />;
}
