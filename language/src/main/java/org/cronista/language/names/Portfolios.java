package org.cronista.language.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Name;
import org.cronista.model.Upos;

/**
 * "La ministra francesa de la Cultura Catherine Tasca": the labeller, which sees capitals side by
 * side, makes one name of an office's field and of who holds it. The words of fields and of who
 * holds them are those of {@code portfolios.tsv}.
 */
final class Portfolios {
  private static final String FILE = "portfolios.tsv";

  /** Words from the noun for who holds an office to its field: an adjective, "de", "la". */
  private static final int REACH = 5;

  private static final Map<String, Set<String>> WORDS = read();
  private static final Set<String> FIELDS = WORDS.getOrDefault("field", Set.of());
  private static final Set<String> HOLDERS = WORDS.getOrDefault("holder", Set.of());

  private Portfolios() {}

  /** Parts such names of a sentence in two, the second that of a person. */
  static void part(Forms forms, List<Upos> tags, int[] labels) {
    int person = Labels.begin(Name.Type.PER);
    for (int i = 1; i < labels.length; i++) {
      if (!Labels.begins(labels[i]) || !field(forms, i)) {
        continue;
      }
      int inside = labels[i] + 1;
      int end = i + 1;
      while (end < labels.length && labels[end] == inside) {
        end++;
      }
      int name = i + 1;
      while (name < end && field(forms, name)) {
        name++;
      }
      if (end - name < 2 || !held(forms, tags, i) || !named(forms, name, end)) {
        continue;
      }
      labels[name] = person;
      for (int k = name + 1; k < end; k++) {
        labels[k] = person + 1;
      }
    }
  }

  private static boolean field(Forms forms, int i) {
    return (forms.shape[i] & Forms.FIRST_UPPER) != 0
        && FIELDS.contains(forms.words().get(i).toLowerCase(Locale.ROOT));
  }

  /** Whether the noun for who holds an office stands before its field, and nothing else does. */
  private static boolean held(Forms forms, List<Upos> tags, int field) {
    for (int i = field - 1; i >= Math.max(0, field - REACH); i--) {
      if (HOLDERS.contains(forms.words().get(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (tags.get(i) != Upos.ADJ && tags.get(i) != Upos.ADP && tags.get(i) != Upos.DET) {
        return false;
      }
    }
    return false;
  }

  /** Whether all words have capitals, as those of a person's name. */
  private static boolean named(Forms forms, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((forms.shape[i] & Forms.FIRST_UPPER) == 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = Portfolios.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          words.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
