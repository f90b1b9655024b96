package nl.etalage.search;

import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a piece of the index says of a term: its place in lunr's order, its halves, and for each
 * field the documents that have it (each as the distance from the one before) and what it says
 * about them.
 */
final class Lines implements BiConsumer<StringBuilder, Term> {

    /** Instead of all the documents that have it in their text. */
    private static final String EVERYWHERE = "*";

    private final InvertedIndex index;
    private final InvertedIndex.Scores scores;
    private final Set<Term> everywhere;

    Lines(InvertedIndex index, Set<Term> everywhere) {
        this.index = index;
        this.scores = index.scores();
        this.everywhere = everywhere;
    }

    @Override
    public void accept(StringBuilder line, Term term) {
        Digits.write(line, term.index());
        line.append('\t').append(String.join(" ", term.halves()));
        double rarity = scores.rarity(term);
        int end = line.length();
        for (int field = 0; field < index.fields().size(); field++) {
            line.append('\t');
            if (field == Indexer.BODY && everywhere.contains(term)) {
                line.append(EVERYWHERE);
                end = line.length();
            } else if (term.in(field).size() > 0) {
                write(line, term, field, rarity);
                end = line.length();
            }
        }
        line.setLength(end);
    }

    private void write(StringBuilder line, Term term, int field, double rarity) {
        var postings = term.in(field);
        long[] says = new long[postings.size()];
        int before = 0;
        for (int at = 0; at < says.length; at++) {
            Digits.write(line, postings.document(at) - before);
            before = postings.document(at);
            says[at] = scores.thousandths(rarity, term, field, at);
        }
        line.append(' ');
        Digits.writeAlike(line, says);
    }
}
