// SPDX-License-Identifier: Apache-2.0

/** The placeholder for the API's name in hosts, paths and URLs of the table. */
export const API_PLACEHOLDER = "{api}";

/** Replaces every `{api}` in a text by the API's name. */
export function withApi(text: string, api: string): string {
  return text.split(API_PLACEHOLDER).join(api);
}
