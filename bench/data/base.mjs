import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A build of an earlier state to compare with: of the commit that GUARD_BASE names, or of the last tag. It is checked out and
 * built in a folder of its own.
 *
 * @returns null where there is neither, or the checkout is not one of Git
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

/** What a program prints; undefined where it fails. */
function run(program, args, cwd = HERE) {
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function must(program, args, cwd = HERE) {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} fails: ${stderr}`);
}
