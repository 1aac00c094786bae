import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigProblem, readConfig, VARIABLES } from "../../src/config/config.js";

describe("the configuration", () => {
  test("has a default for everything", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 4000, host: "127.0.0.1", introspection: true });
    expect(config.database).toMatchObject({ url: undefined, dataDir: ".chancery" });
  });

  test("treats an empty variable as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual(readConfig({}));
  });

  test("ignores other variables", () => {
    expect(readConfig({ PATH: "/bin", MAX_DEPTH: "8" }).limits.depth).toBe(8);
  });

  test.each([
    ["PORT", "http", 'PORT: "http" cannot be used, it must be a whole number.'],
    ["PORT", "70000", 'PORT: "70000" cannot be used, it must be at most 65535.'],
    ["MAX_DEPTH", "1.5", 'MAX_DEPTH: "1.5" cannot be used, it must be a whole number.'],
    ["INTROSPECTION", "yes", 'INTROSPECTION: "yes" cannot be used, it must be true or false.'],
    [
      "LOG_LEVEL",
      "loud",
      'LOG_LEVEL: "loud" cannot be used, it must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [
      "CORS_ORIGINS",
      "example.org",
      'CORS_ORIGINS: "example.org" cannot be used, it must be origins such as https://example.org, separated by commas.',
    ],
  ])("refuses %s=%s in one line that says what is allowed", (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigProblem(message));
  });

  test("names every wrong variable, and never shows a password", () => {
    expect(() => readConfig({ PORT: "x", DATABASE_URL: "mysql://root:secret@db" })).toThrow(
      /^PORT: [^\n]+\nDATABASE_URL: its value cannot be used, it must be the address of a PostgreSQL server[^\n]+$/,
    );
    expect(() => readConfig({ DATABASE_URL: "mysql://root:secret@db" })).not.toThrow(/secret/);
  });
});

test("docs/configuration.md describes every variable as the code does", () => {
  const documented = readFileSync("docs/configuration.md", "utf8")
    .split("\n")
    .map((line) => /^\| `(\w+)` \| (.+?) \| (.+) \|$/.exec(line))
    .filter((row) => row !== null)
    .map(([, name, standard, meaning]) => ({ name, standard, meaning }));
  const defaults = new Map(Object.entries(VARIABLES).map(([name, format]) => [name, format.safeParse(undefined).data]));
  expect(documented).toEqual(
    Object.entries(VARIABLES).map(([name, { description }]) => ({
      name,
      standard: defaults.get(name) === undefined ? "not set" : `\`${defaults.get(name)}\``,
      meaning: description,
    })),
  );
});
