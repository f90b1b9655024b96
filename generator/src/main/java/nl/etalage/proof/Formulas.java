package nl.etalage.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Formulas of two values over what leaves turn out to be, each kept once, so that two situations
 * that leave the same questions open have the same number. What is filled in is worked out at once:
 * a formula only speaks of what is not known yet.
 */
final class Formulas {

    static final int FALSE = 0;
    static final int TRUE = 1;

    /** What a formula asks of a leaf. */
    enum Want {
        YES,
        NO,
        NOT_YES,
        NOT_NO;

        boolean isMetBy(Truth truth) {
            return switch (this) {
                case YES -> truth == Truth.YES;
                case NO -> truth == Truth.NO;
                case NOT_YES -> truth != Truth.YES;
                case NOT_NO -> truth != Truth.NO;
            };
        }

        /** For the parts of what is denied. */
        Want ofDenied() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case NOT_YES -> NOT_NO;
                case NOT_NO -> NOT_YES;
            };
        }
    }

    private enum Form {
        CONSTANT,
        LEAF,
        AND,
        OR
    }

    /**
     * @param numbers of a leaf: variable and leaf; else the parts, ascending
     * @param want of a leaf; without meaning else
     */
    private record Node(Form form, List<Integer> numbers, Want want) {

        Node(Form form, List<Integer> numbers) {
            this(form, numbers, Want.YES);
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<BitSet> variables = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> filledIn = new HashMap<>();

    Formulas() {
        number(new Node(Form.CONSTANT, List.of(0)), new BitSet());
        number(new Node(Form.CONSTANT, List.of(1)), new BitSet());
    }

    /** That a leaf of a variable is what is wanted. */
    int leaf(int variable, int leaf, Want want) {
        var about = new BitSet();
        about.set(variable);
        return number(new Node(Form.LEAF, List.of(variable, leaf), want), about);
    }

    int and(int... parts) {
        return join(Form.AND, FALSE, TRUE, parts);
    }

    int or(int... parts) {
        return join(Form.OR, TRUE, FALSE, parts);
    }

    private int join(Form form, int strong, int weak, int[] parts) {
        var kept = new TreeSet<Integer>();
        for (int part : parts) {
            if (part == strong) {
                return strong;
            }
            if (nodes.get(part).form() == form) {
                kept.addAll(nodes.get(part).numbers());
            } else if (part != weak) {
                kept.add(part);
            }
        }
        if (kept.isEmpty()) {
            return weak;
        }
        if (kept.size() == 1) {
            return kept.first();
        }
        var about = new BitSet();
        kept.forEach(part -> about.or(variables.get(part)));
        return number(new Node(form, List.copyOf(kept)), about);
    }

    private int number(Node node, BitSet about) {
        var known = numbers.get(node);
        if (known != null) {
            return known;
        }
        nodes.add(node);
        variables.add(about);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    boolean isAbout(int formula, int variable) {
        return variables.get(formula).get(variable);
    }

    /**
     * What is left of a formula once the leaves of a variable are known.
     *
     * @param filling number of this filling in, the same for the same variable and truths
     */
    int with(int formula, int variable, List<Truth> truths, int filling) {
        if (!isAbout(formula, variable)) {
            return formula;
        }
        long key = ((long) formula << Integer.SIZE) | filling;
        var known = filledIn.get(key);
        if (known != null) {
            return known;
        }
        var node = nodes.get(formula);
        int result;
        if (node.form() == Form.LEAF) {
            result = node.want().isMetBy(truths.get(node.numbers().get(1))) ? TRUE : FALSE;
        } else {
            int[] parts = new int[node.numbers().size()];
            Arrays.setAll(parts, i -> with(node.numbers().get(i), variable, truths, filling));
            result = node.form() == Form.AND ? and(parts) : or(parts);
        }
        filledIn.put(key, result);
        return result;
    }
}
