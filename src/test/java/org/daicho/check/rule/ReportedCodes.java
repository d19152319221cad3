package org.daicho.check.rule;

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
 * The codes that a program can report, from its sources: what is written where a method or a record
 * takes a {@code String code}, and what methods called {@code code} return.
 */
public final class ReportedCodes extends TreePathScanner<Void, Void> {
  private static final String CODE = "code";

  private final Trees trees;
  private final SortedMap<String, SortedSet<String>> codes = new TreeMap<>();

  private ReportedCodes(Trees trees) {
    this.trees = trees;
  }

  /** Those of each package of sources. */
  public static SortedMap<String, SortedSet<String>> in(Path sources) throws IOException {
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
                  List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Iterable<? extends Tree> parsed = task.parse();
      task.analyze();
      ReportedCodes found = new ReportedCodes(Trees.instance(task));
      parsed.forEach(
          unit -> found.scan(new TreePath((com.sun.source.tree.CompilationUnitTree) unit), null));
      return found.codes;
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
    if (method.getName().contentEquals(CODE)
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
        if (parameter.getSimpleName().contentEquals(CODE)
            && parameter.asType().toString().equals("java.lang.String")) {
          add(arguments.get(i));
        }
      }
    }
  }

  /** A code that is written out; one that a method hands on was written where it is called. */
  private void add(ExpressionTree code) {
    if (code instanceof LiteralTree literal) {
      report(String.valueOf(literal.getValue()));
    } else if (code instanceof ConditionalExpressionTree either) {
      add(either.getTrueExpression());
      add(either.getFalseExpression());
    } else if (code instanceof ParenthesizedTree inner) {
      add(inner.getExpression());
    } else if (trees.getElement(trees.getPath(getCurrentPath().getCompilationUnit(), code))
            instanceof VariableElement constant
        && constant.getConstantValue() instanceof String written) {
      report(written);
    }
  }

  private void report(String code) {
    String within = getCurrentPath().getCompilationUnit().getPackageName().toString();
    codes.computeIfAbsent(within, name -> new TreeSet<>()).add(code);
  }
}
