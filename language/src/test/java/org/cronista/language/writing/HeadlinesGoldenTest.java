package org.cronista.language.writing;

import static org.cronista.language.writing.Telling.GOVERNMENT;
import static org.cronista.language.writing.Telling.HUTHI;
import static org.cronista.language.writing.Telling.IRAN;
import static org.cronista.language.writing.Telling.KIM;
import static org.cronista.language.writing.Telling.KOREA;
import static org.cronista.language.writing.Telling.NETHERLANDS;
import static org.cronista.language.writing.Telling.PUTIN;
import static org.cronista.language.writing.Telling.RUSSIA;
import static org.cronista.language.writing.Telling.STUDENTS;
import static org.cronista.language.writing.Telling.UK;
import static org.cronista.language.writing.Telling.UKRAINE;
import static org.cronista.language.writing.Telling.UN;
import static org.cronista.language.writing.Telling.USA;
import static org.cronista.language.writing.Telling.group;
import static org.cronista.language.writing.Telling.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spanish headlines by phenomenon. */
class HeadlinesGoldenTest {
  private static final Actor ANA = person("Ana Ruiz", "CHL");
  private static final Actor LUIS = person("Luis Mena", "CHL");
  private static final Actor IGNACIO = person("Ignacio Sol", "BOL");
  private static final Actor EVA = person("Eva Paz", "PER");

  private static Telling consult(String mode, String cameo) {
    return new Telling(EventType.CONSULT, mode, cameo);
  }

  private static Telling meeting() {
    return consult("meet", "040");
  }

  private static Telling supply() {
    return new Telling(EventType.COOPERATE, "military", "062").by(KOREA).to(RUSSIA);
  }

  private static Telling arrest() {
    return new Telling(EventType.COERCE, "arrest", "173").to(ANA);
  }

  private static Telling of(EventType type, String cameo) {
    return new Telling(type, null, cameo);
  }

  private static Telling of(EventType type, String mode, String cameo) {
    return new Telling(type, mode, cameo);
  }

  static Stream<Arguments> parties() {
    return Stream.of(
        arguments(meeting().by(ANA, LUIS), "Ana Ruiz y Luis Mena se reunieron."),
        arguments(meeting().to(ANA, LUIS), "Ana Ruiz y Luis Mena se reunieron."),
        arguments(meeting().by(ANA).to(IGNACIO), "Ana Ruiz e Ignacio Sol se reunieron."),
        arguments(meeting().by(RUSSIA).to(IRAN), "Rusia e Irán se reunieron."),
        arguments(meeting().by(ANA, LUIS).to(EVA), "Ana Ruiz, Luis Mena y Eva Paz se reunieron."),
        arguments(
            meeting().by(ANA, LUIS).to(EVA, IGNACIO),
            "Ana Ruiz, Luis Mena, Eva Paz y otros se reunieron."),
        arguments(meeting().by(ANA), "Ana Ruiz mantuvo una reunión."),
        arguments(meeting().to(ANA), "Hubo una reunión con Ana Ruiz."),
        arguments(meeting(), "Hubo una reunión."),
        arguments(of(EventType.SANCTION, "163").to(RUSSIA), "Rusia fue objeto de sanciones."),
        arguments(
            of(EventType.SANCTION, "163").to(UK, NETHERLANDS).is(Status.ANNOUNCED),
            "El Reino Unido y los Países Bajos serán objeto de sanciones."),
        arguments(
            of(EventType.SANCTION, "163").to(NETHERLANDS).is(Status.DENIED),
            "Se niega que los Países Bajos hayan sido objeto de sanciones."),
        arguments(
            of(EventType.SUPPORT, "recognise", "053").by(RUSSIA).to(IRAN).about("independencia"),
            "Rusia reconoció la independencia de Irán."),
        arguments(
            of(EventType.SUPPORT, "051").by(KIM).to(RUSSIA).trigger("ofrecer").about("apoyo"),
            "Kim Jong-un ofreció su apoyo a Rusia."),
        arguments(
            of(EventType.REQUEST, "100").by(KIM).to(RUSSIA).trigger("presionar").is(Status.ONGOING),
            "Kim Jong-un está presionando a Rusia."),
        arguments(
            meeting().by(PUTIN, RUSSIA).to(KIM, KOREA),
            "Vladímir Putin y Kim Jong-un se reunieron."),
        arguments(meeting().by(PUTIN).to(PUTIN), "Vladímir Putin mantuvo una reunión."),
        arguments(
            meeting().by(UK).to(NETHERLANDS), "El Reino Unido y los Países Bajos se reunieron."),
        arguments(
            meeting().by(group("soldados de Reino Unido", "GBR")).to(UN),
            "Soldados británicos y la ONU se reunieron."),
        arguments(meeting().by(group("Mineros", "BOL")), "Mineros mantuvieron una reunión."),
        arguments(
            arrest().by(group("Policía", "CHL")).to(group("Mineros", "BOL")),
            "La Policía de Chile detuvo a mineros."),
        arguments(
            arrest().to(group("profesora de Perú", "PER")), "Se detuvo a una profesora peruana."),
        arguments(
            arrest().to(person("funcionario de Japón", "JPN")),
            "Se detuvo a un funcionario japonés."),
        arguments(
            meeting().by(group("migrantes de Perú", "PER")),
            "Migrantes peruanos mantuvieron una reunión."),
        arguments(
            arrest().by(person("Manifestantes", "PER")), "Manifestantes detuvieron a Ana Ruiz."),
        arguments(arrest().by(person("Flores", "PER")), "Flores detuvo a Ana Ruiz."),
        arguments(arrest().by(group("Uvalde", "USA")), "Uvalde detuvo a Ana Ruiz."),
        arguments(meeting().by(GOVERNMENT).to(UN), "El gobierno chileno y la ONU se reunieron."));
  }

  static Stream<Arguments> statuses() {
    return Stream.of(
        arguments(supply().is(Status.OCCURRED), "suministró"),
        arguments(supply().is(Status.ONGOING), "está suministrando"),
        arguments(supply().is(Status.ANNOUNCED), "prevé suministrar"),
        arguments(supply().is(Status.ALLEGED), "habría suministrado"),
        arguments(supply().is(Status.POSSIBLE), "podría suministrar"));
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        arguments(
            supply().about("arma").is(Status.DENIED),
            "Se niega que Corea del Norte haya suministrado armas a Rusia."),
        arguments(
            supply()
                .about("arma")
                .is(Status.DENIED)
                .saying("Corea del Norte", Attribution.Kind.ORGANISATION),
            "Corea del Norte niega haber suministrado armas a Rusia."),
        arguments(
            meeting()
                .by(ANA)
                .to(LUIS)
                .is(Status.DENIED)
                .saying("Luis Mena", Attribution.Kind.PERSON),
            "Ana Ruiz y Luis Mena niegan haberse reunido."),
        arguments(
            meeting().by(ANA).to(LUIS).is(Status.DENIED),
            "Se niega que Ana Ruiz y Luis Mena se hayan reunido."),
        arguments(
            meeting().by(ANA).to(LUIS).is(Status.ALLEGED),
            "Ana Ruiz y Luis Mena se habrían reunido."),
        arguments(
            meeting().by(ANA).to(LUIS).is(Status.POSSIBLE),
            "Ana Ruiz y Luis Mena podrían reunirse."),
        arguments(meeting().is(Status.ANNOUNCED), "Habrá una reunión."),
        arguments(meeting().is(Status.ALLEGED), "Habría habido una reunión."),
        arguments(meeting().is(Status.POSSIBLE), "Podría haber una reunión."),
        arguments(meeting().is(Status.DENIED), "Se niega que haya habido una reunión."),
        arguments(arrest(), "Se detuvo a Ana Ruiz."),
        arguments(arrest().is(Status.ANNOUNCED), "Se prevé detener a Ana Ruiz."),
        arguments(arrest().is(Status.ALLEGED), "Se habría detenido a Ana Ruiz."),
        arguments(arrest().is(Status.POSSIBLE), "Se podría detener a Ana Ruiz."),
        arguments(arrest().is(Status.DENIED), "Se niega que se haya detenido a Ana Ruiz."));
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        arguments(
            consult("visit", "042").by(PUTIN).to(KOREA).in("Pionyang", "PRK"),
            "Vladímir Putin visitó Corea del Norte."),
        arguments(
            consult("visit", "042").by(PUTIN).to(KIM).in("Pionyang", "PRK"),
            "Vladímir Putin visitó a Kim Jong-un en Pionyang."),
        arguments(
            consult("visit", "042").by(ANA).in("Reino Unido", "GBR"),
            "Ana Ruiz viajó al Reino Unido."),
        arguments(
            consult("host", "043").by(KIM).to(PUTIN), "Kim Jong-un recibió a Vladímir Putin."),
        arguments(
            consult("phone", "041").by(ANA).to(LUIS),
            "Ana Ruiz y Luis Mena hablaron por teléfono."),
        arguments(
            consult("negotiate", "046").by(RUSSIA).to(UKRAINE).about("paz"),
            "Rusia y Ucrania negociaron la paz."),
        arguments(
            consult("communicate", "041").by(PUTIN).to(KIM),
            "Vladímir Putin escribió a Kim Jong-un."),
        arguments(
            consult("communicate", "041").by(PUTIN).to(KIM).about("año", "carta"),
            "Vladímir Putin envió una carta a Kim Jong-un."),
        arguments(
            of(EventType.AGREE, "057").by(RUSSIA).to(KOREA).about("tratado"),
            "Rusia y Corea del Norte firmaron un tratado."),
        arguments(
            of(EventType.AGREE, "030").by(KIM).to(PUTIN).trigger("invitar"),
            "Kim Jong-un invitó a Vladímir Putin."),
        arguments(
            of(EventType.SUPPORT, "051").by(ANA).to(UK),
            "Ana Ruiz expresó su apoyo al Reino Unido."),
        arguments(
            of(EventType.SUPPORT, "051").by(PUTIN).to(KIM).trigger("otorgar medalla"),
            "Vladímir Putin concedió una medalla a Kim Jong-un."),
        arguments(of(EventType.AID, "070").by(UN).to(HUTHI), "La ONU prestó ayuda a los hutíes."),
        arguments(
            of(EventType.CONCEDE, "080").by(HUTHI).to(UN), "Los hutíes cedieron ante la ONU."),
        arguments(
            of(EventType.RETREAT, "087").by(RUSSIA).about("tropa").in("Jersón", "UKR"),
            "Rusia retiró tropas en Jersón."),
        arguments(
            of(EventType.RETREAT, "087").by(IRAN).to(group("tropas de Irán", "IRN")).about("tropa"),
            "Irán retiró tropas iraníes."),
        arguments(
            of(EventType.SANCTION, "161").by(IRAN).to(UK).trigger("expulsar").about("embajador"),
            "Irán expulsó al embajador del Reino Unido."),
        arguments(
            of(EventType.SUPPORT, "051").by(KIM).to(PUTIN).trigger("dar").about("bienvenida"),
            "Kim Jong-un dio la bienvenida a Vladímir Putin."),
        arguments(
            of(EventType.PROTEST, "strike", "143").by(STUDENTS).in("Chile", "CHL"),
            "Estudiantes chilenos hicieron huelga."),
        arguments(
            of(EventType.REQUEST, "020").by(UN).to(RUSSIA), "La ONU hizo una petición a Rusia."),
        arguments(
            of(EventType.REQUEST, "020").by(UKRAINE).to(USA).about("ayuda"),
            "Ucrania pidió ayuda a Estados Unidos."),
        arguments(
            of(EventType.ACCUSE, "112").by(USA).to(KOREA),
            "Estados Unidos acusó a Corea del Norte."),
        arguments(
            of(EventType.REJECT, "120").by(KIM).to(UN), "Kim Jong-un expresó su rechazo a la ONU."),
        arguments(
            of(EventType.REJECT, "deny", "120").by(RUSSIA), "Rusia desmintió las informaciones."),
        arguments(of(EventType.THREATEN, "130").by(IRAN).to(USA), "Irán amenazó a Estados Unidos."),
        arguments(
            of(EventType.PROTEST, "demonstrate", "141").by(STUDENTS).to(GOVERNMENT),
            "Estudiantes chilenos se manifestaron contra el gobierno chileno."),
        arguments(
            of(EventType.SANCTION, "161").by(UKRAINE).to(KOREA),
            "Ucrania rompió relaciones con Corea del Norte."),
        arguments(
            of(EventType.SANCTION, "163").by(USA).to(GOVERNMENT),
            "Estados Unidos impuso sanciones al gobierno chileno."),
        arguments(
            of(EventType.MOBILIZE, "weapons", "155").by(KOREA).about("misil").trigger("lanzar"),
            "Corea del Norte lanzó misiles."),
        arguments(
            of(EventType.COERCE, "convict", "173").to(ANA, LUIS),
            "Se condenó a Ana Ruiz y Luis Mena."),
        arguments(
            of(EventType.ASSAULT, "190").by(RUSSIA).to(UKRAINE).in("Kiev", "UKR"),
            "Rusia atacó a Ucrania en Kiev."),
        arguments(
            of(EventType.ASSAULT, "202").by(RUSSIA).in("Ucrania", "UKR"),
            "Rusia cometió una matanza en Ucrania."),
        arguments(
            of(EventType.STATEMENT, "010").by(ANA, LUIS),
            "Ana Ruiz y Luis Mena hicieron declaraciones."));
  }

  @ParameterizedTest
  @MethodSource({"parties", "sentences", "acts"})
  void tells(Telling event, String sentence) {
    assertEquals(sentence, event.spanish());
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void tellsTheStatusInTheVerb(Telling event, String verb) {
    assertEquals("Corea del Norte " + verb + " armas a Rusia.", event.about("arma").spanish());
  }
}
