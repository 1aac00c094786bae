import { BadUserInputError } from "@chancery/client/core";
import { useQueryClient } from "@tanstack/react-query";
import "./query-state.css";

interface FailureProps {
  readonly error: Error;
  /** Its place among the headings: the first of a page that is nothing else, or one of a part. */
  readonly heading: "h1" | "h2";
}

/** Why something could not be read, and what to do about it. Other parts of a page mostly fail with it: they are asked again too. */
export function Failure({ error, heading: Heading }: FailureProps) {
  const queries = useQueryClient();
  const retry = () => queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
  const isRefused = error instanceof BadUserInputError;
  return (
    <div className="state" role="alert">
      <Heading>{headingOf(error)}</Heading>
      <p>{isRefused ? error.reason : error.message}</p>
      {/* To ask the same again would not help where the question was refused. */}
      {!isRefused && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** A failure in a few words. */
export function headingOf(error: Error): string {
  return error instanceof BadUserInputError ? "This cannot be asked for" : "This could not be read";
}
