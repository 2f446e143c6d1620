/** Types of an engine by name, and by the beginning of it. */
export interface LabelTypes {
  /** Those of numbers. */
  readonly numbers: readonly string[];
  /** Those of texts. */
  readonly texts: readonly string[];
  /** Beginnings of the names of types of numbers. */
  readonly numbersLike?: readonly string[];
  /** Beginnings of the names of types of texts. */
  readonly textsLike?: readonly string[];
}

/** `number` or `text` by what the engine calls a type, or else that name. All of it is text of ours. */
export function labelKindBy(
  type: string,
  { numbers, texts, numbersLike = [], textsLike = [] }: LabelTypes,
): string {
  const isNumber = isType(type, numbers, numbersLike);
  const isText = isType(type, texts, textsLike);
  return `CASE WHEN ${isNumber} THEN 'number' WHEN ${isText} THEN 'text' ELSE ${type} END`;
}

function isType(type: string, names: readonly string[], beginnings: readonly string[]): string {
  const listed = names.map((name) => `'${name}'`).join(', ');
  return [`${type} IN (${listed})`, ...beginnings.map((like) => `${type} LIKE '${like}%'`)].join(
    ' OR ',
  );
}
