package nl.etalage.script;

/**
 * A module of the theme that cannot be loaded, throws or does not end: a mistake of ours or of the
 * theme, never of an editor. The message begins with the module's file and line.
 */
public final class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScriptException(String message) {
        super(message);
    }

    ScriptException(String message, Throwable cause) {
        super(message, cause);
    }
}
