import { Command } from "commander";
import { serve } from "../startup/serve.js";
import { letObjectsDieYoung, limitHeapGrowth } from "./memory.js";
import { run } from "./run.js";

/** `chancery serve`: the API. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("start the API; see docs/configuration.md for the variables that it reads")
    .action(() => {
      limitHeapGrowth(100);
      letObjectsDieYoung();
      return run(serve);
    });
}
