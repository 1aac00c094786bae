import { defineConfig, mergeConfig } from "vitest/config";
import shared from "./vitest.config.js";

/** Runs the dashboard's tests in a real browser. They require Chromium and a build, and are not part of `npm test`. */
export default mergeConfig(
  { ...shared, test: { ...shared.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ["tests/dashboard/**/*.test.ts"],
      isolate: true,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      // A busy machine can take long to draw a response.
      expect: { poll: { timeout: 30_000 } },
    },
  }),
);
