// SPDX-License-Identifier: Apache-2.0

import { parseAllDocuments } from "yaml";

/** The documents of a stream as a YAML 1.1 reader such as kubectl has them. */
export function documentsOf(stream: string): unknown[] {
  const documents = parseAllDocuments(stream, { version: "1.1" });
  return Array.isArray(documents) ? documents.map((document) => document.toJS() as unknown) : [];
}
