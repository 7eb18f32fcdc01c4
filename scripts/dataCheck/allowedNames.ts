/**
 * The only people whom titles and summaries name: elected or cabinet-level officials who were convicted or pleaded
 * guilty (editorial rules, section 2). Kept out of `data/`, where no file describes a person as structured data.
 */
export const ALLOWED_NAMES: readonly Readonly<{ name: string; record: string; reason: string }>[] = [
  { name: "Rick Thompson", record: "marfa-1991-1", reason: "elected sheriff, pleaded guilty" },
  {
    name: "Brigido Marmolejo",
    record: "edinburg-1994-1",
    reason: "elected sheriff, convicted by a jury in 1994",
  },
  {
    name: "Eugenio Falcon Jr.",
    record: "rio-grande-city-1998-1",
    reason: "elected sheriff, pleaded guilty in 1998",
  },
  {
    name: "Conrado Cantu",
    record: "cameron-county-2005-1",
    reason: "elected sheriff, pleaded guilty in 2005",
  },
  {
    name: "Reymundo Guerra",
    record: "rio-grande-city-2008-1",
    reason: "elected sheriff, pleaded guilty in 2009",
  },
  {
    name: "Jorge Torres López",
    record: "saltillo-2013-1",
    reason: "interim governor, pleaded guilty in 2020",
  },
  {
    name: "Tomás Yarrington",
    record: "ciudad-victoria-2013-1",
    reason: "elected governor, pleaded guilty in 2021",
  },
  { name: "Guadalupe Trevino", record: "edinburg-2014-1", reason: "elected sheriff, pleaded guilty in 2014" },
  {
    name: "Genaro García Luna",
    record: "mexico-city-2019-2",
    reason: "federal secretary, convicted by a jury in 2023",
  },
];
