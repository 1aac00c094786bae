import { apiError, type ErrorEntry, HttpError, type ResponseFacts } from "./errors.js";

/** A response, in the names of the protocol. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly ErrorEntry[];
}

/** Returns the data of a response; throws its errors. */
export function dataOf(text: string, response: ResponseFacts): unknown {
  const answer = parseAnswer(text);
  if (!answer) throw new HttpError(response, text);
  if (answer.errors) throw apiError(answer.errors, answer.data, response);
  return answer.data;
}

export function factsOf({ status, headers }: Response): ResponseFacts {
  return {
    status,
    retryAfter: millisecondsOf(headers.get("retry-after")),
    requestId: headers.get("x-request-id") ?? undefined,
  };
}

/** `Retry-After` contains either seconds or a date. */
function millisecondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = Number(retryAfter);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}

function parseAnswer(text: string): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null && ("data" in answer || isFailure(answer))
      ? answer
      : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(answer: object): answer is { readonly errors: readonly ErrorEntry[] } {
  return "errors" in answer && Array.isArray(answer.errors);
}
