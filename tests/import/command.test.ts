import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockFolder } from "../../src/database/embedded/folder-lock.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { DOCS, documented } from "./docs.js";

const LONG = 300_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
  for (const name of ["claims.yaml", "claims.csv"]) await writeFile(join(folder, name), documented(name));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `chancery import` in the folder, with an embedded database there. */
async function chanceryImport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = [join(PACKAGE_ROOT, "dist", "cli.js"), "import", ...args];
  const { DATABASE_URL: _server, ...environment } = process.env;
  const env = { ...environment, CHANCERY_DATA_DIR: join(folder, "data"), LOG_LEVEL: "warn" };
  const options = { cwd: folder, env };
  return promisify(execFile)(process.execPath, command, options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

describe("chancery import", () => {
  it(
    "previews, imports, and changes nothing the second time",
    async () => {
      const dry = await chanceryImport("--mapping", "claims.yaml", "claims.csv", "--dry-run");
      expect(dry.out).toContain("A dry run: nothing was changed in the dataset desk-claims.");
      expect(dry.out).toContain("Would be: 6 created, 0 updated, 0 unchanged.");
      expect(dry.out).toContain("claim: Coal was sold in spite of the sanctions");

      const first = await chanceryImport("--mapping", "claims.yaml", "claims.csv", "--rejects", "rejects.jsonl");
      expect(first).toMatchObject({ code: 0 });
      expect(first.out).toContain(
        "Rows: 3 read, 2 used, 0 skipped, 1 rejected.\nStatements: 6 created, 0 updated, 0 unchanged.",
      );
      // docs/importing.md shows this, except for the file with the rejected rows.
      const told = first.out.trimEnd().split("\n");
      expect(DOCS.split("\n")).toEqual(expect.arrayContaining(told.filter((line) => !line.startsWith("Rejected"))));
      const [line = "", ...others] = (await readFile(join(folder, "rejects.jsonl"), "utf8")).trim().split("\n");
      expect(others).toEqual([]);
      expect(JSON.parse(line)).toMatchObject({
        file: "claims.csv",
        line: 4,
        row: 3,
        reason: 'article.published: column "published": "MMXXI" is not a date in the format D.M.YYYY',
        content: { id: "19", headline: "Seized" },
      });

      const second = await chanceryImport("--mapping", "claims.yaml", "claims.csv");
      expect(second.out).toContain("Statements: 0 created, 0 updated, 6 unchanged.");
    },
    LONG,
  );

  it(
    "respects a limit, and imports nothing if a rejection stops it",
    async () => {
      const limited = await chanceryImport(
        "--mapping",
        "claims.yaml",
        "claims.csv",
        "--limit",
        "1",
        "--dataset",
        "other-claims",
      );
      expect(limited.out).toContain("Rows: 1 read, 1 used, 0 skipped, 0 rejected.\nStatements: 4 created");

      const stopped = await chanceryImport(
        "--mapping",
        "claims.yaml",
        "claims.csv",
        "--on-error",
        "stop",
        "--no-progress",
        "--dataset",
        "third",
      );
      expect(stopped).toMatchObject({ code: 1, out: "" });
      expect(stopped.err).toMatch(
        /^claims\.csv:4: article\.published: .* Nothing was imported, because of --on-error stop\n$/,
      );
    },
    LONG,
  );

  it(
    "reports problems before it opens a database",
    async () => {
      await writeFile(join(folder, "wrong.yaml"), documented("claims.yaml").replace("kind: allegation", "kind: claim"));
      const checked = await chanceryImport("--check", "--mapping", "wrong.yaml");
      expect(checked).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^wrong\.yaml:\d+:\d+: inputs\.0\.entities\.claim\.kind: must state its `kind`/),
      });
      expect(await chanceryImport("--check", "--mapping", "claims.yaml")).toMatchObject({
        code: 0,
        out: "claims.yaml: no problems.\n",
      });
      expect(await chanceryImport("--mapping", "claims.yaml", "claim.csv")).toMatchObject({
        code: 1,
        err: "claim.csv: there is no such file or folder\n",
      });
      expect(await chanceryImport("no-such-format", "claims.csv")).toMatchObject({
        code: 1,
        err: expect.stringContaining('"no-such-format" is not a format that comes with Chancery'),
      });
      expect(await chanceryImport("--mapping", "claims.yaml")).toMatchObject({
        code: 1,
        err: expect.stringContaining("There is nothing to import"),
      });
    },
    LONG,
  );

  it(
    "says what to do if a server uses the embedded database",
    async () => {
      const release = await lockFolder(join(folder, "data"));
      const { code, err } = await chanceryImport("--mapping", "claims.yaml", "claims.csv").finally(release);
      expect(code).toBe(1);
      expect(err).toContain(
        `is in use by process ${process.pid}. Stop that process, or set CHANCERY_DATA_DIR to another folder.`,
      );
    },
    LONG,
  );
});
