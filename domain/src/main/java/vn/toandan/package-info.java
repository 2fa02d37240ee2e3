/**
 * The entrance. What the core answers, and where:
 *
 * <ul>
 *   <li>Does this unit meet the standard, why, and what is missing? {@link vn.toandan.safety.SafetyStandard#assess}, from {@link
 *       vn.toandan.safety.PublishedLaw}.
 *   <li>What does the circular ask of a kind of unit? {@code vn.toandan.safety.circular124}, an article a class.
 *   <li>Which days count, who decides, until when, with which papers? {@link vn.toandan.safety.RuleSet.Rules}.
 *   <li>What was the law on a day, as known on another? {@link vn.toandan.law.EffectiveDated}.
 *   <li>Which models are at work, which hotspots are open? {@link vn.toandan.model.Models}, {@link vn.toandan.hotspot.Hotspots}.
 *   <li>What was a tip worth, and what is to be done with it by when? {@link vn.toandan.tip.TipValuation}, {@link vn.toandan.tip.TipClock}; it is
 *       received and worked on by {@link vn.toandan.tip.TipDesk}.
 *   <li>What does whoever holds a receipt see and say? {@link vn.toandan.tip.DialogueDesk}.
 *   <li>Who told, and who may know? {@link vn.toandan.identity.IdentityDesk}, which nothing else here knows of.
 *   <li>For how long is what kind of record kept, and what is over? {@link vn.toandan.retention.PublishedRetention}, {@link
 *       vn.toandan.retention.RetentionDesk}.
 *   <li>What did data subjects ask for, what was breached, and what is due? {@link vn.toandan.privacy.PrivacyDesk}, {@link
 *       vn.toandan.privacy.PrivacyClock}.
 *   <li>Who should be considered for a commendation, and by when? {@link vn.toandan.commendation.Proposals}.
 *   <li>May this nomination be awarded, with how much money and until when? {@link
 *       vn.toandan.commendation.CommendationScheme#judge}; what was decided is recorded by {@link
 *       vn.toandan.commendation.CommendationDesk}.
 *   <li>Is this certificate genuine, and in force? {@link vn.toandan.certificate.CertificateCheck}; what there is to certify and what was withdrawn
 *       says {@link vn.toandan.certificate.CertificateDesk}.
 *   <li>What happened in a period, as known on a day? {@link vn.toandan.reporting.PeriodReports}.
 *   <li>How is it said in Vietnamese or English? {@link vn.toandan.law.Wording}.
 * </ul>
 *
 * <p>Glossary: an toàn về an ninh, trật tự: safety standard; khu dân cư: residential area; xã, phường, thị trấn, đặc khu: commune;
 * tiêu chí: criterion; phiếu số liệu: fact sheet; kỳ xét: evaluation window; bộ tiêu chuẩn: rule set; kết quả đánh giá: assessment;
 * đạt, chưa đạt, chưa đủ căn cứ, không áp dụng: met, not met, not known, not applicable; thẩm quyền: competence; hồ sơ: dossier; văn
 * bản: instrument; điều, khoản, điểm: article, clause, point; mô hình: model; tụ điểm phức tạp: hotspot;
 * tin báo, tố giác: tip; giá trị của tin: value; biên nhận: receipt; kết quả giải quyết: outcome;
 * thời hạn lưu: retention; tạm giữ, chưa xóa: hold; yêu cầu của chủ thể dữ liệu: request of a data subject; vi phạm dữ liệu: breach;
 * khen thưởng: commendation; gợi ý xét khen thưởng: proposal; đề nghị khen thưởng: nomination; hình thức: form; tiền thưởng: reward; hủy bỏ quyết định: revocation; giấy
 * chứng nhận: certificate; danh mục thu hồi: withdrawals.
 */
@NullMarked
package vn.toandan;

import org.jspecify.annotations.NullMarked;
