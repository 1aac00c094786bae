import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-sans-3";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./router";
import { applyStoredTheme } from "./shell/theme";

applyStoredTheme();

const queries = new QueryClient({
  // The client itself retries transient errors. Records rarely change while someone reads.
  defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
});

const container = document.getElementById("app");
if (!container) throw new Error("The page has no element with the id `app`.");
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
