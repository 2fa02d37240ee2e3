package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/** What the law note says of how a dossier goes, which touches no verdict: to be seen by the person who handles it. */
final class Notes {

    private Notes() {}

    static ImmutableList<Sentence> on(Nomination nomination, RuleBook book) {
        ImmutableList.Builder<Sentence> notes =
                ImmutableList.<Sentence>builder().addAll(book.readings());
        if (PublishedBooks.keepsOldLaw(nomination)) {
            notes.add(note("keeps_old_law"));
        }
        if (nomination.says(NominationFact.SECRET_INFORMANT, true)) {
            notes.add(note("secret"));
        }
        if (nomination.says(NominationFact.MINOR, true)) {
            notes.add(note("minor"));
        }
        switch (nomination.kind()) {
            case FOREIGN_INDIVIDUAL, FOREIGN_COLLECTIVE -> notes.add(note("foreign"));
            case OVERSEAS_VIETNAMESE -> notes.add(note("overseas"));
            case HOUSEHOLD -> notes.add(note("household"));
            case SECURITY_FORCE_MEMBER -> notes.add(note("duty"));
            case INDIVIDUAL, COLLECTIVE, POLICE_OFFICER -> {}
        }
        return notes.build();
    }

    private static Sentence note(String key) {
        return Sentence.of("commendation/wording:note." + key);
    }
}
