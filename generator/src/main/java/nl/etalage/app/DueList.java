package nl.etalage.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.etalage.site.Site;

/** What time has brought by a certain day: facts to look up again, overviews that stand empty. */
final class DueList {

    private DueList() {}

    static List<Due> of(Site site, LocalDate today) {
        var due = new ArrayList<Due>();
        for (var type : site.types()) {
            int every =
                    type.folder().equals("subsidies")
                            ? site.config().checkSubsidiesEvery()
                            : site.config().checkOthersEvery();
            for (var listed : site.listed(type.folder())) {
                listed.entry()
                        .due(today, every)
                        .forEach(task -> due.add(new Due(listed.entry().at(), task)));
            }
        }
        due.sort(Comparator.comparing((Due task) -> task.at().file()).thenComparing(Due::what));
        return due;
    }
}
