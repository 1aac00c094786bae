/**
 * The styles of the element. A page can set `--chancery-font`, `--chancery-height`, and the colours of the text, the
 * background and the kinds. The colour scheme is the page's (`color-scheme`), or else the reader's.
 */
export const STYLES = `
:host {
  --meeting: var(--chancery-meeting, light-dark(#1f6f8b, #62b6d4));
  --agreement: var(--chancery-agreement, light-dark(#3f7d3a, #86c57f));
  --allegation: var(--chancery-allegation, light-dark(#b3472d, #f0937a));
  --milestone: var(--chancery-milestone, light-dark(#6d5a9c, #b5a3e3));
  --quiet: light-dark(#5c6068, #a2a7b0);
  --rule: light-dark(#dcdee2, #3a3e46);
  color-scheme: light dark;
  display: block;
  container-type: inline-size;
  color: var(--chancery-text, light-dark(#17191d, #eceef1));
  background: var(--chancery-ground, light-dark(#fff, #16181c));
  font: 400 1rem/1.5 var(--chancery-font, system-ui, sans-serif);
  padding: 1.25rem;
  border: 1px solid var(--rule);
  border-radius: 0.5rem;
}
:host([hidden]) { display: none; }
h2 { font-size: 1.375rem; line-height: 1.2; margin: 0; text-wrap: balance; }
h3 { font-size: 1rem; line-height: 1.35; margin: 0; }
p { margin: 0.25rem 0 0; max-inline-size: 65ch; }
a { color: inherit; text-underline-offset: 0.15em; }
.count, .when, details { color: var(--quiet); font-size: 0.875rem; }
.kinds { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 1rem; }
.kinds button {
  font: inherit; font-size: 0.875rem; color: inherit; background: none; cursor: pointer;
  border: 1px solid var(--rule); border-radius: 999px; padding: 0.25rem 0.75rem; min-block-size: 2rem;
}
.kinds button::before {
  content: ""; display: inline-block; inline-size: 0.65em; block-size: 0.65em; margin-inline-end: 0.5em;
  border: 2px solid var(--kind); border-radius: 50%; background: var(--kind);
}
.kinds button[aria-pressed="false"] { color: var(--quiet); }
.kinds button[aria-pressed="false"]::before { background: none; }
.meeting { --kind: var(--meeting); }
.agreement { --kind: var(--agreement); }
.allegation { --kind: var(--allegation); }
.milestone { --kind: var(--milestone); }
.strip { position: relative; padding-block-start: 1.5rem; margin-block-end: 1rem; overflow: hidden; }
.strip:empty { display: none; }
.year {
  position: absolute; inset-block: 0; border-inline-start: 1px solid var(--rule); padding-inline-start: 0.35rem;
  color: var(--quiet); font-size: 0.75rem; font-variant-numeric: tabular-nums; white-space: nowrap;
}
.year.before {
  border-inline: 0 solid var(--rule); border-inline-end-width: 1px; padding-inline: 0 0.35rem; transform: translateX(-100%);
}
.lane { position: relative; block-size: calc(var(--rows) * 0.75rem); margin-block-end: 0.375rem; }
.mark {
  position: absolute; inset-block-start: calc(var(--row) * 0.75rem); block-size: 0.5625rem; border-radius: 0.3rem;
  background: var(--kind); opacity: 0.85; cursor: pointer;
}
.mark:hover { opacity: 1; }
.list { max-block-size: var(--chancery-height, 28rem); overflow-y: auto; border-block-start: 1px solid var(--rule); }
ol, ul { list-style: none; margin: 0; padding: 0; }
.entry {
  border-inline-start: 3px solid var(--kind); padding: 0.125rem 0.5rem 0.125rem 0.875rem; margin-block: 1.125rem;
}
.when { display: flex; flex-wrap: wrap; gap: 0 0.75rem; margin: 0; font-variant-numeric: tabular-nums; }
.kind { color: var(--kind); }
details { margin-block-start: 0.375rem; }
summary { cursor: pointer; inline-size: fit-content; }
details li { margin-block: 0.25rem 0; max-inline-size: 65ch; }
:focus-visible { outline: 2px solid var(--meeting); outline-offset: 2px; }
.entry:focus { background: light-dark(#f1f3f5, #22252b); outline: none; }
.state { color: var(--quiet); padding-block: 2rem; text-align: center; }
.state button { font: inherit; margin-block-start: 0.5rem; }
@container (max-width: 26rem) { .year:nth-of-type(even) { color: transparent; } h2 { font-size: 1.2rem; } }
@media (forced-colors: active) { .mark, .kinds button::before { forced-color-adjust: none; } }
`;
