export type Theme = "light" | "dark";

const KEY = "chancery-theme";
/** Paper is light, whatever the screen is. */
const onPaper = window.matchMedia("print");
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme that is shown: the reader's choice, else what their system prefers. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "light" || chosen === "dark") return chosen;
  return prefersDark.matches ? "dark" : "light";
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyStoredTheme();
}

/** Shows the current theme, now and whenever the system's preference changes. */
export function applyStoredTheme(): void {
  const show = () => {
    document.documentElement.dataset.theme = onPaper.matches ? "light" : currentTheme();
  };
  show();
  prefersDark.onchange = show;
  onPaper.onchange = show;
}
