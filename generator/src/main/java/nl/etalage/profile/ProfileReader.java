package nl.etalage.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.ConditionReader;
import nl.etalage.condition.Kind;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Problems;
import nl.etalage.region.Region;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;
import nl.etalage.survey.Changeable;
import nl.etalage.survey.Option;
import nl.etalage.survey.OptionReader;
import nl.etalage.survey.QuestionReader;

/** Reads {@code profiel.yml}. */
public final class ProfileReader {

    private static final Map<String, Kind> KINDS =
            Kind.byWord(
                    EnumSet.of(
                            Kind.NUMBER,
                            Kind.AMOUNT,
                            Kind.CHOICE,
                            Kind.MULTIPLE,
                            Kind.YES_NO,
                            Kind.DATE));

    private static final Map<String, Fact.Choices> LISTS =
            Map.of(
                    "sectoren",
                    Fact.Choices.SECTORS,
                    "gemeenten",
                    Fact.Choices.MUNICIPALITIES,
                    "subsidies",
                    Fact.Choices.SUBSIDIES);

    private static final Map<String, Fact.Scope> SCOPES =
            Map.of("bedrijf", Fact.Scope.COMPANY, "plan", Fact.Scope.PLAN);

    /** Keys that only some kinds have. */
    private static final List<String> OF_KINDS =
            List.of("min", "max", "opties", "lijst", "weet-niet");

    private ProfileReader() {}

    /** The profile in the file; what is wrong with it is reported and left out. */
    public static Profile read(Document document, Region region, Problems problems) {
        var fields = document.fields(problems);
        var written = fields.optional("begrippen", Values.keyed(Values::any), List.of());
        var facts = new ArrayList<WrittenFact>();
        for (var each : written) {
            var id = each.key();
            if (Values.id(new Node.Scalar(id.at(), id.value()), problems).isPresent()) {
                facts.add(fact(each, problems));
            }
        }
        var definitions = new LinkedHashMap<String, WrittenCondition>();
        fields.optional("definities", Values.mapOf(ConditionReader::read))
                .ifPresent(definitions::putAll);
        var costKinds =
                fields.optional(
                        "kostensoorten", Values.keyed(Values::text), List.<Keyed<String>>of());
        fields.end();
        return new Profile(region, facts, definitions, costKinds);
    }

    private static WrittenFact fact(Keyed<Node> written, Problems problems) {
        var unknown = new WrittenFact(written.key(), Optional.empty(), Optional.empty());
        return Values.block(fields -> Optional.of(fact(written.key(), fields)))
                .read(written.value(), problems)
                .orElse(unknown);
    }

    private static WrittenFact fact(Located<String> id, Fields fields) {
        var kind = fields.required("soort", Values.oneOf(KINDS));
        var text = fields.text("vraag");
        var why = fields.optionalText("waarom");
        var help = fields.optionalText("hulp");
        var scope = fields.optional("bereik", Values.oneOf(SCOPES), Fact.Scope.COMPANY);
        var changeable = fields.optional("veranderbaar", Changeable.VALUE, Changeable.NO);
        var showIf = fields.optional("toon-als", ConditionReader::read);
        if (kind.isEmpty()) {
            OF_KINDS.forEach(fields::node);
            return new WrittenFact(id, Optional.empty(), showIf);
        }
        var options = Optional.of(List.<Option>of());
        var list = Optional.<Fact.Choices>empty();
        var min = Optional.<Long>empty();
        var max = Optional.<Long>empty();
        boolean unknownAllowed = false;
        if (kind.get() == Kind.CHOICE || kind.get() == Kind.MULTIPLE) {
            list = fields.optional("lijst", Values.oneOf(LISTS));
            if (fields.has("lijst") == fields.has("opties")) {
                fields.problems()
                        .add(
                                fields.at(),
                                "keuze-zonder-opties",
                                "begrip '%s' heeft precies één van opties en lijst nodig."
                                        .formatted(id.value()),
                                "Schrijf bijvoorbeeld lijst: sectoren");
                fields.node("opties");
                options = Optional.empty();
            } else if (fields.has("opties")) {
                options = new OptionReader(kind.get(), Optional.empty()).read(fields);
            } else if (list.isEmpty()) {
                options = Optional.empty();
            }
        }
        if (kind.get() == Kind.NUMBER || kind.get() == Kind.AMOUNT) {
            min = fields.optional("min", QuestionReader.number(kind.get()));
            max = fields.optional("max", QuestionReader.number(kind.get()));
            QuestionReader.checkRange(min, max, fields);
        }
        if (kind.get() != Kind.MULTIPLE) {
            unknownAllowed = QuestionReader.unknownAllowed(fields);
        }
        QuestionReader.refuseKeysOfOtherKinds(kind.get(), OF_KINDS, fields);
        QuestionReader.checkChangeable(kind.get(), Optional.of(changeable), fields);
        if (options.isEmpty()) {
            return new WrittenFact(id, Optional.empty(), showIf);
        }
        return new WrittenFact(
                id,
                Optional.of(
                        new Fact(
                                id.value(),
                                kind.get(),
                                text,
                                why,
                                help,
                                min,
                                max,
                                unknownAllowed,
                                list,
                                options.get(),
                                scope,
                                changeable,
                                Optional.empty())),
                showIf);
    }
}
