/** Given names common on both sides of the border, without accents, to find personal names in a text. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abel abraham adam adan adolfo adrian adriana agustin alan alberto alejandra alejandro alex alexander alexis alfonso
alfredo alicia alonso alvaro amado amanda amy ana andrea andres andrew andy angel angela angelica anna anthony antonio ariel
armando arnoldo arthur arturo ashley barbara benito benjamin bernardo beatriz betty bill billy bob bobby brandon brenda brian
brigido bruce bryan cameron carl carla carlos carmen carolina catherine cecilia cesar charles chris christian christina
christopher clara claudia conrado craig cristian cristina cruz curtis cynthia damian dan daniel daniela danny dario dave david
dean deborah delia dennis diana diego domingo donald donna dorothy doug douglas eddie edgar edith eduardo edward edwin efrain
elena eliseo elizabeth emanuel emilio emily emma enrique eric erica erick ernest ernesto esteban estela eugene eugenio
evelyn ezequiel fabian fabiola federico felipe felix fernando fidel flor francis francisco frank fred freddy gabriel gabriela
garcia gary genaro george gerald gerardo german gilbert gilberto gina gloria gonzalo gordon grace graciela greg gregorio gregory
guadalupe guillermo gustavo harold hector heather henry heriberto hernan hilda homero horacio hugo humberto ignacio ines irene
irma isaac isabel ismael israel ivan jack jacob jacqueline jaime james jane janet jason javier jean jeff jeffrey jennifer
jeremy jerry jesse jessica jesus jim jimmy joan joaquin joe joel john johnny jon jonathan jorge jose joseph joshua josue juan
juana juanita judith julia julian julie julio justin karen karina karla kate katherine kathleen keith kelly ken kenneth kevin
kimberly kyle larry laura lauren lawrence leo leon leonardo leonel leticia lilia linda lisa lorena lorenzo louis lourdes lucia
lucio luis luisa luz magdalena manuel marc marcela marcelo marco marcos margaret margarita maria mariana maribel marina mario
mark marta martha martin mary mateo matthew mauricio maximiliano megan melissa mercedes michael michelle miguel mike miriam
moises monica nancy nathan nestor nicholas nicolas nicole noe noel norma octavio olga oliver omar orlando oscar osvaldo pablo
paola pat patricia patrick paul paula paulina pedro peter philip phillip rachel rafael ralph ramiro ramon randy raquel raul
raymond raymundo rebeca rebecca rene reymundo ricardo richard rick rigoberto rita robert roberto rocio rodolfo rodrigo roger
rogelio roland rolando roman ron ronald rosa rosalinda rosario roy ruben rudy russell ruth ryan sally salvador samuel sandra
santiago santos sara sarah saul scott sean sebastian sergio shannon sharon shirley silvia simon sofia sonia stephanie stephen
steve steven stuart susan susana sylvia tania teresa terry theresa thomas tim timothy todd tom tomas tony tyler ulises
valentin valeria vanessa veronica vicente victor victoria vincent virginia vivian walter wayne wendy wilfredo william xavier
yolanda zachary`.split(/\s+/),
);
