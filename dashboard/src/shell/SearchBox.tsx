import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useOperation } from "../api/use-operation";
import { SuggestionsDocument } from "../generated/documents";
import "./search-box.css";
import { type Suggestion, suggestionOf } from "./suggestion";

/** Search from everywhere: `/` or Ctrl-K puts the cursor here; suggestions come as one types. */
export function SearchBox() {
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const navigate = useNavigate();
  const asked = useDeferredValue(text.trim());
  const { data } = useOperation(SuggestionsDocument, { query: asked }, { enabled: asked.length > 0 });
  const suggestions = asked && isOpen ? (data?.search.edges ?? []).map(suggestionOf) : [];

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName);
      const isAsked = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
      if (!isAsked) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  const open = ({ address }: Suggestion) => {
    setIsOpen(false);
    setText("");
    field.current?.blur();
    navigate(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setIsOpen(false);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + suggestions.length + 1) % (suggestions.length + 1) || 0);
    }
  };

  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = suggestions[active - 1];
          if (chosen) open(chosen);
          else if (text.trim()) {
            setIsOpen(false);
            navigate({ to: "/search", search: { q: text.trim() } });
          }
        }}
      >
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label="Search people, organisations, countries, records"
          aria-expanded={suggestions.length > 0}
          aria-controls={listId}
          aria-activedescendant={active > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder="Search in any spelling"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setIsOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setIsOpen(false)}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option */}
      <ul id={listId} role="listbox" aria-label="Suggestions" hidden={suggestions.length === 0}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <li
            key={suggestion.id}
            id={`${listId}-${index + 1}`}
            role="option"
            aria-selected={active === index + 1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => open(suggestion)}
          >
            <span>{suggestion.name}</span>
            <small>{suggestion.note}</small>
          </li>
        ))}
      </ul>
    </search>
  );
}
