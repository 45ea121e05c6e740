// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVER_DEVIATIONS } from "../recordings/deviations.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { readRecordings, type Recording } from "../support/recordings.ts";
import type { Script } from "../support/script-plugin.ts";
import { connectWire, type Wire } from "../support/wire.ts";

interface Frame {
  readonly connection: number;
  readonly direction: "kong->server" | "server->kong";
  readonly decoded?: readonly unknown[];
  readonly event?: string;
}

interface Transcript extends Omit<Recording, "script"> {
  readonly script?: Script;
  readonly frames: readonly Frame[];
}

type Message = readonly unknown[];

/** In these recordings the proxy changed the server's answer, so the original answer is unknown. */
const CHANGED_BY_PROXY = "answers";
/** Overlapping conversations depend on Kong's timing. `conversations.test.ts` covers them with its own timing. */
const CROSSING = "concurrent";

let folder: { path: string; remove: () => Promise<void> };
let servers: Readonly<Record<"access" | "log", RunningServer>>;
const wires = new Map<number, Wire>();
/** The ids of our server, by the ids of the recorded server. */
const instanceIds = new Map<unknown, unknown>();
const eventIds = new Map<unknown, unknown>();

/** Kong has one server for each plugin, so the recorded plugin with a log phase had another server. */
const start = async (): Promise<typeof servers> => {
  const env = { SCRIPT_FILE: join(folder.path, "script.json") };
  const plugin = (file: string): string[] => ["--plugin", join(import.meta.dirname, "../support", file)];
  return {
    access: await startServerProcess(join(folder.path, "a"), plugin("script-plugin.ts"), env),
    log: await startServerProcess(join(folder.path, "l"), plugin("script-log-plugin.ts"), env),
  };
};
const stop = async (): Promise<void> => {
  for (const wire of wires.values()) wire.close();
  wires.clear();
  for (const server of Object.values(servers)) await server.kill();
};

beforeAll(async () => {
  folder = await temporaryFolder();
  servers = await start();
});
afterAll(async () => {
  await stop();
  await folder.remove();
});

describe("the server gives the answers of the recordings", () => {
  const transcripts = readRecordings<Transcript>("plugin-wire.jsonl").filter(({ kind }) => kind !== CROSSING);

  it.each(transcripts)("$id $kind: $title", async (transcript) => {
    const { title = "", kind, frames, script } = transcript;
    if (title.includes("restart of the server") || title === "server back") {
      await stop();
      servers = await start();
    }
    await writeFile(join(folder.path, "script.json"), JSON.stringify(script ?? {}));
    const found: string[] = [];
    const deviates = SERVER_DEVIATIONS.some(({ concerns }) => concerns(transcript as unknown as Recording));
    for (let i = 0; i < frames.length; i++) {
      const frame = frames[i];
      if (frame?.direction !== "kong->server" || frame.decoded === undefined) continue;
      const answer = await ask(frame, transcript.route === "/mplog" ? servers.log : servers.access);
      const expected = frames.slice(i + 1).find((next) => next.direction === "server->kong" && next.decoded?.[0] === 1);
      if (expected?.decoded === undefined) continue;
      learnIds(expected.decoded, answer);
      if (kind !== CHANGED_BY_PROXY) found.push(...compare(expected.decoded, answer));
    }
    expect(found.length > 0, found.join("\n")).toBe(deviates);
  });
});

async function ask({ connection, decoded = [] }: Frame, { socket }: RunningServer): Promise<Message> {
  let wire = wires.get(connection);
  if (wire === undefined || wire.isClosed()) {
    wire = await connectWire(socket);
    wires.set(connection, wire);
  }
  return (await wire.exchange(withOurIds(decoded))) as Message;
}

function withOurIds([type, id, method, args]: Message): Message {
  const map = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return instanceIds.get(value) ?? value;
    const record = value as Record<string, unknown>;
    return {
      ...("bytesHex" in record ? {} : record),
      ...("InstanceId" in record && { InstanceId: instanceIds.get(record["InstanceId"]) ?? record["InstanceId"] }),
      ...("EventId" in record && { EventId: eventIds.get(record["EventId"]) ?? record["EventId"] }),
      ...(isBytes(record["Data"]) && { Data: Buffer.from(record["Data"].bytesHex, "hex") }),
    };
  };
  return [type, id, method, (args as Message).map(map)];
}

function learnIds(recorded: Message, answer: Message): void {
  const was = recorded[3] as Record<string, unknown> | null;
  const is = answer[3] as Record<string, unknown> | null;
  if (was === null || is === null) return;
  if ("Id" in was) instanceIds.set(was["Id"], is["Id"]);
  if ("EventId" in was) eventIds.set(was["EventId"], is["EventId"]);
}

/** An answer without ids, times, and the configuration, which Kong sends and does not need back. */
function compare(recorded: Message, answer: Message): string[] {
  const clean = (message: Message): string => {
    const [type, id, error, result] = message;
    const known = Object.entries(result ?? {}).filter(
      ([name]) => !["Id", "EventId", "Config", "StartTime"].includes(name),
    );
    const text = typeof error === "string" ? error.replace(/#\d+/, "#ID") : null;
    return JSON.stringify([type, id, text, result === null ? null : Object.fromEntries(known.sort())]);
  };
  const [was, is] = [clean(recorded), clean(answer)];
  return was === is ? [] : [`recorded ${was}\nnow      ${is}`];
}

function isBytes(value: unknown): value is { readonly bytesHex: string } {
  return typeof value === "object" && value !== null && "bytesHex" in value;
}
