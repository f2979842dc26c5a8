package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies as the press writes them where it brings them on, "Programa Mundial de Alimentos
 * (PMA)", so that whoever knows either form finds them: the one that the article or the knowledge
 * has beside the name by which an actor goes, where its letters are the initials of the other.
 */
final class FullNames {
  private final Scene scene;

  private final Map<String, String> names = new HashMap<>();

  FullNames(Scene scene) {
    this.scene = scene;
  }

  /** The name of an actor with its acronym; its name alone where it has none. */
  String of(Actor actor) {
    String name = actor.name();
    boolean whole = actor.isPerson() || name.isEmpty() || name.indexOf('(') >= 0;
    return whole ? name : names.computeIfAbsent(name, this::full);
  }

  private String full(String name) {
    Organisation known = known(name);
    List<String> forms = new ArrayList<>();
    if (known != null) {
      forms.add(known.name());
      forms.addAll(known.variants());
    }
    if (Acronyms.acronym(name)) {
      for (String form : forms) {
        if (Acronyms.initials(name, form)) {
          return form + " (" + name + ")";
        }
      }
      return name;
    }
    for (Map.Entry<String, String> told : scene.acronyms.explained(scene.text()).entrySet()) {
      String written = told.getValue();
      boolean same = Spelling.fold(written).equals(Spelling.fold(name));
      if (same || (known != null && known.equals(known(written)))) {
        return name.indexOf(' ') < 0
            ? written + " (" + name + ")" // "Conmebol", where it is written out
            : name + " (" + told.getKey() + ")";
      }
    }
    for (String form : forms) {
      if (Acronyms.acronym(form) && Acronyms.initials(form, name)) {
        return name + " (" + form + ")";
      }
    }
    return name;
  }

  private @Nullable Organisation known(String name) {
    for (Entry entry : scene.knowledge.find(name)) {
      if (entry instanceof Entry.Body body) {
        return body.organisation();
      }
    }
    return null;
  }
}
