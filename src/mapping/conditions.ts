import type { Surroundings, Test, Values } from "./compiler.js";
import { pattern } from "./patterns.js";
import { NoText, type Scope } from "./scope.js";
import type { Condition } from "./value-format.js";

/** Compiles a condition to a test. If there are several values, one that passes is enough. */
export function compileTest(condition: Condition, around: Surroundings): Test {
  const { present, is, isNot, matches, atLeast, atMost, every, any, not, ...value } = condition;
  if (every) {
    const tests = every.map((one) => compileTest(one, around));
    return (scope) => tests.every((test) => test(scope));
  }
  if (any) {
    const tests = any.map((one) => compileTest(one, around));
    return (scope) => tests.some((test) => test(scope));
  }
  if (not) {
    const test = compileTest(not, around);
    return (scope) => !test(scope);
  }
  const values = around.compile(value, around);
  if (present === false) return (scope) => !isThere(values, scope);
  const { ignoreCase } = value;
  const isRefused = isNot === undefined ? undefined : isOneOf(isNot, ignoreCase);
  const tests = [
    ...(is === undefined ? [] : [isOneOf(is, ignoreCase)]),
    ...(matches === undefined ? [] : [isLike(pattern(matches, { ignoreCase }))]),
    ...(atLeast === undefined ? [] : [(found: string) => Number(found) >= atLeast]),
    ...(atMost === undefined ? [] : [(found: string) => Number(found) <= atMost]),
  ];
  if (!isRefused && tests.length === 0) return (scope) => isThere(values, scope);
  return (scope) => {
    const found = values(scope);
    if (isRefused && found.some(isRefused)) return false;
    // `isNot` alone also passes without a value.
    if (isRefused && tests.length === 0) return true;
    return found.some((one) => tests.every((test) => test(one)));
  };
}

/** Whether there is a value, even if it is an object. */
function isThere(values: Values, scope: Scope): boolean {
  try {
    return values(scope).length > 0;
  } catch (error) {
    if (error instanceof NoText) return true;
    throw error;
  }
}

type Constants = NonNullable<Condition["is"]>;

function isOneOf(constants: Constants, ignoreCase = false) {
  const folded = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const accepted = new Set([constants].flat().map((constant) => folded(String(constant))));
  return (found: string) => accepted.has(folded(found));
}

function isLike(expression: RegExp) {
  return (found: string) => expression.test(found);
}
