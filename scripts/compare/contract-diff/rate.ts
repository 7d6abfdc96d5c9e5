/**
 * What a change of the contract means to those who use it.
 *
 * | what changes | in a request | in a response |
 * |---|---|---|
 * | an operation goes, its `operationId` or its client method changes, a named schema goes | major | major |
 * | an operation or a named schema comes | minor | minor |
 * | a field, parameter, header or body goes | major | major |
 * | a field, parameter, header or body comes | minor, major if required | minor |
 * | a status comes or goes | | major for a success, else minor |
 * | optional becomes required | major | minor |
 * | required becomes optional | minor | major |
 * | a type, null or any field is refused that was allowed | major | minor |
 * | a type, null or any field is allowed that was refused | minor | major |
 * | a value of an enumeration goes | major | minor |
 * | a value of an enumeration comes | minor | minor, with a note: clients must live with values that they do not know |
 * | an event of a stream goes; comes | | major; minor, with the same note |
 * | a limit comes or changes; goes | major; minor | minor |
 * | a default changes; comes or goes | major; minor | patch |
 * | a free object is described; the reverse | major; minor | minor; major |
 * | something is deprecated, or no longer | minor | minor |
 * | descriptions, examples | patch | patch |
 *
 * It is safe if a request may contain more or a response contains less; the reverse breaks somebody.
 */
import type { Difference, Direction, Side } from "../differences.ts";

export type Level = "major" | "minor" | "patch";

export interface Rating {
  readonly level: Level;
  readonly note?: string;
}

type Change = Pick<Difference, "aspect" | "direction" | "left" | "right">;

const UNKNOWN_VALUES = "clients must live with values that they do not know";
const level = (value: Level): Rating => ({ level: value });
/** More is allowed now: a request stays valid, but a reader of a response may meet something new. */
const wider = (direction: Direction): Rating => level(direction === "request" ? "minor" : "major");
const narrower = (direction: Direction): Rating => level(direction === "request" ? "major" : "minor");

/** Rates a change from `left`, the released contract, to `right`, the new one. */
export function rate({ aspect, direction, left, right }: Change): Rating {
  const isAdded = left === null;
  const isRemoved = right === null;
  switch (aspect) {
    case "operation":
      return level(isRemoved ? "major" : "minor");
    case "deprecated":
      return level("minor");
    case "status":
      return level(isSuccess(left ?? right) ? "major" : "minor");
    case "parameter":
    case "body":
    case "header":
    case "field":
      if (isRemoved) return level("major");
      return level(isAdded && direction === "request" && right.required === true ? "major" : "minor");
    case "required":
      return right?.required === true ? narrower(direction) : wider(direction);
    case "null":
    case "other fields":
      return right?.allowed === true ? wider(direction) : narrower(direction);
    case "inside":
      return isRemoved ? wider(direction) : narrower(direction);
    case "type":
      return rateSets(direction, left, right);
    case "values":
      return rateValues(direction, left, right);
    case "events":
      return isSubset(left ?? NOTHING, right ?? NOTHING) ? { level: "minor", note: UNKNOWN_VALUES } : level("major");
    case "limit":
      return isRemoved || direction === "response" ? level("minor") : level("major");
    case "default":
      if (direction === "response") return level("patch");
      return level(isAdded || isRemoved ? "minor" : "major");
  }
}

const NOTHING: Side = { text: "", items: [] };

const isSuccess = (side: Side | null): boolean => Math.floor((side?.status ?? 0) / 100) === 2;

/** If some types were added and others removed, the change is breaking in both directions. */
function rateSets(direction: Direction, left: Side | null, right: Side | null): Rating {
  if (isSubset(left, right)) return wider(direction);
  return isSubset(right, left) ? narrower(direction) : level("major");
}

function rateValues(direction: Direction, left: Side | null, right: Side | null): Rating {
  if (left === null || right === null || direction === "request") return rateSets(direction, left, right);
  return isSubset(right, left) ? level("minor") : { level: "minor", note: UNKNOWN_VALUES };
}

/** Whether all items of the first are in the second; a side without items allows everything. */
function isSubset(part: Side | null, whole: Side | null): boolean {
  const [some, known] = [part?.items, whole?.items];
  if (known === undefined) return true;
  if (some === undefined) return false;
  return some.every((item) => known.includes(item) || (item === "integer" && known.includes("number")));
}
