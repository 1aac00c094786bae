import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { ActorLinkFragment } from "../generated/documents";

/** The name of an actor, linked to its page. A former country without a code has none. */
export function ActorName({ actor }: { readonly actor: ActorLinkFragment }) {
  if (actor.__typename === "Country") {
    if (actor.code === null) return <span>{actor.name}</span>;
    return (
      <Link to="/country/$code" params={{ code: actor.code }}>
        {actor.name}
      </Link>
    );
  }
  const to = actor.__typename === "Person" ? "/person/$id" : "/organization/$id";
  return (
    <Link to={to} params={{ id: actor.id }}>
      {actor.name}
    </Link>
  );
}

/** The names of several actors, as a list within a sentence. */
export function ActorNames({ actors }: { readonly actors: readonly ActorLinkFragment[] }) {
  return actors.map((actor, index) => (
    <Fragment key={actor.id}>
      {index > 0 && (index === actors.length - 1 ? " and " : ", ")}
      <ActorName actor={actor} />
    </Fragment>
  ));
}
