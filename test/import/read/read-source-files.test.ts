// SPDX-License-Identifier: Apache-2.0

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSourceFiles } from "../../../scripts/kdp/import/read/read-source-files.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";

const STREAMS = { readStdin: (): Promise<Uint8Array> => Promise.resolve(Buffer.from("kind: A\n")) };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, "deep"));
  await mkdir(join(folder.path, "empty"));
  await writeFile(join(folder.path, "b.yml"), "\ufeffkind: B\n");
  await writeFile(join(folder.path, "deep", "a.json"), "{}");
  await writeFile(join(folder.path, "README.md"), "no");
  await writeFile(join(folder.path, "gbk.yaml"), Buffer.from([0x61, 0xc4, 0xe3]));
  await writeFile(join(folder.path, "odd.yaml"), 'a: "\u0085\u2028"\n');
});
afterAll(() => folder.remove());

test("a folder's files come by name, and standard input with them", async () => {
  const { files, problems } = await readSourceFiles([folder.path, "-"], STREAMS);
  expect(files.map(({ name, text }) => [name.replace(folder.path, ""), text])).toEqual([
    ["/b.yml", "kind: B\n"],
    ["/deep/a.json", "{}"],
    ["/odd.yaml", 'a: "\u0085\u2028"\n'],
    ["-", "kind: A\n"],
  ]);
  expect(problems).toMatchObject([{ code: "not-text", place: { file: join(folder.path, "gbk.yaml") } }]);
});

test("what is not there, or has nothing, is said with its name", async () => {
  await expect(readSourceFiles(["no-such-file"], STREAMS)).rejects.toThrow("no-such-file can't be read");
  await expect(readSourceFiles([join(folder.path, "empty")], STREAMS)).rejects.toThrow("has no file with the ending");
});
