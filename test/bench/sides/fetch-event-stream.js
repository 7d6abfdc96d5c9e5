import { events as read } from "fetch-event-stream";

export const decode = async (fetch) => {
  let events = 0;
  for await (const { data } of read(await fetch())) if (data && JSON.parse(data) !== undefined) events++;
  return events;
};
