/*
 * Words that state guilt, words that attribute, words that clear, in both languages. A sentence that states guilt must
 * attribute it, unless the case is proven. These are tripwires for an editor, not a reading of the text.
 */

const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${parts.join("|")})(?!\\p{L})`, "iu");

export type Language = "en" | "es";

/** Conduct told as fact, or a person told as corrupt. */
export const GUILT: Readonly<Record<Language, RegExp>> = {
  en: words(
    "bribed",
    "smuggled",
    "trafficked",
    "laundered",
    "embezzled",
    "extorted",
    "conspired",
    "colluded",
    "sold",
    "stole",
    "leaked",
    "hauled",
    "ferried",
    "guarded",
    "tipped off",
    "waved (?:\\w+ )?through",
    "(?:took|accepted|received|pocketed|demanded|solicited) (?:\\S+ ){0,3}?(?:bribes?|cash|money|payments?|payoffs?|kickbacks?|sexual favou?rs|\\$[\\d,.]+\\S*)",
    "(?:helped|aided|assisted|protected|escorted|warned|alerted|tipped|sheltered|shielded) (?:\\S+ ){0,3}?(?:smugglers?|traffickers?|cartels?|gangs?|migrants?|loads?|drugs?|cocaine|marijuana|zetas)",
    "(?:passed|let|drove|carried|moved|transported|delivered|admitted|escorted) (?:\\S+ ){0,4}?(?:loads?|drugs?|cocaine|marijuana|heroin|fentanyl|methamphetamine|migrants?|undocumented people)",
    "searched (?:\\S+ ){0,2}?records for",
    "ran (?:a|an) (?:\\S+ ){0,3}?(?:ring|racket|network)",
    "worked for (?:\\S+ ){0,3}?(?:cartel|gang|zetas|traffickers|smugglers)",
    "(?:corrupt|dirty|crooked|bent) (?:\\S+ )?(?:officers?|officials?|agents?|police\\w*|inspectors?|soldiers?|sheriffs?|deput\\w+|guards?|judges?|mayors?)",
    "(?:arrested|jailed|held|detained|suspended|dismissed|fired|removed) for (?!lack|questioning|investigation|checks|the investigation|alleged)\\w+ing",
    "his crimes?|her crimes?|their crimes?",
  ),
  es: words(
    "soborn(?:ó|aron|aba|aban)",
    "trafic(?:ó|aron|aba|aban)",
    "contrabande(?:ó|aron|aba|aban)",
    "lav(?:ó|aron|aba|aban)",
    "malvers(?:ó|aron|aba|aban)|desvi(?:ó|aron) (?:\\S+ ){0,2}?(?:fondos|recursos|dinero)",
    "extorsion(?:ó|aron|aba|aban)",
    "conspir(?:ó|aron|aba|aban)|se colud(?:ió|ieron)",
    "vend(?:ió|ieron|ía|ían)",
    "rob(?:ó|aron|aba|aban)|hurt(?:ó|aron)",
    "filtr(?:ó|aron|aba|aban)",
    "encubr(?:ió|ieron|ía|ían)",
    "custodi(?:ó|aron|aba|aban)|resguard(?:ó|aron|aba|aban)",
    "(?:acept|cobr|tom|embols|solicit)(?:ó|aron|aba|aban) (?:\\S+ ){0,3}?(?:sobornos?|dinero|pagos?|mordidas?|moches?|efectivo|favores sexuales|dólares|pesos)",
    "(?:recib|exig|pid)(?:ió|ieron|ía|ían) (?:\\S+ ){0,3}?(?:sobornos?|dinero|pagos?|mordidas?|moches?|efectivo|favores sexuales|dólares|pesos)|(?:pid(?:ió|ieron)|ped(?:ía|ían)) (?:\\S+ ){0,3}?(?:sobornos?|mordidas?|dinero)",
    "(?:ayud|escolt|avis|alert|ocult)(?:ó|aron|aba|aban) (?:\\S+ ){0,3}?(?:\\p{L}*traficantes?|contrabandistas?|cárteles|cartel|cártel|bandas?|cargamentos?|drogas?|cocaína|marihuana|migrantes?|zetas|polleros?|coyotes?)",
    "(?:proteg|advirt)(?:ió|ieron|ía|ían) (?:\\S+ ){0,3}?(?:\\p{L}*traficantes?|contrabandistas?|cárteles|cartel|cártel|bandas?|cargamentos?|drogas?|cocaína|marihuana|migrantes?|zetas|polleros?|coyotes?)",
    "(?:pas|transport|traslad|llev|carg|entreg|cruz)(?:ó|aron|aba|aban) (?:\\S+ ){0,4}?(?:cargamentos?|drogas?|cocaína|marihuana|heroína|fentanilo|metanfetamina|migrantes?|indocumentad[oa]s?|personas sin documentos)",
    "(?:introdujo|introdujeron|condujo|condujeron|movió|movieron|metió|metieron) (?:\\S+ ){0,4}?(?:cargamentos?|drogas?|cocaína|marihuana|heroína|fentanilo|metanfetamina|migrantes?|indocumentad[oa]s?|personas sin documentos)",
    "dej(?:ó|aron|aba|aban) (?:pasar|entrar|cruzar)",
    "trabaj(?:ó|aron|aba|aban) para (?:\\S+ ){0,3}?(?:cárteles|cartel|cártel|bandas?|zetas|\\p{L}*traficantes?|crimen)",
    "dirig(?:ió|ieron|ía|ían) (?:un|una) (?:\\S+ ){0,2}?(?:red|banda|célula)",
    "(?:agentes?|oficial(?:es)?|polic[ií]as?|funcionari[oa]s?|inspector(?:es|as?)?|alcaldes?|alcaldesas?|jue[cz](?:es)?|militares?|soldados?|sheriffs?|custodi[oa]s?|fiscal(?:es)?|gobernador(?:es|as?)?) (?:\\S+ )?corrupt[oa]s?",
    "corrupt[oa]s? (?:agentes?|oficial(?:es)?|polic[ií]as?|funcionari[oa]s?)|narco-?(?:polic[ií]as?|alcaldes?|gobernador(?:es)?|generales|general|funcionari[oa]s?)",
    "(?:detenid[oa]s?|arrestad[oa]s?|encarcelad[oa]s?|suspendid[oa]s?|cesad[oa]s?|destituid[oa]s?|despedid[oa]s?) por (?!presunt|supuest|sospech|falta|ser interrog)(?:\\p{L}+)(?:ar|er|ir)(?:le|les|se)?",
    "(?:sorprendid[oa]s?|captad[oa]s?|grabad[oa]s?|pillad[oa]s?) (?:\\p{L}+ndo|cuando (?:rob|recib|cobr|vend))",
    "sus (?:crímenes|delitos)",
  ),
};

/** A verdict's words: wrong for an open or cleared case unless the sentence says that it fell. */
export const VERDICT: Readonly<Record<Language, RegExp>> = {
  en: words("convicted", "(?<!not )guilty of", "(?:found|pleaded) guilty", "sentenced to"),
  es: words(
    "condenad[oa]s?|conden(?:ó|aron|an)",
    "(?:hallad[oa]s?|declarad[oa]s?|encontrad[oa]s?) culpables?",
    "(?:se )?declar(?:ó|aron) culpables?|admitieron su culpa(?:bilidad)?|admitió su culpa(?:bilidad)?",
    "(?<!no )culpables? de",
    "sentenciad[oa]s? a|sentenci(?:ó|aron) a",
    "(?:purga|cumple|recibió) (?:una |la )?(?:pena|condena|sentencia) de",
  ),
};

/** More than a plea. */
export const SENTENCED: Readonly<Record<Language, RegExp>> = {
  en: words("convicted", "found guilty", "sentenced"),
  es: words("condenad[oa]s?", "(?:hallad|declarad)[oa]s? culpables?", "sentenciad[oa]s?"),
};

export const ATTRIBUTION: Readonly<Record<Language, RegExp>> = {
  en: words(
    "accus\\w+",
    "alleg\\w+",
    "suspect\\w*",
    "suspicion\\w*",
    "said|says|say|saying",
    "according",
    "charg\\w+",
    "indict\\w+",
    "complaints?",
    "claim\\w*",
    "prosecutors?",
    "testi\\w+",
    "reported\\w*",
    "investigat\\w+",
    "inquir\\w+",
    "believed",
    "court papers",
    "denied|denies",
    "acquitted|cleared|dismissed|dropped|not guilty|exonerat\\w+",
    "by (?:the \\w+'s?|his|her|their|one) account",
  ),
  es: words(
    "acus\\w+",
    "imputad?\\w*",
    "presunt\\w+",
    "supuest\\w+",
    "señal\\p{L}+",
    "sospech\\w+",
    "según",
    "denunci\\p{L}+",
    "cargos(?! públicos)|un cargo de|cargo(?= (?:penal|federal|estatal|militar|por))",
    "fiscal(?:es|ía|ías)?",
    "dij(?:o|eron)",
    "habr(?:ía|ían)",
    "testific\\p{L}+",
    "declar(?:ó|aron)",
    "aleg\\p{L}+",
    "investig\\p{L}+",
    "neg(?:ó|aron)",
    "absuel\\p{L}+|exoner\\p{L}+|sobrese\\p{L}+|desestim\\p{L}+",
  ),
};

/** What a cleared case's title must hold. */
export const CLEARED: Readonly<Record<Language, RegExp>> = {
  en: words(
    "acquitted",
    "cleared",
    "dismissed",
    "dropped",
    "not guilty",
    "exonerat\\w+",
    "absolved",
    "expunged|sealed by (?:a|the) court",
    "without (?:criminal )?charges?",
    "no (?:criminal )?charges?(?: followed)?",
    "freed for lack of evidence",
  ),
  es: words(
    "absuelt[oa]s?",
    "absolvi\\p{L}+",
    "exoner(?:ó|aron|ad[oa]s?)",
    "antecedentes (?:cancelados|reservados)|(?:cancel|reserv)(?:ó|aron) (?:\\S+ ){0,2}?antecedentes",
    "sobrese\\p{L}+",
    "sin cargos",
    "no hubo cargos",
    "retir\\p{L}+",
    "desestim\\p{L}+",
    "no culpables?",
    "liberad[oa]s? por falta de pruebas",
  ),
};

/** A verdict that fell. */
export const REVERSED: Readonly<Record<Language, RegExp>> = {
  en: words(
    "new trial",
    "revers\\w+",
    "overturn\\w+",
    "vacated",
    "set aside",
    "exonerat\\w+",
    "pardon\\w*",
    "unrelated",
  ),
  es: words("nuevo juicio", "revoc\\p{L}+", "anul\\p{L}+", "exoner\\p{L}+", "indult\\p{L}+", "sin relación"),
};

/** Someone else in the case, whose verdict may be told: a ring's leader, a colleague, a relative. */
export const OTHERS: Readonly<Record<Language, RegExp>> = {
  en: words(
    "colleagues?",
    "leaders?",
    "father",
    "mother",
    "brothers?",
    "sisters?",
    "relatives?",
    "co-defendants?",
  ),
  es: words(
    "colegas?",
    "compañer[oa]s?",
    "líder(?:es)?",
    "padre",
    "madre",
    "herman[oa]s?",
    "familiar(?:es)?",
    "coacusad[oa]s?",
  ),
};

/** Steps against a person: with an accusing word or one of these, a title tells where an open case stands. */
export const PROCEDURE: Readonly<Record<Language, RegExp>> = {
  en: words(
    "arrested",
    "detained",
    "held",
    "removed",
    "wanted",
    "disarmed",
    "seized",
    "jailed",
    "trial",
    "questions",
  ),
  es: words(
    "detenid[oa]s?",
    "arrestad[oa]s?",
    "retenid[oa]s?",
    "destituid[oa]s?",
    "buscad[oa]s?",
    "desarmad[oa]s?",
    "juicio",
    "preguntas|dudas",
  ),
};
