import type { Act, Confidence, Level, Method, Precision, Status } from "#domain/codes.ts";
import type { MethodFamily, Standing } from "#domain/status.ts";

/** One sentence a code, shown where the reader meets it. It says what the code means, and for a status what it does not. */
export const definitions = {
  method: {
    bribery:
      "Money, goods or favours were given, promised or asked for in return for help or for looking away.",
    "sexual-compromise": "Sex or a sexual or romantic relationship was used to win or hold the official.",
    intimidation: "The official, or someone close, was threatened or attacked in order to force cooperation.",
    "personal-vulnerability": "Debt, drug use, a secret or another weak spot of the official was exploited.",
    infiltration:
      "The official joined or was placed in the agency in order to help a group, or a whole unit was turned to serve one; used only where a source says so.",
    "family-or-friendship": "A relative, partner or friend drew the official in.",
    "self-initiated":
      "The official began it alone or offered the service, with no sign of having been recruited.",
    unknown: "The sources do not say how the official was drawn in.",
  } satisfies Record<Method, string>,
  act: {
    "waved-through":
      "Letting vehicles, loads or people pass a crossing or checkpoint without the required inspection.",
    "escorted-or-protected":
      "Guarding, accompanying or clearing the way for loads or for the people who moved them.",
    "leaked-information":
      "Passing on secrets of the service, such as lookouts, patrols, names or informants.",
    "altered-documents": "Forging, changing, issuing or selling papers, permits or entries in a database.",
    "smuggled-directly": "Carrying drugs, people, cash or goods oneself, on or off duty.",
    "stole-or-resold-drugs": "Taking drugs from evidence, seizures or traffickers, to keep or to sell.",
    "sold-access-or-credentials": "Selling badges, keys, uniforms, passwords or entry to a guarded place.",
    "trafficked-weapons": "Buying, selling, diverting or moving weapons or ammunition unlawfully.",
    "laundered-money": "Hiding or moving the proceeds of crime.",
    "obstructed-investigation": "Lying to investigators, warning suspects, or hiding or destroying evidence.",
    other: "Conduct that fits none of the other groups; the record says what it was.",
  } satisfies Record<Act, string>,
  status: {
    convicted:
      "A court convicted at least one official, by verdict or on a plea of guilt; others in the same case may have ended otherwise, and an appeal may still follow.",
    "pleaded-guilty":
      "At least one official admitted guilt in court; that says nothing about others in the case.",
    charged: "A prosecutor brought formal charges; they are an accusation, and no court has found guilt.",
    arrested: "An official was detained on suspicion; an arrest is neither a charge nor a finding of guilt.",
    investigated: "An inquiry was made public; no arrest or charge is recorded and nothing is proven.",
    "outcome-not-found":
      "An accusation with no news for more than five years; it does not mean guilt, and it does not mean that the case ended well for the accused or badly.",
    acquitted:
      "A court found the official not guilty, or overturned the conviction: the official is cleared.",
    dismissed: "The charges were dropped or thrown out before a verdict; nothing was proven.",
    "closed-without-charge": "The inquiry ended and no charge was brought; nothing was proven.",
  } satisfies Record<Status, string>,
  standing: {
    proven: "Guilt was found by a court or admitted in one, for at least one official in the case.",
    accused: "Someone official has accused, arrested or investigated; guilt is not proven.",
    cleared:
      "The case ended by acquittal, dismissal or closure without a charge; it does not count as corruption.",
  } satisfies Record<Standing, string>,
  family: {
    paid: "Bribery.",
    pressed: "Sexual compromise, intimidation or exploited vulnerability.",
    within: "Infiltration, or family or friendship.",
    "self-initiated": "Begun by the official, with no sign of having been recruited.",
    "not-documented": "The sources do not say how the official was drawn in.",
    several: "Documented methods from more than one of these groups.",
  } satisfies Record<MethodFamily, string>,
  level: {
    federal: "Officials of a national civilian agency, such as customs, border police or prisons.",
    military: "Soldiers, marines, sailors or national guard troops.",
    state: "Officials of a state of either country.",
    county: "Officials of a United States county, such as a sheriff's office.",
    municipal: "Officials of a city, town or Mexican municipality.",
    unknown: "The sources do not name the level of government.",
  } satisfies Record<Level, string>,
  precision: {
    port: "Placed at a port of entry that the sources name.",
    checkpoint: "Placed at a checkpoint that the sources name.",
    station: "Placed at the station or post of the official.",
    city: "Placed at the centre of a city or town.",
    county: "Only the county or municipality is known; the point is its centre.",
    region: "Only a wider area is known; the point is an estimate.",
    state: "Only the state is known; the point stands for all of it.",
  } satisfies Record<Precision, string>,
  confidence: {
    high: "An official page, or two press pages, give date, place and outcome.",
    medium: "One press page supports the record.",
    low: "The sources are thin or contradict each other.",
  } satisfies Record<Confidence, string>,
};
