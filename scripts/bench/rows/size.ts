import { CLIENT, measure } from "../../check/size.ts";
import { type Measure, SDKS } from "../context.ts";

export const size: Measure = async () => {
  const ours = (await measure(CLIENT)).gzipped;
  const about = { language: "typescript", name: "client, min + gzip -9", unit: "bytes", ours };
  return Promise.all(
    Object.entries(SDKS).map(async ([against, module]) => {
      const other = (await measure(`export { Client } from "${module}";`, "test/bench")).gzipped;
      return { ...about, against, other, ratio: ours / other, target: against === "SDK 2.0.0" ? 0.62 : 0.061 };
    }),
  );
};
