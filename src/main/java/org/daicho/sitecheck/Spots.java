package org.daicho.sitecheck;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.daicho.diagnostic.Location;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Places in a page's HTML. A parser counts UTF-16 units, a {@link Location} characters. */
final class Spots {
  private final String path;
  private final String html;
  private final int[] lineStarts;

  /**
   * @param html as it was parsed
   */
  Spots(String path, String html) {
    this.path = path;
    this.html = html;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, html.length())
                    .filter(i -> html.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** An element's start tag. */
  Location of(Element element) {
    Range tag = element.sourceRange();
    // What the parser put in for itself stands nowhere.
    return tag.isTracked() && !tag.isImplicit()
        ? between(tag.startPos(), tag.endPos())
        : Location.ofFile(path);
  }

  /** The value of an element's attribute; where it is empty, its name. */
  Location of(Element element, String attribute) {
    Range.AttributeRange range = element.attributes().sourceRange(attribute);
    if (!range.isTracked()) {
      return of(element);
    }
    Range value = range.valueRange();
    Range place = value.endPos() > value.startPos() ? value : range.nameRange();
    return between(place.startPos(), place.endPos());
  }

  /**
   * A piece of the page, at least one character of it.
   *
   * @param end after its last unit
   */
  Location between(int start, int end) {
    int from = Math.min(start, html.length());
    int to = Math.max(from, Math.min(end, html.length()));
    int found = Arrays.binarySearch(lineStarts, from);
    int line = found >= 0 ? found : -found - 2;
    return new Location(
        path,
        line + 1,
        html.codePointCount(lineStarts[line], from) + 1,
        Math.max(1, html.codePointCount(from, to)));
  }
}
