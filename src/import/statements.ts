import type { PartialEntry } from "../mapping/compiler.js";
import { citedConstants } from "../mapping/constants.js";
import type { CompiledInput, CompiledMapping } from "../mapping/read.js";
import { originOf, type Row, RowProblem } from "../mapping/scope.js";
import { validate } from "../mapping/validate.js";
import type { Statement, StatementKind } from "../statements/statement.js";
import { whyUnstorable } from "../statements/unstorable.js";
import type { Account } from "./account.js";
import { fileRows, type ReadingOptions, rejectRow } from "./file-rows.js";
import { joinRepeated } from "./merge.js";
import type { PartialStatement } from "./partial.js";
import { entityMeant } from "./rows/entity-meant.js";
import type { InputFile } from "./rows/input-file.js";
import { differenceTold, settledStatements } from "./settle.js";

/**
 * Yields what files state by a mapping: each thing once, with everything that rows say of it. Reports what cannot be used to the account.
 *
 * @throws {ImportProblem} if the only file cannot be read, or on the first rejection with `stopAtRejection`
 */
export function statementsOf(
  mapping: CompiledMapping,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions = {},
): AsyncGenerator<Statement> {
  return settledStatements(partialsOf(mapping, files, account, options), account, options);
}

/** Yields what is the same for all rows, then what each row states, in the order of the inputs and their files. */
async function* partialsOf(
  mapping: CompiledMapping,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<PartialStatement> {
  yield* constantsOf(mapping);
  const read = new Set<CompiledInput>();
  for await (const { row, input } of fileRows(mapping.inputs, mapping.folder, files, account, options)) {
    read.add(input);
    yield* statedBy(row, input, account, options);
  }
  for (const input of read) for (const note of notesOnUnfound(input)) account.note(note);
}

/** Returns notes on columns and paths that no row has: names of entities are mistakes, others may be. */
function notesOnUnfound({ unfound, entities }: CompiledInput): string[] {
  const isEntity = (name: string) => Object.hasOwn(entities, name);
  const others = [...unfound].filter((name) => !isEntity(name));
  const names = others.map((name) => `"${name}"`).join(", ");
  return [
    ...[...unfound].filter(isEntity).map((name) => `No row has anything named "${name}". ${entityMeant(name)}.`),
    ...(others.length === 0
      ? []
      : [
          `No row has anything at ${names}. Correct misspellings in the mapping, write attributes with their @, and list under \`optional\` what rows may lack.`,
        ]),
  ];
}

function* constantsOf({ mapping }: CompiledMapping): Generator<PartialStatement> {
  const constants = { ...mapping, ...citedConstants(mapping) };
  for (const [section, kind] of CONSTANTS) {
    for (const [key, entry] of Object.entries(constants[section])) {
      yield { kind, key, entry: entry as PartialEntry["entry"] };
    }
  }
}

const CONSTANTS = [
  ["topics", "topic"],
  ["organizations", "organization"],
  ["sources", "source"],
  ["people", "person"],
] as const satisfies readonly (readonly [keyof CompiledMapping["mapping"], StatementKind])[];

/** Returns what a row states: all of it or, if anything is wrong, nothing. */
function statedBy(row: Row, input: CompiledInput, account: Account, options: ReadingOptions): PartialStatement[] {
  const place = originOf(row);
  try {
    const stated = input.readRow(row);
    if (stated === "skipped") {
      account.skip("the conditions of the mapping");
      return [];
    }
    const differences: string[] = [];
    const statements = stated.map((each): PartialStatement => {
      const unstorable = whyUnstorable(JSON.stringify(each.entry));
      if (unstorable !== undefined) throw new RowProblem(unstorable);
      const entry = joinRepeated(each.entry, (...difference) =>
        differences.push(differenceTold({ ...each, place }, ...difference)),
      );
      const validity = validate({ ...each, entry });
      if (validity.kind === "wrong") throw new RowProblem(validity.reason);
      return { ...each, entry, place, ...(validity.kind === "whole" ? {} : { content: row.content }) };
    });
    for (const difference of differences) account.differ(difference);
    return statements;
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    rejectRow(account, options, { ...place, reason: error.message, content: row.content });
    return [];
  }
}
