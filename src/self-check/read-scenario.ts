import { getDotPath, safeParse } from 'valibot';
import {
  contractScenario,
  impossibleScenario,
  pricedScenario,
  refusedScenario,
  SCENARIO_KINDS,
  type Scenario,
  type ScenarioKind,
} from './scenario';

/**
 * Reads a file of `scenarios/`, by its path. Throws where it says anything that is not read, or nothing that could
 * be compared: what is not understood is never taken for checked.
 */
export function readScenario(path: string, written: unknown): Scenario {
  const [, folder, name] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const kind = SCENARIO_KINDS.find((known) => known === folder);
  if (kind === undefined || name === undefined) throw new Error(`${path}: no scenarios in such a place`);
  const reading = safeParse(schemaOf(kind, written), written);
  if (!reading.success) {
    const [{ message }] = reading.issues;
    throw new Error(`${path}: ${getDotPath(reading.issues[0]) ?? ''} ${message}`);
  }
  return { id: `${kind}/${name}`, kind, content: reading.output };
}

function schemaOf(kind: ScenarioKind, written: unknown) {
  switch (kind) {
    case 'new':
    case 'add':
    case 'renew':
      return pricedScenario;
    case 'refused':
      return refusedScenario;
    case 'contracts':
      return typeof written === 'object' && written !== null && 'contracts' in written
        ? impossibleScenario
        : contractScenario;
  }
}
