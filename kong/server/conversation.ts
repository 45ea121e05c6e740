// SPDX-License-Identifier: Apache-2.0

import { TERMINAL_METHODS, type MakePdk } from "./bridge.ts";
import type { Phase } from "./plugin-module.ts";

/** What Kong is told next: a PDK call to make, or `"ret"` for the end of the phase. */
export type PhaseAnswer = "ret" | { readonly Method: string; readonly Args: readonly unknown[] };

/** How long a conversation waits for either side, in milliseconds. */
export interface ConversationTimeouts {
  /** For the plugin. Well below the 60 s after which Kong gives up and would take a late answer for another's. */
  readonly plugin: number;
  /** For Kong, which never comes back where a PDK call failed or the client is gone. */
  readonly kong: number;
}

/** A phase that was given up, and why. */
class PhaseFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PhaseFailure";
  }
}

interface ConversationOptions {
  readonly makePdk: MakePdk;
  readonly timeouts: ConversationTimeouts;
  /** What runs in place of a phase that failed; `attempt` counts the failures from 1. `undefined` ends the phase. */
  readonly onFailure: (error: unknown, attempt: number) => Phase | undefined;
  /** Called once, when nothing more will be said. */
  readonly onOver: () => void;
}

interface PendingCall {
  readonly answer: PhaseAnswer;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One run of a phase as a conversation with Kong: each message from Kong is answered with the plugin's next PDK call, until
 * the phase is over. The messages of one conversation may come over different connections.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  /** Calls of the plugin that Kong has not been told yet. */
  #outbox: PendingCall[] = [];
  /** The call that Kong is making now. */
  #underWay: PendingCall | undefined;
  /** Takes the next answer to Kong, while Kong waits for one. */
  #tellKong: ((answer: PhaseAnswer) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Tells the run in hand from one that was given up and still talks. */
  #run = 0;
  #failures = 0;
  #isReturning = false;
  #isOver = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Starts the phase. Resolves to what Kong is told first; never rejects. */
  begin(phase: Phase): Promise<PhaseAnswer> {
    const next = this.#nextAnswer();
    this.#start(phase);
    return next;
  }

  /** Gives the plugin the result of its call, or the error. Resolves to what Kong is told next; never rejects. */
  step(result: unknown, error?: string): Promise<PhaseAnswer> {
    const call = this.#underWay;
    if (this.#isOver || call === undefined) return Promise.resolve("ret");
    this.#underWay = undefined;
    const next = this.#nextAnswer();
    if (error === undefined) call.resolve(result);
    else call.reject(new Error(`${methodOf(call.answer)} failed: ${error}`));
    this.#tell();
    return next;
  }

  /** Ends the conversation because nobody listens any more. */
  abandon(reason: string): void {
    if (this.#isOver) return;
    this.#end();
    const error = new PhaseFailure(reason);
    this.#underWay?.reject(error);
    for (const call of this.#outbox) call.reject(error);
    this.#tellKong?.("ret");
  }

  #nextAnswer(): Promise<PhaseAnswer> {
    this.#setTimer(this.#options.timeouts.plugin, () => {
      this.#fail(new PhaseFailure(`no PDK call and no end within ${this.#options.timeouts.plugin} ms`));
    });
    return new Promise((resolve) => {
      this.#tellKong = resolve;
    });
  }

  #start(phase: Phase): void {
    this.#run += 1;
    const run = this.#run;
    const kong = this.#options.makePdk((method, args) => this.#call(run, method, args));
    Promise.resolve()
      .then(() => phase(kong))
      .then(
        () => {
          if (run === this.#run) this.#return();
        },
        (error: unknown) => {
          if (run === this.#run && !this.#isOver) this.#fail(error);
        },
      );
  }

  #call(run: number, method: string, args: readonly unknown[]): Promise<unknown> {
    const result = new Promise<unknown>((resolve, reject) => {
      if (run !== this.#run || this.#isOver || this.#isReturning) {
        reject(new PhaseFailure(`${method} was called after the end of the phase`));
        return;
      }
      this.#outbox.push({ answer: { Method: method, Args: args }, resolve, reject });
      this.#tell();
    });
    // A plugin need not await its calls; one that fails unheard must not end the process.
    result.catch(() => undefined);
    return result;
  }

  #return(): void {
    this.#isReturning = true;
    this.#tell();
  }

  /** Tells Kong the next thing, if it waits and there is one. */
  #tell(): void {
    const tellKong = this.#tellKong;
    if (tellKong === undefined || this.#isOver) return;
    const call = this.#outbox.shift();
    if (call === undefined) {
      if (!this.#isReturning) return;
      this.#end();
      tellKong("ret");
      return;
    }
    this.#tellKong = undefined;
    if (TERMINAL_METHODS.includes(methodOf(call.answer))) {
      // Kong never answers these, so the plugin's promise stays open and what comes after it never runs.
      this.#end();
    } else {
      this.#underWay = call;
      this.#setTimer(this.#options.timeouts.kong, () => {
        this.abandon(`Kong did not answer ${methodOf(call.answer)}`);
      });
    }
    tellKong(call.answer);
  }

  #fail(error: unknown): void {
    this.#failures += 1;
    const substitute = this.#options.onFailure(error, this.#failures);
    this.#outbox = [];
    if (substitute === undefined) this.#return();
    else this.#start(substitute);
  }

  #setTimer(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, milliseconds);
    this.#timer.unref();
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#options.onOver();
  }
}

function methodOf(answer: PhaseAnswer): string {
  return answer === "ret" ? answer : answer.Method;
}
