import { BadUserInputError } from "@chancery/client/core";
import { useQueryClient } from "@tanstack/react-query";
import "./query-state.css";

interface FailureProps {
  readonly error: Error;
  /** `h1` if the error replaces a whole page, `h2` if it replaces a part. */
  readonly heading: "h1" | "h2";
}

/** An error message with a button that retries every failed query on the page, since queries usually fail together. */
export function Failure({ error, heading: Heading }: FailureProps) {
  const queries = useQueryClient();
  const retry = () => queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
  const isRefused = error instanceof BadUserInputError;
  return (
    <div className="state" role="alert">
      <Heading>{headingOf(error)}</Heading>
      <p>{isRefused ? error.reason : error.message}</p>
      {/* If the API rejected the request, a retry would not help. */}
      {!isRefused && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** The heading for an error. */
export function headingOf(error: Error): string {
  return error instanceof BadUserInputError ? "Invalid request" : "This could not be loaded";
}
