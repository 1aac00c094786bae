import { createClient } from "@chancery/client/core";

/** The address of the API: the server that this page comes from, or the one that the page was built for. */
export const API_URL = import.meta.env.VITE_CHANCERY_URL ?? new URL("/graphql", window.location.origin).href;

export const chancery = createClient({ url: API_URL });
