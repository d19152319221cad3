package org.daicho.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into {@link Node}s. What {@link Decoder} or {@link NodeReader} refuses is reported,
 * and so is broken syntax, which {@link Mending} puts right as far as it can so that the rest is
 * read.
 */
public final class Yaml {
  /** Every scalar is text, so nothing is to be guessed from its look. */
  private static final Resolver NO_RESOLUTION =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
      };

  private Yaml() {}

  /** The document, or empty where the file cannot be read as YAML at all; that is then reported. */
  public static Optional<Node> parse(String file, byte[] bytes, Diagnostics diagnostics) {
    return Decoder.decode(file, bytes, diagnostics)
        .map(text -> MergeConflicts.settle(file, text, diagnostics))
        .flatMap(text -> compose(MendedText.of(file, text), diagnostics));
  }

  /** Reads the text, as often as a mistake can be put right. */
  private static Optional<Node> compose(MendedText written, Diagnostics diagnostics) {
    Mending mending = new Mending(SecondRecords.settle(written, diagnostics), diagnostics);
    while (true) {
      try {
        org.yaml.snakeyaml.nodes.Node root = root(mending.text().text());
        if (root == null) {
          report(
              written,
              diagnostics,
              "empty-file",
              "the file says nothing",
              "write a record, or delete the file");
          return Optional.empty();
        }
        if (!mending.mend(root)) {
          return Optional.of(new NodeReader(mending.text(), diagnostics).convert(root));
        }
      } catch (MarkedYAMLException e) {
        if (!mending.mend(e)) {
          return Optional.empty();
        }
      } catch (YAMLException e) {
        report(
            written,
            diagnostics,
            "yaml",
            "this file cannot be read as fields and their values",
            "compare it with a record that works");
        return Optional.empty();
      }
    }
  }

  private static void report(
      MendedText text, Diagnostics diagnostics, String code, String message, String hint) {
    diagnostics.error(code, Location.ofFile(text.file()), message, hint);
  }

  /** The document as SnakeYAML reads it; null where there is none. */
  static org.yaml.snakeyaml.nodes.Node root(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // Decoder has limited the file already.
    // No limit: an alias is not followed, so that it cannot unfold.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    return new Composer(parser, NO_RESOLUTION, options).getSingleNode();
  }
}
