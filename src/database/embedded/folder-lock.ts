import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../errors/caught.js";
import { DatabaseProblem } from "../../errors/database-problem.js";

/**
 * Claims a data folder for this process: the embedded database has one owner. The claim is a file with the owner's
 * process id and, where the system tells it, when that process started, so that what a killed process left behind
 * is not mistaken for a living one, even if its id was given to another.
 *
 * @returns gives the folder up
 * @throws {DatabaseProblem} where a living process holds it, or the folder cannot be written
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, "lock");
  const claim = `${process.pid} ${await startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(file, claim, { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") {
        throw new DatabaseProblem(
          `The data folder ${folder} cannot be written. Give this user the right to, or set CHANCERY_DATA_DIR to another.`,
          { cause: error },
        );
      }
    }
    const [pid, start] = (await readFile(file, "utf8").catch(() => "")).split(" ");
    if (await isAlive(Number(pid), start)) {
      throw new DatabaseProblem(
        `The data folder ${folder} is in use by process ${pid}. Stop that process, or set CHANCERY_DATA_DIR to another folder.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new DatabaseProblem(`The data folder ${folder} is being claimed by other processes. Try again.`);
}

async function isAlive(pid: number, start: string | undefined): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  return (await startOf(pid)) === start;
}

/** When a process started, in ticks since the system did; "?" where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The second field is the program's name in parentheses, which may hold spaces; the start is the 22nd.
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "?";
}
