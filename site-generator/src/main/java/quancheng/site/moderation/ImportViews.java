package quancheng.site.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.posts.rules.Finding;

/** Makes the pages of an import of posts. */
final class ImportViews {

    private final Site site;

    ImportViews(Site site) {
        this.site = site;
    }

    ImportView empty() {
        return view(Optional.empty(), Optional.empty(), Optional.empty());
    }

    ImportView wrong(List<ImportCell> cells) {
        return view(Optional.empty(), Optional.of(new ImportView.Problems(site.say("desk.list.problems", cells.size()),
                Stream.of("row", "column", "value", "problem").map(head -> site.say("desk.projects.head." + head)).toList(),
                cells.stream().map(this::cell).toList())), Optional.empty());
    }

    private ImportView.Cell cell(ImportCell cell) {
        return new ImportView.Cell(String.valueOf(cell.row()), cell.column(), cell.value(), cell.sentence(), cell.findings().stream().map(this::advice).toList());
    }

    private String advice(Finding finding) {
        boolean chinese = site.language() == Language.ZH;
        String law = chinese ? finding.rule().law() : finding.rule().lawEnglish();
        String rewrite = chinese ? finding.rule().rewrite() : finding.rule().rewriteEnglish();
        return site.say("desk.posts.phrase", finding.phrase()) + " " + (law.isEmpty() ? rewrite : site.say("desk.posts.rule", law, rewrite));
    }

    /** @param done it has happened; otherwise it is what would. @param counts added, changed, unchanged, kept */
    ImportView counted(boolean done, int... counts) {
        return view(Optional.of(site.say(done ? "desk.posts.import.done" : "desk.posts.import.plan", counts[0], counts[1], counts[2], counts[3])), Optional.empty(),
                Optional.of(new ImportView.Sure(QueueViews.LIST, site.say("desk.posts.import.sure"))).filter(_ -> !done));
    }

    private ImportView view(Optional<String> said, Optional<ImportView.Problems> problems, Optional<ImportView.Sure> sure) {
        return new ImportView(new Link(site.say("desk.posts.title"), QueueViews.LIST), site.say("desk.posts.import"), site.say("desk.posts.import.lede"), said,
                problems, sure, new ImportView.Choose(DeskLinks.to("posts").with("dry-run", "1"), site.say("desk.posts.import.file"), site.say("desk.posts.import.hint"),
                site.say("desk.list.look")));
    }
}
