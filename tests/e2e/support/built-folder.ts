import { resolve } from 'node:path';

/** The built page: `dist`, or the folder that `BUILT_DIR` names. */
export const BUILT_FOLDER = resolve(process.cwd(), process.env.BUILT_DIR ?? 'dist');
