// SPDX-License-Identifier: Apache-2.0

/** A comparison of an expression, such as `http.path ^= "/api01"`. */
export interface Comparison {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  /** Whether the field is compared in lower case. */
  readonly isLower: boolean;
}

/** An expression as alternatives, each of which is a list of comparisons that must all hold. */
export type Alternatives = readonly (readonly Comparison[])[];

/** More alternatives than this are not written out. */
const MOST_ALTERNATIVES = 256;
/** Deeper brackets are not read. */
const DEEPEST = 100;

const TOKEN =
  /\s+|(?<raw>r#"(?:[^"]|"(?!#))*"#)|(?<text>"(?:[^"\\]|\\.)*")|(?<operator>==|!=|\^=|=\^|>=|<=|>|<|~|&&|\|\||!|\(|\))|(?<word>[\w.:/*-]+)/y;

/** Reads an expression of Kong's router; `undefined` if it has a part that has no such form, such as a negation. */
export function alternativesOf(expression: string): Alternatives | undefined {
  const tokens = tokensOf(expression);
  if (tokens === undefined) return undefined;
  const parser = new Parser(tokens);
  const alternatives = parser.either(0);
  return parser.isAtEnd ? alternatives : undefined;
}

interface Token {
  readonly kind: "text" | "operator" | "word";
  readonly text: string;
}

function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(expression);
    if (match === null) return undefined;
    at = TOKEN.lastIndex;
    const { raw, text, operator, word } = match.groups ?? {};
    if (raw !== undefined) tokens.push({ kind: "text", text: raw.slice('r#"'.length, -'"#'.length) });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.slice(1, -1).replaceAll(/\\(.)/gs, "$1") });
    else if (operator !== undefined) tokens.push({ kind: "operator", text: operator });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  either(depth: number): Alternatives | undefined {
    let all = this.both(depth);
    while (all !== undefined && this.#takes("||")) {
      const next = this.both(depth);
      all = next && limited([...all, ...next]);
    }
    return all;
  }

  both(depth: number): Alternatives | undefined {
    let all = this.term(depth);
    while (all !== undefined && this.#takes("&&")) {
      const next = this.term(depth);
      if (next === undefined || all.length * next.length > MOST_ALTERNATIVES) return undefined;
      all = all.flatMap((left) => next.map((right) => [...left, ...right]));
    }
    return all;
  }

  term(depth: number): Alternatives | undefined {
    if (!this.#takes("(")) return this.#comparison();
    const inside = depth < DEEPEST ? this.either(depth + 1) : undefined;
    return this.#takes(")") ? inside : undefined;
  }

  #comparison(): Alternatives | undefined {
    let field = this.#next();
    let isLower = false;
    let open = 0;
    while (field?.kind === "word" && (field.text === "lower" || field.text === "any") && this.#takes("(")) {
      isLower ||= field.text === "lower";
      open += 1;
      field = this.#next();
    }
    while (open > 0 && this.#takes(")")) open -= 1;
    const operator = this.#next();
    const value = this.#next();
    if (field?.kind !== "word" || operator?.kind !== "operator" || value === undefined) return undefined;
    if (value.kind === "operator" || open > 0) return undefined;
    return [[{ field: field.text, operator: operator.text, value: value.text, isLower }]];
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #takes(operator: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "operator" || token.text !== operator) return false;
    this.#at += 1;
    return true;
  }
}

function limited(alternatives: Alternatives): Alternatives | undefined {
  return alternatives.length > MOST_ALTERNATIVES ? undefined : alternatives;
}
