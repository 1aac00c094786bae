import { useNavigate } from "@tanstack/react-router";
import { useCombobox } from "downshift";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useOperation } from "../api/use-operation";
import { SuggestionsDocument } from "../generated/documents";
import { countText } from "../locale";
import "./search-box.css";
import { type Suggestion, suggestionOf } from "./suggestion";

/** The search field of every page: `/`, Ctrl-K or ⌘K focuses it; suggestions appear while typing. */
export function SearchBox() {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const asked = useDeferredValue(text.trim());
  const { data, error } = useOperation(SuggestionsDocument, { query: asked }, { enabled: asked.length > 0 });
  const suggestions = asked ? (data?.search.edges ?? []).map(suggestionOf) : [];
  useShortcut(() => field.current?.focus());

  const leave = () => {
    setText("");
    field.current?.blur();
  };
  const combobox = useCombobox<Suggestion>({
    items: suggestions,
    inputValue: text,
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.name ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      leave();
      navigate(selectedItem.address);
    },
  });
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps, closeMenu } = combobox;
  const isShown = isOpen && suggestions.length > 0;
  const note = isOpen && asked ? noteOn(error, data && suggestions.length) : "";

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const query = text.trim();
          if (!query) return;
          closeMenu();
          leave();
          navigate({ to: "/search", search: { q: query } });
        }}
      >
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox's properties associate the two */}
        <label className="visually-hidden" {...getLabelProps()}>
          Search people, organisations, countries, records and sources
        </label>
        <input
          {...getInputProps({
            ref: field,
            onKeyDown: (event) => {
              // Enter without a highlighted suggestion submits the form instead of selecting from the combobox.
              const isForForm = event.key === "Enter" && highlightedIndex < 0;
              if (isForForm) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
            // Set at once: the combobox's own change event comes too late, and the cursor would jump.
            onChange: (event) => setText(event.currentTarget.value),
          })}
          type="search"
          placeholder="Search in any spelling"
        />
        <span className="shortcut" aria-hidden="true">
          /
        </span>
      </form>
      <ul {...getMenuProps()} className={isShown ? undefined : "is-empty"}>
        {isShown &&
          suggestions.map((suggestion, index) => (
            <li key={suggestion.id} {...getItemProps({ item: suggestion, index })}>
              <bdi>{suggestion.name}</bdi>
              <small>{suggestion.note}</small>
            </li>
          ))}
      </ul>
      {/* Always rendered, so that screen readers announce its changes. Not needed by sight while suggestions are listed. */}
      <p role="status" className={isShown || !note ? "visually-hidden" : "search-note"}>
        {note}
      </p>
    </search>
  );
}

/** The status of the suggestions; `count` is undefined while they load. */
function noteOn(error: Error | null, count: number | undefined): string {
  if (error) return "Suggestions could not be loaded. Press Enter to search anyway.";
  if (count === undefined) return "";
  return count === 0 ? "No suggestions." : countText(count, "suggestion");
}

/** Calls back on `/`, except while typing, and on Ctrl-K or ⌘K. */
function useShortcut(onAsked: () => void): void {
  const latest = useRef(onAsked);
  latest.current = onAsked;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName);
      const isAsked = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
      if (!isAsked) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
