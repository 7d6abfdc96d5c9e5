import { getLines, getMessages } from "@microsoft/fetch-event-source/lib/esm/parse.js";

export const decode = async (fetch) => {
  let events = 0;
  const onLine = getMessages(
    () => {},
    () => {},
    ({ data }) => void (data && JSON.parse(data) !== undefined && events++),
  );
  const onChunk = getLines(onLine);
  const reader = (await fetch()).body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) onChunk(part.value);
  return events;
};
