package nl.etalage.render;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a link in Markdown leads: editors may name the file ({@code ../kennisbank/x.md}) or the
 * page ({@code /kennisbank/x/}).
 */
public final class SiteLinks {

    private static final String CONTENT = "content/";

    private final BaseUrl baseUrl;
    private final Set<String> targets;
    private final Set<String> topLevelFolders;

    /**
     * @param targets every path that a link may lead to: pages and media
     * @param topLevelFolders folders whose pages stand directly under the home page
     */
    public SiteLinks(BaseUrl baseUrl, Set<String> targets, Set<String> topLevelFolders) {
        this.baseUrl = baseUrl;
        this.targets = new TreeSet<>(targets);
        this.topLevelFolders = Set.copyOf(topLevelFolders);
    }

    /** The link ready for {@code href}, or empty if it leads nowhere. */
    Optional<String> href(String file, String link) {
        var path = sitePath(file, withoutFragment(link));
        return targets.contains(path)
                ? Optional.of(baseUrl.href(path) + link.substring(withoutFragment(link).length()))
                : Optional.empty();
    }

    @Nullable String suggestion(String file, String link) {
        return Suggestion.near(sitePath(file, withoutFragment(link)), targets);
    }

    private String sitePath(String file, String link) {
        if (link.startsWith("/")) {
            return link;
        }
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        var target = resolve(folder, link);
        if (!target.startsWith(CONTENT)) {
            return "/" + target;
        }
        var inContent = target.substring(CONTENT.length());
        if (!inContent.endsWith(".md") && !inContent.endsWith(".yml")) {
            return "/" + inContent;
        }
        var page = inContent.substring(0, inContent.lastIndexOf('.'));
        int slash = page.indexOf('/');
        boolean top = slash > 0 && topLevelFolders.contains(page.substring(0, slash));
        return "/" + (top ? page.substring(slash + 1) : page) + "/";
    }

    /** Follows {@code ..} and {@code .} from a folder; nothing leads above the project. */
    private static String resolve(String folder, String link) {
        var segments = new ArrayDeque<String>();
        for (var segment : (folder + link).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static String withoutFragment(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? link : link.substring(0, hash);
    }
}
