// SPDX-License-Identifier: Apache-2.0

import type { Logger } from "pino";
import { MAX_EVENTS } from "../wire/limits.ts";
import { createPdkMaker } from "./bridge.ts";
import { Conversation, type ConversationTimeouts, type PhaseAnswer } from "./conversation.ts";
import { describePlugin } from "./describe.ts";
import type { Instances, Instance } from "./instances.ts";
import type { Metrics } from "./metrics.ts";
import { canExit, phaseOf, type Phase, type PluginModule } from "./plugin-module.ts";
import { refuseWithoutCalls, refuseWith } from "./refusal.ts";
import type { UniqueIds } from "./unique-ids.ts";

/** An RPC that fails. Kong receives the message and logs it. */
export class RpcError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RpcError";
  }
}

interface RpcOptions {
  readonly module: PluginModule;
  readonly instances: Instances;
  readonly ids: UniqueIds;
  readonly timeouts: ConversationTimeouts;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The connection that makes an RPC. It aborts the conversation that it waits for when it closes. */
export interface Caller {
  waitsFor: Conversation | undefined;
}

/** The RPCs of a plugin server, protocol MsgPack:1. */
export class Rpc {
  readonly #options: RpcOptions;
  readonly #conversations = new Map<number, Conversation>();
  readonly #makePdk = createPdkMaker();
  #beginsPhases = true;

  constructor(options: RpcOptions) {
    this.#options = options;
  }

  /** The number of open phases. */
  get conversations(): number {
    return this.#conversations.size;
  }

  /** Begins no phase from now on: Kong goes on without the plugin, as without a server. Open phases go on. */
  stopPhases(): void {
    this.#beginsPhases = false;
  }

  /**
   * Executes one RPC.
   *
   * @throws RpcError where it fails.
   */
  async call(method: string, argument: unknown, caller: Caller): Promise<unknown> {
    switch (method) {
      case "plugin.HandleEvent":
        return this.#handleEvent(recordOf(argument), caller);
      case "plugin.StepError":
        return this.#step(recordOf(argument), true, caller);
      case "plugin.StartInstance":
        return this.#startInstance(recordOf(argument));
      case "plugin.OfferTable":
        return this.#offerTable(recordOf(argument));
      case "plugin.LoadTable":
        return this.#loadTable(recordOf(argument));
      case "plugin.CloseInstance":
        return this.#closeInstance(argument);
      case "plugin.InstanceStatus":
        return this.#instanceStatus(argument);
      case "plugin.GetPluginInfo":
        this.#checkName(argument);
        return describePlugin(this.#options.module, true);
      case "plugin.GetStatus":
        return this.#status();
      default:
        // StepRoute, StepMultiMap and the like name the type of the result, which MessagePack carries anyway.
        if (method.startsWith("plugin.Step")) return this.#step(recordOf(argument), false, caller);
        throw new RpcError(`${method} is not implemented`);
    }
  }

  #startInstance(argument: Record<string, unknown>): unknown {
    const { module, instances, metrics, log } = this.#options;
    this.#checkName(argument["Name"]);
    const { instance, refusal, servesLastGood } = instances.start(String(argument["Config"]));
    if (refusal === undefined) {
      log.info({ instance: instance.id }, "instance started");
    } else {
      metrics.refusedConfigs.inc();
      const serving = servesLastGood ? "the last good one stays in force" : "requests get 503 until a valid one comes";
      log.error({ instance: instance.id, err: refusal }, `configuration refused: ${serving}`);
    }
    // The configuration is not sent back: Kong has it already, and unpacking a large one would block its worker.
    return { Name: module.Name, Id: instance.id, StartTime: instance.startTime };
  }

  /** Not an RPC of Kong: the plugin's companion inside Kong makes it. Says whether the table is to be sent. */
  #offerTable({ Name: name, Label: label }: Record<string, unknown>): boolean {
    this.#checkName(name);
    return typeof label === "string" && this.#options.module.Tables?.wants(label) === true;
  }

  #loadTable({ Name: name, Label: label, Json: json }: Record<string, unknown>): boolean {
    this.#checkName(name);
    if (typeof label !== "string" || typeof json !== "string") throw new RpcError("a table has a label and JSON");
    this.#options.module.Tables?.load(label, json);
    return true;
  }

  #closeInstance(id: unknown): unknown {
    const instance = this.#options.instances.close(id);
    if (instance === undefined) throw noInstance(id);
    this.#options.log.info({ instance: instance.id }, "instance closed");
    return { Name: this.#options.module.Name, Id: instance.id };
  }

  #instanceStatus(id: unknown): unknown {
    const instance = this.#options.instances.use(id);
    if (instance === undefined) throw noInstance(id);
    return { Name: this.#options.module.Name, Id: instance.id, StartTime: instance.startTime };
  }

  #status(): unknown {
    const { module, instances } = this.#options;
    return { Pid: process.pid, Plugins: { [module.Name]: { Name: module.Name, Instances: instances.size } } };
  }

  async #handleEvent(argument: Record<string, unknown>, caller: Caller): Promise<unknown> {
    if (!this.#beginsPhases) throw new RpcError("the plugin server is shutting down");
    const instance = this.#options.instances.use(argument["InstanceId"]);
    if (instance === undefined) throw noInstance(argument["InstanceId"]);
    const name = String(argument["EventName"]);
    const id = this.#options.ids.next();
    const phase = this.#phaseOf(instance, name);
    if (phase === undefined) return { EventId: id, Data: "ret" };
    const conversation = this.#open(id, name);
    return answerOf(id, conversation, conversation.begin(phase), caller);
  }

  async #step(argument: Record<string, unknown>, isError: boolean, caller: Caller): Promise<unknown> {
    const id = argument["EventId"];
    if (typeof id !== "number") throw new RpcError("a step without an event's id");
    const data = argument["Data"];
    const conversation = this.#conversations.get(id);
    if (conversation === undefined) {
      // An earlier process began the phase, and its progress is unknown. After an error Kong would forward the request.
      this.#options.log.error({ event: id }, "a step of an unknown event: the request is refused");
      this.#options.metrics.failedPhases.inc({ reason: "unknown_event" });
      const refusal = this.#open(id, "access");
      return answerOf(id, refusal, refusal.begin(refuseWith("failure")), caller);
    }
    return answerOf(id, conversation, conversation.step(data, isError ? String(data) : undefined), caller);
  }

  #phaseOf(instance: Instance, name: string): Phase | undefined {
    if (this.#conversations.size < MAX_EVENTS) return phaseOf(instance.plugin, name);
    this.#options.metrics.failedPhases.inc({ reason: "too_many" });
    return canExit(name) ? refuseWithoutCalls("failure") : undefined;
  }

  #open(id: number, phase: string): Conversation {
    const { timeouts, metrics, log } = this.#options;
    const conversation = new Conversation({
      makePdk: this.#makePdk,
      timeouts,
      onEnd: () => this.#conversations.delete(id),
      onFailure: (error, attempt) => {
        log.error({ event: id, phase, err: error }, "a phase failed");
        metrics.failedPhases.inc({ reason: "error" });
        if (!canExit(phase)) return undefined;
        if (attempt === 1) return refuseWith("failure");
        return attempt === 2 ? refuseWithoutCalls("failure") : undefined;
      },
    });
    this.#conversations.set(id, conversation);
    return conversation;
  }

  #checkName(name: unknown): void {
    const known = this.#options.module.Name;
    if (name !== known) throw new RpcError(`there is no plugin ${String(name)} here, only ${known}`);
  }
}

/** The error for an unknown instance. On these words Kong starts a new instance within the same request. */
function noInstance(id: unknown): RpcError {
  return new RpcError(`no plugin instance #${String(id)}`);
}

async function answerOf(
  id: number,
  conversation: Conversation,
  next: Promise<PhaseAnswer>,
  caller: Caller,
): Promise<unknown> {
  caller.waitsFor = conversation;
  const answer = await next;
  caller.waitsFor = undefined;
  return { EventId: id, Data: answer };
}

function recordOf(argument: unknown): Record<string, unknown> {
  if (typeof argument === "object" && argument !== null) return argument as Record<string, unknown>;
  throw new RpcError("the argument must be a map");
}
