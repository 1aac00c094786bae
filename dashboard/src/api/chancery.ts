import { createClient } from "@chancery/client/core";

/** The API's address: `VITE_CHANCERY_URL` at build time, or else `/graphql` on the server that sent this page. */
export const API_URL = import.meta.env.VITE_CHANCERY_URL ?? new URL("/graphql", window.location.origin).href;

export const chancery = createClient({ url: API_URL });
