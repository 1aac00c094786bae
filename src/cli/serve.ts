import { Command } from "commander";
import { serve } from "../startup/serve.js";
import { letObjectsDieYoung, limitHeapGrowth, optimize, postponeOptimizing } from "./engine-flags.js";
import { run } from "./run.js";

/** `chancery serve`: starts the API. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("start the API; docs/configuration.md lists the environment variables that it reads")
    .action(() => {
      postponeOptimizing();
      limitHeapGrowth(100);
      letObjectsDieYoung();
      return run(async (config, log) => {
        await serve(config, log);
        optimize();
      });
    });
}
