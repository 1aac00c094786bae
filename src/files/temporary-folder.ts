import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning } from "./running-process.js";

/**
 * Makes a folder for temporary files of this process, and removes those that killed processes of this machine left. The name identifies
 * the owner, `chancery-import-MACHINE-PROCESS-…`, because containers may share a folder but not their processes.
 */
export async function temporaryFolder(): Promise<string> {
  const ofThisMachine = `chancery-import-${hostname()}-`;
  for (const name of await readdir(tmpdir())) {
    const [, owner] = name.startsWith(ofThisMachine) ? (/^(\d+)-/.exec(name.slice(ofThisMachine.length)) ?? []) : [];
    // Another process may be removing it too; a folder of another user stays.
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(tmpdir(), `${ofThisMachine}${process.pid}-`));
}
