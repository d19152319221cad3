import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as machines write it: maps, lists, strings, numbers as written, and {@code null}. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** The object that a text is. */
  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    json.next();
    return json.object();
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  /** Whether another member follows; steps over the bracket or comma before it. */
  private boolean more(char end) {
    if (text.charAt(at) != end) {
      at++;
    }
    if (next() != end) {
      return true;
    }
    at++;
    return false;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    while (more('}')) {
      String key = string();
      next(); // the colon
      at++;
      members.put(key, value());
      next();
    }
    return members;
  }

  private List<Object> list() {
    List<Object> items = new ArrayList<>();
    while (more(']')) {
      items.add(value());
      next();
    }
    return items;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        c = text.charAt(++at);
        switch (c) {
          case 'n' -> c = '\n';
          case 't' -> c = '\t';
          case 'r' -> c = '\r';
          case 'u' -> {
            c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
          }
          default -> {}
        }
      }
      out.append(c);
    }
    at++;
    return out.toString();
  }

  private Object word() {
    int from = at;
    while (",]}".indexOf(next()) < 0) {
      at++;
    }
    String word = text.substring(from, at).strip();
    return word.equals("null") ? null : new BigDecimal(word);
  }
}
