// Finds the operation that a method and a path ask for.
import type { Route } from "./routes.ts";

export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** `slash`: the path is there with or without its last slash. `allow`: it is there for these methods. */
export type Miss = "none" | "slash" | { readonly allow: string };

interface Node {
  readonly literal: Map<string, Node>;
  wild: { readonly name: string; readonly node: Node } | undefined;
  readonly routes: Map<string, Route>;
}

interface Place {
  readonly node: Node;
  readonly path: Record<string, string>;
}

export class Router {
  readonly #root = emptyNode();
  /** Paths without placeholders, found as they are. */
  readonly #plain = new Map<string, Node>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  /** `path` with its percent-encoding; an encoded slash counts as one, as it does for the Python server. */
  match(method: string, path: string): Match | Miss {
    const decoded = path.includes("%") ? decode(path) : path;
    const asked = method === "HEAD" ? "GET" : method;
    const plain = this.#plain.get(decoded)?.routes.get(asked);
    if (plain !== undefined) return { route: plain, path: {} };
    const found = this.#find(decoded);
    // `GET /threads/search` is no search, but asks for the thread of that name.
    for (const { node, path: values } of found) {
      const route = node.routes.get(asked);
      if (route !== undefined) return { route, path: values };
    }
    const [place] = found;
    if (place === undefined) return this.#find(otherSlash(decoded)).length === 0 ? "none" : "slash";
    const [first = "GET"] = place.node.routes.keys();
    return { allow: first === "GET" ? "GET, HEAD" : first };
  }

  #add(route: Route): void {
    let node = this.#root;
    for (const segment of route.path.split("/").slice(1)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        const next = node.literal.get(segment) ?? emptyNode();
        node.literal.set(segment, next);
        node = next;
      } else {
        node.wild ??= { name, node: emptyNode() };
        node = node.wild.node;
      }
    }
    node.routes.set(route.method, route);
    if (!route.path.includes("{")) this.#plain.set(route.path, node);
  }

  /** The places of a path, those with fewer placeholders first. */
  #find(path: string): Place[] {
    let places: Place[] = [{ node: this.#root, path: {} }];
    for (const segment of path.split("/").slice(1)) {
      places = places.flatMap(({ node, path: values }) => {
        const literal = node.literal.get(segment);
        const next = literal === undefined ? [] : [{ node: literal, path: values }];
        if (node.wild !== undefined && segment !== "") {
          next.push({ node: node.wild.node, path: { ...values, [node.wild.name]: segment } });
        }
        return next;
      });
    }
    return places.filter(({ node }) => node.routes.size > 0);
  }
}

function emptyNode(): Node {
  return { literal: new Map(), wild: undefined, routes: new Map() };
}

function otherSlash(path: string): string {
  return path.endsWith("/") ? path.replace(/\/+$/, "") : `${path}/`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
