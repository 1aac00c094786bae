import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import type { Context } from "../request/context.js";

/** The text of Apollo's page if its scripts, which come from Apollo's servers, cannot be loaded. */
const FALLBACK = /(<div class="fallback">[\s\S]*?)(<\/div>)/;
const WAY_ON = '<p><a href="/graphiql">GraphiQL</a> comes with Chancery and works offline.</p>';

/** Serves Apollo Sandbox with an operation ready to run. If it cannot be loaded, the page links to GraphiQL. */
export function sandbox(document: string): ApolloServerPlugin<Context> {
  const apollos = ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false, document });
  return {
    async serverWillStart(service) {
      const listener = await apollos.serverWillStart?.(service);
      return {
        async renderLandingPage() {
          const page = await listener?.renderLandingPage?.();
          return {
            async html() {
              const html = typeof page?.html === "function" ? await page.html() : (page?.html ?? "");
              return html.replace(FALLBACK, `$1${WAY_ON}$2`);
            },
          };
        },
      };
    },
  };
}
