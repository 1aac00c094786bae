// Generated from schema/*.graphql by `npm run codegen`. Do not edit.

export const Role = {
  LIBRARIAN: "LIBRARIAN",
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export const Kind = {
  FICTION: "FICTION",
  ESSAY: "ESSAY",
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export const OrderField = {
  TITLE: "TITLE",
  PAGES: "PAGES",
} as const;
export type OrderField = (typeof OrderField)[keyof typeof OrderField];
