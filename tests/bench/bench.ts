import { measureQuotes } from './quotes';
import { type Report, reportText } from './report';
import { measureSavedQuotes } from './saved-quotes';
import { measurePacks } from './session-packs';

const PARTS: Readonly<Record<string, () => Promise<Report>>> = {
  // First, as its first call of the process is told apart.
  packs: measurePacks,
  quotes: measureQuotes,
  saved: measureSavedQuotes,
};

/** Prints the parts that were asked for, or all. Wrong results end it with an error; times never do. */
async function runBench(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((part) => PARTS[part] === undefined);
  if (unknown.length > 0) {
    throw new Error(`There is no ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}.`);
  }
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const report = await measure();
    console.log(`\n${reportText(report)}`);
    if (report.wrong.length > 0) process.exitCode = 1;
  }
}

await runBench(process.argv.slice(2));
