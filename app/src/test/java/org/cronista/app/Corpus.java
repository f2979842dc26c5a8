package org.cronista.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports of invented outlets whose texts are hard on offsets: characters outside the Basic
 * Multilingual Plane, CRLF, a byte order mark, accents that stand by themselves, a page, JSON.
 */
final class Corpus {
  static final String EMOJI =
      """
      Francia y Brasil firman un acuerdo 🤝 de defensa en Brasilia

      Brasilia, 4 de marzo de 2024 (Agencia Paraná).- El presidente de Francia, Emmanuel Macron, y su homólogo \
      brasileño, Luiz Inácio Lula da Silva, firmaron el lunes 🇧🇷 un acuerdo de defensa en Brasilia.

      «Este acuerdo 😀 nos une», afirmó Macron tras la firma 🎉. Lula aseguró que Brasil comprará helicópteros 🚁 a \
      Francia antes de 2026.

      Según el Ministerio de Defensa de Brasil, los dos países iniciarán en julio maniobras conjuntas 🪂. Francia \
      negó que haya vendido submarinos nucleares a Brasil.
      """;

  static final String CRLF =
      """
      Turquía expulsa al embajador de Suecia

      Ankara, 12 de junio de 2023.- El Gobierno de Turquía expulsó el lunes al embajador de Suecia en Ankara.

      El ministro de Exteriores turco, Hakan Fidan, acusó a Suecia de apoyar a los manifestantes. "No toleraremos \
      más ofensas", declaró Fidan.

      Suecia protestó por la expulsión y pidió una reunión con Turquía en Estocolmo. El presidente turco, Recep \
      Tayyip Erdogan, visitará Estocolmo en julio, según la agencia Anadolu. Las dos delegaciones hablaron durante \
      tres horas y se verán cada martes.
      """;

  static final String ACCENTS =
      """
      Japón y Perú conversan sobre la pesca

      Lima, 20 de mayo de 2024.- El canciller de Japón y el presidente del Perú conversaron el lunes en Lima sobre \
      la pesca.

      "Habrá más cooperación", aseguró el canciller japonés. Perú envió ayuda humanitaria a Haití tras el huracán, \
      informó la Organización de las Naciones Unidas.
      """;

  private static final String LINES =
      """
      {"id":"sur-1","outlet":"El Faro del Sur","published":"2024-03-05","title":"Macron y Lula firman 🖊️ un pacto",\
      "url":"https://faro.example/1","author":"Ana Ríos","text":"Macron y Lula firman 🖊️ un pacto\\n\\nEl presidente \
      francés, Emmanuel Macron, y el brasileño, Luiz Inácio Lula da Silva, firmaron el lunes en Brasilia un acuerdo \
      de defensa.\\n\\nMacron dijo que Francia 🇫🇷 apoya a Brasil.","seccion":"mundo","story":"propia","article":"otra"}
      {"id":"hora-2","outlet":"La Hora","published":"2023-06-13","text":"Suecia condena la expulsión\\n\\nSuecia condenó \
      el martes la decisión de Turquía, que el lunes expulsó a su embajador en Ankara. Suecia negó que haya apoyado \
      a los manifestantes."}
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="es"><head><title>Cuba y México acuerdan un envío de petróleo</title>
      <meta property="og:site_name" content="El Malecón">
      <meta property="article:published_time" content="2024-02-10T08:00:00Z"></head>
      <body><article><h1>Cuba y México acuerdan un envío 🛢️ de petróleo</h1>
      <p>La Habana. El Gobierno de Cuba y el de México acordaron el viernes en La Habana un envío de petróleo 🛢️ para
      los hospitales de la isla, según informó la Cancillería cubana en un comunicado.</p>
      <p>«México no abandonará a Cuba», aseguró la embajadora mexicana durante su visita a la capital cubana, que
      terminó el sábado con una reunión en el puerto.</p></article></body></html>
      """;

  private Corpus() {}

  /** Writes the files; by name, what stands in those of plain text. */
  static Map<String, String> write(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a-emoji", EMOJI);
    texts.put("b-crlf", CRLF.replace("\n", "\r\n"));
    texts.put("c-accents", Normalizer.normalize(ACCENTS, Normalizer.Form.NFD));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
    }
    Files.writeString(folder.resolve("d.jsonl"), LINES);
    Files.writeString(folder.resolve("e.html"), PAGE);
    return texts;
  }
}
