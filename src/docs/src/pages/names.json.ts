import type { APIRoute } from "astro";
import { nameEntries } from "../contract/names.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(nameEntries()));
