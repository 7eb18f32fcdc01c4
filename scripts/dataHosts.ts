/**
 * `npm run data:hosts`: the sources of all files by host, with how many have an archived copy, and what is wrong with
 * the form of an address. Asks no server.
 */
import { readValues } from "./dataCheck/readValues.ts";
import { addressesOf, addressProblemsOf, hostsOf } from "./dataHosts/hosts.ts";

const { values } = await readValues("data");
const addresses = Object.entries(values).flatMap(([file, value]) => addressesOf(file, value));
const hosts = hostsOf(addresses);
for (const { host, count, archived } of hosts) console.log(`${count}\t${archived}\t${host}`);
const problems = addressProblemsOf(addresses);
for (const { file, record, url, wrong, write } of problems) {
  console.log([file, record || "-", url, wrong, write].join("  "));
}
console.error(
  `${addresses.length} addresses at ${hosts.length} hosts (sources, archived copies, host); ${problems.length} problems`,
);
process.exitCode = problems.length ? 1 : 0;
