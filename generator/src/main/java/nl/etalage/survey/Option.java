package nl.etalage.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;

/**
 * One of the answers to choose from.
 *
 * @param uncertain "weet ik niet"
 * @param excluded takes its question out of the score
 * @param exclusive "geen van deze": nothing else can be chosen beside it
 * @param cap the highest level that its axis can still reach
 */
public record Option(
        String id,
        String text,
        Optional<Integer> points,
        boolean uncertain,
        boolean excluded,
        boolean exclusive,
        Optional<Cap> cap) {

    Option withoutWords() {
        return new Option(id, "", points, uncertain, excluded, exclusive, cap);
    }

    /** The texts by id, in their order. */
    public static Map<String, String> names(List<Option> options) {
        var names = new LinkedHashMap<String, String>();
        options.forEach(option -> names.put(option.id(), option.text()));
        return names;
    }

    /** The two answers to a question that says no more than that. */
    public static Map<String, String> yesOrNo() {
        var names = new LinkedHashMap<String, String>();
        names.put("ja", "Ja");
        names.put("nee", "Nee");
        return names;
    }

    /**
     * @param at where an editor wrote it
     */
    public record Cap(String axis, String level, Location at) {}
}
