// SPDX-License-Identifier: Apache-2.0

import { Lexer, LineCounter, Parser, type CST } from "yaml";
import {
  MAX_DEPTH,
  MAX_TEXT_BYTES,
  MAX_VALUES,
  TOO_DEEP,
  TOO_LONG,
  TOO_MANY_VALUES,
} from "../../../plugins/route-table/table/limits.ts";

/** What is too large about a YAML text: the end of a sentence, and where. */
export interface YamlExcess {
  readonly excess: string;
  readonly offset: number;
}

/** The tokens of a YAML text, or what is too large about it. The composer calls itself for each level, so the depth is limited before it runs. */
export function yamlTokens(text: string, lines: LineCounter): readonly CST.Token[] | YamlExcess {
  const tooMuch = tooManyValues(text);
  if (tooMuch !== undefined) return tooMuch;
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself and a text are on the stack, too.
    if (parser.stack.length > MAX_DEPTH + 2) return { excess: TOO_DEEP, offset: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** What each value begins with: a text without quotes has a mark of the lexer before it. */
const BEGINNINGS = ["\u001f", '"', "'", "*", "&", "!", "[", "{", "---", "-"];
/** What stands between values: two of them without a value between them stand around an empty one. */
const BETWEEN = [",", ":", "?"];

/** Counts the values without keeping any of them, since each takes a kilobyte of memory when it is parsed. */
function tooManyValues(text: string): YamlExcess | undefined {
  if (text.length > MAX_TEXT_BYTES) return { excess: TOO_LONG, offset: 0 };
  // Each value takes at least one character, or the one that divides it from the next.
  if (text.length <= MAX_VALUES) return undefined;
  let values = 0;
  let offset = 0;
  let isAfterValue = true;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme.charAt(0);
    if (BEGINNINGS.includes(first)) {
      values += 1;
      isAfterValue = true;
    } else if (BETWEEN.includes(first)) {
      if (!isAfterValue) values += 1;
      isAfterValue = false;
    }
    if (values > MAX_VALUES) return { excess: TOO_MANY_VALUES, offset };
    if (!isMark(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** Marks of the lexer are not in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === "\u0002" || lexeme === "\u0018" || lexeme === "\u001f";
}
