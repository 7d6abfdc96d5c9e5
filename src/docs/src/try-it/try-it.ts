// <try-it>: reads the form, sends the request, and shows the answer as it arrives.
import { readForm, type TryRequest } from "./request.ts";

class TryIt extends HTMLElement {
  private stop: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const own = form.querySelector<HTMLElement>(".own");
    form.addEventListener("change", () => {
      if (own) own.hidden = new FormData(form).get("server") !== "url";
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(form);
    });
    form.addEventListener("focusin", () => void this.fillIds(form), { once: true });
    this.stopButton?.addEventListener("click", () => this.stop?.abort());
  }

  private get stopButton(): HTMLButtonElement | null {
    return this.querySelector("button[name=stop]");
  }

  /** Path parameters that are still empty get values that exist in the mock. */
  private async fillIds(form: HTMLFormElement): Promise<void> {
    if (new FormData(form).get("server") === "url") return;
    const { mockInPage } = await import("./mock-in-page.ts");
    const { ids } = await mockInPage();
    for (const input of form.querySelectorAll<HTMLInputElement>("input[name^='path:']")) {
      input.value ||= ids[input.name.slice("path:".length)] ?? "";
    }
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const status = this.querySelector("[role=status]");
    const answer = this.querySelector<HTMLElement>(".answer");
    if (!status || !answer) return;
    this.stop?.abort();
    const stop = new AbortController();
    this.stop = stop;
    answer.hidden = false;
    answer.textContent = "";
    status.textContent = "Sending …";
    if (this.stopButton) this.stopButton.disabled = false;
    try {
      await this.fillIds(form);
      const request = readForm(form, this.dataset.method ?? "GET", this.dataset.path ?? "/");
      const started = performance.now();
      const response = await sendRequest(request, stop.signal);
      status.textContent = `${response.status} ${response.statusText}, headers after ${Math.round(performance.now() - started)} ms`;
      await showBody(response, answer);
      status.textContent += `, done after ${Math.round(performance.now() - started)} ms`;
    } catch (error) {
      status.textContent = stop.signal.aborted
        ? "Stopped."
        : `Not sent: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      if (this.stop === stop && this.stopButton) this.stopButton.disabled = true;
    }
  }
}

async function sendRequest(request: TryRequest, signal: AbortSignal): Promise<Response> {
  const { method, path, body, baseUrl, apiKey } = request;
  const headers = new Headers();
  if (body !== undefined) headers.set("content-type", "application/json");
  if (apiKey !== "") headers.set("x-api-key", apiKey);
  const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
  if (baseUrl !== null) return fetch(baseUrl.replace(/\/+$/, "") + path, init);
  const { mockInPage, MOCK_URL } = await import("./mock-in-page.ts");
  return (await mockInPage()).fetch(new Request(MOCK_URL + path, init));
}

/** A stream appears as it comes over the wire, event by event; JSON is laid out once it is whole. */
async function showBody(response: Response, answer: HTMLElement): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    answer.append(piece.value);
    answer.scrollTop = answer.scrollHeight;
  }
  if (!response.headers.get("content-type")?.includes("json")) return;
  try {
    answer.textContent = JSON.stringify(JSON.parse(text), null, 2);
    answer.scrollTop = 0;
  } catch {
    // What is no JSON stays as it came.
  }
}

customElements.define("try-it", TryIt);
