import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are not the internet's: of the machine, of private networks, of links, of clouds' own services, for
 * documentation and tests, and those in which an IPv4 address is wrapped. After IANA's special-purpose address registries,
 * and 168.63.129.16, where Azure has a service for its machines.
 */
const NOT_PUBLIC: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** All of IPv6's internet is in here, but for what is special within it. */
const PUBLIC_V6 = ['2000::', 3] as const;

const NOT_PUBLIC_V6: readonly (readonly [address: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const v4 = new BlockList();
for (const [address, bits] of NOT_PUBLIC) v4.addSubnet(address, bits, 'ipv4');
const v6 = new BlockList();
v6.addSubnet(...PUBLIC_V6, 'ipv6');
const special = new BlockList();
for (const [address, bits] of NOT_PUBLIC_V6) special.addSubnet(address, bits, 'ipv6');

/** Whether an IP address is one of the internet's. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !v4.check(address, 'ipv4');
    case 6:
      return v6.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}
