/** A turn of the event loop of one's own, without the millisecond that a timer takes. */
export function nextTurn(task: () => void): void {
  if (typeof setImmediate === "function") setImmediate(task);
  else {
    waiting.push(task);
    channel ??= openChannel();
    channel.port2.postMessage(null);
  }
}

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()?.();
  return opened;
}
