/**
 * Protection of personal data ("bảo vệ dữ liệu cá nhân"): what data subjects ask for and by when it is answered, and breaches with the hours in which they are notified. A request
 * is a code, a kind and days: who asks, and about what, is a matter of the paper file or the vault, and nothing here can hold it. For how long data is kept is another question
 * ({@link vn.toandan.retention}).
 *
 * <p>Which step leads where stands in {@link vn.toandan.privacy.RequestProcedure} and {@link vn.toandan.privacy.BreachProcedure}, the days in {@link
 * vn.toandan.privacy.PublishedTerms}, what is due in {@link vn.toandan.privacy.PrivacyClock}.
 */
@NullMarked
package vn.toandan.privacy;

import org.jspecify.annotations.NullMarked;
