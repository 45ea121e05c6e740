// SPDX-License-Identifier: Apache-2.0

/** A part of a document's text. */
export interface Segment {
  readonly kind: "text" | "code" | "strong";
  readonly text: string;
}

/** Parses a text: backticks enclose code, two asterisks enclose strong text, a backslash escapes either. */
export function parseInline(text: string): Segment[] {
  return [...text.matchAll(/`([^`]+)`|\*\*((?:\\.|[^*\\])+)\*\*|((?:\\.|[^`*\\]|\*(?!\*))+|[`*\\])/gs)].map(
    ([, code, strong, rest]) => {
      if (code !== undefined) return { kind: "code", text: code };
      if (strong !== undefined) return { kind: "strong", text: unescape(strong) };
      return { kind: "text", text: unescape(rest ?? "") };
    },
  );
}

/** Escapes all markup in a text from outside, such as an owner's name. */
export function plain(text: string): string {
  return text.replace(/[`*\\]/g, String.raw`\$&`);
}

function unescape(text: string): string {
  return text.replace(/\\([`*\\])/g, "$1");
}
