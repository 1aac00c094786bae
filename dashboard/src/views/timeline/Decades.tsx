import type { RecordFilter } from "@chancery/client/schema";
import { Link } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { RecordsByYearDocument } from "../../generated/documents";
import { numberText } from "../../locale";
import { YearsChart } from "../../statistics/YearsChart";
import { decadesOf, yearsOf } from "../../statistics/years";

/** An overview of more records than can be drawn: their number per year, and a link to each decade. */
export function Decades({ filter }: { readonly filter: RecordFilter }) {
  const { data } = useOperation(RecordsByYearDocument, { filter });
  return (
    <div>
      <YearsChart filter={filter} />
      <nav aria-label="Decades" className="decades">
        <ul>
          {(data ? decadesOf(yearsOf(data).years) : []).map(({ from, to, count }) => (
            <li key={from}>
              <Link to="." search={(search) => ({ ...search, from, to, shown: undefined })} resetScroll={false}>
                {from}s <small>{numberText(count)}</small>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
