import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import countries from "world-countries";

/** The API that `npm run dev` passes requests on to. */
const api = process.env.CHANCERY_API ?? "http://127.0.0.1:4000";

/** The map's outlines are known by numbers, the API's countries by letters. */
const numbers = Object.fromEntries(countries.map(({ cca2, ccn3 }) => [cca2, ccn3]));

export default defineConfig({
  plugins: [react()],
  define: { COUNTRY_NUMBERS: JSON.stringify(numbers) },
  server: { proxy: { "/graphql": api, "/graphiql": api } },
  build: { target: "es2022", sourcemap: true },
});
