import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

/** No change for so long is a rest: longer than a quick hand takes from one key to the next. */
const REST_MS = 150;

/**
 * What lies below the form, in the part of this `id`, shows of `now`. In sight it follows each change, apart from what
 * made it and in slices, between which the page answers. Where nobody sees it, as on a phone while a field is typed in,
 * it follows at a rest, or when it comes into sight: rendered and laid out for each key, it kept the next one waiting.
 */
export function useFollowingBelow<Shown>(now: Shown, id: string): Shown {
  const [following, setFollowing] = useState(now);
  const latest = useRef(now);
  const isInSight = useRef(true);
  const follow = useCallback(() => startTransition(() => setFollowing(latest.current)), []);

  useEffect(() => {
    const part = document.getElementById(id);
    if (part === null) return undefined;
    const sight = new IntersectionObserver((entries) => {
      isInSight.current = entries.at(-1)?.isIntersecting ?? true;
      if (isInSight.current) follow();
    });
    sight.observe(part);
    return () => sight.disconnect();
  }, [id, follow]);

  useEffect(() => {
    latest.current = now;
    if (isInSight.current) {
      follow();
      return undefined;
    }
    const rest = setTimeout(follow, REST_MS);
    return () => clearTimeout(rest);
  }, [now, follow]);

  return following;
}
