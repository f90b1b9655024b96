package nl.etalage.script;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The theme's own logic modules, run as the build runs them, with JSON text for what goes in. */
final class Logic {

    private static final Scripts SCRIPTS = new Scripts(Path.of("../templates/assets/js"));
    private static final Map<String, Script> MODULES = new ConcurrentHashMap<>();

    private Logic() {}

    /**
     * The module's answer as its own JSON.
     *
     * @param arguments JSON text, or a value that becomes JSON
     */
    static String json(String module, String function, Object... arguments) {
        return module(module).json(function, values(arguments));
    }

    /** The module's answer as maps and lists. */
    static Map<?, ?> map(String module, String function, Object... arguments) {
        return module(module).call(Map.class, function, values(arguments));
    }

    private static Script module(String name) {
        return MODULES.computeIfAbsent(name, each -> SCRIPTS.module("logic/" + each + ".js"));
    }

    private static Object[] values(Object... arguments) {
        return Stream.of(arguments).map(Logic::value).toArray();
    }

    private static Object value(Object argument) {
        return argument instanceof String text ? Json.read(Object.class, text) : argument;
    }
}
