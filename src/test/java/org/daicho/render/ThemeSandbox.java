package org.daicho.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Theme;
import org.daicho.view.page.Page;

/** A project in a folder, to write themes into. */
public final class ThemeSandbox {
  private final Path project;
  public final Diagnostics diagnostics = new Diagnostics();

  public ThemeSandbox(Path project) {
    this.project = project;
  }

  /** Writes a file of {@code themes/}. */
  public ThemeSandbox file(String path, String text) {
    Path file = project.resolve("themes").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Optional<Theme> load(String name) {
    return load(name, Samples.LANGUAGES);
  }

  public Optional<Theme> load(String name, List<Lang> languages) {
    return Theme.load(project, name, Location.ofFile("content/site.yaml"), languages, diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.hasErrors();
  }

  public Optional<Renderer> renderer(String name) {
    return load(name).flatMap(t -> Renderer.of(t, Samples.frames(), Samples.LINKS));
  }

  /** A page as text; empty where a template is at fault. */
  public Optional<String> render(String theme, Page page) {
    Optional<Renderer> renderer = renderer(theme);
    Optional<byte[]> html = renderer.flatMap(r -> r.render(page));
    renderer.ifPresent(r -> r.report(diagnostics));
    return html.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  public static Page page() {
    return new Samples(Lang.EN).programme();
  }

  /** What was reported, each as {@code place: code: message (hint)}. */
  public List<String> reported() {
    return diagnostics.sorted().stream().map(ThemeSandbox::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.location() + ": " + d.code() + ": " + d.message() + " (" + d.hint() + ")";
  }
}
