// SPDX-License-Identifier: Apache-2.0

/** Stands for the API's name wherever the table names a host, a path or a URL. */
export const API_PLACEHOLDER = "{api}";

/** The text with every `{api}` replaced by the API's name. */
export function withApi(text: string, api: string): string {
  return text.split(API_PLACEHOLDER).join(api);
}
