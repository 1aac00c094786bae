import { Loading } from "./Loading";

/** A page that is yet to come: named as a page is, so that it has a heading and a title from the first. */
export function PageLoading() {
  return (
    <Loading height="80vh">
      <title>Loading · Chancery</title>
      <h1>Loading …</h1>
    </Loading>
  );
}
