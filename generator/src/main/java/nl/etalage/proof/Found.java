package nl.etalage.proof;

import java.util.Map;
import java.util.Optional;

/**
 * Answers that a search found.
 *
 * @param answers to what matters, begrippen and questions alike; facts by id in {@code facts}
 * @param mean exact, of the axes that count; empty where none has a score
 */
record Found(Map<String, Object> facts, Map<String, Object> answers, Optional<Rational> mean) {}
