import { Link } from "@tanstack/react-router";
import type { RecordLineFragment } from "../generated/documents";
import { DateLabel } from "./DateLabel";
import { KIND_STYLES, kindOf } from "./kinds";
import "./records.css";

/** A record in a list: date, title, summary and kind; `aside` is a note beside the kind. */
export function RecordLine({ record, aside }: { readonly record: RecordLineFragment; readonly aside?: string }) {
  const { label, color } = KIND_STYLES[kindOf(record.__typename)];
  return (
    <li className="record-line" style={{ "--kind": color }}>
      <DateLabel date={record.date} />
      <div>
        <h3>
          <Link to="/record/$id" params={{ id: record.id }}>
            {record.title}
          </Link>
        </h3>
        {record.summary && <p>{record.summary}</p>}
      </div>
      <span className="kind-tag">
        {label}
        {aside && ` · ${aside}`}
      </span>
    </li>
  );
}
