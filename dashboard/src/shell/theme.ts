export type Theme = "light" | "dark";

const KEY = "chancery-theme";
/** Printed pages are always light. */
const onPaper = window.matchMedia("print");
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** The current theme: the reader's choice, or else the system's preference. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "light" || chosen === "dark") return chosen;
  return prefersDark.matches ? "dark" : "light";
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyStoredTheme();
}

/** Applies the current theme, now and whenever the system's preference or the medium changes. */
export function applyStoredTheme(): void {
  const show = () => {
    document.documentElement.dataset.theme = onPaper.matches ? "light" : currentTheme();
  };
  show();
  prefersDark.onchange = show;
  onPaper.onchange = show;
}
