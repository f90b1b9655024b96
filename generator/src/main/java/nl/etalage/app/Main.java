package nl.etalage.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar etalage.jar <command>}. */
@Command(
        name = "etalage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Maakt van YAML en Markdown een snelle, private website voor ondernemers.",
        subcommands = {BuildCommand.class, CheckCommand.class, ReportCommand.class})
public final class Main implements Runnable {

    /** The content has problems. */
    static final int PROBLEMS = 1;

    /** The command line was used wrongly. */
    static final int WRONG_USAGE = 2;

    /** A bug of ours. */
    static final int OUR_BUG = 70;

    @Spec private CommandLine.Model.@Nullable CommandSpec spec;

    Main() {}

    public static void main(String[] arguments) {
        ShortRun.start(arguments).ifPresent(System::exit);
        // A bare machine has no locale, and would print a question mark for every é and →.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        // What we write is Dutch, also on a machine that counts in other digits.
        Locale.setDefault(Locale.forLanguageTag("nl-NL"));
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExitCodeExceptionMapper(exception -> OUR_BUG)
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Noem een opdracht: build, check of report.");
        }
    }
}
