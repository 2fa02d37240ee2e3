package vn.toandan.retention;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Kind of record ("loại dữ liệu lưu giữ"): what is kept, or goes, by one rule; as opposed to one record. */
public enum RecordKind implements Coded {
    /** What was told and said on both sides since. */
    TIP_CONTENT,
    /** Who told, in the vault. */
    TELLER,
    /** What was found of tips and done with them, free of content. */
    TIP_FACTS,
    /** Fact sheets, judgements, recognitions and their annulments. */
    ASSESSMENTS,
    /** Units, models and hotspots. */
    REGISTERS,
    /** Nominations, awards and revocations, proposals that were set aside. */
    COMMENDATIONS,
    /** Requests of data subjects and breaches: a code, a kind and days. */
    DATA_PROTECTION,
    /** The log, which tells of every purge. */
    LOG;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("retention/wording:kind." + code());
    }
}
