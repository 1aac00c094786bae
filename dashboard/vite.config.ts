import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The API that `npm run dev` passes requests on to. */
const api = process.env.CHANCERY_API ?? "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/graphql": api, "/graphiql": api } },
  build: { target: "es2022", sourcemap: true },
});
