import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import countries from "world-countries";

/** The API to which `npm run dev` proxies requests. */
const api = process.env.CHANCERY_API ?? "http://127.0.0.1:4000";

/** The map identifies countries by ISO 3166-1 numeric codes, the API by alpha-2 codes. */
const numbers = Object.fromEntries(countries.map(({ cca2, ccn3 }) => [cca2, ccn3]));

export default defineConfig({
  plugins: [react()],
  define: { COUNTRY_NUMBERS: JSON.stringify(numbers) },
  server: { proxy: { "/graphql": api, "/graphiql": api } },
  build: { target: "es2022", sourcemap: true },
});
