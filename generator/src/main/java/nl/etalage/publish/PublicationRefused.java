package nl.etalage.publish;

/**
 * Publishing cannot begin or go on for a reason outside the content: a busy, unsafe or full target.
 * The message is one Dutch line for the person at the keyboard; the published site is still what it
 * was.
 */
public final class PublicationRefused extends RuntimeException {

    PublicationRefused(String message) {
        super(message);
    }

    PublicationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
