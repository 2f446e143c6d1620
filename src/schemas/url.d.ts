/** The types of zod speak of `URL`, which the language alone does not have. */
interface URL {
  /** The address as text. */
  readonly href: string;
}
