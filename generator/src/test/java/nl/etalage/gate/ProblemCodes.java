package nl.etalage.gate;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.ToolProvider;

/**
 * The code of every problem that the program can report, as the compiler sees it: what is passed,
 * anywhere in the main sources, for a parameter that is called {@code code}.
 */
public final class ProblemCodes {

    private static final Path SOURCES = Path.of("src/main/java").toAbsolutePath();
    private static final String PARAMETER = "code";

    private ProblemCodes() {}

    public static SortedSet<String> inTheMainSources() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(SOURCES)) {
            var sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    diagnostic -> {},
                                    List.of(
                                            "-proc:none",
                                            "-classpath",
                                            System.getProperty("java.class.path")),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            var units = task.parse();
            task.analyze();
            var collector = new Collector(Trees.instance(task));
            units.forEach(unit -> collector.scan(new TreePath(unit), null));
            return collector.codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final SortedSet<String> codes = new TreeSet<>();

        Collector(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            collect(trees.getElement(getCurrentPath()), call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            collect(trees.getElement(getCurrentPath()), call.getArguments());
            return super.visitNewClass(call, nothing);
        }

        private void collect(Element called, List<? extends ExpressionTree> arguments) {
            if (!(called instanceof ExecutableElement method)
                    || !method.getEnclosingElement().toString().startsWith("nl.etalage.")) {
                return;
            }
            var parameters = method.getParameters();
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).getSimpleName().contentEquals(PARAMETER)
                        && parameters.get(i).asType().toString().equals("java.lang.String")) {
                    collect(arguments.get(i));
                }
            }
        }

        private void collect(ExpressionTree argument) {
            if (argument instanceof LiteralTree literal) {
                codes.add((String) literal.getValue());
            } else if (argument instanceof ParenthesizedTree inner) {
                collect(inner.getExpression());
            } else if (argument instanceof ConditionalExpressionTree either) {
                collect(either.getTrueExpression());
                collect(either.getFalseExpression());
            } else {
                named(argument);
            }
        }

        /** A constant, or a code that was collected where it was first passed. */
        private void named(ExpressionTree argument) {
            var element = trees.getElement(new TreePath(getCurrentPath(), argument));
            if (element instanceof VariableElement variable
                    && variable.getConstantValue() instanceof String code) {
                codes.add(code);
            } else if (element == null || !element.getSimpleName().contentEquals(PARAMETER)) {
                throw new AssertionError(
                        "cannot see which code this is: "
                                + getCurrentPath().getCompilationUnit().getSourceFile().getName()
                                + ": "
                                + getCurrentPath().getLeaf());
            }
        }
    }
}
