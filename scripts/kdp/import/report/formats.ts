// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../../streams.ts";
import { toReportHtml } from "./html.ts";
import { toReportMarkdown } from "./markdown.ts";
import type { ImportReport } from "./report.ts";

/**
 * How a report is written into a file with this ending.
 *
 * @throws CommandError for an ending that is none of these.
 */
export function formatterOf(ending: string): (report: ImportReport) => string {
  switch (ending.toLowerCase()) {
    case ".json":
      return (report) => `${JSON.stringify(report, undefined, 2)}\n`;
    case ".md":
    case ".markdown":
      return toReportMarkdown;
    case ".html":
    case ".htm":
      return toReportHtml;
    default:
      throw new CommandError(
        `--report: the ending ${ending === "" ? "is missing" : `${ending} is not known`}. Write .json, .md or .html.`,
      );
  }
}
