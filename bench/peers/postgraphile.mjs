// PostGraphile 5 over the same tables: the Amber preset, configured for production as its documentation advises.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ["public"], poolConfig: { max: Number(POOL_SIZE) } }),
  ],
  grafserv: {
    port: Number(PORT),
    graphqlPath: "/graphql",
    websockets: false,
    watch: false,
    graphiql: false,
    outputDataAsString: true,
  },
  // By default, statements are prepared, parsed and planned operations are cached, and the schema is built once.
  grafast: { explain: false },
});
const server = createServer();
server.on("error", (error) => {
  console.error(error);
  process.exit(1);
});
const serv = instance.createServ(grafserv);
await serv.addTo(server);
server.listen(Number(PORT), "127.0.0.1");
