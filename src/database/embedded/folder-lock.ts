import { mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../errors/caught.js";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { isRunning } from "../../files/running-process.js";

/**
 * Claims a data folder for this process, since the embedded database has only one owner. The claim is a file in the folder
 * `owner`, named after the owner's process id and, if the system reports it, that process's start time. The claim of a
 * killed process is therefore not mistaken for that of a living one, even if its id was reused.
 *
 * @returns a function that releases the folder
 * @throws {DatabaseProblem} if a living process has claimed it, or the folder cannot be written
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const owner = join(folder, "owner");
  const claim = `${process.pid}-${await startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await isClaimed(folder, owner, claim)) return () => giveUp(owner, claim);
    for (const other of await readdir(owner).catch(() => [])) {
      const [pid, start] = other.split("-");
      if (await isAlive(Number(pid), start)) {
        throw new DatabaseProblem(
          `The data folder ${folder} is in use by process ${pid}. Stop that process, or set CHANCERY_DATA_DIR to another folder.`,
        );
      }
      await giveUp(owner, other);
    }
  }
  throw new DatabaseProblem(`The data folder ${folder} is being claimed by other processes. Try again.`);
}

/**
 * Puts the claim in place by renaming a folder that contains it, which the system refuses if `owner` contains another.
 * So a claim exists as a whole or not at all, and only one of several processes succeeds.
 */
async function isClaimed(folder: string, owner: string, claim: string): Promise<boolean> {
  let own: string | undefined;
  try {
    own = await mkdtemp(`${owner}-`);
    await writeFile(join(own, claim), "");
    await rename(own, owner);
    return true;
  } catch (error) {
    if (own !== undefined) await rm(own, { recursive: true, force: true });
    // EPERM on Windows.
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes(codeOf(error) ?? "")) return false;
    throw new DatabaseProblem(
      `The data folder ${folder} cannot be written. Give this user the right to, or set CHANCERY_DATA_DIR to another.`,
      { cause: error },
    );
  }
}

/** Removes this claim only, since another process may have replaced it meanwhile. */
async function giveUp(owner: string, claim: string): Promise<void> {
  await rm(join(owner, claim), { force: true });
  await rmdir(owner).catch(() => undefined);
}

async function isAlive(pid: number, start: string | undefined): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  const now = await startOf(pid);
  return now === start || now === UNKNOWN;
}

const UNKNOWN = "0";

/** The start time of a process in ticks since boot; unknown if the system does not report it. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The second field is the program's name in parentheses, which may contain spaces; the start time is the 22nd.
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? UNKNOWN;
}
