import { describe, expect, it } from "vitest";
import { type CountryScheme, recognizeCountry } from "../../src/countries/recognize.js";

describe("a country is recognised", () => {
  it.each([
    ["KP", "KP"],
    ["kp", "KP"],
    ["PRK", "KP"],
    ["408", "KP"],
    ["DPRK.", "KP"],
    ["N. Korea", "KP"],
    ["Korea, North", "KP"],
    ["People's Republic of Korea", "KP"],
    ["조선민주주의인민공화국", "KP"],
    ["Иран", "IR"],
    ["Iran, Islamic Republic of", "IR"],
    ["  the United Kingdom ", "GB"],
    ["St. Kitts and Nevis", "KN"],
    ["Côte d’Ivoire", "CI"],
    ["Germany, Federal Republic of", "DE"],
    ["Russian", "RU"],
    ["Georgia", "GE"],
    ["Sudan", "SD"],
  ])("by code or name of today: %s", (text, code) => {
    expect(recognizeCountry(text)).toBe(code);
  });

  it.each([
    ["Burma (Myanmar)", "MM"],
    ["Siam (Thailand)", "TH"],
    ["Democratic Republic of the Congo (Zaire)", "CD"],
    ["Union of Soviet Socialist Republics", "SU"],
    ["German Democratic Republic", "DD"],
    ["Muscat & Oman", "OM"],
    ["Ottoman Empire", "TR"],
    ["Poland (government-in-exile)", "PL"],
  ])("by a name of the past: %s", (text, code) => {
    expect(recognizeCountry(text)).toBe(code);
  });

  it.each<[string, CountryScheme, string | null]>([
    ["2", "cow", "US"],
    ["002", "cow", "US"],
    ["731", "cow", "KP"],
    ["255", "cow", "DE"],
    ["255", "gw", null],
    ["260", "gw", "DE"],
    ["970", "cow", "NR"],
    ["970", "gw", "KI"],
    ["KS", "fips", "KR"],
    ["RS", "fips", "RU"],
    ["ROM", "cameo", "RO"],
    ["PRK", "cameo", "KP"],
    ["AFR", "cameo", null],
  ])("by code %s of the scheme %s", (text, scheme, code) => {
    expect(recognizeCountry(text, scheme)).toBe(code);
  });

  it.each(["Texas", "Hawaii", "Korea", "Korean", "Baden", "Europe", "", "XX", "Szamoa"])("not at all: %s", (text) => {
    expect(recognizeCountry(text)).toBeNull();
  });
});
