// SPDX-License-Identifier: Apache-2.0

import type { Definition } from "./definition.ts";
import { closest } from "./closest-name.ts";
import { suggestionFor } from "./suggestions.ts";
import { EXAMPLES } from "./examples.ts";
import type { FormatName } from "./formats.ts";
import { every, isDigit } from "../text/characters.ts";
import { lookAlikeRemedy } from "../text/look-alikes.ts";
import { API_PLACEHOLDER } from "../text/placeholder.ts";
import { yamlText } from "../text/yaml-text.ts";

const TRUE = ["true", "yes", "on", "y"];
const FALSE = ["false", "no", "off", "n"];

/** Nobody reads a longer text in a message. */
const LONGEST_TO_CORRECT = 1_000;

/** What to write in place of a value of another type, as a sentence; undefined where nothing better than the code's own is known. */
export function remedyForType(value: unknown, definition: Definition): string | undefined {
  if (typeof value === "string") return remedyForText(value, definition);
  if (definition.kind !== "string" && definition.kind !== "enum") return undefined;
  if (typeof value === "number" || typeof value === "boolean") {
    const isDuration = definition.kind === "string" && definition.format === "duration";
    if (isDuration && typeof value === "number") return `Write ${value}s for seconds, ${value}ms for milliseconds.`;
    return `Write "${String(value)}", in quotes.`;
  }
  const isPlaceholder = typeof value === "object" && value !== null && Object.keys(value).join() === "api";
  return isPlaceholder ? `Write "${API_PLACEHOLDER}", in quotes: a brace begins a map.` : undefined;
}

function remedyForText(text: string, definition: Definition): string | undefined {
  if (text.length > LONGEST_TO_CORRECT) return undefined;
  switch (definition.kind) {
    case "boolean":
      if (TRUE.includes(text.toLowerCase())) return "Write true, without quotes.";
      return FALSE.includes(text.toLowerCase()) ? "Write false, without quotes." : "Write true or false.";
    case "integer":
    case "number":
    case "enum": {
      const number = text.endsWith("%") ? text.substring(0, text.length - 1).trim() : text;
      const isNumber = number !== "" && every(number, (c) => isDigit(c) || c === ".") && number.split(".").length < 3;
      return isNumber ? `Write ${number}, without quotes.` : "Write a number, without quotes and unit.";
    }
    case "array":
      return text === "" ? "Write [] for none." : `Write [${listItems(text)}].`;
    case "map":
    case "record":
    case "opaque":
      return lookAlikeRemedy(text) ?? (text === "" ? "Write {} for nothing." : undefined);
    default:
      return undefined;
  }
}

/** What to write in place of a text that is not of a format. */
export function remedyForFormat(text: string, format: FormatName): string {
  const example = `Write it as in this example: ${EXAMPLES[format]}.`;
  if (text.length > LONGEST_TO_CORRECT) return example;
  const written = lookAlikeRemedy(text);
  if (written !== undefined) return written;
  const suggestion = suggestionFor(text, format);
  return suggestion === undefined ? example : `Write ${yamlText(suggestion)}.`;
}

/** A text as the items of a list; commas are meant to separate them. */
function listItems(text: string): string {
  const items = text.split(",").map((item) => yamlText(item.trim()));
  return items.join(", ");
}

/** What to write in place of a word that is none of those that are allowed. */
export function remedyForEnum(value: string | number, allowed: readonly (string | number)[]): string {
  const near = closest(
    String(value),
    allowed.map((each) => String(each)),
  );
  return near === undefined ? `Write ${allowed.join(" or ")}.` : `Write ${near}.`;
}

/** What to write in place of a number that is out of its bounds, or not whole. */
export function remedyForNumber(value: number, min: number, max: number): string {
  if (value < min) return `Write ${min} or more.`;
  if (value > max) return `Write ${max} or less.`;
  return `Write ${Math.floor(value)} or ${Math.floor(value) + 1}.`;
}
