package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.model.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words beside a name tell of what country or body a person is, and which only seem to. */
class TellingTest {
  /** The code that words tell of somebody; "-" where none does. */
  private static String told(String text, String word) {
    ActorMention m =
        Mentioned.last(text, word)
            .orElseThrow(() -> new IllegalArgumentException("nobody: " + word + ", " + text));
    boolean supplied = m.supplied() == ActorMention.Supplied.COUNTRY;
    return supplied || m.actor().code().isEmpty() ? "-" : m.actor().code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El funcionario argentino de la OEA Sergio Lamarca calló. | Sergio | OAS",
        "El embajador argentino ante la OEA, Sergio Lamarca, calló. | Sergio | ARG",
        "El jefe de las tropas de la OTAN, el general italiano Sergio Lamarca, calló. | Sergio | NATO",
        "La misión de la OEA se fue. Calló el jefe de la misión, Sergio Lamarca. | Sergio | OAS",
        "La misión de la OEA se fue. Calló el jefe de la misión, el suizo Luc Petit. | Luc | OAS",
        "La ONU pidió fondos. Lo dijo el portavoz del organismo, Sergio Lamarca. | Sergio | UNO",
        "El alto funcionario de la ONU Sergio Lamarca viajó a Sudán. | Sergio | UNO",
      })
  void aBodyOfStatesGoesBeforeACountry(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El nuncio en Paraguay, Luca Bertani, ofició la misa. | Luca | VAT",
        "El nuncio en Paraguay, monseñor Luca Bertani, ofició la misa. | Luca | VAT",
        "El portavoz del Vaticano, el español Luca Bertani, calló. | Luca | VAT",
        "El arzobispo de Medellín, monseñor Luca Bertani, calló. | Luca | COL",
        "El obispo de Córdoba, monseñor Luca Bertani, calló. | Luca | -",
      })
  void ofTheChurch(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El abogado de los presos bolivianos, Tomás Arce, apeló. | Tomás | -",
        "El traductor del embajador japonés, Tomás Arce, calló. | Tomás | -",
        "El abogado chileno de los presos, Tomás Arce, apeló. | Tomás | CHL",
        "El profesor de inglés Tomás Arce ganó. | Tomás | -",
        "El profesor de la universidad chilena Tomás Arce ganó. | Tomás | CHL",
        "El importador de vinos chilenos Tomás Arce perdió dinero. | Tomás | -",
        "El dueño de la empresa chilena, Tomás Arce, perdió dinero. | Tomás | CHL",
        "El encargado de asuntos de Haití, Tomás Arce, calló. | Tomás | -",
        "Tomás Arce, ex jugador del Milan italiano, se fue. | Tomás | -",
        "El jefe de los serbios de Bosnia, Tomás Arce, calló. | Tomás | BIH",
        "El congresista de origen cubano Tomás Arce calló. | Tomás | -",
        "El senador republicano por Arizona Tomás Arce calló. | Tomás | USA",
      })
  void onWhatOneWorksTellsNotWhoseOneIs(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El director del Hospital Italiano, Tomás Arce, calló. | Tomás | -",
        "El director del Hospital Italiano de Lima, Tomás Arce, calló. | Tomás | PER",
        "La directora de la escuela República de Colombia, Rita Arce, calló. | Rita | -",
        "El presidente del Club Atlético Palestino, Tomás Arce, calló. | Tomás | -",
        "El alcalde de Nueva Italia, Tomás Arce, calló. | Tomás | -",
        "El gobernador de Nuevo México, Tomás Arce, calló. | Tomás | USA",
        "El alcalde de Victoria, Tomás Arce, calló. | Tomás | -",
        "El alcalde de Trinidad habló en Bolivia. Tomás Arce, alcalde de Trinidad, calló. | Tomás | -",
        "El concejal hispano Tomás Arce calló en Chicago. | Tomás | -",
        "España calló. El empresario hispano Tomás Arce calló. | Tomás | ESP",
        "El líder de la comunidad israelita, Tomás Arce, calló. | Tomás | -",
        "Israel calló. El ministro israelita Tomás Arce calló. | Tomás | ISR",
        "El granadino Tomás Arce ganó. | Tomás | -",
        "El granadino Tomás Arce volvió a su isla. | Tomás | GRD",
      })
  void whatIsCalledAfterACountryIsNotThere(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El sindicalista Fabián Polonia marchó. «No cederemos», dijo Polonia. | Polonia | -",
        "El sindicalista Fabián Polonia se fue a Polonia. | Fabián | -",
        "El diputado chileno Rodrigo España habló. «Es justo», dijo España. | España | CHL",
        "El obrero Irán Barrientos habló. «Me echaron», dijo Barrientos. | Barrientos | -",
        "El ganador de la Copa Davis Emilio Arce habló. «Al fin», dijo Arce. | Arce | -",
        "El técnico Juan Carlos Montalvillo calló. | Montalvillo | -",
        "La fiscal Irlanda Rueda calló. | Irlanda | -",
        "La enfermera Paz Lima vio el choque. «Fue terrible», dijo Lima. | Lima | -",
      })
  void aSurnameIsWhoseTheArticleSays(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El chofer Francisco Flores salió ileso en Toluca. | Flores | -",
        "El concejal español Daniel Ortega votó en contra. | Ortega | ESP",
        "El concejal español Daniel Ortega votó. «Es caro», dijo Ortega. | Ortega | ESP",
        "El chofer Daniel Ortega vive en Nicaragua. | Ortega | NIC",
        "El líder Daniel Ortega habló. | Ortega | NIC",
        "El director del hotel, Luis Abinadel, calló. | Luis | -",
        "El presidente Luis Abinadel calló. | Luis | DOM",
        "El alcalde de Lugo, Tomás Arce, abrió la feria. | Tomás | ESP",
        "El alcalde de Lugo, Daniel Ortega, abrió la feria. | Ortega | ESP",
      })
  void aNamesakeOfAPoliticianIsAnother(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kosovo votó. El líder albanés Tomás Arce calló. | Tomás | XKX",
        "Kosovo votó y Albania calló. El líder albanés Tomás Arce calló. | Tomás | ALB",
        "Skopje calló. El líder albanés Tomás Arce calló. | Tomás | MKD",
        "Bosnia votó. El líder serbio Tomás Arce calló. | Tomás | BIH",
        "Bosnia votó. El ministro serbio Tomás Arce calló. | Tomás | SRB",
      })
  void aPeopleIsOfWhereItLives(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El indio Anup Arce, jefe del FMI para Asia, calló. | Anup | IMF",
        "Un pescador peruano murió. «Cayó», dijo el pescador Tomás Arce. | Tomás | -",
        "El gerente del Banco Francés Tomás Arce calló. | Tomás | -",
      })
  void whatAnotherPlaceOfTheArticleTells(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El pastor sirio-estadounidense Tomás Arce calló en Damasco. | Tomás | USA",
        "La actriz ítalo-argentina Rita Arce calló en Roma. | Rita | ARG",
        "La actriz italoargentina Rita Arce calló en Roma. | Rita | ARG",
        "La hispano-peruana Rita Arce calló en Madrid. | Rita | PER",
        "El futbolista turco-alemán Tomás Arce calló. | Tomás | DEU",
        "El actor franco-argelino Tomás Arce calló. | Tomás | -",
        "El actor francoargelino Tomás Arce calló. | Tomás | -",
        "El técnico italiano del Real Madrid Tomás Arce calló. | Tomás | ITA",
        "El médico afroamericano Tomás Arce calló. | Tomás | USA",
        "El comandante de la brigada franco-alemana, Tomás Arce, calló. | Tomás | -",
        "El presidente de la Cámara Hispano-Alemana, Tomás Arce, calló. | Tomás | -",
        "El presidente de la Fundación Mexicano-Americana, Tomás Arce, calló. | Tomás | -",
        "El jefe de la fundación mexicano-americana, el peruano Tomás Arce, calló. | Tomás | PER",
      })
  void somebodyOfTwoCountriesIsACitizenOfTheSecond(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El cardenal Tomás Arce, arzobispo de Quito, calló. | Tomás | ECU",
        "El doctor Tomás Arce, director del Hospital Central de Lima, calló. | Tomás | PER",
        "El chileno Tomás Arce, director del Hospital Central de Lima, calló. | Tomás | CHL",
        "El profesor Tomás Arce, estudioso de China, calló. | Tomás | -",
        "El doctor Tomás Arce, autor de una historia de Chile, calló. | Tomás | -",
        "La escritora Nerea Ibo, esposa del presidente argentino, calló. | Nerea | -",
      })
  void theSecondTitleTellsWhereTheFirstDoesNot(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El obispo de la Iglesia Ortodoxa Griega en Quito, Tomás Arce, calló. | Tomás | ECU",
        "El obispo ortodoxo serbio de Viena, Tomás Arce, calló. | Tomás | AUT",
        "El arzobispo ortodoxo griego de América, Tomás Arce, calló. | Tomás | -",
        "El arzobispo de la Iglesia ortodoxa de Antioquía en Chile, Tomás Arce, calló. | Tomás | CHL",
        "El portavoz de la Iglesia Ortodoxa Rusa, Tomás Arce, calló. | Tomás | RUS",
        "El vicario apostólico español en Iquitos, Tomás Arce, calló. | Tomás | ESP",
        "El administrador apostólico español en Caracas, Tomás Arce, calló. | Tomás | ESP",
        "El patriarca ruso en Estambul, Tomás Arce, calló. | Tomás | RUS",
        "El patriarca armenio en Quito, Tomás Arce, calló. | Tomás | ECU",
        "El patriarca ortodoxo ruso en Estambul, Tomás Arce, calló. | Tomás | TUR",
      })
  void aRiteIsNoCountryWhereAPlaceIsTold(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El obispo de Birmingham, Alabama, Tomás Arce, calló. | Tomás | USA",
        "El alcalde de Lincoln, Nebraska, Tomás Arce, calló. | Tomás | USA",
        "El alcalde de Córdoba, Veracruz, Tomás Arce, calló. | Tomás | MEX",
        "El alcalde de Córdoba (Veracruz), Tomás Arce, calló. | Tomás | MEX",
        "El alcalde de Valencia, estado Carabobo, Tomás Arce, calló. | Tomás | VEN",
        "El fiscal de León, en el estado de Guanajuato, Tomás Arce, calló. | Tomás | MEX",
        "El intendente de Santa Rosa, provincia de La Pampa, Tomás Arce, calló. | Tomás | ARG",
        "El párroco de Tlacotepec, Guerrero, Tomás Arce, calló. | Tomás | MEX",
        "El alcalde de Líbano, Tolima, Tomás Arce, calló. | Tomás | COL",
        "El alcalde de Los Ángeles, Región del Biobío, Tomás Arce, calló. | Tomás | CHL",
        "El alcalde de Santiago, Chile, Tomás Arce, calló. | Tomás | CHL",
        "El abogado de Barrientos, César Arce, calló. | César | -",
        "El gerente abrió en Londres, Sevilla y Milán. El alcalde de Londres, Tomás Arce, calló. | Tomás | GBR",
      })
  void whatStandsBehindATownTellsWhichIsMeant(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El alcalde de Birmingham, Tomás Arce, calló. | Tomás | -",
        "El alcalde de Tula, Tomás Arce, calló. | Tomás | -",
        "El alcalde de Barcelona, Tomás Arce, calló. | Tomás | ESP",
        "Caracas espera. El alcalde de Barcelona, Tomás Arce, calló. | Tomás | -",
        "Venezuela espera y Caracas calla. Maracaibo duerme. El alcalde de Barcelona, Tomás Arce, calló. | Tomás | VEN",
        "La alcaldesa de Barcelona, Nerea Ibo, llegó a Uruguay. Antes pasó por Venezuela. | Nerea | -",
        "Bolivia espera y La Paz calla. Cochabamba duerme. El alcalde de Trinidad, Tomás Arce, calló. | Tomás | BOL",
        "El sacerdote de la parroquia de Santiago Tomás Arce calló en Toluca. | Tomás | -",
      })
  void ofSeveralTownsTheArticleTellsWhichIsMeant(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El gobernador de Hidalgo, Tomás Arce, calló. | Tomás | MEX",
        "El gobernador del estado Lara, Tomás Arce, calló. | Tomás | VEN",
        "El gobernador del estado Bolívar, Tomás Arce, calló. | Tomás | VEN",
        "El gobernador del Cesar, Tomás Arce, calló. | Tomás | COL",
        "El gobernador de Paraná, Tomás Arce, calló. | Tomás | BRA",
        "El gobernador de Georgia, Tomás Arce, calló. | Tomás | USA",
        "El presidente de Georgia, Tomás Arce, calló. | Tomás | GEO",
        "El gobernador de Bolívar, Tomás Arce, calló. | Tomás | -",
        "El obispo de Holguín, Tomás Arce, calló. | Tomás | CUB",
        "El obispo de Coria-Cáceres, Tomás Arce, calló. | Tomás | ESP",
        "El obispo de Zamora, Tomás Arce, calló. | Tomás | -",
        "El secretario de Salud de Guerrero, Tomás Arce, calló. | Tomás | MEX",
        "El jefe de seguridad de Lara, Tomás Arce, calló. | Tomás | -",
        "El abogado de Hidalgo, Tomás Arce, calló. | Tomás | -",
      })
  void provincesCalledAsPersonsAreMeantBehindTheirOffices(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El médico del Hospital La Paz, Tomás Arce, calló. | Tomás | -",
        "El alto funcionario Tomás Arce calló. | Tomás | -",
        "La alcaldesa de El Alto, Rita Arce, calló. | Rita | BOL",
        "El gerente del Hotel Roma, Tomás Arce, calló. | Tomás | -",
        "El presidente del Centro Gallego, Tomás Arce, calló. | Tomás | -",
        "El director de la Alianza Francesa, Tomás Arce, calló. | Tomás | -",
        "El presidente de la Sociedad Española de Cardiología, Tomás Arce, calló. | Tomás | ESP",
      })
  void housesAreNotWhereTheyAreCalledAfter(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tomás Arce, un ecuatoriano que trabaja en Madrid, calló. | Tomás | ECU",
        "Murió el médico Tomás Arce, un chileno. | Tomás | CHL",
        "El médico Tomás Arce, un chileno de Arica, calló. | Tomás | CHL",
        "El avión llevaba al médico Tomás Arce, un chileno, dos peruanos y tres niños. | Tomás | -",
        "Callaron el médico Tomás Arce, un chileno y dos peruanos. | Tomás | -",
        "El venezolano radicado en Miami Tomás Arce calló. | Tomás | VEN",
        "La doctora Rita Arce, del Hospital Central de Lima, calló. | Rita | PER",
        "El venezolano nacido en Roma Tomás Arce calló. | Tomás | VEN",
        "El belga de origen marroquí Tomás Arce calló. | Tomás | BEL",
        "El médico Tomás Arce, colombiano que trabaja en Miami, calló. | Tomás | COL",
        "El ganador del Abierto de Australia, Tomás Arce, calló. | Tomás | -",
        "El campeón de España Tomás Arce calló. | Tomás | ESP",
        "El médico Tomás Arce, de origen italiano, calló. | Tomás | -",
        "El médico Tomás Arce, de gira por México, calló. | Tomás | -",
        "El virólogo Tomás Arce, formado en Alemania, calló. | Tomás | -",
        "El hijo de inmigrantes italianos Tomás Arce calló. | Tomás | -",
      })
  void whatOneIsCalledBesideWhereOneLives(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }
}
