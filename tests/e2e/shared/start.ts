import { inProject } from '../../../scripts/process/root.mjs';
import { run } from '../../../scripts/process/run.mjs';

/** What `npm start -- … --json` prints. */
export interface Printed {
  article: { title: string; url: string; text: string; html: string; byline: string | null } | null;
  hidden: { category: string; rule: string; selector: string }[];
  error: { code: string; message: string } | null;
}

/**
 * Runs `npm start -- … --json` as npm would from `from`. Standard output must be one object and nothing else.
 * @param more further arguments
 */
export async function start(
  page: string,
  { from = inProject(), more = [] }: { from?: string; more?: readonly string[] } = {},
): Promise<{ code: number | null; printed: Printed }> {
  const { code, stdout } = await run(
    process.execPath,
    [inProject('scripts', 'start.mjs'), page, '--json', ...more],
    { cwd: inProject(), env: { INIT_CWD: from }, timeout: 55_000 },
  );
  return { code, printed: JSON.parse(stdout) as Printed };
}
