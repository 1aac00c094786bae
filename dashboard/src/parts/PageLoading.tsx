import { Loading } from "./Loading";

/** A placeholder for a page that is loading, with a heading and a title like any page. */
export function PageLoading() {
  return (
    <Loading height="80vh">
      <title>Loading · Chancery</title>
      <h1>Loading…</h1>
    </Loading>
  );
}
