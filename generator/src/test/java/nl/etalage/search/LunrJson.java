package nl.etalage.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.etalage.script.Json;

/** Our index as lunr itself writes its own. */
final class LunrJson {

    private LunrJson() {}

    static String of(InvertedIndex index) {
        return "{\"version\":\"2.3.9\",\"fields\":"
                + Json.write(index.fields().stream().map(InvertedIndex.Field::name).toList())
                + ",\"fieldVectors\":["
                + String.join(",", vectors(index))
                + "],\"invertedIndex\":["
                + String.join(",", index.terms().stream().map(term -> entry(index, term)).toList())
                + "],\"pipeline\":[]}";
    }

    private static List<String> vectors(InvertedIndex index) {
        int fields = index.fields().size();
        var vectors = new ArrayList<StringBuilder>();
        for (int document = 0; document < index.documents(); document++) {
            for (var field : index.fields()) {
                vectors.add(new StringBuilder("[\"" + field.name() + "/" + document + "\",["));
            }
        }
        var scores = index.scores();
        var inOrder = index.terms().stream().sorted(Comparator.comparing(Term::index)).toList();
        for (var term : inOrder) {
            double rarity = scores.rarity(term);
            for (int field = 0; field < fields; field++) {
                for (int at = 0; at < term.in(field).size(); at++) {
                    var vector = vectors.get(term.in(field).document(at) * fields + field);
                    vector.append(vector.charAt(vector.length() - 1) == '[' ? "" : ",")
                            .append(term.index())
                            .append(',')
                            .append(number(scores.thousandths(rarity, term, field, at)));
                }
            }
        }
        return vectors.stream().map(vector -> vector.append("]]").toString()).toList();
    }

    private static String number(long thousandths) {
        return new java.math.BigDecimal(thousandths)
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String entry(InvertedIndex index, Term term) {
        var entry = new StringBuilder("[" + Json.write(term.text()));
        entry.append(",{\"_index\":").append(term.index());
        for (int field = 0; field < index.fields().size(); field++) {
            entry.append(",\"").append(index.fields().get(field).name()).append("\":{");
            for (int at = 0; at < term.in(field).size(); at++) {
                entry.append(at == 0 ? "\"" : ",\"")
                        .append(term.in(field).document(at))
                        .append("\":{}");
            }
            entry.append('}');
        }
        return entry.append("}]").toString();
    }
}
