package org.cronista.app;

import picocli.CommandLine;

/** Makes the commands with the streams that they write to. */
final class CommandFactory implements CommandLine.IFactory {
  private final Streams streams;

  CommandFactory(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (var constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Streams.class) {
        return type.cast(constructor.newInstance(streams));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
