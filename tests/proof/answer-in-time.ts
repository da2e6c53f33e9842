/** No input may keep the page busy for longer: CPU time, which a busy machine does not lengthen. */
const LONGEST_MS = 50;
/** A pause to gather garbage may come in at any moment; what is slow by itself is slow each time. */
const ATTEMPTS = 3;

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const tooLong = (took: readonly number[], longestMs = LONGEST_MS) =>
  new Error(`took ${took.map((ms) => ms.toFixed(0)).join(', ')} ms of CPU time, ${longestMs} are allowed`);

/**
 * What `ask` answers. Throws where it takes more than 50 ms of CPU time, each time that it is asked; of megabytes
 * that have to be parsed it may be given longer.
 */
export function answerInTime<Answer>(ask: () => Answer, longestMs = LONGEST_MS): Answer {
  const took: number[] = [];
  while (took.length < ATTEMPTS) {
    const before = cpuMs();
    const answer = ask();
    const ms = cpuMs() - before;
    if (ms <= longestMs) return answer;
    took.push(ms);
  }
  throw tooLong(took, longestMs);
}

/** The same of an answer that comes later. */
export async function laterAnswerInTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const took: number[] = [];
  while (took.length < ATTEMPTS) {
    const before = cpuMs();
    const answer = await ask();
    const ms = cpuMs() - before;
    if (ms <= LONGEST_MS) return answer;
    took.push(ms);
  }
  throw tooLong(took);
}
