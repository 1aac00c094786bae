// Runs the client, packed as for publishing, in Node, Deno and Bun against its own API. Installs Deno and Bun into a
// temporary folder, because at a hundred megabytes each they are too large for the project's own dependencies.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const DENO = "@deno/linux-x64-glibc@2.9.6";
const BUN = "@oven/bun-linux-x64@1.4.5";

const folder = await mkdtemp(join(tmpdir(), "chancery-runtimes-"));
const api = spawn(process.execPath, ["dist/cli.js", "serve"], {
  cwd: root,
  env: { ...process.env, DATABASE_URL: "", CHANCERY_DATA_DIR: join(folder, "data"), PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const { stdout: packed } = await run("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: join(root, "client"),
  });
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("[")));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const options = ["--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...options, join(folder, filename), DENO, BUN], { cwd: folder });
  await copyFile(join(here, "program.mjs"), join(folder, "program.mjs"));
  const url = await addressOf(api);
  const modules = join(folder, "node_modules");
  const runtimes = {
    Node: [process.execPath, "program.mjs"],
    Deno: [join(modules, "@deno", "linux-x64-glibc", "deno"), "run", "--allow-net", "program.mjs"],
    Bun: [join(modules, "@oven", "bun-linux-x64", "bin", "bun"), "program.mjs"],
  };
  for (const [name, [command, ...words]] of Object.entries(runtimes)) {
    const { stdout } = await run(command, [...words, url], { cwd: folder, timeout: 120_000 });
    console.log(`${name}: ${stdout.trim()}`);
  }
} finally {
  // The server writes to the folder until it has stopped.
  const stopped = api.exitCode === null && api.signalCode === null ? once(api, "exit") : null;
  api.kill();
  await stopped;
  await rm(folder, { recursive: true, force: true });
}

/** Waits for the API to print its URL. Rejects if it exits first. */
function addressOf(program) {
  return new Promise((resolve, reject) => {
    let output = "";
    program.stdout.on("data", (text) => {
      output += text;
      const found = /http:\/\/[\d.]+:\d+\/graphql/.exec(output);
      if (found) resolve(found[0]);
    });
    program.on("exit", (code) => reject(new Error(`The API exited with ${code}: ${output}`)));
  });
}
