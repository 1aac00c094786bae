import { defineConfig, mergeConfig } from "vitest/config";
import shared from "./vitest.config.js";

/** The dashboard's tests in a real browser: they need Chromium and a build, and are not part of `npm test`. */
export default mergeConfig(
  { ...shared, test: { ...shared.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ["tests/dashboard/**/*.test.ts"],
      isolate: true,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      // Of what is drawn after it was read, on a busy machine.
      expect: { poll: { timeout: 30_000 } },
    },
  }),
);
