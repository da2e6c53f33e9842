/** What one part of the benchmark found. */
export interface Report {
  readonly title: string;
  /** Tables in Markdown. */
  readonly text: string;
  readonly notes: readonly string[];
  /** Targets, each met or not: by the clock, so none of them makes the benchmark fail. */
  readonly targets: readonly string[];
  /** Wrong results of this project: these do. */
  readonly wrong: readonly string[];
}

export const targetLine = (target: string, isMet: boolean, figures = ''): string =>
  `${isMet ? 'met    ' : 'NOT met'}  ${target}${figures && ` (${figures})`}`;

export const reportText = ({ title, text, notes, targets, wrong }: Report): string =>
  [
    `## ${title}`,
    text,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...(targets.length > 0 ? [targets.join('\n')] : []),
    ...(wrong.length > 0 ? [wrong.map((line) => `WRONG  ${line}`).join('\n')] : []),
  ].join('\n\n');
