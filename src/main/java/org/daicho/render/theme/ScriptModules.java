package org.daicho.render.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;

/**
 * The scripts of a theme, put in an order in which each stands after what it imports. A script sees
 * those of its own folder, which share one scope, and those in {@code assets/} itself.
 *
 * <p>Reported with code {@code script}: an import of what is missing, out of sight or not exported,
 * imports in a circle, names that a folder declares twice, and forms of import and export that
 * cannot be joined.
 */
final class ScriptModules {
  /** The folder whose scripts all others see. */
  static final String SHARED = "assets";

  private static final String CODE = "script";

  private final Map<String, ScriptModule> modules;
  private final Diagnostics diagnostics;

  private ScriptModules(Map<String, ScriptModule> modules, Diagnostics diagnostics) {
    this.modules = modules;
    this.diagnostics = diagnostics;
  }

  /**
   * The scripts by folder, in the order of the folders' names, each folder's in the order of their
   * imports and then of their names.
   *
   * @param files the scripts among a theme's files
   */
  static SortedMap<String, List<ScriptModule>> inOrder(
      Collection<ThemeFile> files, Diagnostics diagnostics) {
    SortedMap<String, ScriptModule> modules = new TreeMap<>();
    files.forEach(file -> modules.put(file.path(), ScriptModule.of(file)));
    ScriptModules all = new ScriptModules(modules, diagnostics);
    SortedMap<String, List<ScriptModule>> folders = new TreeMap<>();
    for (ScriptModule module : modules.values()) {
      all.check(module);
      folders.computeIfAbsent(module.folder(), folder -> new ArrayList<>()).add(module);
    }
    folders.replaceAll((folder, unordered) -> all.order(unordered));
    folders.values().forEach(all::checkNames);
    return folders;
  }

  private void check(ScriptModule module) {
    for (int offset : module.strange()) {
      report(
          module,
          offset,
          "import".length(),
          "this cannot be joined with other scripts",
          "write `import { name } from \"./file.js\";`, and `export` before a function, a class, a"
              + " const or a let");
    }
    for (ScriptModule.Import taken : module.imports()) {
      ScriptModule from = modules.get(taken.from());
      if (from == null) {
        report(
            module,
            taken.offset(),
            taken.address().length(),
            "no script is called `" + taken.from() + "`",
            Nearest.proposal(taken.from(), modules.keySet())
                .orElse("name a script of the theme, as seen from this one"));
      } else if (!isSeen(from, module)) {
        report(
            module,
            taken.offset(),
            taken.address().length(),
            "scripts of `" + module.folder() + "/` do not see `" + taken.from() + "`",
            "move what both need to a script in `assets/` itself");
      } else {
        checkNames(module, taken, from);
      }
    }
  }

  private static boolean isSeen(ScriptModule other, ScriptModule from) {
    return other.folder().equals(SHARED) || other.folder().equals(from.folder());
  }

  private void checkNames(ScriptModule module, ScriptModule.Import taken, ScriptModule from) {
    taken
        .names()
        .forEach(
            (name, offset) -> {
              if (!from.exported().contains(name)) {
                report(
                    module,
                    offset,
                    name.length(),
                    "`" + from.path() + "` exports no `" + name + "`",
                    Nearest.proposal(name, from.exported())
                        .orElse("write `export` before its declaration there"));
              }
            });
  }

  /** Scripts that share a scope may each declare a name that the others do not. */
  private void checkNames(List<ScriptModule> folder) {
    Map<String, ScriptModule> first = new HashMap<>();
    for (ScriptModule module : folder) {
      module
          .declared()
          .forEach(
              (name, offset) -> {
                ScriptModule other = first.putIfAbsent(name, module);
                if (other != null) {
                  report(
                      module,
                      offset,
                      name.length(),
                      "`" + name + "` is declared in `" + other.path() + "`, too",
                      "give one of the two another name: scripts of a folder share one scope");
                }
              });
    }
  }

  private List<ScriptModule> order(List<ScriptModule> folder) {
    Set<ScriptModule> ordered = new LinkedHashSet<>();
    folder.forEach(module -> add(module, ordered, new LinkedHashSet<>()));
    return List.copyOf(ordered);
  }

  /**
   * @param importing those whose imports led here
   */
  private void add(
      ScriptModule module, Set<ScriptModule> ordered, LinkedHashSet<ScriptModule> importing) {
    if (ordered.contains(module)) {
      return;
    }
    importing.add(module);
    for (ScriptModule.Import taken : module.imports()) {
      ScriptModule from = modules.get(taken.from());
      if (from == null || !from.folder().equals(module.folder())) {
        continue;
      }
      if (importing.contains(from)) {
        reportCircle(module, taken, importing);
      } else {
        add(from, ordered, importing);
      }
    }
    importing.remove(module);
    ordered.add(module);
  }

  private void reportCircle(
      ScriptModule module, ScriptModule.Import taken, Set<ScriptModule> importing) {
    List<String> circle =
        importing.stream()
            .map(ScriptModule::path)
            .dropWhile(path -> !path.equals(taken.from()))
            .collect(Collectors.toCollection(ArrayList::new));
    circle.add(taken.from());
    report(
        module,
        taken.offset(),
        taken.address().length(),
        "scripts import one another in a circle: " + String.join(", ", circle),
        "move what both need to a script that imports neither");
  }

  private void report(ScriptModule module, int offset, int length, String message, String hint) {
    diagnostics.error(
        CODE, TextSpot.at(module.file().place(), module.text(), offset, length), message, hint);
  }

  /** What a folder's scripts take from those that all see. */
  static Set<String> takenFromShared(List<ScriptModule> folder) {
    Set<String> names = new TreeSet<>();
    for (ScriptModule module : folder) {
      for (ScriptModule.Import taken : module.imports()) {
        if (taken.from().startsWith(SHARED + "/")
            && taken.from().indexOf('/', SHARED.length() + 1) < 0) {
          names.addAll(taken.names().keySet());
        }
      }
    }
    return names;
  }
}
