import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Checks out and builds an earlier commit to compare with, in a separate folder: the commit in GUARD_BASE, or the last tag.
 *
 * @returns null if there is neither, or this is not a Git checkout
 */
export async function buildOfBase() {
  const ref = process.env.GUARD_BASE || run("git", ["describe", "--tags", "--abbrev=0", "HEAD^"])?.trim();
  const commit = ref && run("git", ["rev-parse", "--verify", "--short=12", `${ref}^{commit}`])?.trim();
  if (!commit) return null;
  const parent = await mkdtemp(join(tmpdir(), "chancery-base-"));
  const folder = join(parent, "checkout");
  const remove = async () => {
    run("git", ["worktree", "remove", "--force", folder]);
    await rm(parent, { recursive: true, force: true });
  };
  try {
    must("git", ["worktree", "add", "--detach", folder, commit]);
    const lock = (checkout) => readFile(join(checkout, "package-lock.json"), "utf8");
    if ((await lock(HERE)) === (await lock(folder)))
      await symlink(join(HERE, "node_modules"), join(folder, "node_modules"));
    else must("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    must("npm", ["run", "build:api"], folder);
    return { ref, commit, folder, checkout: pathToFileURL(`${folder}/`), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Returns the output of a program; undefined if it fails. */
function run(program, args, cwd = HERE) {
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function must(program, args, cwd = HERE) {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} fails: ${stderr}`);
}
