import { useNavigate } from "@tanstack/react-router";
import { useCombobox } from "downshift";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useOperation } from "../api/use-operation";
import { SuggestionsDocument } from "../generated/documents";
import { countText } from "../locale";
import "./search-box.css";
import { type Suggestion, suggestionOf } from "./suggestion";

/** Search from everywhere: `/` or Ctrl-K puts the cursor here; suggestions come as one types. */
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
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox's properties join the two */}
        <label className="visually-hidden" {...getLabelProps()}>
          Search people, organisations, countries, records
        </label>
        <input
          {...getInputProps({
            ref: field,
            onKeyDown: (event) => {
              // Enter on no suggestion asks for everything that is found: the form's way, and not the combobox's.
              const isForForm = event.key === "Enter" && highlightedIndex < 0;
              if (isForForm) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
            // At once, and not only when the combobox says so: the cursor would jump.
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
      {/* Always there, so that its words are read out when they come. Where suggestions are listed, nobody needs to see how many. */}
      <p role="status" className={isShown || !note ? "visually-hidden" : "search-note"}>
        {note}
      </p>
    </search>
  );
}

/** How it goes with the suggestions: `count` is how many there are, undefined while they are asked for. */
function noteOn(error: Error | null, count: number | undefined): string {
  if (error) return "Suggestions could not be read. Press Enter to search all the same.";
  if (count === undefined) return "";
  return count === 0 ? "Nothing is found so far." : countText(count, "suggestion");
}

/** Calls at `/`, unless someone is typing, and at Ctrl-K. */
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
