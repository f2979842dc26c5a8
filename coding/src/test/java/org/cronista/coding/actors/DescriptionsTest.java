package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Actor;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom descriptions stand for in a text, by phenomenon: the actor at the last word given. */
class DescriptionsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de un cuerpo sin más      | El Gobierno de Costa Rica calló. El presidente de la CXZ fue detenido.            | presidente | presidente de la CXZ
          del país                  | El Gobierno de Costa Rica calló. El presidente de la República habló.             | presidente | Abel Pacheco
          país que se visita        | Perú recibió ayuda. El presidente de Chile visitará el país.                      | país       | Perú
          país propio               | Perú recibió ayuda. El presidente de Chile recorrió el país.                      | país       | Chile
          uno de los que            | Bolivia fue uno de los países que protestaron.                                    | que        | Bolivia
          apellido de otro          | El sindicalista venezolano Carlos Ortega llegó a Lima. Ortega pidió asilo.        | Ortega     | Carlos Ortega
          dos que nadie nombró      | Bolivia reconoció a dos estados rebeldes apoyados por Perú.                       | estados    |
          oficio de una persona     | La maestra Inés Peña llegó a Lima. La maestra pidió asilo.                        | maestra    | Inés Peña
          ocupación con nombre      | La geóloga Inés Peña llegó a Lima.                                                | geóloga    | Inés Peña
          ocupación de antes        | La geóloga Inés Peña llegó a Lima. La geóloga pidió asilo.                        | geóloga    | Inés Peña
          ocupación de nadie        | La geóloga llegó a Lima.                                                          | geóloga    |
          cargo de otra mujer       | El ministro Raúl Soto llegó a Lima. La ministra pidió calma.                      | ministra   | ministra de Perú
          cargo con gentilicio      | El ministro ruso de Relaciones Exteriores visitó Lima.                            | ministro   | Serguéi Lavrov
          cargo con artículo        | Habló en Santiago el jefe de la diplomacia de Rusia.                              | jefe       | Serguéi Lavrov
          un funcionario cualquiera | El dirigente boliviano Elías Montoya llegó a Lima. El funcionario boliviano calló. | funcionario | Elías Montoya
          gentilicio con nombre     | Habló en Lima el boliviano Elías Montoya.                                         | Elías      | Elías Montoya
          gente de un organismo     | Los funcionarios de la OMS llegaron a Lima.                                       | funcionarios | funcionarios de OMS
          gente de la ONU           | Los funcionarios de la ONU llegaron a Lima.                                       | funcionarios | funcionarios de ONU
          grupo con nombre          | Lo firmó ayer el sindicato Comisiones Obreras.                                    | sindicato  | Comisiones Obreras
          sigla del artículo        | La Confederación de Educadores Independientes (CEI) paró. La CEI pidió calma.     | CEI        | Confederación de Educadores Independientes
          sigla de siempre          | La CEI pidió calma.                                                               | CEI        | Comunidad de Estados Independientes
          no es el diario           | El país vecino de Perú pidió calma.                                               | país       | Perú
          cuerpo en minúscula       | Lo negó ayer el departamento de Estado.                                           | departamento | Departamento de Estado
          cuerpo de otro país       | El ejército peruano avanzó. Bolivia calló. Chile habló. Bolivia pidió paz. Brasil pidió calma. Bolivia esperó. Allí estaba el ejército. | ejército | ejército de Perú
          el otro país              | Chile calló. Chile esperó. Perú protestó. Chile leyó la petición del país vecino. | país       | Perú
          gente de donde ocurre     | Chile calló. Chile esperó. En Lima los manifestantes marcharon.                   | manifestantes | manifestantes de Perú
          ciudad de dos países      | Panamá calló. Los pobladores de la ciudad argentina de Colón protestaron.         | pobladores | pobladores de Argentina
          parte de un grupo         | Chile calló. Cientos de peruanos marcharon.                                       | Cientos    | peruanos
          cuerpo que hay en todos   | Ecuador calló. Ecuador esperó. El Tribunal Supremo negó la petición.              | Tribunal   | Tribunal Supremo
          de varios países          | Perú calló. Perú esperó. Hablaron los ministros de los países nórdicos.           | ministros  |
          lo que une a dos          | Perú calló. Perú quiere ampliar las asociaciones con Chile.                       | asociaciones |
          estados que se escinden   | Bolivia reconoció a dos estados separatistas en el oeste de Georgia.              | estados    | República de Abjasia, República de Osetia del Sur
          los que sostiene otro     | Georgia calló. Bolivia criticó a las repúblicas separatistas respaldadas por Rusia. | repúblicas | República de Abjasia, República de Osetia del Sur
          los que se nombraron      | Bolivia reconoció a Abjasia y Osetia del Sur. Perú no reconoce a las dos repúblicas. | repúblicas | República de Abjasia, República de Osetia del Sur
          uno solo de los nombrados | Bolivia y Perú hablaron de Abjasia. Chile no reconoce a las dos repúblicas.      | repúblicas | Bolivia, Perú
          los de nadie sabe dónde   | Bolivia reconoció a dos estados separatistas.                                     | estados    |
          gente de dos países       | Bolivia y Perú firmaron la paz. Hablaron los funcionarios de ambos países.        | funcionarios | funcionarios de Bolivia, funcionarios de Perú
          cuerpo del país de antes  | Chile calló. Chile habló de Bolivia. La policía de ese país calló.                | policía    | policía de Bolivia
          gente sin país            | Bolivia habló con Perú. Los jefes de inteligencia callaron.                       | jefes      |
          el papa                   | Habló el presidente de Perú. El papa pidió paz.                                   | papa       | Juan Pablo II
          quien ocupa una sede      | El inquilino de la Casa Blanca acusó a Cuba.                                      | inquilino  | George W. Bush
          inquilino de otra casa    | Chile calló. El inquilino de la casa llamó a la policía.                          | inquilino  | inquilino de Chile
          diplomacia europea        | Perú calló. El jefe de la diplomacia europea llegó a Lima.                        | jefe       | Javier Solana
          gobierno comunitario      | Perú calló. El Ejecutivo comunitario multó a Perú.                                | Ejecutivo  | Comisión Europea
          gobiernos europeos        | Perú calló. Hablaron los gobiernos europeos.                                      | gobiernos  |
          homólogo sin nombre       | El presidente ruso Vladímir Putin recibió a su homólogo peruano.                  | homólogo   | Alejandro Toledo
          par sin nombre            | El presidente ruso Vladímir Putin recibió a su par peruano.                       | par        | Alejandro Toledo
          un par de cosas           | Perú calló. El ministro perdió un par de zapatos.                                 | par        |
          este último               | El chileno Raúl Soto llamó al peruano Luis Peña. Este último no contestó.               | último     | Luis Peña
          el último de una fila     | El chileno Raúl Soto llamó a Luis Peña. Este último mes calló.                    | último     |
          una letra de más          | El presidente francés Jacques Chirrac llegó a Lima.                               | Jacques    | Jacques Chirac
          letras cambiadas          | Jacques Chirca llegó a Lima.                                                      | Jacques    | Jacques Chirac
          letra que hace a otro     | Chile calló. El albañil Felipe Gonzálvez llegó a Lima.                            | Felipe     | Felipe Gonzálvez
          apellido con cargo        | El presidente Toledo llegó a Santiago. Perú calló.                                | Toledo     | Alejandro Toledo
          cargo y apellido corriente | Uruguay calló. Llegó a Lima el canciller García. Perú calló.                     | García     | García
          primer nombre             | La portavoz china Lin Weiwei llegó a Lima. Lin pidió calma.                       | Lin        | Lin Weiwei
          quien fue o será          | Cuba calló. Clinton pidió calma.                                                  | Clinton    | Bill Clinton
          a quien se nombra entero  | Hillary Clinton llegó a Lima. Clinton pidió calma.                                | Clinton    | Hillary Clinton
          país en el nombre propio  | Perú calló. Lo negó el Ministerio de Pesca de Chile.                              | Ministerio | Ministerio de Pesca de Chile
          sede de la Unión          | Bruselas multó a Perú.                                                            | Bruselas   | Unión Europea
          capital de Bélgica        | El rey belga calló. Bruselas multó a Perú.                                        | Bruselas   | Bélgica
          cumbre en la sede         | Perú calló. Aplaudió la cumbre de Bruselas.                                       | Bruselas   | Bélgica
          sede como lugar           | En Bruselas llovió.                                                               | Bruselas   |
          región que actúa          | Chechenia pidió ayuda a Perú.                                                     | Chechenia  | Chechenia
          región como lugar         | Los soldados de Perú llegaron a Chechenia.                                        | Chechenia  |
          separatistas de otro      | Georgia habló con Perú. Los separatistas prorrusos callaron.                      | separatistas | separatistas de Georgia
          gente de donde estalla    | Chile calló. Chile esperó. Una explosión en Lima mató a tres soldados.            | soldados   | soldados de Perú
          dos gentilicios           | Atacaron las tropas rusas y chechenas.                                            | chechenas  |
          de una región             | El presidente de Chechenia acusó a Georgia.                                       | presidente | presidente de Chechenia
          de un gobierno regional   | La presidenta de la Junta de Extremadura viajó a Portugal.                        | presidenta | presidenta de la Junta de Extremadura
          de una parte del reino    | El primer ministro de Gales criticó a Francia.                                    | ministro   | primer ministro de Gales
          de una federación deportiva | El presidente de la Federación Peruana de Ajedrez acusó a Chile.                | presidente | presidente de la Federación Peruana de Ajedrez
          de un Estado federado     | El presidente de la Federación Rusa llegó a Lima.                                 | presidente | Vladímir Putin
          de una empresa            | El presidente de Petrobras viajó a China.                                         | presidente | presidente de Petrobras
          de un tribunal            | El presidente del Tribunal Supremo de Kenia acusó a Uganda.                       | presidente | presidente del Tribunal Supremo de Kenia
          de un parlamento          | El presidente del Parlamento georgiano viajó a Armenia.                           | presidente | presidente del Parlamento de Georgia
          de un grupo armado        | El líder de Hamás amenazó a Israel.                                               | líder      | líder de Hamás
          de un grupo en minúscula  | Un portavoz de los talibanes acusó a Pakistán.                                    | portavoz   | portavoz de los talibanes
          un grupo en minúscula     | Los talibanes mataron a dos soldados británicos.                                  | talibanes  | talibanes
          de un partido             | El líder del Partido Laborista noruego llegó a Lima.                              | líder      | líder del Partido Laborista noruego
          de la oposición           | El líder opositor cubano llegó a Lima.                                            | líder      | líder opositor de Cuba
          en el exilio              | El líder tibetano en el exilio llegó a la India.                                  | líder      | líder en el exilio
          de quien gobierna no      | Fidel Castro calló. La líder opositora cubana acusó a Perú.                       | líder      | líder opositora de Cuba
          quien ya no gobierna      | El ex primer ministro japonés llegó a Lima.                                       | ministro   | ex primer ministro de Japón
          quien aún no gobierna     | El presidente electo de Panamá llegó a Lima.                                      | presidente | Martín Torrijos
          quien nadie sabe          | El presidente electo de Francia llegó a Lima.                                     | presidente | presidente electo de Francia
          nombre callado            | El presidente chileno se reunió en Lima con el argentino.                         | argentino  | Néstor Kirchner
          cargo callado             | El canciller peruano recibió al ecuatoriano.                                      | ecuatoriano | Patricio Zuquilanda
          país que sigue            | Brasil protestó ante Paraguay. El país sudamericano llamó a su embajador.         | país       | Brasil
          país nombrado             | Brasil protestó ante Paraguay. Brasil no comprará más al país sudamericano.       | país       | Paraguay
          ciudad atacada            | Rusia bombardeó Alepo.                                                            | Alepo      | Alepo
          ciudad como meta          | Rusia viajó a Alepo.                                                              | Alepo      |
          segundo apellido          | Panamá calló. Ortiz pidió calma.                                                  | Ortiz      | Ortiz
          dos de antes              | Bolivia y Perú firmaron la paz. Los dos países abrieron la frontera.              | países     | Bolivia, Perú
          """)
  void standsFor(String phenomenon, String text, String word, String expected) {
    Article article =
        Article.ofText("ejemplo", text)
            .withPublished(Publication.given(DateInterval.parse("2004-05-01").orElseThrow()));
    Analysis analysis = ANALYZER.analyze(article);
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    String found = "";
    for (Sentence s : analysis.sentences()) {
      for (Token t : s.tokens()) {
        if (t.form().equals(word)) {
          found =
              cast.at(s.index(), t.index()).stream()
                  .map(m -> m.actor().name())
                  .collect(Collectors.joining(", "));
        }
      }
    }
    assertEquals(expected == null ? "" : expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El líder de Hamás amenazó a Israel.                  | líder      | PSE | REB
          Un juez brasileño multó a Perú.                      | juez       | BRA | JUD
          Un narcotraficante hondureño llegó a Lima.           | narcotraficante | HND | CRM
          Un grupo terrorista argelino atacó a Francia.        | grupo      | DZA | REB
          El obispo chileno llegó a Lima.                      | obispo     | CHL | REL
          La líder opositora bielorrusa llegó a Lima.          | líder      | BLR | OPP
          El expresidente boliviano llegó a Lima.              | expresidente | BOL | ELI
          El presidente de Petrobras viajó a China.            | presidente | BRA | MNC
          El presidente del Tribunal Supremo de Kenia calló.   | presidente | KEN | JUD
          El comandante de los rebeldes ugandeses llegó a Lima. | comandante | UGA | REB
          El ministro de Defensa de Ruanda llegó a Lima.       | ministro   | RWA | GOV
          El jefe de la Cruz Roja visitó Perú.                 | jefe       | ICRC | NGO
          """)
  void areOfASector(String text, String word, String code, String sector) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    Sentence s = analysis.sentences().get(0);
    Token t = s.tokens().stream().filter(w -> w.form().equals(word)).findFirst().orElseThrow();
    Actor actor = cast.at(0, t.index()).get(0).actor();
    assertEquals(code + " " + sector, actor.code() + " " + actor.sector());
  }

  /** Who holds an office that many have held is not known where the day is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente francés habló en Lima.                          | presidente | presidente de Francia
          El canciller alemán habló en Lima.                            | canciller  | canciller de Alemania
          Carlos Menem llegó a Lima. El presidente argentino calló.      | presidente | Carlos Menem
          """)
  void ofNoDayNobodyIsNamed(String text, String word, String expected) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    for (Sentence s : analysis.sentences()) {
      for (Token t : s.tokens()) {
        if (t.form().equals(word)) {
          assertEquals(expected, cast.at(s.index(), t.index()).get(0).actor().name());
        }
      }
    }
  }

  @Test
  void eachPartOfARoundOfReportsHasTheCountryOfItsDateline() {
    Article article =
        Article.ofText(
            "ejemplo",
            """
            LIMA, Perú - La policía detuvo a un ladrón.

            SANTIAGO, Chile - La policía detuvo a un ladrón.

            LA PAZ, Bolivia - La policía detuvo a un ladrón.
            """);
    Analysis analysis = ANALYZER.analyze(article);
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    List<String> codes = new ArrayList<>();
    for (Sentence s : analysis.sentences()) {
      for (Token t : s.tokens()) {
        if (t.form().equals("policía")) {
          codes.add(cast.at(s.index(), t.index()).get(0).actor().code());
        }
      }
    }
    assertEquals(List.of("PER", "CHL", "BOL"), codes);
  }

  @Test
  void whoHasTheOccupationOfSomebodyDescribedIsOfThatCountry() {
    Analysis analysis =
        ANALYZER.analyze(
            Article.ofText(
                "ejemplo",
                "Chile calló. Chile halló a un minero boliviano. Chile enterró al minero Raúl"
                    + " Soto."));
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
    Token name =
        last.tokens().stream().filter(t -> t.form().equals("Raúl")).findFirst().orElseThrow();
    assertEquals("BOL", cast.at(last.index(), name.index()).get(0).actor().code());
  }

  @Test
  void aBodyThatOnlyTheArticleNamesIsOfTheCountryThatItsFirstMentionTells() {
    Article article =
        Article.ofText(
            "ejemplo", "La empresa finlandesa Kelmar llegó a Bolivia. Bolivia criticó a Kelmar.");
    Analysis analysis = ANALYZER.analyze(article);
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
    Token name =
        last.tokens().stream().filter(t -> t.form().equals("Kelmar")).findFirst().orElseThrow();
    assertEquals("FIN", cast.at(last.index(), name.index()).get(0).actor().code());
  }
}
