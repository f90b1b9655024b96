package nl.etalage.app;

/** The command line: {@code java -jar etalage.jar <command>}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
