package nl.etalage.script;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * The theme's modules, ready to be run: one engine for the whole build, since starting it takes
 * most of a second.
 *
 * <p>Modules get no host, no network, no threads and no files but their own, and of the language
 * only what gives the same answer every time: not the clock, not chance, not the machine's
 * language.
 */
public final class Scripts implements AutoCloseable {

    /**
     * Longer than any module of ours takes for the largest site, shorter than an editor's patience.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Named is what stays; whatever else the engine offers, now or in a later version, is gone
     * before a module runs.
     */
    private static final String ONLY_WHAT_IS_PURE =
            """
            const pure = new Set([
                "globalThis", "undefined", "NaN", "Infinity",
                "Object", "Boolean", "Symbol", "Number", "BigInt", "Math", "String", "RegExp", "JSON",
                "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError",
                "URIError", "Array", "ArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray",
                "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
                "BigInt64Array", "BigUint64Array", "Map", "Set", "WeakMap", "WeakSet", "Iterator", "Promise",
                "Proxy", "Reflect", "isFinite", "isNaN", "parseFloat", "parseInt",
                "decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent",
            ]);
            delete Math.random;
            delete Function.prototype.constructor;
            for (const name of Reflect.ownKeys(globalThis)) {
                if (!pure.has(name)) delete globalThis[name];
            }
            const localised = ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase", "toLocaleString"];
            for (const type of [Object, String, Number, BigInt, Array, Object.getPrototypeOf(Int8Array)]) {
                for (const name of localised) delete type.prototype[name];
            }
            """;

    private @Nullable Engine engine;
    private final ScriptFiles files;
    private final Duration patience;
    private final ScheduledExecutorService watch;

    /** Held until the end: the engine complains of one that is forgotten while it is open. */
    private final Queue<Context> contexts = new ConcurrentLinkedQueue<>();

    /**
     * @param folder the theme's scripts, {@code templates/assets/js}
     */
    public Scripts(Path folder) {
        this(folder, Map.of());
    }

    /**
     * @param packaged scripts that come from a package and are published among the theme's: text by
     *     path
     */
    public Scripts(Path folder, Map<String, String> packaged) {
        this(folder, packaged, PATIENCE);
    }

    Scripts(Path folder, Map<String, String> packaged, Duration patience) {
        this.files = new ScriptFiles(folder, packaged);
        this.patience = patience;
        this.watch =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            var thread = new Thread(task, "script-watch");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /**
     * What decides, besides its text, on what a module answers: the engine, and the Java below it,
     * which has its own knowledge of letters.
     */
    public static String version() {
        return Engine.class.getPackage().getImplementationVersion() + " on " + Runtime.version();
    }

    /**
     * One module, for all threads. It is loaded at its first call.
     *
     * @param path from the folder: {@code logic/scan.js}
     */
    public Script module(String path) {
        return new Script(path, this::context, watch, patience);
    }

    /** Started by the first module that runs: a site without scans and search needs none. */
    private synchronized Engine engine() {
        if (engine == null) {
            engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        }
        return engine;
    }

    private Context context() {
        Context context =
                Context.newBuilder("js")
                        .engine(engine())
                        .allowHostAccess(HostAccess.NONE)
                        .allowPolyglotAccess(PolyglotAccess.NONE)
                        .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                        .option("js.esm-eval-returns-exports", "true")
                        .build();
        contexts.add(context);
        context.eval("js", "{" + ONLY_WHAT_IS_PURE + "}");
        return context;
    }

    @Override
    public synchronized void close() {
        watch.shutdownNow();
        if (engine != null) {
            engine.close(true);
        }
        contexts.clear();
    }
}
