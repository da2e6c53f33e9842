/** To be filled. */
export function Paper() {
  return <section className="card" />;
}
