import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useOperation } from "../api/use-operation";
import { TopicChoicesDocument } from "../generated/documents";
import { KIND_STYLES } from "../records/kinds";
import "./chips.css";
import "./filter-bar.css";
import { type Filters, isNarrowed, KINDS, kindsOf, NARROWING, WRITTEN } from "./filters";
import { namedCountries } from "./named-countries";

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Whether to offer kinds of records. */
  readonly kinds?: boolean;
  /** Whether to offer countries; false on pages about particular countries. */
  readonly countries?: boolean;
  /** Filters specific to the view. */
  readonly children?: ReactNode;
}

/** The filters of a view. The page's address stores the selection. */
export function FilterBar({ filters, onChange, kinds = true, countries = true, children }: FilterBarProps) {
  const id = useId();
  const form = useWrittenFields(filters);
  const [problem, setProblem] = useState<string>();
  const { data } = useOperation(TopicChoicesDocument, {});
  const set = (name: keyof Filters, value: string) => onChange({ ...filters, [name]: value.trim() || undefined });
  const chosen = kindsOf(filters);
  const toggle = (kind: (typeof KINDS)[number]) =>
    set("kinds", (chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]).join(","));
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const field = (name: string) => String(written.get(name) ?? "").trim() || undefined;
    const named = await namedCountries(field("countries") ?? "").catch(({ message }: Error) => ({ problem: message }));
    if ("problem" in named) return setProblem(named.problem);
    setProblem(undefined);
    onChange({
      ...filters,
      text: field("text"),
      ...(countries ? { countries: named.codes.join(",") || undefined } : {}),
      from: field("from"),
      to: field("to"),
    });
  };
  const clear = () => {
    setProblem(undefined);
    onChange({ ...filters, ...Object.fromEntries(NARROWING.map((name) => [name, undefined])) });
  };
  return (
    <form className="filter-bar" ref={form} onSubmit={onSubmit}>
      {kinds && (
        <fieldset className="chips">
          <legend>Kind</legend>
          {KINDS.map((kind) => (
            <label key={kind} style={{ "--kind": KIND_STYLES[kind].color }}>
              <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
              {KIND_STYLES[kind].plural}
            </label>
          ))}
        </fieldset>
      )}
      {children}
      {countries && (
        <label htmlFor={`${id}-countries`}>
          Countries
          <input
            id={`${id}-countries`}
            name="countries"
            placeholder="Iran, KP"
            size={8}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && `${id}-problem`}
          />
        </label>
      )}
      <label htmlFor={`${id}-topic`}>
        Topic
        <select
          className="topic-choice"
          id={`${id}-topic`}
          value={filters.topics ?? ""}
          onChange={(event) => set("topics", event.target.value)}
        >
          <option value="">Any</option>
          {data?.topics.nodes.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="filter-span">
        <label htmlFor={`${id}-from`}>
          From
          <input id={`${id}-from`} name="from" placeholder="1979" size={8} />
        </label>
        <label htmlFor={`${id}-to`}>
          To
          <input id={`${id}-to`} name="to" placeholder="2024-04" size={8} />
        </label>
      </div>
      <div className="filter-words">
        <label htmlFor={`${id}-text`}>
          Keywords
          <input id={`${id}-text`} name="text" type="search" size={16} />
        </label>
        <button type="submit" className="button">
          Apply
        </button>
        {isNarrowed(filters) && (
          <button type="button" className="button" onClick={clear}>
            Clear
          </button>
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} className="filter-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** Updates the text fields when the address changes. They are uncontrolled, so that they keep the focus. */
function useWrittenFields(filters: Filters) {
  const form = useRef<HTMLFormElement>(null);
  const said = WRITTEN.map((name) => filters[name] ?? "").join("\n");
  useEffect(() => {
    for (const [index, value] of said.split("\n").entries()) {
      const field = form.current?.elements.namedItem(WRITTEN[index] ?? "");
      if (field instanceof HTMLInputElement) field.value = value;
    }
  }, [said]);
  return form;
}
