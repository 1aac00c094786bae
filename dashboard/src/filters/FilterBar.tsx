import { type FormEvent, type ReactNode, useId } from "react";
import { useOperation } from "../api/use-operation";
import { TopicChoicesDocument } from "../generated/documents";
import { KIND_STYLES } from "../records/kinds";
import "./chips.css";
import "./filter-bar.css";
import { type Filters, KINDS, kindsOf } from "./filters";

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Whether kinds of records can be chosen. */
  readonly kinds?: boolean;
  /** Filters of the view's own. */
  readonly children?: ReactNode;
}

/** Narrows a view down. What is chosen goes into the address, and comes from there. */
export function FilterBar({ filters, onChange, kinds = true, children }: FilterBarProps) {
  const id = useId();
  const { data } = useOperation(TopicChoicesDocument, {});
  const set = (name: keyof Filters, value: string) => onChange({ ...filters, [name]: value.trim() || undefined });
  const chosen = kindsOf(filters);
  const toggle = (kind: (typeof KINDS)[number]) =>
    set("kinds", (chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]).join(","));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? "").trim() || undefined;
    onChange({
      ...filters,
      text: field("text"),
      countries: field("countries")
        ?.toUpperCase()
        .split(/[\s,]+/)
        .join(","),
      from: field("from"),
      to: field("to"),
    });
  };
  return (
    // The fields start anew when the address says something else.
    <form className="filter-bar" key={JSON.stringify(filters)} onSubmit={onSubmit}>
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
      <label htmlFor={`${id}-countries`}>
        Countries
        <input id={`${id}-countries`} name="countries" defaultValue={filters.countries} placeholder="IR, KP" size={8} />
      </label>
      <label htmlFor={`${id}-topic`}>
        Topic
        <select id={`${id}-topic`} value={filters.topics ?? ""} onChange={(event) => set("topics", event.target.value)}>
          <option value="">any</option>
          {data?.topics.nodes.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-from`}>
        From
        <input id={`${id}-from`} name="from" defaultValue={filters.from} placeholder="1979" size={8} />
      </label>
      <label htmlFor={`${id}-to`}>
        To
        <input id={`${id}-to`} name="to" defaultValue={filters.to} placeholder="2024-04" size={8} />
      </label>
      <label htmlFor={`${id}-text`}>
        Words
        <input id={`${id}-text`} name="text" type="search" defaultValue={filters.text} size={16} />
      </label>
      <button type="submit" className="button">
        Apply
      </button>
    </form>
  );
}
