package vn.toandan.retention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.tip.TipId;

/** Terms, holds and lists ("sổ lưu giữ và xóa dữ liệu"); none is ever changed or taken out. */
public interface Retentions {

    void set(OfficeTerm term);

    /** The one that was set last; empty where the office has set none. */
    Optional<OfficeTerm> term(RecordKind kind);

    void hold(Hold hold);

    void release(Release release);

    /** The hold that stands; empty where there is none, or none any more. */
    Optional<Hold> hold(TipId tip);

    /** All that stand, by tip. */
    ImmutableList<Hold> holds();

    /** The last one. */
    Optional<Release> released(TipId tip);

    void list(Listed listed);

    /** All of a kind, as they were listed. */
    ImmutableList<Listed> listed(RecordKind kind);
}
