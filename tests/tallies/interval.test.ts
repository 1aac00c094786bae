import { expect, test } from "vitest";
import { intervalsBetween } from "../../src/tallies/interval.js";

test("decades begin with years that end in 0, except the first, which begins with year 1", () => {
  expect(intervalsBetween("0001-01-01", "0020-01-01", "DECADE")).toEqual(["0001-01-01", "0010-01-01", "0020-01-01"]);
  expect(intervalsBetween("1990-01-01", "2010-01-01", "DECADE")).toEqual(["1990-01-01", "2000-01-01", "2010-01-01"]);
});

test("years and months follow one another without gaps", () => {
  expect(intervalsBetween("1999-01-01", "2001-01-01", "YEAR")).toEqual(["1999-01-01", "2000-01-01", "2001-01-01"]);
  expect(intervalsBetween("1999-11-01", "2000-01-01", "MONTH")).toEqual(["1999-11-01", "1999-12-01", "2000-01-01"]);
});
