import { describe, expect, it } from "vitest";
import { historicalDate, InvalidDate } from "../../src/dates/historical-date.js";

describe("a date", () => {
  it.each([
    ["2019", "2019-01-01", "2019-12-31", "YEAR"],
    ["2020-09", "2020-09-01", "2020-09-30", "MONTH"],
    ["2017-08", "2017-08-01", "2017-08-31", "MONTH"],
    ["1883-06-11", "1883-06-11", "1883-06-11", "DAY"],
    ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
    ["1900-02", "1900-02-01", "1900-02-28", "MONTH"],
    ["2000-02-29", "2000-02-29", "2000-02-29", "DAY"],
    ["2024-02-29~", "2024-02-29", "2024-02-29", "DAY"],
    ["2024-04~", "2024-04-01", "2024-04-30", "MONTH"],
    ["2013-02-25/2013-02-26", "2013-02-25", "2013-02-26", "DAY"],
    ["2013-02-25/2014", "2013-02-25", "2014-12-31", "YEAR"],
    ["1998/1998-06", "1998-01-01", "1998-06-30", "YEAR"],
    ["2019-06/2019", "2019-06-01", "2019-12-31", "YEAR"],
    ["2020-09-01/2020-09-01", "2020-09-01", "2020-09-01", "DAY"],
    ["196X/2001-21", "1960-01-01", "2001-05-31", "DECADE"],
    ["198X", "1980-01-01", "1989-12-31", "DECADE"],
    ["19XX", "1900-01-01", "1999-12-31", "CENTURY"],
    ["2004-XX", "2004-01-01", "2004-12-31", "YEAR"],
    ["2004-06-XX", "2004-06-01", "2004-06-30", "MONTH"],
    ["1985-XX-XX", "1985-01-01", "1985-12-31", "YEAR"],
    ["0050", "0050-01-01", "0050-12-31", "YEAR"],
    ["0099-12-31", "0099-12-31", "0099-12-31", "DAY"],
    ["005X", "0050-01-01", "0059-12-31", "DECADE"],
    ["9999", "9999-01-01", "9999-12-31", "YEAR"],
  ])("%s means the days from %s to %s", (edtf, earliest, latest, precision) => {
    expect(historicalDate(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  it.each([
    ["../1979", null, "1979-12-31"],
    ["/1979", null, "1979-12-31"],
    ["2019/..", "2019-01-01", null],
    ["2019/", "2019-01-01", null],
  ])("%s is open at one end", (edtf, earliest, latest) => {
    expect(historicalDate(edtf)).toMatchObject({ earliest, latest, precision: "YEAR" });
  });

  it.each([
    ["2001-21", "2001-03-01", "2001-05-31"],
    ["2001-22", "2001-06-01", "2001-08-31"],
    ["2001-23", "2001-09-01", "2001-11-30"],
    ["2003-24", "2003-12-01", "2004-02-29"],
    ["9999-24", "9999-12-01", "9999-12-31"],
  ])("%s is a season of three months", (edtf, earliest, latest) => {
    expect(historicalDate(edtf)).toMatchObject({ earliest, latest, precision: "SEASON" });
  });

  it.each([
    ["2019", false, false],
    ["2024-04~", true, false],
    ["1958?", false, true],
    ["1958%", true, true],
    ["2019/2020~", true, false],
    ["../1979?", false, true],
  ])("%s: approximate is %s, uncertain is %s", (edtf, approximate, uncertain) => {
    expect(historicalDate(edtf)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ["2020-09", "September 2020"],
    ["2024-04~", "around April 2024"],
    ["1883-06-11", "11 June 1883"],
    ["2013-02-25/2013-02-26", "25–26 February 2013"],
    ["2013-02-25/2013-03-02", "25 February – 2 March 2013"],
    ["2013-12-30/2014-01-02", "30 December 2013 – 2 January 2014"],
    ["2020-03/2020-05", "March – May 2020"],
    ["2019-12/2020-01", "December 2019 – January 2020"],
    ["2015/2018-05", "2015 – May 2018"],
    ["2019/2021", "2019–2021"],
    ["2019~/2021", "around 2019 – 2021"],
    ["2019/2019", "2019"],
    ["198X", "1980s"],
    ["190X", "1900s"],
    ["19XX", "1900–1999"],
    ["../1979", "until 1979"],
    ["../2024-04~", "until around April 2024"],
    ["2019/..", "from 2019"],
    ["1958?", "possibly 1958"],
    ["1958%", "possibly around 1958"],
    ["2001-21", "spring 2001"],
    ["2004-06-XX", "June 2004"],
    ["2004-XX", "2004"],
    ["0050-03-04", "4 March 50"],
  ])("%s is shown as %s", (edtf, label) => {
    expect(historicalDate(edtf).label).toBe(label);
  });

  it("is parsed only once", () => {
    expect(historicalDate("1991-12-26~")).toBe(historicalDate("1991-12-26~"));
  });
});

describe("an invalid date is refused:", () => {
  it.each([
    ["2023-02-30", "2023-02 has 28 days, not 30"],
    ["2023-02-29", "2023-02 has 28 days, not 29"],
    ["2023-02-29~", "2023-02 has 28 days, not 29"],
    ["1900-02-29/1900-03-01", "1900-02 has 28 days, not 29"],
    ["2020-04-31", "2020-04 has 30 days, not 31"],
    ["2020-04-00", "2020-04 has 30 days, not 00"],
    ["2020-13", "there is no month 13"],
    ["2020-00-10", "there is no month 00"],
    ["2010/2009", "it ends before it begins"],
    ["2010-05-02/2010-04", "it ends before it begins"],
    ["../..", "at least one end of an interval must be known"],
    ["/", "at least one end of an interval must be known"],
    ["2019/2020/2021", "an interval has two ends"],
    ["2019//2021", "an interval has two ends"],
    ["2019.05.03", "are separated by hyphens"],
    ["", "it is empty"],
    [" 2019", "there is a space before or after it"],
    ["2019-09-01T10:00:00Z", "a time of day is not supported"],
    ["2019-09-01T10:00:00Z/2020", "a time of day is not supported"],
    ["0000", "the year must be between 1 and 9999"],
    ["000X", "the year must be between 1 and 9999"],
    ["0000-12-XX", "the year must be between 1 and 9999"],
    ["-0044", "the year must be between 1 and 9999"],
    ["Y17000", "the year must be between 1 and 9999"],
    ["44 BC", "the year must be between 1 and 9999"],
    ["44BCE", "the year must be between 1 and 9999"],
    ["44 B.C.", "the year must be between 1 and 9999"],
    ["yes", "Extended Date/Time Format"],
    ["Oct1 2019", "Extended Date/Time Format"],
    ["XXXX", "at least the first two digits of the year must be known"],
    ["1980s", "a decade ends in X"],
    ["circa 1980", "an approximate date ends in ~"],
    ["11/06/1883", "the year comes first"],
    ["2019-2021", "are separated by a slash"],
    ["2020-1", "two digits"],
    ["18830611", "are separated by hyphens"],
    ["10000", "are separated by hyphens"],
    ["2020-09-01-02", "Extended Date/Time Format"],
    ["September 2020", "Extended Date/Time Format"],
    ["Wednesday", "Extended Date/Time Format"],
    ["2004?-06", "Extended Date/Time Format"],
    ["[2019,2020]", "Extended Date/Time Format"],
    ["2001-34", "there is no month 34"],
  ])("%j, as %s", (text, why) => {
    expect(() => historicalDate(text)).toThrow(InvalidDate);
    expect(() => historicalDate(text)).toThrow(why);
    expect(() => historicalDate(text)).toThrow("Use a form such as 2019, 2020-09, 1883-06-11, 2024-04~");
  });

  it("a text of any length, quoting only its beginning", () => {
    expect(() => historicalDate("9".repeat(100_000))).toThrow(/^"9{57}…" cannot be used as a date/);
  });
});
