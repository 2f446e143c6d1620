/** The text without the marks on its letters. */
export function removeMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd');
}

/** Every value in a value, with itself. */
export function valuesIn(value: unknown): unknown[] {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [value, ...parts.flatMap(valuesIn)];
}
