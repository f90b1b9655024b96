package nl.etalage.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts the program once more, in a Java that is set for a run of seconds: one compiler that is
 * soon done instead of one that pays off after minutes, and a collector that keeps memory small.
 * That takes a tenth of a second, and saves a large build half its time and two thirds of its
 * memory. A jar cannot ask for such settings by itself.
 */
final class ShortRun {

    /** Tells the second Java that it is the second. */
    private static final String SECOND = "etalage.second";

    private static final List<String> SETTINGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-D" + SECOND + "=true");

    /** From here on Java warns of what GraalJS and JNA do, unless it is told that this is meant. */
    private static final int WARNS_OF_NATIVE_ACCESS = 24;

    private ShortRun() {}

    /** The exit code of the second run; empty where this Java has to do the work itself. */
    static OptionalInt start(String[] arguments) {
        if (System.getProperty(SECOND) != null) {
            endWithTheFirst();
            return OptionalInt.empty();
        }
        if (isSetByTheUser()) {
            return OptionalInt.empty();
        }
        try {
            var second = new ProcessBuilder(command(arguments)).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
            return OptionalInt.of(second.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Main.OUR_BUG);
        }
    }

    /** Who kills the first Java, however rudely, means to end the build. */
    private static void endWithTheFirst() {
        var first = ProcessHandle.current().parent();
        if (first.isPresent()) {
            var unused = first.get().onExit().thenRun(() -> Runtime.getRuntime().halt(1));
        }
    }

    /**
     * Whether Java got options of its own; where the system does not tell, it is taken not to have.
     */
    private static boolean isSetByTheUser() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .map(given -> given.length > 0 && !given[0].equals("-jar"))
                .orElse(false);
    }

    private static List<String> command(String[] arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SETTINGS);
        if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
