package nl.etalage.site;

import java.time.LocalDate;

/**
 * A day on which time changes what an entry is worth: a round is closed, an event has been, a fact
 * is no longer fresh. It is told ahead, so that an editor is not surprised.
 *
 * @param day the first day on which it is so
 * @param what in Dutch, of the entry: "ronde 2025 is dan gesloten"
 */
public record Turn(LocalDate day, Kind kind, String what) {

    public enum Kind {
        /** Something can no longer be done. */
        OVER,
        /** Nobody looked at a source for too long. */
        STALE
    }
}
