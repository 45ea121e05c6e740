// SPDX-License-Identifier: Apache-2.0

import { TERMINAL_METHODS, type MakePdk } from "./bridge.ts";
import type { Phase } from "./plugin-module.ts";

/** The next answer to Kong: a PDK call to make, or `"ret"` at the end of the phase. */
export type PhaseAnswer = "ret" | { readonly Method: string; readonly Args: readonly unknown[] };

/** How long a conversation waits for each side, in milliseconds. */
export interface ConversationTimeouts {
  /** For the plugin. Far below Kong's 60 s: after that Kong gives up, and would read a late answer as one to another request. */
  readonly plugin: number;
  /** For Kong. Kong sends nothing more where a PDK call failed or the client is gone. */
  readonly kong: number;
}

/** The reason why a phase was aborted. */
class PhaseFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PhaseFailure";
  }
}

interface ConversationOptions {
  readonly makePdk: MakePdk;
  readonly timeouts: ConversationTimeouts;
  /** Returns the phase to run instead of a failed one; `undefined` ends the conversation. `attempt` counts failures from 1. */
  readonly onFailure: (error: unknown, attempt: number) => Phase | undefined;
  /** Called once, at the end of the conversation. */
  readonly onEnd: () => void;
}

interface PendingCall {
  readonly answer: PhaseAnswer;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One run of a phase, as a conversation with Kong. Each message from Kong is answered with the plugin's next PDK call, until the phase
 * is over. The messages of one conversation may come over different connections.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  /** The plugin's calls that have not been sent to Kong yet. */
  #queuedCalls: PendingCall[] = [];
  /** The call whose result Kong owes. */
  #currentCall: PendingCall | undefined;
  /** Sends an answer to Kong; undefined while Kong does not wait for one. */
  #resolveAnswer: ((answer: PhaseAnswer) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The number of the current run. A call from an aborted run has a lower number. */
  #run = 0;
  #failures = 0;
  #isReturning = false;
  #isOver = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Starts the phase. Resolves to the first answer to Kong; never rejects. */
  begin(phase: Phase): Promise<PhaseAnswer> {
    const next = this.#nextAnswer();
    this.#start(phase);
    return next;
  }

  /** Passes the result of the current call, or its error, to the plugin. Resolves to the next answer to Kong; never rejects. */
  step(result: unknown, error?: string): Promise<PhaseAnswer> {
    const call = this.#currentCall;
    if (this.#isOver || call === undefined) return Promise.resolve("ret");
    this.#currentCall = undefined;
    const next = this.#nextAnswer();
    if (error === undefined) call.resolve(result);
    else call.reject(new Error(`${methodOf(call.answer)} failed: ${error}`));
    this.#answerKong();
    return next;
  }

  /** Ends the conversation because Kong no longer listens. */
  abandon(reason: string): void {
    if (this.#isOver) return;
    this.#end();
    const error = new PhaseFailure(reason);
    this.#currentCall?.reject(error);
    for (const call of this.#queuedCalls) call.reject(error);
    this.#resolveAnswer?.("ret");
  }

  #nextAnswer(): Promise<PhaseAnswer> {
    this.#awaitPlugin();
    return new Promise((resolve) => {
      this.#resolveAnswer = resolve;
    });
  }

  #awaitPlugin(): void {
    this.#setTimer(this.#options.timeouts.plugin, () => {
      this.#fail(
        new PhaseFailure(`the phase neither made a PDK call nor ended within ${this.#options.timeouts.plugin} ms`),
      );
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
      this.#queuedCalls.push({ answer: { Method: method, Args: args }, resolve, reject });
      this.#answerKong();
    });
    // A plugin need not await its calls. A failure that nobody awaits must not end the process.
    result.catch(() => undefined);
    return result;
  }

  #return(): void {
    this.#isReturning = true;
    this.#answerKong();
  }

  /** Sends Kong the next answer, if Kong waits and there is one. */
  #answerKong(): void {
    const tellKong = this.#resolveAnswer;
    if (tellKong === undefined || this.#isOver) return;
    const call = this.#queuedCalls.shift();
    if (call === undefined) {
      if (!this.#isReturning) return;
      this.#end();
      tellKong("ret");
      return;
    }
    this.#resolveAnswer = undefined;
    if (TERMINAL_METHODS.includes(methodOf(call.answer))) {
      // Kong never answers these calls. The plugin's promise stays pending, and the code after it never runs.
      this.#end();
    } else {
      this.#currentCall = call;
      this.#setTimer(this.#options.timeouts.kong, () => {
        this.abandon(`Kong did not answer ${methodOf(call.answer)}`);
      });
    }
    tellKong(call.answer);
  }

  #fail(error: unknown): void {
    this.#failures += 1;
    const substitute = this.#options.onFailure(error, this.#failures);
    this.#queuedCalls = [];
    if (substitute === undefined) {
      this.#return();
      return;
    }
    // A substitute has a time limit of its own. While Kong executes a call, the limit for Kong applies.
    if (this.#resolveAnswer !== undefined) this.#awaitPlugin();
    this.#start(substitute);
  }

  #setTimer(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, milliseconds);
    this.#timer.unref();
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#options.onEnd();
  }
}

function methodOf(answer: PhaseAnswer): string {
  return answer === "ret" ? answer : answer.Method;
}
