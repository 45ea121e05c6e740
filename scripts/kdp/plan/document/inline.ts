// SPDX-License-Identifier: Apache-2.0

/** A piece of a text of a document. */
export interface Segment {
  readonly kind: "text" | "code" | "strong";
  readonly text: string;
}

/** Takes a text apart: backticks around code, two asterisks around what is strong, a backslash before either that is meant as it stands. */
export function parseInline(text: string): Segment[] {
  return [...text.matchAll(/`([^`]+)`|\*\*((?:\\.|[^*\\])+)\*\*|((?:\\.|[^`*\\]|\*(?!\*))+|[`*\\])/gs)].map(
    ([, code, strong, rest]) => {
      if (code !== undefined) return { kind: "code", text: code };
      if (strong !== undefined) return { kind: "strong", text: unescape(strong) };
      return { kind: "text", text: unescape(rest ?? "") };
    },
  );
}

/** A text that is no markup, whatever it has in it: words that people wrote, such as an owner's name. */
export function plain(text: string): string {
  return text.replace(/[`*\\]/g, String.raw`\$&`);
}

function unescape(text: string): string {
  return text.replace(/\\([`*\\])/g, "$1");
}
