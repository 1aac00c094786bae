import { Command } from "commander";
import { masked } from "../database/postgres-pool.js";
import { run } from "./run.js";

/** `chancery config`: prints the configuration without secrets. */
export function configCommand(): Command {
  return new Command("config").description("print the configuration that the environment variables give").action(() =>
    run(async (config) => {
      const { database, redisUrl, ...others } = config;
      const shown = {
        ...others,
        database: { ...database, ...(database.url ? { url: masked(database.url) } : {}) },
        ...(redisUrl ? { redisUrl: masked(redisUrl) } : {}),
      };
      console.log(JSON.stringify(shown, null, 2));
    }),
  );
}
