package nl.etalage.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the run's browser to a test. Only {@code -Dbrowser=skip} does without, and says so. */
public final class InBrowser implements ParameterResolver, ExecutionCondition {

    private static final Namespace RUN = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!BrowserFinder.isSkipped()) {
            return ConditionEvaluationResult.enabled("in a browser");
        }
        System.out.println("NOT CHECKED: " + context.getDisplayName() + " (-Dbrowser=skip)");
        return ConditionEvaluationResult.disabled("NOT CHECKED");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(RUN)
                .getOrComputeIfAbsent(
                        Chromium.class,
                        key -> new Chromium(BrowserFinder.here().find()),
                        Chromium.class);
    }
}
