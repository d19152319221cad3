package org.daicho.testing;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Words that the program has in its sources: what is written where a method or a record takes a
 * {@code String} of some name, and what methods of that name return.
 */
public final class WrittenArguments extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private final Set<String> parameters;
  private final SortedMap<String, SortedSet<String>> written = new TreeMap<>();

  private WrittenArguments(Trees trees, Set<String> parameters) {
    this.trees = trees;
    this.parameters = parameters;
  }

  /** Those of each package of the program, for parameters of these names. */
  public static SortedMap<String, SortedSet<String>> of(Set<String> parameters) throws IOException {
    return of(parameters, "org.daicho");
  }

  /** Those of a package and of all within it. */
  public static SortedMap<String, SortedSet<String>> of(Set<String> parameters, String within)
      throws IOException {
    Path sources = Sandbox.PROJECT.resolve("src/main/java").resolve(within.replace('.', '/'));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  found -> {}, // Whether they compile is the build's to say.
                  List.of(
                      "-proc:none",
                      "-XDcompilePolicy=attr",
                      "-XDshould-stop.ifNoError=ATTR", // What follows finds no more words.
                      "-classpath",
                      System.getProperty("java.class.path")),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Iterable<? extends Tree> parsed = task.parse();
      task.analyze();
      WrittenArguments found = new WrittenArguments(Trees.instance(task), parameters);
      parsed.forEach(
          unit -> found.scan(new TreePath((com.sun.source.tree.CompilationUnitTree) unit), null));
      return found.written;
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    take(call.getArguments());
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    take(made.getArguments());
    return super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    if (parameters.contains(method.getName().toString())
        && method.getParameters().isEmpty()
        && method.getBody() != null) {
      method.getBody().getStatements().stream()
          .filter(ReturnTree.class::isInstance)
          .forEach(statement -> add(((ReturnTree) statement).getExpression()));
    }
    return super.visitMethod(method, nothing);
  }

  private void take(List<? extends ExpressionTree> arguments) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      for (int i = 0; i < Math.min(arguments.size(), called.getParameters().size()); i++) {
        VariableElement parameter = called.getParameters().get(i);
        if (parameters.contains(parameter.getSimpleName().toString())
            && parameter.asType().toString().equals("java.lang.String")) {
          add(arguments.get(i));
        }
      }
    }
  }

  /** One that is written out; one that a method hands on was written where it is called. */
  private void add(ExpressionTree argument) {
    if (argument instanceof LiteralTree literal) {
      report(String.valueOf(literal.getValue()));
    } else if (argument instanceof ConditionalExpressionTree either) {
      add(either.getTrueExpression());
      add(either.getFalseExpression());
    } else if (argument instanceof ParenthesizedTree inner) {
      add(inner.getExpression());
    } else if (trees.getElement(trees.getPath(getCurrentPath().getCompilationUnit(), argument))
            instanceof VariableElement constant
        && constant.getConstantValue() instanceof String value) {
      report(value);
    }
  }

  private void report(String word) {
    String within = getCurrentPath().getCompilationUnit().getPackageName().toString();
    written.computeIfAbsent(within, name -> new TreeSet<>()).add(word);
  }
}
