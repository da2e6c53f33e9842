import type { Result } from '../../pricing/result';
import { parseSettings } from '../../settings/parse-settings';
import type { PageSettings } from '../../settings/settings';
import { describeSettingsProblem } from '../../settings/settings-problem';
import type { SettingsAnswer } from '../settings-answer';

const FILE = 'settings.json';

/**
 * The settings, or lines that say what is wrong with the file: that it did not come, was answered with an error, or
 * can't be read. `base` is the page's own address.
 */
export function readSettings(answer: SettingsAnswer | Error, base: string): Result<PageSettings, string> {
  if (answer instanceof Error) return { ok: false, problems: [`${FILE}: did not come: ${answer.message}`] };
  if (answer.status !== 200)
    return { ok: false, problems: [`${FILE}: answered with status ${answer.status}, expected 200`] };
  const reading = parseSettings(answer.text, base);
  return reading.ok
    ? reading
    : {
        ok: false,
        problems: reading.problems.map((problem) => `${FILE}: ${describeSettingsProblem(problem)}`),
      };
}
