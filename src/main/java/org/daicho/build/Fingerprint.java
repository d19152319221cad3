package org.daicho.build;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A short name for a value made of records, lists, maps, texts, numbers and truth values: equal
 * values have equal names, and different ones practically never. A page whose name is that of the
 * last build need not be printed again.
 */
final class Fingerprint {
  private static final Map<Class<?>, List<MethodHandle>> COMPONENTS = new ConcurrentHashMap<>();

  private final MessageDigest digest;
  private final byte[] number = new byte[5];

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }

  /** The name of some values together, in their order. */
  static String of(Object... values) {
    Fingerprint fingerprint = new Fingerprint();
    for (Object value : values) {
      fingerprint.add(value);
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, 16);
  }

  /** Each value is preceded by its kind and length, so that no two can run into one another. */
  private void add(Object value) {
    if (value instanceof Record record) {
      List<MethodHandle> components = COMPONENTS.computeIfAbsent(record.getClass(), Fingerprint::read);
      text('R', record.getClass().getSimpleName());
      for (MethodHandle component : components) {
        add(get(component, record));
      }
    } else if (value instanceof List<?> list) {
      mark('L', list.size());
      list.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      mark('M', map.size());
      map.forEach(
          (k, v) -> {
            add(k);
            add(v);
          });
    } else if (value instanceof byte[] bytes) {
      mark('B', bytes.length);
      digest.update(bytes);
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum) {
      text('S', value.toString());
    } else {
      throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
    }
  }

  private void text(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mark(kind, bytes.length);
    digest.update(bytes);
  }

  private void mark(char kind, int length) {
    number[0] = (byte) kind;
    number[1] = (byte) (length >>> 24);
    number[2] = (byte) (length >>> 16);
    number[3] = (byte) (length >>> 8);
    number[4] = (byte) length;
    digest.update(number);
  }

  private static List<MethodHandle> read(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(Fingerprint::accessor).toList();
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object get(MethodHandle accessor, Record record) {
    try {
      return accessor.invokeExact((Object) record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
