import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { readWindow, type Window, windowText, within } from "./window";

/** The delay before a change is stored in the address: browsers limit how often an address may change. */
const STAY_MS = 250;

interface ShownWindow {
  readonly window: Window;
  readonly show: (next: Window) => void;
  /** Whether the address selects no window, so that everything is shown. */
  readonly isWhole: boolean;
}

/** Returns the window in the address, or else the whole, and a function to select another. */
export function useWindow(whole: Window): ShownWindow {
  const { shown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [moving, setMoving] = useState<Window>();
  const asked = useMemo(() => readWindow(shown), [shown]);
  const named = useMemo(() => (asked ? within(whole, asked) : whole), [asked, whole]);

  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      const text = windowText(moving);
      setMoving(undefined);
      navigate({
        to: ".",
        search: (search) => ({ ...search, shown: text === windowText(whole) ? undefined : text }),
        replace: true,
        resetScroll: false,
      });
    }, STAY_MS);
    return () => clearTimeout(timer);
  }, [moving, whole, navigate]);

  return { window: moving ?? named, show: setMoving, isWhole: asked === undefined };
}
