import type { StatedCitation, Statement } from "./statement.js";

/** A reference of a statement: by key in the same dataset, by `dataset:key`, or by a country's code. */
export interface Reference {
  readonly to: "source" | "topic" | "actor" | "organization" | "record" | "agreement";
  readonly key: string;
}

/** Returns all references of a statement, except in properties that take only countries: those always exist. */
export function referencesOf(statement: Statement): Reference[] {
  switch (statement.kind) {
    case "source":
      return some("organization", statement.entry.publisher);
    case "topic":
      return some("topic", statement.entry.broader);
    case "person": {
      const { citations, positions } = statement.entry;
      return [
        ...cited(citations),
        ...positions.flatMap((position) => [
          ...some("organization", position.organization),
          ...cited(position.citations),
        ]),
      ];
    }
    case "organization":
      return [...some("organization", statement.entry.parent), ...cited(statement.entry.citations)];
    case "meeting": {
      const { participants, outcomes } = statement.entry;
      return [
        ...ofRecord(statement.entry),
        ...participants.map(({ actor }) => to("actor", actor)),
        ...outcomes.map((agreement) => to("agreement", agreement)),
      ];
    }
    case "agreement": {
      const { parties, events } = statement.entry;
      return [
        ...ofRecord(statement.entry),
        ...parties.map(({ actor }) => to("actor", actor)),
        ...events.flatMap(({ actor, citations }) => [...some("actor", actor), ...cited(citations)]),
      ];
    }
    case "allegation": {
      const { claimants, accused, concerning, responses, assessments } = statement.entry;
      return [
        ...ofRecord(statement.entry),
        ...[...claimants, ...accused].map((actor) => to("actor", actor)),
        ...concerning.map((record) => to("record", record)),
        ...responses.flatMap(({ actor, citations }) => [to("actor", actor), ...cited(citations)]),
        ...assessments.flatMap(({ by, citations }) => [to("actor", by), ...cited(citations)]),
      ];
    }
    case "milestone":
      return [...ofRecord(statement.entry), ...statement.entry.actors.map(({ actor }) => to("actor", actor))];
  }
}

function ofRecord({ topics, citations }: { topics: string[]; citations: StatedCitation[] }): Reference[] {
  return [...topics.map((topic) => to("topic", topic)), ...cited(citations)];
}

function cited(citations: readonly StatedCitation[]): Reference[] {
  return citations.map(({ source }) => to("source", source));
}

function some(kind: Reference["to"], key: string | undefined): Reference[] {
  return key === undefined ? [] : [to(kind, key)];
}

function to(kind: Reference["to"], key: string): Reference {
  return { to: kind, key };
}
