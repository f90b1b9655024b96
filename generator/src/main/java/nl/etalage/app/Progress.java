package nl.etalage.app;

import java.io.PrintStream;

/**
 * Tells on stderr what the build is doing: one line that changes on a terminal, lines elsewhere.
 */
final class Progress {

    private final PrintStream stream;
    private final boolean quiet;
    private final boolean terminal;

    Progress(PrintStream stream, boolean quiet, boolean terminal) {
        this.stream = stream;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    /** Says which step begins, in Dutch: "Lees de inhoud". */
    void step(String what) {
        if (!quiet) {
            stream.print(terminal ? "\r\u001b[K" + what + " …" : what + "\n");
            stream.flush();
        }
    }

    /** Clears the line, so that what follows stands alone. */
    void end() {
        if (!quiet && terminal) {
            stream.print("\r\u001b[K");
            stream.flush();
        }
    }
}
