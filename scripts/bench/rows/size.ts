import { CLIENT, measure } from "../../check/size.ts";
import { type Measure, missingPackages, SDKS, skip } from "../context.ts";
import type { Row, Skipped } from "../row.ts";

const WHAT = "client, min + gzip -9";

export const size: Measure = async () => {
  const reason = missingPackages();
  const ours = (await measure(CLIENT)).gzipped;
  const rows: (Row | Skipped)[] = [];
  for (const [name, module] of Object.entries(SDKS)) {
    const isOlder = name === "SDK 2.0.0";
    const key = isOlder ? "size_sdk2" : "size_sdk1";
    if (reason) {
      rows.push(skip(key, WHAT, `${reason} (ours: ${ours} bytes)`));
      continue;
    }
    const theirs = (await measure(`export { Client } from "${module}";`, "test/bench")).gzipped;
    const target = { most: isOlder ? 0.45 : 0.05 };
    rows.push({ key, what: WHAT, unit: "bytes", against: name, ours, theirs, ratio: ours / theirs, target });
  }
  return rows;
};
