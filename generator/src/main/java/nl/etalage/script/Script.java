package nl.etalage.script;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One module of the theme. Any thread may call it: each call has a context of its own for as long
 * as it lasts, and a context that is done serves the next call. Which one that is makes no
 * difference, since modules are pure.
 */
public final class Script {

    private final String path;
    private final Supplier<Context> contexts;
    private final ScheduledExecutorService watch;
    private final Duration patience;
    private final Deque<Loaded> idle = new ConcurrentLinkedDeque<>();

    Script(
            String path,
            Supplier<Context> contexts,
            ScheduledExecutorService watch,
            Duration patience) {
        this.path = path;
        this.contexts = contexts;
        this.watch = watch;
        this.patience = patience;
    }

    /**
     * What the module's function makes of the arguments. Both go as JSON; {@link Json} says how.
     *
     * @param type a record, or {@code Object.class}
     * @throws ScriptException if the module does not load, throws, does not end, or answers
     *     something else
     */
    public <T> T call(Class<T> type, String function, Object... arguments) {
        String answer = answer(function, arguments);
        try {
            return Json.read(type, answer);
        } catch (IllegalArgumentException e) {
            throw new ScriptException(path + ": " + function + "() gave " + e.getMessage(), e);
        }
    }

    /** The answer as the module's own JSON, for what is published as it is. */
    public String json(String function, Object... arguments) {
        return answer(function, arguments);
    }

    private String answer(String function, Object... arguments) {
        var sent = new Object[arguments.length + 1];
        sent[0] = function;
        for (int i = 0; i < arguments.length; i++) {
            sent[i + 1] = Json.write(arguments[i]);
        }
        Loaded idling = idle.poll();
        Loaded module = idling == null ? load() : idling;
        Value answer = within(module.context, function + "()", () -> module.call.execute(sent));
        if (!answer.isString()) {
            throw new ScriptException(path + ": " + function + "() gave nothing");
        }
        String json = answer.asString();
        idle.push(module);
        return json;
    }

    private Loaded load() {
        Context context = contexts.get();
        return within(
                context,
                "loading",
                () -> {
                    Value exports =
                            context.eval(module("entry", "export * as it from './" + path + "';"));
                    Value call =
                            context.eval(
                                    "js",
                                    """
                                    (it) => (name, ...args) => {
                                        if (typeof it[name] !== "function") throw new Error(`no function ${name}`);
                                        return JSON.stringify(it[name](...args.map((a) => JSON.parse(a))));
                                    }
                                    """);
                    return new Loaded(context, call.execute(exports.getMember("it")));
                });
    }

    private static Source module(String name, String text) {
        return Source.newBuilder("js", text, name)
                .mimeType("application/javascript+module")
                .buildLiteral();
    }

    /** Does the work, unless it takes too long or fails: its context is then thrown away. */
    private <T> T within(Context context, String what, Supplier<T> work) {
        Future<?> alarm =
                watch.schedule(
                        () -> context.close(true), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            T done = work.get();
            if (!alarm.cancel(false)) {
                throw tooLong(what);
            }
            return done;
        } catch (PolyglotException e) {
            alarm.cancel(false);
            if (e.isCancelled()) {
                throw tooLong(what);
            }
            var failure = new ScriptException(place(e) + ": " + e.getMessage(), e);
            context.close(true);
            throw failure;
        }
    }

    private ScriptException tooLong(String what) {
        return new ScriptException(
                path + ": " + what + " took longer than " + patience.toMillis() + " ms");
    }

    /** The innermost line of a module of ours that had to do with it. */
    private String place(PolyglotException e) {
        String at = place(e.getSourceLocation());
        for (StackFrame frame : e.getPolyglotStackTrace()) {
            if (at == null && frame.isGuestFrame()) {
                at = place(frame.getSourceLocation());
            }
        }
        return at == null ? path : at;
    }

    private static @Nullable String place(@Nullable SourceSection section) {
        if (section == null || section.getSource().getPath() == null) {
            return null;
        }
        var file = Path.of(section.getSource().getPath());
        return ScriptFiles.name(file) + ":" + section.getStartLine();
    }

    private record Loaded(Context context, Value call) {}
}
