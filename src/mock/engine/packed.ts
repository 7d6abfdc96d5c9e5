/**
 * Records that are kept, in as little memory as they need. An object that grew member by member has room for more, and past a dozen V8
 * keeps it as a hash table; lists that are alike in thousands of checkpoints can be one list.
 */

/** Templates and lists that are remembered; keys of metadata are the users', so there may be any number of them. */
const MOST_REMEMBERED = 1_000;

const templates = new Map<string, object>();

/** The same members in the same order, with room for no more. */
export function packed<Value extends object>(value: Value): Value {
  const key = Object.keys(value).join("\n");
  let template = templates.get(key);
  if (!template) {
    template = JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(value).map((name) => [name, null])))) as object;
    if (templates.size < MOST_REMEMBERED) templates.set(key, template);
  }
  return Object.assign({ ...template }, value);
}

const lists = new Map<string, readonly string[]>();

/** A list of these names that everyone shares and nobody changes. */
export function sharedList(names: readonly string[]): readonly string[] {
  const key = names.join("\n");
  const known = lists.get(key);
  if (known) return known;
  if (lists.size < MOST_REMEMBERED) lists.set(key, names);
  return names;
}
