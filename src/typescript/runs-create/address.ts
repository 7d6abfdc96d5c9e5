/** Addresses as numbers, read with the URL parser that every web runtime has. */

/** Also reads the short and the numeric forms (`127.1`, `2130706433`), which a resolver takes for the same address. */
export function ipv4Of(host: string): bigint | undefined {
  if (!/^[0-9a-fx.]*[0-9a-fx]$/i.test(host)) return undefined;
  const parsed = hostnameOf(host);
  if (parsed === undefined || !/^\d+\.\d+\.\d+\.\d+$/.test(parsed)) return undefined;
  return parsed.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

export function ipv6Of(host: string): bigint | undefined {
  const parsed = hostnameOf(`[${host}]`)?.slice(1, -1);
  if (parsed === undefined) return undefined;
  const [head = "", tail] = parsed.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const after = groups(tail ?? "");
  const before = groups(head);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

export function inNetworks(address: bigint, bits: 32 | 128, networks: readonly string[]): boolean {
  return networks.some((network) => {
    const [base = "", length = ""] = network.split("/");
    if (base.includes(":") !== (bits === 128)) return false;
    const start = base.includes(":") ? ipv6Of(base) : ipv4Of(base);
    const shift = BigInt(bits - Number(length));
    return start !== undefined && address >> shift === start >> shift;
  });
}

function hostnameOf(host: string): string | undefined {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : undefined;
}
