// Recorded run creations: a body that is valid by the contract becomes a RunsCreate that is valid by the contract.
import { describe, expect, it } from "vitest";
import { loadContract } from "../support/contract.ts";
import { readVectors } from "../support/runs-create-vectors.ts";
import { Validator } from "../support/validator.ts";

const validator = new Validator(loadContract());
const fixtures = new URL("../fixtures/runscreate/", import.meta.url);
const ID = "123e4567-e89b-12d3-a456-426614174000";

const recorded = ["vectors.json", "recorded.json"].flatMap((file) => readVectors(new URL(file, fixtures)).vectors);
const accepted = recorded.flatMap(({ name, request, runs_create }) => {
  const bodies = Array.isArray(request.body) ? request.body : [filled(request.body)];
  const values = Array.isArray(runs_create) ? runs_create : [runs_create];
  const isAccepted = bodies.every(
    (body) => validator.faults("/components/schemas/RunCreate", filled(body)).length === 0,
  );
  return isAccepted && runs_create !== null ? values.map((value) => [name, filled(value)] as const) : [];
});

describe("what the handler sees of an accepted run creation", () => {
  it("is recorded many times", () => expect(accepted.length).toBeGreaterThan(150));

  it.each(accepted)("%s", (_, value) => {
    const faults = validator.faults("/components/schemas/RunsCreate", value);
    // The type of the server's handler says whole seconds, but it also gets fractions: see spec/differences.
    const { after_seconds } = Object(value);
    expect(faults).toEqual(
      Number.isInteger(after_seconds) ? [] : [expect.stringContaining("/after_seconds must be integer")],
    );
  });
});

/** The recordings write `<run_id>` where an identifier was. */
function filled(value: unknown): unknown {
  return value === undefined ? value : JSON.parse(JSON.stringify(value).replace(/<[a-z_]+(:[a-z_]+)?>/g, ID));
}
