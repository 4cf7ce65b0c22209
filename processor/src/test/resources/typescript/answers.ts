/** A value as the Java types print it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) {
    return "null";
  }
  return Array.isArray(value) ? `[${value.map(shown).join(", ")}]` : String(value);
}

/** A class as the Java types call it. */
export function shownClass(responseClass: string): string {
  return responseClass.toUpperCase().replace("-", "_");
}

/** The constant of a target, if there is one. */
export function constantOf<N>(
  target: N | null,
  find: (number: N) => { readonly constant: string } | undefined,
): string | undefined {
  return target === null ? undefined : find(target)?.constant;
}
