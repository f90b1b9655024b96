package nl.etalage.app;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Dutch line on stderr what was wrong with the command line. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        var stream = command.getErr();
        stream.println(message(exception));
        stream.println("Zie: " + command.getCommandSpec().qualifiedName() + " --help");
        return Main.WRONG_USAGE;
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "Onbekend: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        if (exception instanceof CommandLine.MissingParameterException) {
            return "Er ontbreekt een waarde.";
        }
        if (exception.getArgSpec() instanceof OptionSpec option && exception.getValue() != null) {
            return "'%s' kan niet bij %s; daar hoort %s."
                    .formatted(exception.getValue(), option.longestName(), expected(option));
        }
        return String.valueOf(exception.getMessage());
    }

    private static String expected(OptionSpec option) {
        return switch (option.longestName()) {
            case "--on" -> "een datum zoals 2026-11-21";
            case "--format" -> "text, json of github";
            default -> option.paramLabel().toLowerCase(Locale.ROOT);
        };
    }
}
