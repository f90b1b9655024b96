package nl.etalage.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar etalage.jar <command>}. */
@Command(
        name = "etalage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Maakt van YAML en Markdown een snelle, private website voor ondernemers.",
        subcommands = {BuildCommand.class, CheckCommand.class})
public final class Main implements Runnable {

    /** The content has problems. */
    static final int PROBLEMS = 1;

    /** The command line was used wrongly. */
    static final int WRONG_USAGE = 2;

    /** A bug of ours. */
    static final int OUR_BUG = 70;

    @Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(exception -> OUR_BUG)
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Noem een opdracht: build of check.");
        }
    }
}
