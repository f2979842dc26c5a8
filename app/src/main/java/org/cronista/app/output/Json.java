package org.cronista.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.CodePoints;
import org.cronista.model.DateInterval;
import org.cronista.model.Place;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, keys absent where nothing is known, offsets in Unicode code
 * points.
 */
final class Json implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator out;
  private boolean begun;

  Json(Writer writer) throws IOException {
    out = FACTORY.createGenerator(writer);
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Something that writes fields or values. */
  interface Body {
    void write() throws IOException;
  }

  void line(Body fields) throws IOException {
    object(fields);
    begun = true;
  }

  void object(Body fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void object(String key, Body fields) throws IOException {
    out.writeFieldName(key);
    object(fields);
  }

  void array(String key, Body items) throws IOException {
    out.writeArrayFieldStart(key);
    items.write();
    out.writeEndArray();
  }

  void put(String key, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(key, value);
    }
  }

  void put(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  void put(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  /**
   * A number with at most {@code decimals} decimals, so that the same value is always written the
   * same.
   */
  void put(String key, double value, int decimals) throws IOException {
    out.writeFieldName(key);
    out.writeNumber(
        java.math.BigDecimal.valueOf(value)
            .setScale(decimals, java.math.RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString());
  }

  void put(String key, List<String> values) throws IOException {
    array(
        key,
        () -> {
          for (String value : values) {
            out.writeString(value);
          }
        });
  }

  void span(Span span, CodePoints points) throws IOException {
    put("begin", points.at(span.begin()));
    put("end", points.at(span.end()));
  }

  void dates(@Nullable DateInterval interval) throws IOException {
    if (interval != null) {
      put("from", interval.from().toString());
      put("to", interval.to().toString());
    }
  }

  void actorFields(Actor actor) throws IOException {
    put("name", actor.name());
    put(actor.international() ? "organisation" : "country", actor.code());
    put("code", actor.code());
    put("sector", actor.sector());
    put("id", actor.id());
    put("office", actor.office());
  }

  void mentionedActorFields(ActorMention mention, String text, CodePoints points)
      throws IOException {
    actorFields(mention.actor());
    words(mention, text, points);
  }

  /**
   * Who speaks: a country that no word tells is told as a reading, and is not claimed as code.
   *
   * @param fullName the speaker's name with its acronym; null for the name alone
   */
  void speakerFields(
      ActorMention mention, @Nullable String fullName, String text, CodePoints points)
      throws IOException {
    boolean guess = mention.supplied() == ActorMention.Supplied.COUNTRY;
    Actor who = mention.actor();
    String name = fullName == null ? who.name() : fullName;
    Actor a = new Actor(name, who.code(), who.kind(), who.sector(), who.id(), who.office());
    if (guess && !a.code().isEmpty() && a.kind() != Actor.Kind.COUNTRY) {
      put("name", a.name());
      put("country", a.code());
      put("supplied", true);
      put("sector", a.sector());
      put("id", a.id());
      put("office", a.office());
    } else {
      actorFields(a);
    }
    words(mention, text, points);
  }

  private void words(ActorMention mention, String text, CodePoints points) throws IOException {
    Span span = mention.span();
    if (span != null) {
      span(span, points);
      put("text", span.of(text));
    }
    put("how", mention.how().name().toLowerCase(java.util.Locale.ROOT));
  }

  void attributions(List<Attribution> chain, CodePoints points) throws IOException {
    array(
        "attribution",
        () -> {
          for (Attribution source : chain) {
            object(() -> {
              put("name", source.name());
              put("code", source.code());
              put("id", source.id());
              put("kind", source.kind().label());
              Span span = source.span();
              if (span != null) {
                span(span, points);
              }
            });
          }
        });
  }

  void placeFields(Place place) throws IOException {
    put("name", place.name());
    put("country", place.country());
    if (place.located()) {
      put("lat", place.latitude(), 4);
      put("lon", place.longitude(), 4);
    }
    if (place.uncertain()) {
      put("uncertain", true);
    }
  }

  @Override
  public void close() throws IOException {
    if (begun) {
      out.writeRaw('\n');
    }
    out.close();
  }
}
