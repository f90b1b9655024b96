package nl.etalage.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;

/**
 * The text of one file that an editor wrote.
 *
 * @param path relative to the project root, with forward slashes
 */
public record SourceFile(String path, String text) {

    /** Reads a file, or reports that it cannot be read or is not UTF-8. */
    public static Optional<SourceFile> read(Path root, String path, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            problems.add(
                    Location.of(path),
                    "bestand-ontbreekt",
                    "dit bestand is niet te lezen.",
                    "Kijk of u het zelf kunt openen, en of het niet net is weggehaald.");
            return Optional.empty();
        }
        int start = startsWithByteOrderMark(bytes) ? 3 : 0;
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                            .toString();
            var lines = text.indexOf('\r') < 0 ? text : unixLines(text);
            return Optional.of(new SourceFile(path, Unseen.removed(lines, path, problems)));
        } catch (CharacterCodingException e) {
            problems.add(
                    placeOfBadByte(path, bytes),
                    "bestand-geen-utf8",
                    "dit bestand is geen UTF-8: hier staat een teken dat niet te lezen is.",
                    "Bewaar het opnieuw in uw tekstprogramma met de tekenset UTF-8.");
            return Optional.empty();
        }
    }

    /** The name without folder and extension: the id of what the file describes. */
    public String id() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    public Location at() {
        return Location.of(path);
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static Location placeOfBadByte(String path, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        var before =
                new String(bytes, lineStart, in.position() - lineStart, StandardCharsets.UTF_8);
        return new Location(path, line, before.length() + 1);
    }
}
