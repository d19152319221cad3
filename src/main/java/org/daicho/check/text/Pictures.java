package org.daicho.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.check.rule.Rule;
import org.daicho.content.folder.ImageFile;
import org.daicho.content.folder.Images;
import org.daicho.markdown.Review;
import org.daicho.model.Illustration;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Image;
import org.daicho.model.value.Lang;
import org.daicho.view.Paths;

/** The images that texts show: which text shows which, and the files that the site has of them. */
public final class Pictures {
  private final Texts texts;
  private final Images images;
  private final List<Mention> mentions;
  private final Map<EntryKey, List<Illustration>> shown = new HashMap<>();
  private final SortedMap<String, ImageFile> files = new TreeMap<>();

  /**
   * An image where a text shows it.
   *
   * @param file absent where there is none of this name
   */
  record Mention(Texts.Reviewed text, Review.Picture picture, Optional<ImageFile> file) {
    Lang lang() {
      return text.lang();
    }

    EntryKey record() {
      return text.entry().key();
    }
  }

  private Pictures(Texts texts, Images images, List<Mention> mentions) {
    this.texts = texts;
    this.images = images;
    this.mentions = mentions;
    for (Mention mention : mentions) {
      mention.file.ifPresent(file -> file.image().ifPresent(image -> add(mention, file, image)));
    }
  }

  public static Pictures of(Texts texts, Images images) {
    return new Pictures(
        texts,
        images,
        texts.all().filter(Texts.Reviewed::isShownBody).flatMap(t -> in(t, images)).toList());
  }

  private static Stream<Mention> in(Texts.Reviewed text, Images images) {
    return text.review().images().stream()
        .map(
            picture ->
                new Mention(
                    text,
                    picture,
                    images.find(text.entry().key(), text.lang(), picture.file().target())));
  }

  private void add(Mention mention, ImageFile file, Image image) {
    files.put(Paths.image(image), file);
    shown
        .computeIfAbsent(mention.record(), key -> new ArrayList<>())
        .add(
            new Illustration(
                mention.lang(), mention.picture.file().target(), mention.picture.words(), image));
  }

  /** The image that a text shows. */
  public Optional<Image> find(EntryKey record, Lang lang, String file) {
    return images.find(record, lang, file).flatMap(ImageFile::image);
  }

  /** The images of a record's texts, in their order. */
  public List<Illustration> of(EntryKey record) {
    return shown.getOrDefault(record, List.of());
  }

  /** Where the images lie, by their paths in the site. */
  public SortedMap<String, ImageFile> files() {
    return files;
  }

  public List<Rule> rules() {
    return ImageRules.of(images, mentions, texts.isWhole());
  }
}
