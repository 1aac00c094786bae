import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../errors/caught.js";
import { DatabaseProblem } from "../../errors/database-problem.js";

/**
 * Claims a data folder for this process, since the embedded database has only one owner. The claim is a file with the
 * owner's process id and, if the system reports it, that process's start time. The lock of a killed process is
 * therefore not mistaken for that of a living one, even if its id was reused.
 *
 * @returns a function that releases the folder
 * @throws {DatabaseProblem} if a living process has claimed it, or the folder cannot be written
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

/** The start time of a process in ticks since boot; "?" if the system does not report it. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The second field is the program's name in parentheses, which may contain spaces; the start time is the 22nd.
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "?";
}
