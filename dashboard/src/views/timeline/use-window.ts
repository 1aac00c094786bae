import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { readWindow, type Window, windowText, within } from "./window";

/** How long a window must stay before the address tells it: browsers refuse an address that changes with every step. */
const STAY_MS = 250;

/** The window that the address names, else the whole; and the way to show another. */
export function useWindow(whole: Window): readonly [Window, (next: Window) => void] {
  const { shown } = useSearch({ from: "/timeline" });
  const navigate = useNavigate({ from: "/timeline" });
  const [moving, setMoving] = useState<Window>();
  const named = useMemo(() => {
    const asked = readWindow(shown);
    return asked ? within(whole, asked) : whole;
  }, [shown, whole]);

  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      const text = windowText(moving);
      setMoving(undefined);
      navigate({
        search: (search) => ({ ...search, shown: text === windowText(whole) ? undefined : text }),
        replace: true,
        resetScroll: false,
      });
    }, STAY_MS);
    return () => clearTimeout(timer);
  }, [moving, whole, navigate]);

  return [moving ?? named, setMoving];
}
