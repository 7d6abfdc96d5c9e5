import { asJson, type Node, type Reader, step } from "./document.ts";
import { checkOperationExtensions } from "./keywords.ts";
import { CAMEL, pascal, SNAKE } from "./names.ts";
import { readResponses } from "./responses.ts";
import { readNullUnset, readRole, type SchemaReader } from "./schemas.ts";
import type { Body, HttpMethod, Operation, Parameter, Property, Type, Webhook } from "./types.ts";
import { sameType, target } from "./unions.ts";

const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "PATCH", "DELETE"];
const PLACES = ["path", "query", "header"] as const;

export function readOperations(reader: Reader, schemas: SchemaReader): Operation[] {
  const operations = reader.children(reader.at("#/paths")).flatMap(([path, given]) => {
    const item = reader.resolve(given);
    return METHODS.flatMap((method) => {
      const node = reader.child(item, method.toLowerCase());
      return node === null ? [] : [readOperation(reader, schemas, path, method, item, node)];
    });
  });
  const seen = new Map<string, string>();
  for (const { id, path } of operations) {
    const first = seen.get(id);
    if (first !== undefined)
      reader.problems.add(
        step("/paths", path),
        `The operationId ${id} is already used by ${first}; an operationId must be unique.`,
      );
    seen.set(id, path);
  }
  return operations;
}

/** Reads the webhooks: requests that the server makes by itself. */
export function readWebhooks(reader: Reader, schemas: SchemaReader): Webhook[] {
  return reader.children(reader.at("#/webhooks")).flatMap(([, given]) => {
    const item = reader.resolve(given);
    return METHODS.flatMap((method) => {
      const node = reader.child(item, method.toLowerCase());
      if (node === null) return [];
      const id = reader.text(node, "operationId");
      return [
        {
          id,
          summary: reader.text(node, "summary"),
          description: reader.text(node, "description"),
          body: readBody(reader, schemas, id, node)?.type ?? null,
        },
      ];
    });
  });
}

function readOperation(
  reader: Reader,
  schemas: SchemaReader,
  path: string,
  method: HttpMethod,
  item: Node,
  node: Node,
): Operation {
  checkOperationExtensions(reader, node);
  const id = reader.text(node, "operationId");
  if (!CAMEL.test(id))
    reader.problems.add(
      node.pointer,
      `The operationId "${id}" must be a verb and a noun in lowerCamelCase, such as createRun.`,
    );
  const parameters = [...reader.items(item, "parameters"), ...reader.items(node, "parameters")]
    .map((parameter) => readParameter(reader, schemas, id, reader.resolve(parameter)))
    .sort((a, b) => PLACES.indexOf(a.in) - PLACES.indexOf(b.in));
  const body = readBody(reader, schemas, id, node);
  checkNames(reader, node, path, parameters, body);
  const name = reader.text(node, "x-openruns-method");
  const [resource, call, ...rest] = name.split(".");
  if (
    name !== "" &&
    (resource === undefined || call === undefined || rest.length > 0 || !CAMEL.test(resource + call))
  ) {
    reader.problems.add(
      node.pointer,
      `x-openruns-method "${name}" must have the form resource.method, both in lowerCamelCase.`,
    );
  }
  const { result, errors } = readResponses(reader, schemas, id, node);
  return {
    id,
    method,
    path,
    tag: Array.isArray(node.value.tags) ? String(node.value.tags[0]) : "",
    summary: reader.text(node, "summary"),
    description: reader.text(node, "description"),
    deprecated: reader.flag(node, "deprecated"),
    client: resource && call ? { resource, method: call } : null,
    parameters,
    body,
    result,
    // The response names a run that the request did not name, so the server has just created it.
    createsRun:
      method === "POST" &&
      !path.includes("{run_id}") &&
      result.headers.some(({ name: header }) => header === "Content-Location"),
    isLong: result.kind === "wait" || result.kind === "stream" || reader.flag(node, "x-openruns-long"),
    errors,
  };
}

function readParameter(reader: Reader, schemas: SchemaReader, operation: string, node: Node): Parameter {
  const wireName = reader.text(node, "name");
  const place = PLACES.find((known) => known === node.value.in) ?? "query";
  if (place !== node.value.in) {
    reader.problems.add(
      node.pointer,
      `The \`in\` of a parameter must be one of ${PLACES.join(", ")}, not ${String(node.value.in)}.`,
    );
  }
  const content = reader.child(node, "content");
  const media =
    content === null ? node : reader.node(content.value["application/json"], step(content.pointer, "application/json"));
  const schema = reader.child(media, "schema");
  if (schema === null) reader.problems.add(node.pointer, `The parameter ${wireName} has no schema.`);
  const name = reader.text(node, "x-openruns-name") || wireName;
  if (!SNAKE.test(name)) {
    reader.problems.add(
      node.pointer,
      `The client's name of "${wireName}" must be snake_case: say \`x-openruns-name\`.`,
    );
  }
  const given = schema?.value.default;
  const labels = schema === null ? null : labelsOf(reader, schemas, schema);
  const decoded = schema === null ? null : decodedText(reader, schemas, schema);
  const type: Type =
    schema === null
      ? { kind: "free", nullable: false }
      : (labels ?? decoded ?? schemas.type(schema, pascal(operation) + pascal(name)));
  return {
    name,
    wireName,
    in: place,
    type,
    required: place === "path" || reader.flag(node, "required"),
    description: reader.text(node, "description"),
    deprecated: reader.flag(node, "deprecated"),
    ...(given === undefined ? {} : { default: asJson(given) }),
    style:
      labels !== null
        ? "period"
        : content !== null || decoded !== null
          ? "json"
          : holdsArray(type, schemas)
            ? listStyle(node)
            : "plain",
    isLabels: labels !== null,
    nullUnset: readNullUnset(reader, node) || (schema !== null && readNullUnset(reader, schema)),
    role: readRole(reader, node, ...(schema === null ? [] : [schema, schemas.follow(schema).node])),
  };
}

/**
 * A parameter may be one string, or several strings as a JSON array in one string (described by `contentSchema`). A client method
 * takes an array; the runtime encodes it as JSON.
 */
function decodedText(reader: Reader, schemas: SchemaReader, schema: Node): Type | null {
  const { node, name } = schemas.follow(schema);
  const arms = reader.items(node, "anyOf").map((arm) => {
    const text = schemas.follow(arm).node.value.contentSchema;
    return text === undefined ? { ...arm, isText: false } : { value: text, isText: true };
  });
  if (name === null || !arms.some(({ isText }) => isText)) return null;
  const value = { anyOf: arms.map((arm) => arm.value), description: reader.text(node, "description") };
  return schemas.type({ value, pointer: step(node.pointer, "decoded") }, `${name}Value`);
}

/** A parameter may be labels joined by periods; `x-openruns-labels` names the schema of the array that a client takes instead. */
function labelsOf(reader: Reader, schemas: SchemaReader, schema: Node): Type | null {
  const { node } = schemas.follow(schema);
  const name = reader.text(node, "x-openruns-labels");
  return name === ""
    ? null
    : schemas.type({ value: { $ref: `#/components/schemas/${name}` }, pointer: node.pointer }, name);
}

function holdsArray(type: Type, schemas: SchemaReader): boolean {
  const shape = target(type, schemas.drafts);
  if (shape?.kind === "union") return shape.members.some((member) => holdsArray(member, schemas));
  return shape?.kind === "array";
}

/** OpenAPI's defaults: an array in the query repeats the parameter, in a header it is joined by commas. */
function listStyle(node: Node): "repeat" | "comma" {
  const explode = node.value.explode ?? node.value.in === "query";
  return explode === true ? "repeat" : "comma";
}

function readBody(reader: Reader, schemas: SchemaReader, operation: string, node: Node): Body | null {
  const given = reader.child(node, "requestBody");
  if (given === null) return null;
  const body = reader.resolve(given);
  const [media, ...more] = reader.children(reader.child(body, "content"));
  const schema = media === undefined ? null : reader.child(media[1], "schema");
  if (media === undefined || schema === null || more.length > 0) {
    reader.problems.add(body.pointer, "A request body must have exactly one content type, and that one a schema.");
    return null;
  }
  const type = schemas.type(schema, `${pascal(operation)}Body`);
  const wholeBodyName = reader.text(node, "x-openruns-body") || null;
  if (wholeBodyName !== null && !SNAKE.test(wholeBodyName)) {
    reader.problems.add(node.pointer, `x-openruns-body "${wholeBodyName}" must be snake_case.`);
  }
  // Only an operation with a client method has its fields as parameters.
  const isTakenApart = wholeBodyName === null && node.value["x-openruns-method"] !== undefined;
  const parts = isTakenApart ? bodyFields(reader, schemas, body, type) : { fields: [], labels: [], variants: [] };
  return { required: reader.flag(body, "required"), contentType: media[0], type, wholeBodyName, ...parts };
}

/** The properties of an object, or of all members of a union of objects. */
function bodyFields(
  reader: Reader,
  schemas: SchemaReader,
  body: Node,
  type: Type,
): Pick<Body, "fields" | "labels" | "variants"> {
  const shape = target(type, schemas.drafts);
  const members = shape?.kind === "union" ? shape.members : [type];
  const arms = members.flatMap((member) => {
    const arm = target(member, schemas.drafts);
    return arm?.kind === "object" ? [arm] : [];
  });
  // Clients do not send an optional body without fields: the server ignores it.
  const ignored = shape?.kind === "map" && !reader.flag(body, "required");
  if (arms.length < members.length && !ignored) {
    reader.problems.add(
      body.pointer,
      "A body whose fields are the client's parameters must be an object with properties; say `x-openruns-body: name` on the " +
        "operation where the whole body is one parameter.",
    );
  }
  const fields = new Map<string, Property>();
  for (const property of arms.flatMap((arm) => arm.properties)) {
    const required = arms.every((arm) =>
      arm.properties.some((one) => one.wireName === property.wireName && one.required),
    );
    const known = fields.get(property.wireName);
    if (known === undefined) fields.set(property.wireName, { ...property, required });
    else if (!sameType(known.type, property.type)) {
      reader.problems.add(
        body.pointer,
        `The arms of this body disagree on the type of "${property.wireName}", so its fields cannot be parameters: say ` +
          "`x-openruns-body: name` on the operation, which makes the whole body one parameter.",
      );
    }
    if (!SNAKE.test(property.name)) {
      reader.problems.add(body.pointer, `The field "${property.name}" must be snake_case: say \`x-openruns-name\`.`);
    }
  }
  const variants = members.length > 1 ? members.flatMap((member) => (member.kind === "ref" ? [member.name] : [])) : [];
  const lists = labelLists(reader);
  const labels = [...fields.values()].filter(
    ({ type: { kind, ...field } }) => "name" in field && lists.has(field.name),
  );
  return { fields: [...fields.values()], labels: labels.map(({ name }) => name), variants };
}

/** The names of the lists of labels that the contract has as one text too. */
const labelLists = (reader: Reader): ReadonlySet<string> =>
  new Set(
    reader.children(reader.at("#/components/schemas")).map(([, schema]) => reader.text(schema, "x-openruns-labels")),
  );

function checkNames(
  reader: Reader,
  node: Node,
  path: string,
  parameters: readonly Parameter[],
  body: Body | null,
): void {
  const names = [...parameters, ...(body?.fields ?? [])].map(({ name }) => name);
  if (body?.wholeBodyName) names.push(body.wholeBodyName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    reader.problems.add(
      node.pointer,
      `Two parameters would be named "${twice}" in the client: rename one by x-openruns-name.`,
    );
  }
  const placeholders = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  const given = parameters.filter((parameter) => parameter.in === "path").map(({ wireName }) => wireName);
  if (
    placeholders.length !== given.length ||
    placeholders.some((name) => name === undefined || !given.includes(name))
  ) {
    reader.problems.add(
      node.pointer,
      `The placeholders of the path are {${placeholders.join("}, {")}}, but its path parameters are ${given.join(", ")}.`,
    );
  }
}
