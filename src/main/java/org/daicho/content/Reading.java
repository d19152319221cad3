package org.daicho.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.folder.BodyFiles;
import org.daicho.content.folder.ContentFolder;
import org.daicho.content.folder.CopiedRecords;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.content.folder.Images;
import org.daicho.content.folder.LedgerFile;
import org.daicho.content.folder.Locator;
import org.daicho.content.record.ConfirmationReader;
import org.daicho.content.record.EntryReader;
import org.daicho.content.record.Fields;
import org.daicho.content.record.KindOfFields;
import org.daicho.content.record.SiteReader;
import org.daicho.content.value.CutTexts;
import org.daicho.content.value.Reporter;
import org.daicho.content.value.ValueForm;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.diagnostic.Location;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Site;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.TranslationLedger;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;

/**
 * A folder of records while it is read: first the site's own file, by which other work can begin,
 * and then the records. Whatever is wrong with a file is reported and the rest goes on.
 */
public final class Reading {
  /** Kinds of records with figures and dates that are held against one another. */
  private static final Set<Kind> CONFIRMED = EnumSet.of(Kind.PROGRAMME, Kind.PLAN, Kind.BUDGET);

  private final ContentFolder folder;
  private final TranslationLedger ledger;
  private final Optional<SiteReader.Read> site;

  /** Of the files that bear on every page. */
  private final long shared;

  private final Reporter reporter;
  private final Map<EntryKey, LocalDate> updates = new ConcurrentHashMap<>();
  private final Map<EntryKey, List<Confirmation>> confirmed = new ConcurrentHashMap<>();

  /** Records in the folder of another kind, as what they are. */
  private final Map<EntryKey, Path> misplaced = new ConcurrentHashMap<>();

  private Reading(
      ContentFolder folder,
      TranslationLedger ledger,
      Optional<SiteReader.Read> site,
      long shared,
      Reporter reporter) {
    this.folder = folder;
    this.ledger = ledger;
    this.site = site;
    this.shared = shared;
    this.reporter = reporter;
  }

  /**
   * Reads {@code site.yaml} and the ledger of translations.
   *
   * @param root the folder
   * @param shownAs what messages call it, e.g. {@code content}
   * @throws IOException where the disk fails, which is no editor's mistake
   */
  public static Reading begin(Path root, String shownAs, Diagnostics diagnostics)
      throws IOException {
    ContentFolder folder = ContentFolder.list(root, shownAs, diagnostics);
    // Each is read once: what is known of it later must be of the bytes that were understood,
    // though somebody changes the file meanwhile.
    Optional<byte[]> ledgerBytes = folder.ledger().flatMap(path -> folder.bytes(path, diagnostics));
    Optional<byte[]> siteBytes = folder.site().flatMap(path -> folder.bytes(path, diagnostics));
    long shared =
        new Fingerprint()
            .add(siteBytes.map(Digests::of).orElse(0L))
            .add(ledgerBytes.map(Digests::of).orElse(0L))
            .number();
    TranslationLedger ledger = LedgerFile.read(folder, ledgerBytes, diagnostics);
    Optional<SiteReader.Read> site = readSite(folder, siteBytes, ledger, diagnostics);
    Reporter reporter =
        site.map(SiteReader.Read::reporter)
            .orElse(new Reporter(List.of(Lang.JA, Lang.EN), false, diagnostics));
    return new Reading(folder, ledger, site, shared, reporter);
  }

  /** Finds values of the files that are read. */
  public Locator locator() {
    return new Locator(folder);
  }

  /** What the site's own file says; empty where it cannot be read. */
  public Optional<Site> site() {
    return site.map(SiteReader.Read::site);
  }

  /**
   * Lists and reads the records.
   *
   * @param parsed what earlier builds know of their YAML, and where the next finds what this reads
   * @throws IOException where the disk fails, which is no editor's mistake
   */
  public Content records(ParsedRecords parsed) throws IOException {
    folder.listRecords(reporter.languages());
    Locator locator = new Locator(folder);
    // Files are independent of one another; the order of the list keeps the outcome the same.
    Map<EntryKey, Long> records = new ConcurrentHashMap<>();
    Map<EntryKey, Long> bodies = new ConcurrentHashMap<>();
    List<Optional<Entry>> read =
        SideBySide.map(
            folder.records(),
            file ->
                Guard.around(
                        () -> Location.ofFile(file.shown()),
                        "this " + file.key().kind().word(),
                        reporter.diagnostics(),
                        () -> read(file, parsed, records, bodies))
                    .flatMap(entry -> entry));
    misplaced.forEach(folder::addStray);
    Set<EntryKey> unread = new TreeSet<>(folder.unreadRecords());
    List<Entry> entries = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).isPresent()) {
        entries.add(read.get(i).get());
      } else {
        unread.add(folder.records().get(i).key());
      }
    }
    unread.addAll(CopiedRecords.takeOut(entries, records, folder, reporter));
    site().ifPresent(s -> CutTexts.report(s, reporter));
    ForeignTexts.report(locator, reporter);
    MalformedIds.report(folder, entries, locator, reporter);
    MalformedMentions.report(entries, reporter);
    return new Content(
        site.map(s -> new Catalogue(s.site(), entries, updates, confirmed)),
        GapCollector.gather(folder, unread, reporter),
        locator,
        ledger,
        new Images(folder),
        new Digests(shared, records, bodies));
  }

  private Optional<Entry> read(
      ContentFolder.RecordFile file,
      ParsedRecords parsed,
      Map<EntryKey, Long> records,
      Map<EntryKey, Long> bodies) {
    Text body = BodyFiles.read(folder, file.key(), reporter, bodies);
    Optional<byte[]> bytes = folder.bytes(file.path(), reporter.diagnostics());
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node.Mapping> fields =
        nodes(file, bytes.get(), parsed).flatMap(node -> fields(node, reporter.diagnostics()));
    Optional<Kind> other = fields.flatMap(f -> KindOfFields.other(file.key().kind(), f));
    if (other.isPresent()) {
      reportMisplaced(file, other.get());
      return Optional.empty();
    }
    fields.ifPresent(f -> Digests.add(file.key(), f, records, bodies));
    return fields.map(f -> readEntry(file.key(), f, body));
  }

  private void reportMisplaced(ContentFolder.RecordFile file, Kind kind) {
    misplaced.put(new EntryKey(kind, file.key().id()), file.path());
    reporter.error(
        "unread-file",
        Location.ofFile(file.shown()),
        "by its fields this is "
            + EntryReader.what(kind)
            + ", and it lies in `"
            + file.key().kind().folder()
            + "`",
        "move it into the folder `" + kind.folder() + "`");
  }

  private static Optional<SiteReader.Read> readSite(
      ContentFolder folder,
      Optional<byte[]> bytes,
      TranslationLedger ledger,
      Diagnostics diagnostics) {
    return bytes
        .flatMap(b -> Yaml.parse(folder.show(folder.site().orElseThrow()), b, diagnostics))
        .flatMap(node -> fields(node, diagnostics))
        .map(mapping -> SiteReader.read(mapping, ledger, diagnostics));
  }

  private Optional<Node> nodes(ContentFolder.RecordFile file, byte[] bytes, ParsedRecords parsed) {
    long digest = Digests.of(bytes);
    Optional<Node> known = parsed.get(digest, file.shown());
    if (known.isPresent()) {
      return known;
    }
    Diagnostics found = new Diagnostics();
    Optional<Node> nodes = Yaml.parse(file.shown(), bytes, found);
    List<Diagnostic> mistakes = found.sorted();
    mistakes.forEach(reporter.diagnostics()::add);
    if (nodes.isPresent() && mistakes.isEmpty()) { // What is kept is not reported again.
      parsed.put(digest, nodes.get());
    }
    return nodes;
  }

  private Entry readEntry(EntryKey key, Node.Mapping mapping, Text body) {
    Entry entry = entry(key, mapping, body, reporter);
    String record = inLedger(entry);
    if (!ledger.knows(record)) {
      return entry;
    }
    List<TextField> fields = TextField.of(entry, confirmed.getOrDefault(key, List.of()));
    Map<Text, Text> marks = ledger.marks(record, fields, reporter.languages());
    // Only the whole record says how its texts stand, and it cannot be changed any more.
    return marks.isEmpty() ? entry : entry(key, mapping, body, reporter.again(marks));
  }

  /** What the ledger calls a record: it may not have heard of its new id yet. */
  private String inLedger(Entry entry) {
    return Stream.concat(Stream.of(entry.id()), entry.lineage().formerIds().stream())
        .map(id -> new EntryKey(entry.kind(), id).toString())
        .filter(ledger::knows)
        .findFirst()
        .orElse(entry.key().toString());
  }

  private Entry entry(EntryKey key, Node.Mapping mapping, Text body, Reporter to) {
    Fields fields = new Fields(EntryReader.what(key.kind()), mapping, to);
    // Every kind of record may say when it was last changed.
    fields.parsed("updated", ValueForm.DATE).ifPresent(date -> updates.put(key, date));
    if (CONFIRMED.contains(key.kind())) {
      List<Confirmation> confirmations = ConfirmationReader.read(fields);
      if (!confirmations.isEmpty()) {
        confirmed.put(key, confirmations);
      }
    }
    return EntryReader.of(key.kind()).read(key.id(), fields, to.marked(body));
  }

  private static Optional<Node.Mapping> fields(Node node, Diagnostics diagnostics) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (!(node instanceof Node.Unreadable)) {
      diagnostics.error(
          "wrong-type",
          node.location(),
          "the file holds " + node.what() + "; expected fields",
          "write `name: value`, one a line");
    }
    return Optional.empty();
  }
}
