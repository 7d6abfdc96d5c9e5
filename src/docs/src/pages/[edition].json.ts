// The contract and its editions beside the pages, as the package has them.
import type { APIRoute, GetStaticPaths } from "astro";
import { editions } from "../contract/editions.ts";
import { readRepositoryFile } from "../contract/repository.ts";

export const getStaticPaths: GetStaticPaths = () =>
  editions.map(({ file }) => ({ params: { edition: file.replace(/\.json$/, "") } }));

export const GET: APIRoute = ({ params }) => new Response(readRepositoryFile(`generated/${params.edition}.json`));
