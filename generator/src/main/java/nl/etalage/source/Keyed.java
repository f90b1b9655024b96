package nl.etalage.source;

/** A value under a key of the editor's choice, such as an id. */
public record Keyed<T>(Located<String> key, T value) {}
