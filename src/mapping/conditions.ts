import type { Surroundings, Test } from "./compiler.js";
import type { Condition } from "./value-format.js";

/** Makes a test of a condition. Where a value has several, one that passes is enough. */
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
  const values = around.compile(value);
  if (present === false) return (scope) => values(scope).length === 0;
  if (isNot !== undefined) {
    const refused = new Set([isNot].flat().map(String));
    return (scope) => !values(scope).some((found) => refused.has(found));
  }
  const tests = [
    ...(is === undefined ? [] : [isOneOf(new Set([is].flat().map(String)))]),
    ...(matches === undefined ? [] : [isLike(new RegExp(matches, "u"))]),
    ...(atLeast === undefined ? [] : [(found: string) => Number(found) >= atLeast]),
    ...(atMost === undefined ? [] : [(found: string) => Number(found) <= atMost]),
  ];
  return (scope) => values(scope).some((found) => tests.every((test) => test(found)));
}

function isOneOf(accepted: ReadonlySet<string>) {
  return (found: string) => accepted.has(found);
}

function isLike(pattern: RegExp) {
  return (found: string) => pattern.test(found);
}
