package vn.toandan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.toandan.persistence.example.NhuThanh;

/** The files of an {@link Office}: what is in its store, and one of each kind that is still to be taken in. */
record OfficeFiles(Path folder) {

    private static final String UNITS = "unit_code,unit_kind,unit_name,parent_code,from,until";
    private static final String NOMINATIONS =
            "nomination,subject,unit_code,subject_kind,achievement,achievement_type,proposed_form,received_on,exemplary,"
                    + "duties_completed,sudden_feat,discipline_pending,investigation_pending,complaint_pending,"
                    + "press_allegation_pending,fraud_found,prosecuted_or_convicted,false_report_found,secret_informant";
    private static final String MERITS = ",sudden,commune_giay_khen,2025-08-04,yes,yes,yes,no,no,no,no,no,no,no,yes";

    void write() {
        write("told.txt", "Nhà hoang cuối thôn cất giấu pháo nổ");
        write("reply.txt", "Đã nhận tin");
        write(
                "units.csv",
                UNITS,
                "38,province,Tỉnh Thanh Hóa,,2020-01-01,",
                "16243,commune,Xã Mậu Lâm,38,2020-01-01,2025-06-30",
                "16249,commune,Xã Phú Nhuận,38,2020-01-01,2025-06-30",
                "16244,commune,Xã Mậu Lâm,38,2025-07-01,",
                "16243-01,residential_area,Thôn 1,16243,2020-01-01,2025-06-30",
                "16243-02,residential_area,Thôn 2,16243,2020-01-01,2025-06-30");
        write("more-units.csv", UNITS, "16243-05,residential_area,Thôn 5,16243,2020-01-01,");
        write(
                "successions.csv",
                "on,change,before_code,after_code",
                "2025-07-01,merge,16243,16244",
                "2025-07-01,merge,16249,16244");
        write("catalogue.csv", "level,code,name,parent_code", "1,27,Tỉnh Bắc Ninh,", "3,9163,Phường Vũ Ninh,27");
        write("mapping.csv", "old_commune_code,new_commune_code", "16243,16244", "16249,16244");
        write(
                "criteria.json",
                "{\"province\":\"38\",\"instrument\":{\"number\":\"514/QĐ-UBND\",\"issued\":\"2023-04-26\"},",
                "\"inForce\":{\"from\":\"2023-05-06\",\"until\":null},\"facts\":[{\"fact\":\"family_conflicts\",",
                "\"type\":\"count\",\"label\":{\"vi\":\"Số vụ bạo lực\",\"en\":\"domestic violence cases\"}}],",
                "\"criteria\":[{\"id\":\"BN-1\",\"kinds\":[\"residential_area\"],\"citation\":\"khoản 2 Điều 5\",",
                "\"question\":{\"vi\":\"Có vụ nào không?\",\"en\":\"Any case?\"},",
                "\"requirement\":{\"form\":\"none\",\"facts\":[\"family_conflicts\"]},",
                "\"examples\":[{\"facts\":{\"family_conflicts\":0},\"verdict\":\"met\"},",
                "{\"facts\":{\"family_conflicts\":1},\"verdict\":\"not_met\"},{\"facts\":{},\"verdict\":\"not_known\"}]}]}");
        List<String> sheets = example();
        write(
                "facts.csv",
                sheets.get(0),
                sheet(sheets, "16243-01", 2023),
                sheet(sheets, "16243-02", 2023),
                sheet(sheets, "16243-01", 2022),
                sheet(sheets, "16243-02", 2022));
        write("more-facts.csv", sheets.get(0), sheet(sheets, "16243-03", 2023), sheet(sheets, "16243-04", 2023));
        write(
                "tips.csv",
                "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,novelty,timeliness,"
                        + "specificity,use_made,causal_role,offence_class,caught_especially_serious,"
                        + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected",
                "T-1,2024-03-01,16243,2024-03-10,THEFT,phone,confirmed_full,new,later,3,admin_sanction,decisive,admin,0,0,no,no,yes",
                "T-2,2024-03-02,16243,,THEFT,phone,pending,,,,,,,,,,,");
        write(
                "outcomes.csv",
                "decision_number,on,kind,quantity,tip,role",
                "7/QĐ,2024-03-05,cases,1,%closed,decisive",
                "7/QĐ,2024-03-05,persons,2,%closed,decisive");
        write(
                "models.csv",
                "model,kind,name,unit_code,points,teams,launched_on,ended_on,year,effective",
                "MH-01,Camera với an ninh trật tự,Camera Mậu Lâm,16243,4,2,05/03/2022,,2022,có",
                "MH-01,Camera với an ninh trật tự,Camera Mậu Lâm,16243,6,2,05/03/2022,,2023,có");
        write(
                "hotspots.csv",
                "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by,cleared_on",
                "TD-01,16243-01,Đánh bạc,2023-01-10,2023-01-20,Công an xã Mậu Lâm,2023-05-02");
        write(
                "nominations.csv",
                NOMINATIONS,
                "DN-01,BM-07,16249,individual,VU-12/BM-07" + MERITS,
                "DN-02,BM-08,16249,individual,VU-13/BM-08" + MERITS);
        write("more-nominations.csv", NOMINATIONS, "DN-04,BM-09,16249,individual,VU-14/BM-09" + MERITS);
    }

    private static List<String> example() {
        try (InputStream in = NhuThanh.sources().get(0).opener().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sheet(List<String> sheets, String unit, int year) {
        return sheets.stream()
                .filter(row -> row.startsWith(unit + ",") && row.contains("," + year + ","))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String... lines) {
        try {
            Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
