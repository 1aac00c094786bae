import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { nodesAt, parsePath } from "../../src/mapping/path.js";
import { type Node, textsOf } from "../../src/mapping/tree.js";
import { imported } from "./imported.js";

const ENTRY: Node = {
  name: [
    { "@strong": "false", "@whole": "Park Il" },
    { "@strong": "true", "@whole": "Pak Il", language: "en" },
    { "@strong": "true", "@whole": "박일", language: "ko" },
    { "@strong": "true", "@whole": " " },
  ],
  address: [
    { type: "birth", remark: "a]/b", place: { city: "Nampo" } },
    { type: "seat", main: true, place: { city: "Pyongyang", code: "a/b" } },
    { place: { city: "Paris" } },
  ],
  note: ["one", "two"],
  "Amount [USD]": "7",
  "answers[2]": "yes",
  parties: [{ member: ["a", "b"] }, { member: ["c"] }],
};

function at(path: string, node: Node = ENTRY): string[] {
  return textsOf(nodesAt(node, parsePath(path).steps));
}

describe("a path selects among several", () => {
  it.each([
    ["by an attribute", "name[@strong=true]/@whole", ["Pak Il", "박일", " "]],
    ["by a text in quotation marks", 'address[type="birth"]/place/city', ["Nampo"]],
    ["by a text in single quotation marks", "address[type = 'birth']/place/city", ["Nampo"]],
    ["by a boolean", "address[main=true]/place/city", ["Pyongyang"]],
    ["by inequality, also if the value is missing", "address[type!=birth]/place/city", ["Pyongyang", "Paris"]],
    ["by a nested value", "address[place/city=Paris]/place/city", ["Paris"]],
    ["by a text with a slash", "address[place/code=a/b]/type", ["seat"]],
    ["by a text with a bracket", 'address[remark="a]/b"]/type', ["birth"]],
    ["by the presence of a value", "name[language]/@whole", ["Pak Il", "박일"]],
    ["by the presence of an object", "address[place]/type", ["birth", "seat"]],
    ["by the presence of a value that is not blank", "name[@whole][@strong=true][2]/@whole", ["박일"]],
    ["by several conditions", "name[@strong=true][language=ko]/@whole", ["박일"]],
    ["by position", "name[1]/@whole", ["Park Il"]],
    ["by position in each parent", "parties/member[1]", ["a", "c"]],
    ["by position among those selected", "name[@strong=true][1]/@whole", ["Pak Il"]],
    ["by a position that does not exist", "name[9]/@whole", []],
    ["by its own text", "note[.=two]", ["two"]],
    ["among elements of any name", "*[type=birth]/place/city", ["Nampo"]],
    ["if its name contains brackets", "Amount [USD]", ["7"]],
    ["if its name contains a number in brackets", "answers[2]", ["yes"]],
  ])("%s: %s", (_what, path, values) => {
    expect(at(path)).toEqual(values);
  });

  it.each([
    "name[@strong=]",
    "name[year>=2000]",
    "name[@a=1 and @b=2]",
    "name[@a and @b]",
    "name[@a==b]",
    "name[last()]",
  ])("and is refused if its brackets are invalid: %s", (path) => {
    expect(() => parsePath(path)).toThrow("has brackets that are not understood");
  });

  it.each(["name[0]", "name[00]/@whole", "parties/member[-1]", "name[@strong=true][0]", "{name[0]}"])(
    "and is refused if its position is not counted from 1: %s",
    async (path) => {
      const value = path.startsWith("{") ? { template: path } : { path };
      const text = stringify({
        dataset: { slug: "people", title: "People" },
        sources: { list: { title: "List", type: "OTHER" } },
        cite: { source: "list" },
        inputs: [{ format: "json", entities: { person: { kind: "person", name: value } } }],
      });
      await expect(imported(text, { "one.json": "{}" })).rejects.toMatchObject({
        problems: [
          {
            line: text.split("\n").findIndex((line) => line.includes(path)) + 1,
            message: expect.stringMatching(/positions count from 1, so \w+\[1\] is the first/),
          },
        ],
      });
    },
  );

  it("but a column may have any name", async () => {
    const text = stringify({
      dataset: { slug: "people", title: "People" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [{ format: "csv", entities: { person: { kind: "person", name: { column: "name[0]" } } } }],
    });
    const { statements } = await imported(text, { "one.csv": "name[0],name[1]\nPak,Kim\n" });
    expect(statements).toContainEqual(
      expect.objectContaining({ kind: "person", entry: expect.objectContaining({ name: "Pak" }) }),
    );
  });

  it("and must begin with a name", () => {
    expect(() => parsePath("[@a=b]/name")).toThrow("has brackets that are not understood");
    expect(() => parsePath(".[@a=b]")).toThrow("is not a path");
    for (const path of ["//name", "name//city", "name/"]) expect(() => parsePath(path), path).toThrow("is not a path");
  });
});

describe("a selection by paths", () => {
  const mapping = (input: object, name: string) =>
    stringify({
      dataset: { slug: "people", title: "People" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [
        {
          ...input,
          entities: {
            person: {
              kind: "person",
              name: { path: `${name}/@whole` },
              aliases: { each: { path: "name[@strong=false]" }, value: { path: "@whole" } },
              description: { template: `Born in {place[type="birth"]/city}, {${name}/@whole}` },
            },
          },
        },
      ],
    });
  const stated = async (input: object, file: string, text: string) => {
    const { statements, rejections } = await imported(mapping(input, 'name[@strong="true"]'), { [file]: text });
    expect(rejections).toEqual([]);
    return statements.find(({ kind }) => kind === "person")?.entry;
  };
  const expected = {
    name: "Pak Il",
    aliases: [{ value: "Park Il" }],
    description: "Born in Nampo, Pak Il",
  };

  it("is the same in XML and in JSON", async () => {
    const xml = `<list><person><name strong="false" whole="Park Il"/><name strong="true" whole="Pak Il"/>
      <place><type>seat</type><city>Paris</city></place><place><type>birth</type><city>Nampo</city></place></person></list>`;
    expect(await stated({ format: "xml", rows: "person" }, "people.xml", xml)).toMatchObject(expected);
    const json = {
      name: [
        { "@strong": false, "@whole": "Park Il" },
        { "@strong": true, "@whole": "Pak Il" },
      ],
      place: [
        { type: "seat", city: "Paris" },
        { type: "birth", city: "Nampo" },
      ],
    };
    expect(await stated({ format: "json" }, "people.json", JSON.stringify([json]))).toMatchObject(expected);
  });

  it("can be all that is read from a JSON file with one object", async () => {
    const text = stringify({
      dataset: { slug: "people", title: "People" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [{ format: "json", entities: { person: { kind: "person", name: { template: "{names[.!=Park]}" } } } }],
    });
    const { statements } = await imported(text, { "one.json": '{"names":["Park","Pak"]}' });
    expect(statements).toContainEqual(
      expect.objectContaining({ kind: "person", entry: expect.objectContaining({ name: "Pak" }) }),
    );
  });
});
