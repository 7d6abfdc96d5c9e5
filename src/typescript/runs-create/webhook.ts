/** Which webhook addresses the server refuses when a run is created. Names are resolved only by the `resolve` given. */
import { inNetworks, ipv4Of, ipv6Of } from "./address.ts";
import type { Refusal, WebhookPolicy } from "./types.ts";

const LOCAL_NAMES = ["localhost", "localhost.localdomain", "host.docker.internal"];
const METADATA_NAMES = ["metadata.google.internal", "metadata.amazonaws.com", "metadata", "instance-data"];

/** Why a webhook is refused, or undefined. An address that is not valid is a 400, one that is not allowed a 422. */
export function webhookFault(url: string, policy: WebhookPolicy = {}): Refusal | undefined {
  const loopback = policy.disable_loopback ?? true;
  if ([...url].length > (policy.max_url_length ?? 4096)) return refusal("Webhook URL too long");
  if (url.startsWith("/")) {
    return loopback ? refusal("Loopback webhooks (relative URLs and localhost) are disabled") : undefined;
  }
  const parts = split(url);
  if (parts === undefined) return refusal("Invalid IPv6 URL", 400);
  const { scheme, host, port } = parts;
  if (policy.require_https && scheme !== "https") return refusal("Webhook must use https");
  const reached = port === "" ? (scheme === "https" ? 443 : 80) : Number(port);
  const readable = Number.isInteger(reached) && reached < 65536;
  if (policy.allowed_ports?.length) {
    if (!readable) return refusal(`Port ${port} is not a number from 0 to 65535`, 400);
    if (!policy.allowed_ports.includes(reached)) return refusal(`Webhook port ${reached} not allowed`);
  }
  if (host === "") return refusal("Invalid webhook hostname ''");
  const named = allowedByName(host, policy.allowed_domains);
  if (policy.allowed_domains?.length && !named) return refusal("Webhook domain not allowed");
  if (scheme !== "http" && scheme !== "https") return refusal(`Webhook host blocked: scheme '${scheme}' not allowed`);
  const name = named ? undefined : nameFault(host, loopback);
  if (name !== undefined) return refusal(`Webhook host blocked: ${name}`);
  if (named || LOCAL_NAMES.includes(host)) return undefined;
  if (!readable) return refusal(`Port ${port} is not a number from 0 to 65535`, 400);
  const reason = hostFault(host, loopback, policy);
  return reason === undefined ? undefined : refusal(`Webhook host blocked: ${reason}`);
}

function refusal(detail: string, status: Refusal["status"] = 422): Refusal {
  return { status, detail };
}

/** The parts of an address by RFC 3986, unchanged: a URL parser would correct mistakes that the server refuses. */
function split(url: string): { scheme: string; host: string; port: string } | undefined {
  const clean = url.replace(/^[\0- ]+/, "").replace(/[\t\r\n]/g, "");
  const [, scheme = "", authority = ""] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?/i.exec(clean) ?? [];
  if (authority.includes("[") !== authority.includes("]")) return undefined;
  const [, host = "", port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority.replace(/^.*@/, "")) ?? [];
  return { scheme: scheme.toLowerCase(), host: host.replace(/^\[|\]$/g, "").toLowerCase(), port };
}

function allowedByName(host: string, domains: readonly string[] = []): boolean {
  return domains.some((domain) => {
    const pattern = domain.trim().toLowerCase();
    return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
  });
}

function nameFault(host: string, loopback: boolean): string | undefined {
  if (loopback && LOCAL_NAMES.includes(host)) return "localhost address";
  if (METADATA_NAMES.includes(host)) return "cloud metadata endpoint";
  return host.endsWith(".svc.cluster.local") ? "Kubernetes internal DNS" : undefined;
}

function hostFault(host: string, loopback: boolean, policy: WebhookPolicy): string | undefined {
  const addresses = addressOf(host) === undefined ? policy.resolve?.(host) : [host];
  if (addresses?.length === 0) return "DNS resolution failed";
  return addresses?.map((address) => addressFault(address, loopback, policy)).find((reason) => reason !== undefined);
}

function addressOf(host: string): bigint | undefined {
  return host.includes(":") ? ipv6Of(host) : ipv4Of(host);
}

function addressFault(host: string, loopback: boolean, policy: WebhookPolicy): string | undefined {
  const address = addressOf(host);
  if (address === undefined) return "invalid IP address";
  const within = (...networks: string[]) => inNetworks(address, host.includes(":") ? 128 : 32, networks);
  if (within(...NEVER)) return "blocked IP range";
  if (loopback && within("127.0.0.0/8", "::1/128")) return "loopback IP range";
  if (policy.disable_private_ips && within(...PRIVATE)) return "private IP range";
  return within("100.100.100.200/32", "fd00:ec2::254/128") ? "cloud metadata endpoint" : undefined;
}

/** Link-local, reserved, documentation, benchmarking, multicast, and IPv6 addresses that wrap an IPv4 one. */
const NEVER = [
  "169.254.0.0/16",
  "0.0.0.0/8",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "fe80::/10",
  "ff00::/8",
  "::ffff:0:0/96",
  "::/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
];
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];
