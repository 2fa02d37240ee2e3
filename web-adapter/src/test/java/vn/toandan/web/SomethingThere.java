package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import vn.toandan.account.Role;

/** One of everything that an address can name, and what would be right about it, so that requests get as far as they go. */
final class SomethingThere {

    /** A village that meets the standard. */
    private static final ImmutableMap<String, String> FACTS = cells("""
            party_resolution_date 2025-01-26
            registration_date 2025-03-09
            households_resident 247
            households_registered 247
            rules_implemented yes
            crimes 1
            crimes_last_year 1
            social_evils 1
            social_evils_last_year 2
            other_violations 5
            other_violations_last_year 6
            reduction_finding yes
            managed_persons_effective yes
            security_force_rating completed
            rules_implemented:document 13/KL-BCĐ
            reduction_finding:document 16/KL-BCĐ
            managed_persons_effective:document 13/BC-CAX
            security_force_rating:document 16/QĐ-UBND
            rules_implemented:by Ban Chỉ đạo xã
            reduction_finding:by Ban Chỉ đạo xã
            managed_persons_effective:by Công an xã
            security_force_rating:by Ủy ban nhân dân xã
            events_against_state 0
            events_sabotage 0
            events_unlawful_religion 0
            events_exploiting_belief 0
            events_separatism 0
            complex_prolonged_disputes 0
            events_incitement 0
            serious_crimes 0
            serious_crimes_force_majeure 0
            serious_crimes_handled_in_time 0
            new_hotspots 0
            new_social_evil_persons 0
            serious_fires 0
            fatal_work_accidents 0
            serious_incidents 0
            disasters_force_majeure 0
            security_force_disciplined 0
            """);

    private static final ImmutableMap<String, String> NOMINATION = cells("""
            subject CN-001
            unit_code 16231
            subject_kind individual
            achievement TTDX-2026-01
            achievement_type sudden
            influence commune
            proposed_form commune_giay_khen
            achieved_on 2026-11-01
            received_on 2026-11-10
            decided_on 2026-11-16
            exemplary yes
            duties_completed yes
            movement_result_voted no
            many_achievements no
            sudden_feat yes
            contribution no
            tip_level V4
            valuable_tips 1
            discipline_pending no
            investigation_pending no
            complaint_pending no
            press_allegation_pending no
            at_fault_in_management no
            fraud_found no
            prosecuted_or_convicted no
            false_report_found no
            duty_holder no
            publicity_consent no
            secret_informant no
            minor no
            decider_is_beneficiary no
            """);

    private static final String PAPERS =
            "registration.resolution,registration.sheet,proposal.submission,proposal.report,proposal.minutes";

    private SomethingThere() {}

    private static ImmutableMap<String, String> cells(String lines) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
            cells.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return cells.buildOrThrow();
    }

    private static String json(ImmutableMap<String, String> cells) {
        return "{\"facts\":{\""
                + Joiner.on("\",\"").withKeyValueSeparator("\":\"").join(cells) + "\"}}";
    }

    /** By the names that addresses and bodies have for it; of one operation alone, or of one kind of address, where that is said before. */
    static ImmutableMap<String, String> in(ServedOffice served) {
        Staff appraiser = served.staff(Role.APPRAISER);
        Staff recorder = served.staff(Role.RECORDER);
        appraiser.put("/api/v1/nominations/HS-1", json(NOMINATION));
        recorder.put(
                "/api/v1/hotspots/TD-1",
                "{\"unitCode\":\"16231-01\",\"type\":\"cờ bạc\",\"reportedOn\":\"2026-01-05\"}");
        recorder.put(
                "/api/v1/models/MH-1",
                "{\"kind\":\"camera\",\"name\":\"Camera an ninh\",\"unitCode\":\"16231\",\"launchedOn\":\"2025-02-01\"}");
        served.post(
                "/api/v1/tips",
                "{\"offenceKind\":\"DRUG\",\"account\":\"Có người lạ\",\"place\":\"16231-01\",\"identity\":{\"phone\":\"0900 000 000\"}}");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip =
                Staff.json(handler.get("/api/v1/tips").body()).findValue("tip").textValue();
        JsonNode content = Staff.json(handler.get("/api/v1/tips/" + tip).body());
        recorder.put("/api/v1/facts/16231-01/2025", json(FACTS));
        appraiser.post("/api/v1/assessments", "{\"year\":2025}");
        return ImmutableMap.<String, String>builder()
                .put("/tips/ id", tip)
                .put("/tin-bao/ id", tip)
                .put("/nominations/ id", "HS-1")
                .put("/hotspots/ id", "TD-1")
                .put("/models/ id", "MH-1")
                .put("/identities/ code", content.findValue("identityCode").textValue())
                .put("/identities/ number", "1")
                .put("putFacts names", Joiner.on(',').join(FACTS.keySet()))
                .put("factsTyped names", Joiner.on(',').join(FACTS.keySet()))
                .put("draftKept names", Joiner.on(',').join(FACTS.keySet()))
                .put("putNomination names", Joiner.on(',').join(NOMINATION.keySet()))
                .put("previewAssessment names", "party_resolution_date,rules_implemented,rules_implemented:by")
                .put("valueTip names", "novelty,duplicate_of")
                .put("changeUnit names", "")
                .put("setProposalAside achievement", "model:MH-1/2025")
                .put("proposalSetAside achievement", "model:MH-1/2025")
                .put("proposalSetAside reason", "duty")
                .put("nominationPut nomination", "HS-3")
                .put("putUser name", "nguoi-moi")
                .put("userPut name", "nguoi-khac")
                .put("makeToken name", "may-1")
                .put("addUnit code", "16231-09")
                .put("changeUnit with", "-")
                .put("changeUnit into", "-")
                .put("unitChanged with", "-")
                .put("unitChanged into", "-")
                .put("unitChanged parts", "-")
                .put("decide papers", PAPERS)
                .put("recordOutcome kind", "cases")
                .put("outcomeRecorded kind", "cases")
                .put("listTips kind", "DRUG")
                .put("tipsPage kind", "DRUG")
                .put("tipSent kind", "DRUG")
                .put("closeTip reason", "no_case")
                .put("printAwardDecision format", "docx")
                .put("transferTip to", "16231")
                .putAll(NOMINATION)
                .putAll(Maps.filterKeys(FACTS, name -> !name.contains(":")))
                .put("united", "-")
                .put("joint_feat", "-")
                .put("guardian_consent", "-")
                .put("sex", "-")
                .put("after", "-")
                .put("ruleSet", "ATANTT-2021")
                .put("nomination", "HS-1")
                .put("hotspot", "TD-1")
                .put("model", "MH-1")
                .put("unit", "16231-01")
                .put("units", "16231-01")
                .put("unitCode", "16231-01")
                .put("under", "16231")
                .put("place", "16231-01")
                .put("parent", "16231")
                .put("year", "2025")
                .put("on", "2026-11-16")
                .put("date", "2026-11-16")
                .put("reportedOn", "2026-01-05")
                .put("confirmedOn", "2026-02-05")
                .put("clearedOn", "2026-03-05")
                .put("surveyedOn", "-")
                .put("approvedOn", "-")
                .put("launchedOn", "2025-02-01")
                .put("replicatedOn", "-")
                .put("consolidatedOn", "-")
                .put("endedOn", "-")
                .put("points", "1")
                .put("teams", "1")
                .put("effective", "yes")
                .put("happenedOn", "2026-11-01")
                .put("from", "2026-10-01")
                .put("to", "2026-10-31")
                .put("until", "-")
                .put("asked", "-")
                .put("lastDay", "2026-12-31")
                .put("kind", "residential_area")
                .put("authority", "commune_chair")
                .put("change", "rename")
                .put("roles", "recorder")
                .put("admiralty", "B2")
                .put("threeByFive", "-")
                .put("quantity", "1")
                .put("role", "decisive")
                .put("limit", "20")
                .put("hours", "24")
                .put("format", "json")
                .put("within", "30")
                .put("amount", "760000")
                .put("supplement", "100000")
                .put("restingOn", "-")
                .put("cleared_on", "-")
                .put("discipline_ended_on", "-")
                .put("years_of_service", "-")
                .buildOrThrow();
    }
}
