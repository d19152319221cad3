package org.daicho.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.content.folder.ImageFile;
import org.daicho.content.folder.Images;
import org.daicho.diagnostic.Nearest;
import org.daicho.markdown.Markdown;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.yaml.Quote;

/** What texts and the images next to them must keep to. */
final class ImageRules {
  private final Images images;
  private final List<Pictures.Mention> mentions;
  private final boolean whole;

  private ImageRules(Images images, List<Pictures.Mention> mentions, boolean whole) {
    this.images = images;
    this.mentions = mentions;
    this.whole = whole;
  }

  /**
   * @param whole whether these are the mentions of all texts
   */
  static List<Rule> of(Images images, List<Pictures.Mention> mentions, boolean whole) {
    ImageRules rules = new ImageRules(images, mentions, whole);
    return List.of(
        rules.each("missing-image", rules::missing),
        rules.each("image-file", ImageRules::faulty),
        rules.each("image-location", ImageRules::located),
        rules.each("missing-alternative", ImageRules::wordless),
        new Of("unused-image", rules::unused));
  }

  private record Of(String code, BiConsumer<Catalogue, Findings> look) implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
      look.accept(catalogue, findings);
    }
  }

  private Rule each(String code, BiConsumer<Pictures.Mention, Findings> look) {
    return new Of(
        code,
        (catalogue, findings) ->
            mentions.forEach(
                mention ->
                    findings.guard(mention.text().entry(), () -> look.accept(mention, findings))));
  }

  private void missing(Pictures.Mention mention, Findings findings) {
    if (mention.file().isPresent()) {
      return;
    }
    String target = mention.picture().file().target();
    String folder = "the folder of the text, `content/" + mention.record().kind().folder() + "`";
    if (Markdown.isOutside(target)) {
      report(
          mention,
          findings,
          "`" + Quote.brief(target) + "` is on the web; a page loads nothing from elsewhere",
          "save the image in " + folder + ", if you may, and write its name");
    } else if (target.isEmpty()) {
      report(mention, findings, "this image has no file", "write its name, such as `(figure.png)`");
    } else if (!Images.isWithin(target)) {
      report(
          mention,
          findings,
          "`" + Quote.brief(target) + "` leads out of the text's folder",
          "put the image next to the text, and write its name alone, such as `figure.png`");
    } else {
      absent(mention, findings, target);
    }
  }

  private void absent(Pictures.Mention mention, Findings findings, String target) {
    List<String> names = images.names(mention.record(), mention.lang());
    String name = target.startsWith("./") ? target.substring(2) : target;
    String message = "there is no image `" + Quote.brief(target) + "` next to this text";
    for (String other : names) {
      if (other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        report(
            mention,
            findings,
            message + ", only `" + other + "`, which is another name on most hosts",
            "write `" + written(other) + "`, with the same capitals");
        return;
      }
    }
    report(
        mention,
        findings,
        message,
        Nearest.to(name, names)
            .map(near -> "did you mean `" + written(near) + "`?")
            .orElse("put it into the folder of the text, or correct the name"));
  }

  /** A file's name as a text in Markdown can write it. */
  private static String written(String name) {
    return name.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
  }

  private static void report(
      Pictures.Mention mention, Findings findings, String message, String hint) {
    int length = Math.max(1, mention.picture().file().target().length());
    mention.text().report(findings, mention.picture().file().offset(), length, message, hint);
  }

  private static void faulty(Pictures.Mention mention, Findings findings) {
    mention
        .file()
        .filter(file -> file.image().isEmpty())
        .ifPresent(
            file ->
                report(mention, findings, "`" + file.shown() + "` " + file.fault(), file.mend()));
  }

  /** Not taken out by the build: what a file holds is the editor's to decide, and to see. */
  private static void located(Pictures.Mention mention, Findings findings) {
    mention
        .file()
        .filter(ImageFile::located)
        .ifPresent(
            file ->
                report(
                    mention,
                    findings,
                    "`" + file.shown() + "` says where it was taken, to a few metres, to everyone",
                    "remove the position: in Windows under Properties, Details, Remove Properties;"
                        + " on a Mac in Preview under Show Inspector, GPS; or save the image as a"
                        + " copy without metadata"));
  }

  private static void wordless(Pictures.Mention mention, Findings findings) {
    String words = mention.picture().words();
    String file = mention.picture().file().target();
    if (words.isBlank() || words.equals(file)) {
      mention
          .text()
          .report(
              findings,
              mention.picture().offset(),
              mention.picture().length(),
              "this image has no alternative text, so those who cannot see it learn nothing",
              "write between the brackets what it shows, such as `![応募者は3年で倍になった]("
                  + Quote.brief(file)
                  + ")`");
    }
  }

  /** Not where some record or text could not be read, which may show it. */
  private void unused(Catalogue catalogue, Findings findings) {
    if (!whole) {
      return;
    }
    for (Kind kind : Kind.values()) {
      if (findings.unread().anyRecord(kind)) {
        return;
      }
    }
    Set<ImageFile> used = new HashSet<>();
    mentions.forEach(mention -> mention.file().ifPresent(used::add));
    for (ImageFile file : images.all()) {
      if (!used.contains(file)) {
        String name = file.shown().substring(file.shown().lastIndexOf('/') + 1);
        findings.reportFile(
            file.shown(),
            "no text shows this image, so the site does not have it",
            "write `![what it shows](" + written(name) + ")` in a text next to it, or delete it");
      }
    }
  }
}
