import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // type-graphql requires graphql's CommonJS build; a second copy of the library would not know its types.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // These run in a browser: `npm run test:browser`.
    exclude: ["tests/dashboard/**"],
    globalSetup: ["tests/support/global-setup.ts"],
    // One worker per processor: tests spend much of their time waiting for processes and databases.
    maxWorkers: "100%",
    // Loading all modules again for each file would take a third of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
