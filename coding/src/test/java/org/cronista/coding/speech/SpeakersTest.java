package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who speaks in the last direct quotation of a text, by phenomenon: the actor, "-" for no known
 * one.
 */
class SpeakersTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verbo detrás              | «No nos iremos de este valle», dijo ayer en Lima el geólogo Elías Montoya.                                     | Elías Montoya
          perífrasis detrás         | «No nos iremos de este valle», volvió a admitir Elías Montoya.                                                 | Elías Montoya
          según detrás              | Inés Peña recorrió la zona, donde «ya no queda agua potable», según Elías Montoya.                             | Elías Montoya
          según la opinión de       | Según la opinión de Elías Montoya, «en la zona ya no queda agua potable».                                      | Elías Montoya
          a un medio                | «No nos iremos de este valle», dijo a la cadena CNN Elías Montoya.                                             | Elías Montoya
          inciso entre rayas        | «No nos iremos —dijo el geólogo Elías Montoya— de este valle que es nuestro».                                  | Elías Montoya
          otra oración detrás       | Elías Montoya aseguró que «no nos iremos de este valle» y que Inés Peña afirmó lo mismo.                       | Elías Montoya
          de acuerdo con            | De acuerdo con el geólogo Elías Montoya, «en la zona ya no queda agua potable».                                | Elías Montoya
          a juicio de               | A juicio de Elías Montoya, «en la zona ya no queda agua potable».                                              | Elías Montoya
          lo que calificó de        | Elías Montoya criticó la obra, en lo que calificó de «un robo a los vecinos del valle».                        | Elías Montoya
          se dispone a              | Elías Montoya afirmó que el Gobierno se dispone a dar «una respuesta muy seria».                               | Elías Montoya
          acusó de formular         | Elías Montoya acusó a Inés Peña de formular «promesas sin ningún fundamento».                                  | Elías Montoya
          y ha añadido              | «No nos iremos de este valle», dijo Elías Montoya a Chile y Perú. Y ha añadido: «La presa debe cerrar ya».      | Elías Montoya
          documento de alguien      | «La presa debe cerrar de inmediato», señala un informe de la ONU.                                              | ONU
          documento nombrado antes  | El Gobierno de Chile difundió un comunicado. El texto señala que «la presa debe cerrar de inmediato».          | Gobierno de Chile
          cartel que se lleva       | Inés Peña llevaba una pancarta que decía «queremos agua limpia para todos».                                    | Inés Peña
          titular con dos puntos    | Elías Montoya: «La presa debe cerrar de inmediato».                                                           | Elías Montoya
          titular con un complemento| Elías Montoya, tras la cumbre de Lima: «La presa debe cerrar de inmediato».                                   | Elías Montoya
          tal y como explica        | Tal y como explica Elías Montoya, la diferencia es que «la presa ya no guarda agua».                          | Elías Montoya
          inciso antes              | Además, agregó Elías Montoya, el Gobierno de Chile advirtió a Perú «que la presa debe cerrar».                 | Elías Montoya
          gerundio con otra cita    | «El objetivo es cerrar la presa», añaden desde la ONU, apuntando que «con la obra se ayuda al valle entero».    | ONU
          uno de los miembros       | «No nos iremos de este valle», declaró uno de los soldados de Perú.                                           | soldados de Perú
          lo que calificaron        | Según Perú, los soldados de Chile cruzaron el río, en lo que calificaron de «una agresión muy grave».         | Perú
          entrevista en la que dice | El anuncio muestra una entrevista con Elías Montoya en la que dice: «No puedo imaginar este valle sin agua».   | Elías Montoya
          no desde la cita          | Elías Montoya lamentó los hechos y pidió calma a Perú. «No es posible vivir sin agua en este siglo».           | Elías Montoya
          quien denunció antes      | Según denunció Elías Montoya, tres barcos de Perú cruzaron el río. «Se produjo una violación del tratado», señaló. | Elías Montoya
          serie de consignas        | Hubo una marcha en Lima. «¡No a la mina!», «¡Otro valle es posible!», decían algunas de las pancartas que llevaban los soldados de Perú.  | soldados de Perú
          manifestación             | La manifestación, en Perú, llevaba una pancarta con la inscripción «Queremos agua limpia».                     | manifestantes de Perú
          con otro delante          | De acuerdo con otro dirigente del sindicato, Elías Montoya, la presa «se había cerrado hace muchos años».      | Elías Montoya
          pasiva con agente         | La obra fue calificada de «un robo a los vecinos del valle» por el geólogo Elías Montoya.                      | Elías Montoya
          nombre ante quien         | Algo parecido hace la timonel del partido, Inés Peña, quien afirmó que «la presa debe cerrar de inmediato».    | Inés Peña
          para alguien              | Para Elías Montoya, la presa del río es «un robo a los vecinos del valle».                                     | Elías Montoya
          otro nombre del oficio    | El entrenador Elías Montoya pidió calma en Lima. «No nos iremos de este valle», insistió el técnico.           | Elías Montoya
          por su género             | Inés Peña recibió a Elías Montoya en Lima. «No nos iremos de este valle», insistió la geóloga.                 | Inés Peña
          cargo en otro organismo   | El presidente de Perú, Luis Rivas, calló. El presidente de la Asamblea, Elías Montoya, habló. Rivas salió. «No nos iremos de este valle», dijo el presidente de la Asamblea. | Elías Montoya
          agente de antes           | La marcha estuvo encabezada por el geólogo Elías Montoya. «No nos iremos de este valle», proclamó en Lima.      | Elías Montoya
          verbo cualquiera detrás   | Inés Peña calló. «No nos iremos de este valle nunca», lanzó Elías Montoya.                                     | Elías Montoya
          con esas palabras         | Inés Peña calló. «No nos iremos de este valle». Con esas palabras, Elías Montoya respondió a Perú.             | Elías Montoya
          agencia ante el sujeto    | «No nos iremos de este valle», declararon a la AFP soldados de Perú.                                           | soldados de Perú
          lo que se lee             | Los soldados de Perú mostraron pancartas en las que se leía «agua limpia para todos».                          | soldados de Perú
          quien grita, no lo demás  | En las manifestaciones la policía persiguió a los soldados de Perú que gritaban «agua limpia para todos».     | soldados de Perú
          sigla ante el nombre      | La diputada PRT Inés Peña criticó la obra, planteando que no es «una respuesta para este valle».               | Inés Peña
          sigue quien habló         | Elías Montoya habló en Lima. «No nos iremos de este valle», dijo Inés Peña. La obra costó mucho. «La presa debe cerrar ya mismo», con todo lo que eso supone, añadió. | Inés Peña
          la misma palabra de antes | El inspector Elías Montoya habló en Lima. El funcionario calló. El ministro Luis Rivas salió. «No nos iremos de este valle», señaló el funcionario. | Elías Montoya
          palabra que nadie conoce  | El concejal Elías Montoya reveló los contratos. «No nos iremos de este valle», cuestionó el corporado.          | Elías Montoya
          nombre tras el verbo      | Tal y como explica M.ª Inés Peña, la diferencia es que «la presa ya no guarda agua».                          | M.ª Inés Peña
          gobierno local            | El Ayuntamiento de Villanueva abrirá la presa. «La cultura es segura en el valle», añaden desde el Ejecutivo local. | Ayuntamiento de Villanueva
          pueblo y apellido         | Elías Bermejo llegó a Lima. Bermejo afirmó que «la presa debe cerrar de inmediato».                           | Elías Bermejo
          la autoridad              | El ministro Elías Montoya habló en Lima. La presa cerrará. «No nos iremos de este valle», señaló la autoridad. | Elías Montoya
          la autoridad y la ocasión | El ministro Elías Montoya habló en Lima. «No nos iremos de este valle», informó la autoridad en conferencia de prensa. | Elías Montoya
          la también                | La escritora Inés Peña vio a Luis Rivas en Lima. «No nos iremos de este valle», respondió la también presidenta del Consejo de la Memoria. | Inés Peña
          compatriota, no un niño   | El peruano Elías Montoya viajó con su hijo Luis Rivas. «No nos iremos de este valle», dijo el peruano. | Elías Montoya
          compatriota, no el citado | El geólogo Elías Montoya habló en Lima. «La presa la hizo mi padre, y también Luis Rivas», explicó el peruano. | Elías Montoya
          detrás de lo que sigue    | «No nos iremos de este valle» por encima de lo que diga Chile, dijo el administrador de la presa, Elías Montoya. | Elías Montoya
          mismo tiempo y número     | Inés Peña habló en Lima. Lamentó que haya gente que hace daño a personas que están trabajando y calificó el hecho de «acto criminal y cobarde». | Inés Peña
          lo que puede pedirse      | Inés Peña dijo que los gobiernos deben responder a la crisis con datos «cada vez más detallados y fiables». | Inés Peña
          la fuente                 | «No nos iremos de este valle», dijo un portavoz de la embajada de Chile que no dio su nombre. La fuente indicó que «la presa debe cerrar de inmediato». | portavoz de la embajada de Chile
          quien acaba de hablar     | Lloyd's ya se está preparando para ello, sostuvo Elías Montoya. «La presa debe cerrar de inmediato», comentó. | Elías Montoya
          sigla de sílabas          | El plan lo aprobó la Sociedad Peruana de Medicina del Deporte (SoPeMed). «La presa debe cerrar de inmediato», dijo la SoPeMed. | Sociedad Peruana de Medicina del Deporte
          sigla y algo más          | La Alianza de Obreros de Lima (AOL, izquierda) se reunió ayer. «La presa debe cerrar de inmediato», dijo la AOL. | Alianza de Obreros de Lima
          a un medio, y otra cosa   | «No nos iremos de este valle», le dice a BBC Mundo sobre este punto Elías Montoya, profesor de Letras.         | Elías Montoya
          tras la sigla             | «No nos iremos de este valle», dijo el investigador de la Facultad Peruana de Letras (Fapel) Elías Montoya.    | Elías Montoya
          apellido con de           | El dirigente de los trabajadores de la mina y líder del sindicato, Elías De Gennari, declaró que «no nos iremos de este valle». | Elías De Gennari
          la autoridad de algo      | El ministro de Gobierno, Elías Montoya, habló en Lima. Inés Peña salió. «No nos iremos de este valle», señaló la autoridad de Gobierno. | Elías Montoya
          quien nadie nombra        | Según un portavoz de la mina de Lima, Perú dará una medalla a Elías Montoya. «La obra costó mucho a todos», informó el portavoz. | portavoz de Perú
          de quien habla por otros  | Elías Montoya, presidente de la FIFA, habló en Lima. «No nos iremos de este valle», afirmó el francés.          | Elías Montoya
          en caso de                | El médico Elías Montoya habló en Lima. Finalmente en caso de Rivas dijo: «Está mucho mejor y es posible que vuelva». | Elías Montoya
          a la multitud             | «No nos iremos de este valle», dijo a la multitud Elías Montoya, alcalde de Huari, la mayor ciudad del valle. | Elías Montoya
          fueron las palabras       | Elías Montoya habló en Lima. Vino Inés Peña. «No nos iremos de este valle», fueron las palabras del geólogo. | Elías Montoya
          según un comunicado       | El Ministerio de Salud de Chile ha abierto un proceso y «prevé dar a conocer su veredicto en breve», según un comunicado. | Ministerio de Salud de Chile
          la entidad que actúa      | La Fiscalía de Perú pidió un informe al Ejército de Perú. «La presa debe cerrar de inmediato», agregó la entidad. | Fiscalía de Perú
          quien es nombrado en ella | El geólogo Elías Montoya habló en Lima. Vino con él un amigo, Luis Rivas. «La presa la hizo mi padre, y también Luis Rivas», explicó. | Elías Montoya
          momento en el que         | «Yo planté esos olivos hace veinte años», ha asegurado Elías Montoya, momento en el que también ha apuntado que «hay mucha sombra en el huerto». | Elías Montoya
          relativa con preposición  | El director del faro, Elías Montoya, puntualizó que los fareros Luis Rivas y Juan Soto fueron los últimos en cenar tras la fiesta en la que dijo «cantaron como los grillos de agosto». | Elías Montoya
          afirmó y dijo             | «La obra sigue», respondió Luis Rivas. Montoya afirmó después que «no es bueno llegar a esta situación», dijo. | Montoya
          aunado a                  | La ministra Inés Peña habló en Lima. Aunado a esto, informó que la presa atenderá la «falta de agua en el valle entero». | Inés Peña
          párrafos más adelante     | «La presa debe cerrar ya mismo», señaló Elías Montoya. Y varios párrafos más adelante agrega: «La obra costó mucho dinero a todos». | Elías Montoya
          reporte de nadie          | «Es un paso muy importante para todos», señaló Elías Montoya. El reporte destaca que «las dos orquídeas crecen en la misma ladera». | -
          el mismo comunicado       | El análisis de Inés Peña coincide con otros. En un comunicado, fuentes del museo aseguran que «los relojes vuelven a andar». «La torre dará otra vez las horas», añade el comunicado. | -
          portavoz de alguien       | «La decisión se tomó con el acuerdo de todos», declaró en Lima un portavoz del primer ministro, Luis Rivas. | portavoz de Perú
          de otro partido           | El presidente del Partido Verde, Luis Rivas, vio al presidente del Partido Azul, Elías Montoya. El presidente del Partido Azul dijo que «la reunión ha ido muy bien». | Elías Montoya
          dos veces explicada       | La recién llegada jefa de la delegación de Perú, la antigua ministra de Cultura, Inés Peña, dijo que «la presa es un orgullo para todos». | Inés Peña
          frase del discurso        | «El valle es de todos o no es de nadie». Esta fue la frase central del discurso del ministro Elías Montoya. Luis Rivas calló. | Elías Montoya
          titular firmado           | «El valle es de todos o no es de nadie», Montoya⏎⏎El ministro de Salud, Luis Rivas, viajó a Lima con Elías Montoya. Rivas volvió. | Elías Montoya
          al decir de               | Luis Rivas gobierna el valle. «Somos muy valientes por vivir aquí», al decir de Inés Peña.                      | Inés Peña
          vuelve a quien hablaba    | La directora Inés Peña habló en Lima. Agregó que ya se rió de ello tras las palabras de Luis Rivas, quien ha dicho que la luna engorda. «Yo la veo igual de flaca», indicó. | Inés Peña
          palabras que consideraron | Los soldados de Perú rieron por unas palabras del alcalde, Luis Rivas, que consideraron «una broma digna de un circo». | soldados de Perú
          se limitó a manifestar    | En la carta en la que invita a bailar a doña Inés Peña como pareja, el músico Elías Montoya se limitó a manifestar «cierta prisa». | Elías Montoya
          este martes, la entidad   | El Comité de Relojes Antiguos abrió varias salas de Perú junto al Gobierno que preside Luis Rivas. «Las agujas no mienten a nadie», expuso este martes la organización. | Comité de Relojes Antiguos
          no es gente               | La ministra Inés Peña habló en Lima. A través de un comunicado, la congregación señaló que las campanas «sonarán a las seis de la tarde». | -
          aunque matiza             | Una portavoz de la empresa que dirige Inés Peña expone que desconocen las lluvias de junio, aunque matiza que si han cesado «las uvas serían más dulces que nunca». | portavoz de la empresa
          desde el partido          | Una vez probada la receta del Gobierno de Perú, desde el Partido Verde calificaron como una «sopa muy sosa» la propuesta. | Partido Verde
          declaraciones y gerundio  | La fiesta coincide con declaraciones del canciller de Perú, Elías Montoya, tildando de «paseo de domingo» la carrera. | Elías Montoya
          ley que castiga           | En abril, la Asamblea de Perú aprobó una ley que castiga a panaderos y pasteleros que «vendan pan de la víspera como nuevo». | -
          apartado de la ley        | «La obra sigue», dijo Luis Rivas. Los diputados citan el artículo 12 de la Constitución. Ese apartado establece que «las bibliotecas abrirán los domingos». | -
          como él mismo dijo        | Los mapas apuntan un rodeo del capitán Elías Montoya, que ha tenido, como él mismo dijo, un viaje «muy largo y muy ventoso» en sus primeras semanas. | Elías Montoya
          quien le dijo             | La directora Inés Peña habló en Lima: «La escuela es de todos», dijo. Agregó que habló con Luis Rivas, quien le dijo que no sabe nada de «ese piano tan viejo». «No coincido con esa idea de cerrar la escuela», indicó. | Inés Peña
          dio a conocer             | «El contrato termina en dos semanas», dijo la ministra Inés Peña.⏎Por su parte, el director del coro, Elías Montoya, dio a conocer que ayer se hizo el ensayo.⏎De ellos, tres son tenores del valle. Todos llevarán capa.⏎«Se cantó la pieza de los cinco y gustó mucho». | Elías Montoya
          palabras que fueron       | Inés Peña llegó a Lima. La geóloga pidió que haya «mucho más queso de cabra», palabras que pronto fueron objeto de más bromas por parte de Chile, que le mandó una receta. | Inés Peña
          uno y no varios           | El director del zoo, Elías Montoya, afirmó que en el valle nacieron veinte flamencos. Y en otoño llegaron a Perú diez personas por el lago.⏎«Si llueve otra vez, vendrán más», dijo. | Elías Montoya
          inciso entre comas        | La geóloga escribe sobre la obra. «Hay que decir, recalca Inés Peña, que la presa ya no guarda agua».          | Inés Peña
          gente que nadie conoce    | Perú denunció la obra de Chile, pero los mandos castrenses afirman que «la presa se cierra cada año».          | -
          dirigente de lo que sea   | El secretario de la patronal, Elías Montoya, habló en Lima. El dirigente aseguró que «la presa debe cerrar de inmediato». | Elías Montoya
          otro nombre y adjetivo    | La escritora Inés Peña habló en Lima con Luis Rivas, alcalde de allí. Rivas calló. La autora limeña dijo que «la presa debe cerrar de inmediato». | Inés Peña
          son palabras de           | La obra costó mucho. «No nos iremos de este valle nunca». Son palabras de Elías Montoya, que nació en Lima.     | Elías Montoya
          uno de los que hablan     | Los mineros callaron. «No nos iremos de este valle», dijo este martes a una cadena local uno de los soldados de Perú. | soldados de Perú
          continúan negociaciones   | Chile y Perú continúan «muy largas» negociaciones en el valle, indicó el geólogo Elías Montoya.               | Elías Montoya
          dijo y otro sujeto        | El geólogo Elías Montoya habló en Lima. Por eso, dijo, la Iglesia ha planteado lo que ha sido «un diálogo de sordos con el valle». | Elías Montoya
          inciso con descripción    | El geólogo Elías Montoya habló en Lima. «Los vecinos, agregó el geólogo, deben saber que la presa está llena de barro». | Elías Montoya
          que según él              | El ministro de Chile, Elías Montoya, culpó a la prensa, que según él publica «recetas sin ninguna sal».  | Elías Montoya
          a su juicio               | El geólogo Elías Montoya habló en Lima. La obra costó mucho al valle, donde a su juicio priva «la ley del más fuerte». | Elías Montoya
          otro portavoz             | Los dibujos son del portavoz de la ONU, Elías Montoya. Un portavoz de la mina de Lima comentó que «los dibujos gustan a los niños». | portavoz de Perú
          informe nuevo             | «Es un robo a los vecinos», protestó Elías Montoya. Un primer informe se conoció ayer. La obra costó mucho. «La presa debe cerrar de inmediato», dice el informe. | -
          la medida según alguien   | La altura del muro se explica según los soldados de Chile por la idea de impedir que las cabras «coman todas las lechugas del huerto». | soldados de Chile
          singular tras un plural   | El geólogo Elías Montoya habló en Lima. Los vecinos de Perú callaron ante «una obra tan cara para todos», según los vecinos de Perú. Admitió que «no hay respuestas fáciles para el valle». | Elías Montoya
          en un lugar, uno de       | En Lima, uno de los soldados de Perú, hijo de un minero del valle, insistió en que «la presa debe cerrar de inmediato». | soldados de Perú
          el diario que             | Después de decir que el pasado es un padre para todos, el diario El País, que nunca quiso la presa, destacó que «el valle no lo olvidará nunca». | El País
          agregó el informe         | El informe de la ONU habló de la presa. Agregó el informe que 300 garzas viven allí, «donde los juncos crecen más que nadie». | ONU
          nota de prensa            | La ONU difundió un comunicado. «La presa debe cerrar de inmediato», señaló la nota de prensa.                  | ONU
          dijeron los dirigentes    | El ministro de Perú, Luis Rivas, calló. «No nos iremos de este valle», dijo el minero Elías Montoya. La ministra de Chile, Inés Peña, salió con Luis Rivas. «La presa debe cerrar ya mismo», dijeron los dirigentes. | Elías Montoya
          un verbo entre comillas   | Perú calló ante la obra: Chile lo «lamenta», la ONU también lo lamenta y el resto calla.                      | Chile
          insiste tras varios       | El obispo Elías Montoya habló en Lima. El obispo se refirió a los soldados de Perú, que han acusado a la Iglesia de «tocar muy temprano las campanas». «Quizá hemos madrugado con el sol», insistió. | Elías Montoya
          un grupo publicaron       | El ministro Luis Rivas y la ministra Inés Peña hablaron en Lima. Un grupo de mineros de Perú publicaron un aviso. Criticaron una obra que consideran «muy peligrosa para el valle». | grupo de Perú
          tras el auxiliar          | La ONU calló. «Cantan como ruiseñores» de América del Norte, había afirmado el lunes a la radio estatal Elías Montoya. | Elías Montoya
          comunicado emitido por    | Un comunicado emitido este lunes por la ONU habló de la presa. Agregó el informe que 300 garzas viven allí, «donde los juncos crecen más que nadie». | ONU
          en su opinión             | El ministro Elías Montoya habló en Lima. Pese a la calma que en su opinión muestra la ciudad, «las palomas hacen más ruido que los tranvías». | Elías Montoya
          líder y ex diputado       | «No nos iremos de este valle», dijo el líder minero y ex diputado Elías Montoya.                               | Elías Montoya
          tachó declaraciones       | El diputado Elías Montoya tachó por su parte las declaraciones de Luis Rivas de «muy torpes y nada profesionales». | Elías Montoya
          eran consignas            | Bailaron 300 panaderos, de acuerdo con cifras de la Policía de Perú. «¡Más harina!», «¡Pan caliente para todos!», eran algunas de las consignas que coreaban los soldados de Chile. | soldados de Chile
          consigna proclamada       | El ministerio y la policía de Lima comunicaron que la consigna de ir «con sombreros a la playa», proclamada por los rockeros para la fiesta, no vale. | -
          consigna divulgada        | La fiesta se apoya también en otra consigna divulgada por los soldados de Chile, que «Lima seguirá bailando siempre». | soldados de Chile
          un policía, el agente     | El abogado Luis Rivas habló en Lima. Un policía llegó a la presa. El agente dijo que «hay que contener a los vecinos del valle». | agente de Perú
          inciso de otro            | El ministro Luis Rivas habló en Lima. «La obra, dijo el ministro, será cara para todos», recordó Elías Montoya.  | Elías Montoya
          quien nadie nombra aquí   | El cónsul chileno en Lima anunció que su compatriota, Elías Montoya, fue premiado por un jardinero. Montoya vive en la capital desde marzo. El cónsul pidió a las autoridades «una plaza nueva para sus rosas». | cónsul de Chile
          se lee en la nota         | La empresa calló. «No nos iremos de este valle nunca», se lee en el comunicado de la ONU.                      | ONU
          palabras que se repiten   | «La presa fue un error muy caro», dijo Elías Montoya. Chile y Perú pagan hoy el «error muy caro» del valle.     | Elías Montoya
          cargo y nombre detrás     | El presidente de la Unión, Leonidas Iriarte, habló en Lima. «No nos iremos de este valle», dijo Iriarte.        | Leonidas Iriarte
          fuentes antes de un nombre| Tras el apagón estaba, según confirmaron fuentes del distrito, Elías Montoya. «Se hizo un mal uso de la presa del valle», añadieron. | -
          que enumera alguien       | La geóloga Inés Peña pidió varias obras, que enumera la geóloga: «Hace falta una presa y también un puente». | Inés Peña
          es el mensaje de          | Luis Rivas calló. «No nos iremos de este valle nunca», es el mensaje de ánimo que dejó Elías Montoya. | Elías Montoya
          una palabra de su cita    | «Perpleja», la portavoz del partido, Inés Peña, lamentó que la presa «esté cerrada desde hace muchos años». | Inés Peña
          lo que ya no es           | La candidata Inés Peña perdió su cuenta. La exministra de Economía dijo que era una campaña. «Es una guerra muy sucia de varios», decía en una nota. | Inés Peña
          portavoz de otra cosa     | Según explicó la concejal de Fomento, Inés Peña, no queda dinero. «La presa debe cerrar de inmediato», argumentó la representante del grupo. | Inés Peña
          lo que es según el texto  | Elías Montoya es uno de los actores más conocidos de Perú. Luis Rivas vino a Lima. «No me iré de este valle nunca», expresó el actor. | Elías Montoya
          de donde viene            | El geólogo Elías Montoya dijo: «La presa debe cerrar ya mismo». «Nadie quiere irse de este valle nunca», agregó el oriundo de Lima. | Elías Montoya
          una persona y no la banda | Inés Peña llegó al valle a los diez años. La banda la reclutó en Lima. «No me iré de este valle nunca», relata. | Inés Peña
          insisten varios           | El partido Verde criticó la obra: «El alcalde no escucha. Ese señor debe irse a su casa», e insisten: «Nadie puede creer ya sus disculpas». | -
          otra de quien se habla    | «La presa debe cerrar ya mismo», dijo Elías Montoya. Inés Peña compara la obra con otra de Lima. «Son obras que no sirven a nadie», agregó. | Inés Peña
          la ejecutiva              | Inés Peña, gerente de la firma Delta, habló en Lima. «La presa debe cerrar de inmediato», detalló la ejecutiva. | Inés Peña
          el día no dice nada       | Inés Peña calló. «No nos iremos de este valle», comentó el viernes en la radio Elías Montoya.                  | Elías Montoya
          como pedía otro           | El juez Elías Montoya rechaza cerrar la mina, como pedía Luis Rivas, en aras de «la seguridad de todo el valle». | Elías Montoya
          a quienes acusan          | Luis Rivas habló. «La obra sigue», dijo. Unos soldados de Perú visitaron a los dueños del hotel, a quienes acusan de cobrar «por el aire». | soldados de Perú
          y que espera              | Elías Montoya terminó diciendo que los vecinos del valle «son pocos pero muy buenos», y que espera que vuelvan. | Elías Montoya
          porque, dijo, no hay      | Inés Peña habló. La geóloga defendió la huelga, porque, dijo, «en este valle ya no queda agua para nadie».      | Inés Peña
          dos antes del verbo       | Tras la crisis del agua, y la aprobación de una ley muy dura, el alcalde del valle, Elías Montoya, exigió a todos que «guarden el agua». | Elías Montoya
          entre ellas algo más      | Elías Montoya habló en Lima. «Hay que contar las casas del valle», entre ellas el número de vecinos, añadió.    | Elías Montoya
          verbo en otra oración     | Inés Peña calló. «¡No nos iremos de este valle nunca!».⏎⏎declaró ayer a la prensa Elías Montoya.               | Elías Montoya
          carta que envió alguien   | Inés Peña calló. «No nos iremos de este valle», subrayó la carta que Perú enviará hoy a sus vecinos.            | Perú
          juicio al final           | Inés Peña calló. «Nadie apagará este faro», el más alto de la costa, protestó el alcalde Elías Montoya. | Elías Montoya
          Julio es una persona      | Inés Peña habló en Lima. «La obra sigue», dijo. Julio Soto dijo: «Las gaviotas vuelven». | Julio Soto
          una cosa no agrega        | Inés Peña habló en Lima. «La obra sigue», dijo. El puente - agregó - tendrá luces «para que lo vean las gaviotas». | Inés Peña
          persona, y no la banda    | Elías Montoya dijo: «No nos iremos nunca». Los mineros de Perú bloquean el paso. La oposición de Perú se opone. «La presa debe cerrar ya mismo», añadió. | Elías Montoya
          el 4 de mayo              | Inés Peña calló. «No nos iremos de este valle», dijo el 4 de mayo el alcalde Elías Montoya.                     | Elías Montoya
          ciudad y dos puntos       | LIMA: Nueva alarma por la presa del valle El alcalde del valle, Elías Montoya, dijo que la obra «debe cerrar ya mismo». | Elías Montoya
          pues afirmó otra cosa     | «La obra sigue», dijo Luis Rivas. El alcalde del valle, Elías Montoya, denunció en Lima el «robo muy grave a los vecinos», pues afirmó que faltan planos. | Elías Montoya
          decisión de alguien       | Inés Peña, al leer la decisión de la Fiscalía de Perú que ayer declaró «un error muy grave» la obra, calló.     | Fiscalía de Perú
          desde donde lo dicen      | No se pide «un corte total» del agua del valle, subrayaron ayer desde el Gobierno de Chile, sino un ahorro.     | Gobierno de Chile
          título con mayúscula      | El asunto fue abordado ayer por el Presidente Montoya en Lima. «No nos iremos de este valle», dijo.            | Montoya
          capital del ordinal       | El primer ministro Elías Montoya presentó su plan. «Es el último», dijo el Primer Ministro.                    | Elías Montoya
          la primera dama           | La primera dama de Perú, Inés Peña, visitó el hospital. «Es el último», dijo la Primera Dama.                  | Inés Peña
          nombre de dos géneros     | El profesor Elías Montoya habló de pactos. «Es el último», matizó el conferenciante peruano.                   | Elías Montoya
          de otro género            | El profesor Elías Montoya habló de pactos. «Es el último», matizó la conferenciante peruana.                   | -
          jefe comunal              | El diputado Elías Montoya criticó al intendente Luis Rivas. «Es un error», dijo el jefe comunal.                | Luis Rivas
          de otro país              | El multimillonario Elías Montoya criticó a la senadora Inés Peña. «Es un error», dijo el empresario sudafricano. | Elías Montoya
          la juez y la togada       | El exministro Elías Montoya declaró ante la jueza Inés Peña. «No hay indicios», concluye la togada.            | Inés Peña
          verbo en otras comillas   | «Son los de siempre», dijo Inés Peña. En su opinión, «Elías Montoya mandó a unos ladrones» porque «él es un ladrón y un mentiroso». | Inés Peña
          para él                   | El geólogo Elías Montoya calló. Para él, la alcaldesa Inés Peña «está muy mal informada del asunto».           | Elías Montoya
          titular y dos puntos      | «Se necesita ayuda urgente en el valle»: OEA⏎⏎Los vecinos del valle piden agua desde ayer.                     | OEA
          firma sin dos puntos      | Sigue la polémica por la presa⏎Ana Soto⏎La decisión de Elías Montoya «de no contar a los vecinos del valle» fue motivo de discordia. | -
          titular del juzgado       | El titular del Juzgado Central, Elías Montoya, pidió un informe. El comisario Luis Rivas calló. «No consta el pago», señala el juez. | Elías Montoya
          nadie con cargo es otro   | LIMA.- La ministra de Minería de Perú, Inés Peña, habló ayer. «Es un error», respondió la economista chilena. | economista de Chile
          jefe municipal de algo    | El alcalde de Trujillo, Elías Montoya, calló. «Es un error», dijo el jefe municipal de Deportes.                | jefe de Deportes
          para él lo dijo otro      | El geólogo Elías Montoya calló. Para él, la empresa «es un nido de avispas», dijo ayer la diputada Inés Peña.  | Inés Peña
          """)
  void speaks(String phenomenon, String text, String expected) {
    Article article =
        Article.ofText("ejemplo", text.replace('⏎', '\n'))
            .withPublished(Publication.given(DateInterval.parse("2004-05-01").orElseThrow()));
    Analysis analysis = ANALYZER.analyze(article);
    List<Quotation> direct =
        Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().stream()
            .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
            .toList();
    Quotation last = direct.get(direct.size() - 1);
    assertEquals(expected, last.speaker() == null ? "-" : last.speaker().actor().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Perú y Chile cerraron la frontera. «No nos iremos de este valle», dijo Elías Montoya.          | ''
          Perú cerró el puente de Lima. Perú lo abrirá. «No nos iremos de este valle», dijo Elías Montoya. | PER
          Perú y Chile cerraron la frontera. «No nos iremos de este valle», dijo el chileno Elías Montoya. | CHL
          La Consejería cobrará mil pesetas en Granada a la comunidad autónoma. «No nos iremos de este valle», dijo el alcalde Elías Montoya. | ESP
          Los vecinos de Córdoba llegaron. «No nos iremos de este valle», dijo Elías Montoya.            | ''
          El partido se jugó en Extremadura, Asturias y Galicia. «No nos iremos de este valle», dijo Ana Jiménez. | ESP
          El acto fue en Sevilla, en Andalucía. «No nos iremos de este valle», dijo el alcalde de Córdoba, Elías Montoya. | ESP
          El croata Elías Montoya, ex jugador del Deportivo de España, vino. «No nos iremos de este valle», dijo Montoya. | HRV
          """)
  void aCountryThatNothingTellsIsNotSaid(String text, String code) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    List<Quotation> found = Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations();
    assertEquals(code, Objects.requireNonNull(found.get(0).speaker()).actor().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Varios cientos de vecinos -la mayoría mujeres- gritaban «queremos agua limpia para todos». | Varios cientos de vecinos -la mayoría mujeres-
          Un hombre que se presentó como geólogo afirmó que «la presa debe cerrar de inmediato».     | Un hombre que se presentó como geólogo
          Otros expertos, entre ellos dos geólogos de Lima, creen que «la presa debe cerrar ya».     | Otros expertos, entre ellos dos geólogos de Lima
          Un vecino que dijo que «la presa debe cerrar de inmediato» fue detenido.                   | Un vecino
          «Agua limpia para todos», rezaba otra de las pancartas que llevaban mientras gritaban.     | otra de las pancartas
          Debajo de la publicación podía leerse: «Queremos agua limpia para todos».                  | la publicación
          Inés Peña llegó. Un muchacho de la zona se detuvo. «Ya les ayudamos otras veces», explica.  | muchacho
          Inés Peña salió de Lima. Según fuentes de la empresa, la obra sigue. «La presa debe cerrar ya», añadieron. | fuentes de la empresa
          «Se vende sombra por metros», ironiza un letrero del parque; la feria sigue.        | un letrero del parque
          El informe, hecho por un comité y al que llegó ayer la prensa, concluye que la obra «debe cerrar ya». | El informe, hecho por un comité
          «Queremos agua limpia para todos los vecinos», escribió una usuaria de esa red.            | una usuaria de esa red
          """)
  void whoIsOnlyDescribedIsDescribedWhole(String text, String words) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    List<Quotation> found = Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations();
    Quotation direct =
        found.stream().filter(q -> q.kind() != Quotation.Kind.INDIRECT).findFirst().orElseThrow();
    assertEquals(words, direct.speakerText());
  }

  @Test
  void aCrossheadHasTheSpeakerOfTheWordsBelowIt() {
    String text =
        """
        Los maestros marchan por la paga

        La marcha fue larga y el ministro Elías Montoya habló de «una protesta injusta».

        «No hay dinero para las escuelas»

        La dirigente Inés Peña pidió ayuda en la plaza. «No hay dinero para escuelas», añadió Peña.
        """;
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    List<Quotation> found = Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations();
    assertEquals("Inés Peña", Objects.requireNonNull(found.get(1).speaker()).actor().name());
  }

  @Test
  void aLineOverAQuotationSaysWhoseItIs() {
    Analysis analysis =
        ANALYZER.analyze(
            Article.ofText(
                "ejemplo",
                """
                Los vecinos del valle cuentan su día

                Varios vecinos del valle contaron cómo viven sin agua desde que se cerró la presa.

                MELINDRES: NO ME IRÉ NUNCA

                «Desde niña camino hasta el río todos los días y no pienso dejar esta casa».
                """));
    List<Quotation> found = Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations();
    assertEquals("MELINDRES", found.get(found.size() - 1).speakerText());
  }

  @Test
  void aHeadlineQuotesWhoeverSaysItBelow() {
    Analysis analysis =
        ANALYZER.analyze(
            Article.ofText(
                "ejemplo",
                """
                Un juez ve «inviable» la obra de la presa

                El geólogo Elías Montoya visitó ayer el valle. «La presa es inviable», dijo la geóloga Inés Peña.
                """));
    List<Quotation> found = Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations();
    assertEquals(2, found.size());
    assertEquals("inviable", found.get(0).span().of(analysis.text()));
    assertEquals("Inés Peña", Objects.requireNonNull(found.get(0).speaker()).actor().name());
  }

  @Test
  void aShortFormThatMayBeMadeInManyWaysIsReadAtOnce() {
    String text =
        "Vino la " + "Aaaaaaaaaaaaaaaaaaaaaaaa ".repeat(15) + "(Aaaaaaaaaaaaaaaaaaaaaaab).";
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    assertEquals(0, Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente llamó «basura» a los vecinos.                               | 1
          El valle al que todos llaman «Montoya» se secó.                           | 0
          Leyó en clase «Cuentos del valle y de la mina» del autor peruano.         | 0
          Marcharon al grito de «Fuera Montoya» por el centro.                      | 1
          La cantante Inés Peña publicará en junio su disco, «Los días que no fueron», grabado en Lima. | 0
          El grupo tocó «La noche que me quieras olvidar» ante miles de personas.   | 0
          Los médicos lo llaman «síndrome del corazón roto» desde hace años.        | 0
          El Gobierno volverá a la llamada «nueva normalidad», dijo la ministra.    | 0
          El club vive un «efecto rebote» en las taquillas, según el presidente.    | 0
          Elías «el Chino» Montoya fue detenido ayer, informó la Policía.           | 0
          Ha trabajado en películas como «El silencio de los muertos» o «La vida que no tuve». | 0
          El geólogo pidió un «diálogo nacional» en Lima.                           | 1
          Se reunió el «Comité de vecinos para el agua limpia» en la plaza.         | 0
          """)
  void titlesAreNoQuotationsAndSlogansAre(String text, int expected) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    assertEquals(
        expected,
        Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().stream()
            .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
            .count());
  }
}
