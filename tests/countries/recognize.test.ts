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
  ])("by a current code or name: %s", (text, code) => {
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
  ])("by a former name: %s", (text, code) => {
    expect(recognizeCountry(text)).toBe(code);
  });

  it.each([
    ...["Weißrussland BY", "Elfenbeinküste CI", "Großbritannien GB", "Sowjetunion SU", "UdSSR SU", "BRD DE"],
    ...["Tschechoslowakei CS", "Jugoslawien YU", "Persien IR", "Bosnien-Herzegowina BA", "Republik Kongo CG"],
    ...["URSS SU", "RDA DD", "Tchécoslovaquie CS", "Yougoslavie YU", "Grande-Bretagne GB", "Saint-Siège VA"],
    ...[
      "EE.UU. US",
      "Coreia do Norte KP",
      "КНДР KP",
      "Белоруссия BY",
      "北朝鲜 KP",
      "沙特阿拉伯 SA",
      "कनाडा CA",
      "Hàn Quốc KR",
    ],
    ...["England GB", "South Vietnam VN", "Libyan Arab Jamahiriya LY"],
  ])("by a short form or a former name in another language: %s", (stated) => {
    const [, text = "", code] = /^(.+) (\w\w)$/.exec(stated) ?? [];
    expect(recognizeCountry(text)).toBe(code);
  });

  it.each([
    ["Iran, Islamic Rep.", "IR"],
    ["Congo, Dem. Rep.", "CD"],
    ["Congo, Rep.", "CG"],
    ["Egypt, Arab Rep.", "EG"],
    ["Korea, Dem. People's Rep.", "KP"],
    ["Korea, Rep.", "KR"],
    ["Micronesia, Fed. Sts.", "FM"],
    ["Somalia, Fed. Rep.", "SO"],
    ["Venezuela, RB", "VE"],
    ["Gambia, The", "GM"],
    ["Hong Kong SAR, China", "HK"],
  ])("by the World Bank's short form: %s", (text, code) => {
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

  it.each([
    ...["Texas", "Hawaii", "Korea", "Korean", "Baden", "Europe", "", "XX", "Szamoa"],
    ...[
      "Congo",
      "Kongo",
      "Конго",
      "콩고",
      "Corée",
      "Corea",
      "Guiana",
      "Virgin Islands",
      "Rep.",
      "Republik",
      "Ý",
      "May",
    ],
  ])("but not by an ambiguous or unknown name: %s", (text) => {
    expect(recognizeCountry(text)).toBeNull();
  });
});
