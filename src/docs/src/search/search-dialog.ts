// The search of the site: wire names of the contract first, then the full text that Pagefind found.
import type { NameEntry } from "../contract/names.ts";
import { rankNames } from "./rank.ts";

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

/** This script lies in `_astro/`; the site's root is the folder above, wherever the site is served. */
const ROOT = new URL("..", import.meta.url);
const MOST_PAGES = 8;

class SearchDialog extends HTMLElement {
  private names: Promise<NameEntry[]> | undefined;
  private pagefind: Promise<Pagefind> | undefined;
  private asked = 0;

  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    const input = this.querySelector("input");
    const list = this.querySelector("ul");
    const status = this.querySelector("[role=status]");
    if (!dialog || !input || !list || !status) return;
    const open = (): void => {
      dialog.showModal();
      input.select();
      this.load();
    };
    this.querySelector("[data-open]")?.addEventListener("click", open);
    this.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    window.addEventListener("keydown", (event) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        open();
      }
    });
    input.addEventListener("input", () => void this.show(input.value, list, status));
    dialog.addEventListener("keydown", (event) => moveFocus(event, input, list));
  }

  private load(): void {
    this.names ??= fetch(new URL("names.json", ROOT)).then((answer) => answer.json());
    this.pagefind ??= import(/* @vite-ignore */ new URL("pagefind/pagefind.js", ROOT).href);
  }

  private async show(query: string, list: HTMLElement, status: Element): Promise<void> {
    this.load();
    const turn = ++this.asked;
    const names = rankNames((await this.names) ?? [], query);
    if (turn !== this.asked) return;
    list.replaceChildren(...names.map(nameItem));
    status.textContent = summary(query, names.length);
    if (query.trim().length < 2) return;
    const found = await (await this.pagefind)?.search(query);
    const pages = await Promise.all((found?.results ?? []).slice(0, MOST_PAGES).map((result) => result.data()));
    if (turn !== this.asked) return;
    list.append(...pages.map(pageItem));
    status.textContent = summary(query, names.length + pages.length);
  }
}

const summary = (query: string, count: number): string =>
  query.trim() === "" ? "" : count === 0 ? `Nothing is called “${query}”.` : `${count} results`;

function nameItem([name, kind, where, link]: NameEntry): HTMLLIElement {
  const label = document.createElement("code");
  label.textContent = name;
  const note = document.createElement("span");
  note.textContent = where === "" ? kind : `${kind} · ${where}`;
  return item(new URL(`.${link}`, ROOT).href, label, note);
}

function pageItem(page: PagefindPage): HTMLLIElement {
  const label = document.createElement("strong");
  label.textContent = page.meta.title ?? page.url;
  const note = document.createElement("span");
  // Pagefind marks what it found with <mark>; nothing else of its text is markup.
  for (const [index, part] of page.excerpt.split(/<\/?mark>/).entries()) {
    const piece = document.createElement(index % 2 === 1 ? "mark" : "span");
    piece.textContent = decode(part);
    note.append(piece);
  }
  return item(page.url, label, note);
}

function item(href: string, ...children: HTMLElement[]): HTMLLIElement {
  const link = document.createElement("a");
  link.href = href;
  link.append(...children);
  const row = document.createElement("li");
  row.append(link);
  return row;
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key === "Enter" && event.target === input) list.querySelector("a")?.click();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const places = [input, ...list.querySelectorAll("a")];
  const now = places.findIndex((place) => place.matches(":focus"));
  places[Math.min(Math.max(now + step, 0), places.length - 1)]?.focus();
}

customElements.define("search-dialog", SearchDialog);
