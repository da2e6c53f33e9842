import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

const named = process.env.SOFFICE_PATH;

export const SOFFICE_PATH = (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));
export const OFFICE_REQUIRED = process.env.REQUIRE_OFFICE === '1';

export const NO_SOFFICE = `no LibreOffice was found (${named ? `nothing is at SOFFICE_PATH, ${named}` : 'set SOFFICE_PATH where it is in an unusual place'}).`;

/** A profile that recalculates every workbook as it opens: by default LibreOffice may believe the values in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The first sheet of each as CSV: UTF-8, every cell as it is shown. */
export const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';

/** Workbooks by name, as one run of LibreOffice converts them: without the ending of their names. */
export async function convertWorkbooks(
  workbooks: Readonly<Record<string, Uint8Array>>,
  format: string,
): Promise<Map<string, Uint8Array>> {
  if (SOFFICE_PATH === undefined) throw new Error(`REQUIRE_OFFICE=1 is set, but ${NO_SOFFICE}`);
  const folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
  try {
    const profile = join(folder, 'profile', 'user');
    const converted = join(folder, 'converted');
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const files = Object.entries(workbooks).map(([name, bytes]) => ({
      path: join(folder, `${name}.xlsx`),
      bytes,
    }));
    await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
    await promisify(execFile)(
      SOFFICE_PATH,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--norestore', '--convert-to', format, '--outdir', converted],
        ...files.map(({ path }) => path),
      ],
      { timeout: 300_000 },
    );
    const names = await readdir(converted);
    return new Map(
      await Promise.all(
        names.map(
          async (name) =>
            [name.replace(/\.[a-z]+$/, ''), new Uint8Array(await readFile(join(converted, name)))] as const,
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
