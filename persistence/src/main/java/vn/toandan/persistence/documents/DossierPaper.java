package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Procedure;

/** The list of papers of a dossier ("danh mục hồ sơ đề nghị công nhận"): which the text asks for, which are there and which are missing; as opposed to the papers. */
public final class DossierPaper {

    private DossierPaper() {}

    /**
     * Writes the list.
     *
     * @param unit what it is called in words, and the year in digits
     */
    public static void write(
            String unit,
            String year,
            Procedure procedure,
            ImmutableSet<String> there,
            Letterhead head,
            Wording wording,
            OfficialFile file,
            OutputStream out) {
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        int number = 1;
        for (Procedure.Step paper : procedure.papers()) {
            lines.add(ImmutableList.of(
                    Integer.toString(number),
                    wording.heading(paper.words()),
                    wording.phrase(paper.citation().words()),
                    say(wording, there.contains(paper.id()) ? "there" : absent(paper.need()))));
            number++;
        }
        OfficialPaper paper = new OfficialPaper(
                OfficialFrame.of(head, Optional.empty(), "number.dossier", wording),
                say(wording, "title"),
                say(wording, "subject", unit, year),
                ImmutableList.of(new OfficialPaper.Table(
                        ImmutableList.of(
                                say(wording, "column.number"),
                                say(wording, "column.paper"),
                                say(wording, "column.ground"),
                                say(wording, "column.there")),
                        ImmutableList.of(8, 46, 28, 18),
                        lines.build())));
        file.write(paper, wording, out);
    }

    private static String absent(Procedure.Need need) {
        return switch (need) {
            case ALWAYS -> "missing";
            case WHERE_THERE_IS_A_PARTY_ORGANISATION -> "missing_where";
            case IF_ANY -> "if_any";
        };
    }

    private static String say(Wording wording, String key, Object... values) {
        return wording.phrase(Sentence.of("persistence/wording:dossier." + key, values));
    }
}
