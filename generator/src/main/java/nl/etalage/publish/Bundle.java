package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module and all that it imports as one file: on a bad line every file is a wait of its own, and
 * one text packs better than ten. The modules in it stay where they are for others, as a line that
 * takes their exports out of that file, so that nobody gets a module twice.
 *
 * <p>It knows the forms in which our modules import and export. Where it meets another, it leaves
 * all files as they are: they work, and only come later.
 */
final class Bundle {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:([\\w$]+)|\\{([^}]*)\\}) from \"([^\"]+)\";\n");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:async )?(?:function|const|class) ([\\w$]+))");
    private static final Pattern EXPORT_DEFAULT =
            Pattern.compile("(?m)^export default ([\\w$]+);\n");
    private static final Pattern EXPORT_FROM =
            Pattern.compile("(?m)^export \\{([^}]*)\\} from \"([^\"]+)\";\n");
    private static final Pattern OTHER_FORM = Pattern.compile("(?m)^(?:import|export)\\b(?!\\()");

    /** Types in the middle of a line, which only editors of scripts read. */
    private static final Pattern INLINE_COMMENT = Pattern.compile("/\\*\\* @type [^*]*\\*/ ?");

    /**
     * @param body its code without imports and exports
     * @param exports by the name that others know, its name in the body
     * @param passedOn what it exports from others: by their path, the names
     */
    private record Module(
            String body,
            List<String> imports,
            Map<String, String> exports,
            Map<String, List<String>> passedOn) {}

    private final SortedMap<String, byte[]> files;
    private final String entry;
    private final Map<String, Module> modules = new LinkedHashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();

    private Bundle(SortedMap<String, byte[]> files, String entry) {
        this.files = files;
        this.entry = entry;
    }

    /**
     * @param files by path, as they are published
     * @param entry the path of the module that becomes the one file
     */
    static SortedMap<String, byte[]> of(SortedMap<String, byte[]> files, String entry) {
        var bundle = new Bundle(files, entry);
        return bundle.read(entry) ? bundle.joined() : files;
    }

    /** Reads a module after those that it imports; false where there is no making sense of it. */
    private boolean read(String path) {
        if (modules.containsKey(path)) {
            return true;
        }
        if (!files.containsKey(path) || !reading.add(path)) {
            return false;
        }
        var module = module(path, new String(files.get(path), UTF_8));
        if (module.isEmpty() || !module.get().imports().stream().allMatch(this::read)) {
            return false;
        }
        modules.put(path, module.get());
        return true;
    }

    private static Optional<Module> module(String path, String text) {
        var imports = new ArrayList<String>();
        var exports = new LinkedHashMap<String, String>();
        var passedOn = new LinkedHashMap<String, List<String>>();
        var body =
                IMPORT.matcher(INLINE_COMMENT.matcher(text).replaceAll(""))
                        .replaceAll(
                                match -> {
                                    var from = resolved(path, match.group(3));
                                    imports.add(from);
                                    var names =
                                            match.group(1) == null
                                                    ? taken(match.group(2))
                                                    : "default:" + match.group(1);
                                    return quoted("const{" + names + "}=" + name(from) + ";\n");
                                });
        body =
                EXPORT_FROM
                        .matcher(body)
                        .replaceAll(
                                match -> {
                                    var from = resolved(path, match.group(2));
                                    imports.add(from);
                                    passedOn.put(from, names(match.group(1)));
                                    return "";
                                });
        body =
                EXPORT_DEFAULT
                        .matcher(body)
                        .replaceAll(
                                match -> {
                                    exports.put("default", match.group(1));
                                    return "";
                                });
        body =
                EXPORT.matcher(body)
                        .replaceAll(
                                match -> {
                                    exports.put(match.group(1), match.group(1));
                                    return "";
                                });
        return OTHER_FORM.matcher(body).find()
                ? Optional.empty()
                : Optional.of(new Module(body, imports, exports, passedOn));
    }

    /** The entry was read last, after all that it needs. */
    private SortedMap<String, byte[]> joined() {
        var all = new TreeMap<>(files);
        var text = new StringBuilder();
        var others = new ArrayList<String>();
        modules.forEach(
                (path, module) -> {
                    if (path.equals(entry)) {
                        text.append(module.body());
                        module.passedOn()
                                .forEach((from, names) -> text.append(taken(names, name(from))));
                    } else {
                        text.append(scope(path, module));
                        others.add(name(path));
                        all.put(path, bytes(forOthers(path, module)));
                    }
                });
        text.append("export{").append(String.join(",", others)).append("};\n");
        all.put(entry, bytes(text.toString()));
        return all;
    }

    /** The module with names of its own: what it does not export, another may call the same. */
    private static String scope(String path, Module module) {
        var exports =
                module.exports().entrySet().stream()
                        .map(
                                export ->
                                        export.getKey().equals(export.getValue())
                                                ? export.getKey()
                                                : export.getKey() + ":" + export.getValue())
                        .collect(Collectors.joining(","));
        return "const %s=(()=>{\n%sreturn{%s};\n})();\n"
                .formatted(name(path), module.body(), exports);
    }

    private String forOthers(String path, Module module) {
        var from = Path.of(path).resolveSibling("").relativize(Path.of(entry)).toString();
        var text = new StringBuilder();
        text.append(
                "import { %s } from \"%s\";\n"
                        .formatted(
                                name(path),
                                from.replace('\\', '/').replaceFirst("^(?!\\.)", "./")));
        var named =
                module.exports().keySet().stream().filter(each -> !each.equals("default")).toList();
        if (!named.isEmpty()) {
            text.append(taken(named, name(path)));
        }
        if (module.exports().containsKey("default")) {
            text.append("export default %s.default;\n".formatted(name(path)));
        }
        return text.toString();
    }

    /** {@code js/logic/next-question.js} is {@code logic_next_question}. */
    private static String name(String path) {
        var parts = Path.of(path);
        return parts.subpath(parts.getNameCount() - 2, parts.getNameCount())
                .toString()
                .replaceFirst("\\.js$", "")
                .replaceAll("[^\\w$]", "_");
    }

    private static String resolved(String path, String relative) {
        return Path.of(path).resolveSibling(relative).normalize().toString().replace('\\', '/');
    }

    private static String taken(List<String> names, String from) {
        return "export const{%s}=%s;\n".formatted(String.join(",", names), from);
    }

    /** "a, b as c" of an import, as it is taken out of an object: "a,b:c". */
    private static String taken(String names) {
        return names(names).stream()
                .map(each -> each.replaceFirst("\\s+as\\s+", ":"))
                .collect(Collectors.joining(","));
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
