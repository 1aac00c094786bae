import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // type-graphql requires graphql's CommonJS build; a second copy of the library would not know its types.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // In a browser: `npm run test:browser`.
    exclude: ["tests/dashboard/**"],
    globalSetup: ["tests/support/global-setup.ts"],
    // One for each processor: much of the time goes to processes and databases that are waited for.
    maxWorkers: "100%",
    // To read all modules anew for each file would take a third of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
