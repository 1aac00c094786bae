import { BadUserInputError } from "@chancery/client/core";
import "./query-state.css";

interface FailureProps {
  readonly error: Error;
  readonly onRetry: () => unknown;
  /** Its place among the headings: the first of a page that is nothing else, or one of a part. */
  readonly heading: "h1" | "h2";
}

/** Why something could not be read, and what to do about it. */
export function Failure({ error, onRetry, heading: Heading }: FailureProps) {
  const isRefused = error instanceof BadUserInputError;
  return (
    <div className="state" role="alert">
      <Heading>{headingOf(error)}</Heading>
      <p>{isRefused ? error.reason : error.message}</p>
      {/* To ask the same again would not help where the question was refused. */}
      {!isRefused && (
        <button type="button" className="button" onClick={() => onRetry()}>
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
