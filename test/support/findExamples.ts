/** A piece of code that the documentation shows. */
export interface Example {
  /** The file it stands in, from the root. */
  readonly path: string;
  /** The line of the file on which the code begins, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** The ```ts fences of a Markdown text; those marked `no-check` are left out. */
export function examplesOfMarkdown(path: string, text: string): Example[] {
  const examples: Example[] = [];
  let open: { readonly fence: string; readonly checked: boolean; readonly line: number } | null =
    null;
  let code: string[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,})\s*(.*)$/.exec(row);
    if (open === null) {
      if (mark === null) continue;
      const [language, ...words] = (mark[2] ?? '').trim().split(/\s+/);
      const checked = isTypeScript(language) && !words.includes('no-check');
      open = { fence: mark[1] ?? '', checked, line: index + 2 };
      code = [];
    } else if (mark !== null && mark[2] === '' && (mark[1] ?? '').length >= open.fence.length) {
      if (open.checked) examples.push({ path, line: open.line, code: code.join('\n') });
      open = null;
    } else {
      code.push(row);
    }
  }
  if (open !== null) throw new Error(`${path}:${open.line}: the fence is never closed`);
  return examples;
}

/** The `@example` parts of the doc comments of a source text, fenced or bare. */
export function examplesOfSource(path: string, text: string): Example[] {
  const examples: Example[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const first = text.slice(0, comment.index).split('\n').length;
    const rows = comment[0]
      .replace(/\s*\*\/$/, '')
      .split('\n')
      .map((row) => row.replace(/^\s*\/?\*+ ?/, ''));
    for (const [index, row] of rows.entries()) {
      if (!/^@example\b/.test(row)) continue;
      const rest = rows.slice(index + 1);
      const end = rest.findIndex((other) => /^@[a-z]+\b/.test(other));
      const body = end < 0 ? rest : rest.slice(0, end);
      // What stands on the line of the tag is code too, so that a title there fails loudly.
      const code = [row.replace(/^@example\s*/, ''), ...body].join('\n');
      const line = first + index;
      if (!code.includes('```')) examples.push({ path, line, code });
      else {
        for (const inner of examplesOfMarkdown(path, code)) {
          examples.push({ ...inner, line: line + inner.line - 1 });
        }
      }
    }
  }
  return examples;
}

function isTypeScript(language: string | undefined): boolean {
  return language === 'ts' || language === 'typescript';
}
