// The contract beside its pages, as the package has it.
import type { APIRoute } from "astro";
import { readRepositoryFile } from "../contract/repository.ts";

export const GET: APIRoute = () => new Response(readRepositoryFile("generated/openapi.json"));
