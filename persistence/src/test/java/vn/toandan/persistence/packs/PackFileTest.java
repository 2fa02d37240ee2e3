package vn.toandan.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** A province's criteria: what is taken, and every reason why not. */
class PackFileTest {

    /** The contract's own. */
    private static final String PACK = json("""
            {'province':'27','instrument':{'number':'514/QĐ-UBND','issued':'2023-04-26'},
             'inForce':{'from':'2023-05-06','until':null},
             'facts':[{'fact':'family_conflicts','type':'count','label':{'vi':'Số vụ bạo lực gia đình','en':'domestic violence cases'}}],
             'criteria':[{'id':'BN-1','kinds':['residential_area'],'citation':'khoản 2 Điều 5',
                          'question':{'vi':'Có không?','en':'Is it?'},'requirement':{'form':'none','facts':['family_conflicts']},
                          'examples':[{'facts':{'family_conflicts':0},'verdict':'met'},
                                      {'facts':{'family_conflicts':1},'verdict':'not_met'},
                                      {'facts':{},'verdict':'not_known'}]}]}
            """);

    @Test
    void the_contracts_pack_is_taken_and_judges() {
        PackFile.Outcome.Loaded loaded = loaded(PACK);
        assertThat(loaded.remarks()).isEmpty();
        ProvincialPack pack = loaded.pack();
        assertThat(pack.province()).isEqualTo("27");
        assertThat(pack.inForce()).isEqualTo(Range.atLeast(LocalDate.of(2023, 5, 6)));
        assertThat(Wording.VIETNAMESE.phrase(
                        pack.additions().get(0).criterion().citation().words()))
                .isEqualTo("khoản 2 Điều 5 Quyết định 514/QĐ-UBND");

        SafetyStandard standard = ReadingOf.STANDARD.adding(pack);
        Source file = source("a.csv", "unit_code,unit_kind,year,Số vụ bạo lực gia đình\nA,residential_area,2024,1");
        ReadingOf read = ReadingOf.files(standard, List.of(file));
        assertThat(read.complaints()).isEmpty();
        assertThat(standard.assess(read.rows().get(0).sheet(), LocalDate.of(2024, 11, 14))
                        .failed())
                .extracting(check -> check.id())
                .containsExactly("BN-1");
    }

    @Test
    void a_label_that_is_taken_stays_with_the_one_that_had_it() {
        ProvincialPack pack = loaded(PACK.replace("Số vụ bạo lực gia đình", "Số người phạm tội"))
                .pack();
        Source file = source(
                "a.csv",
                "unit_code,unit_kind,year,Số người phạm tội,family_conflicts\nA,school,2024,1,\n"
                        + "B,residential_area,2024,,1");
        assertThat(ReadingOf.files(ReadingOf.STANDARD.adding(pack), List.of(file))
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_nul_is_refused_where_it_stands() {
        assertThat(refused(PACK.replace("514/QĐ", "514\\u0000/QĐ")))
                .singleElement()
                .satisfies(complaint -> {
                    assertThat(complaint.column()).isEqualTo("/instrument/number");
                    assertThat(complaint.line(Wording.VIETNAMESE))
                            .contains("NUL")
                            .doesNotContain("\u0000");
                });
    }

    @Test
    void both_ends_of_its_time_count() {
        ProvincialPack pack = loaded(PACK.replace("null", "\"2024-12-31\"")).pack();
        assertThat(pack.inForce().contains(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(pack.inForce().contains(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void a_criterion_without_examples_is_taken_with_a_remark() {
        String pack = PACK.replaceAll("(?s),\\s*\"examples\":\\[.*?\\]\\}\\]", "}]");
        assertThat(loaded(pack).remarks())
                .extracting(remark -> remark.line(Wording.VIETNAMESE))
                .containsExactly("p.json, tại /criteria/0, “BN-1”: tiêu chí chưa có ví dụ nào nên chưa được thử");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'form':'none','facts':['a_count','b_count']}",
                "{'form':'none','facts':['crimes','a_count']}",
                "{'form':'at_least','fact':'a_count','n':2}",
                "{'form':'at_least','facts':['a_count'],'n':1}",
                "{'form':'at_least','facts':['a_count','b_count'],'n':3}",
                "{'form':'all_of','part':'a_count','whole':'b_count'}",
                "{'form':'share','part':'a_count','whole':'b_count','of':'7/10'}",
                "{'form':'all_yes','facts':['a_yes','rules_implemented']}",
                "{'form':'quarter_one','facts':['a_date','registration_date']}",
                "{'form':'rated','fact':'a_rating','at_least':'good'}",
                "{'form':'rated','facts':['a_rating'],'at_least':'best'}",
                "{'form':'unless','fact':'a_yes','is':'no','requirement':{'form':'none','facts':['a_count']}}",
                "{'form':'unless','fact':'a_yes','is':false,'then':{'form':'none','facts':['a_count']}}",
                "{'form':'unless','fact':'a_count','is':0,'then':{'form':'at_least','fact':'b_count','n':1}}",
                "{'form':'unless','fact':'a_rating','is':'poor','then':{'form':'rated','fact':'a_rating','at_least':'best'}}",
                "{'form':'unless','fact':'a_yes','is':'no','then':{'form':'unless','fact':'a_count','is':0,"
                        + "'then':{'form':'all_yes','facts':['b_yes']}}}",
            })
    void every_form_is_read_and_judges(String requirement) {
        ProvincialPack pack = loaded(with(requirement, "[{'facts':{},'verdict':'not_known'}]"))
                .pack();
        SafetyStandard standard = ReadingOf.STANDARD.adding(pack);
        assertThat(standard.assess(
                                standard.sheet(UnitKind.COMMUNE, 2024).build().orElseThrow(),
                                LocalDate.of(2024, 11, 19))
                        .check("X-1"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'form':'none','facts':['crimes']} | {'crimes':0} | met",
                "{'form':'at_least','fact':'a_count','n':2} | {'a_count':1} | not_met",
                "{'form':'all_of','part':'a_count','whole':'b_count'} | {'a_count':7,'b_count':7} | met",
                "{'form':'share','part':'a_count','whole':'b_count','of':'7/10'} | {'a_count':17,'b_count':25} | not_met",
                "{'form':'share','part':'a_count','whole':'b_count','of':'7/10'} | {'a_count':18,'b_count':25} | met",
                "{'form':'all_yes','facts':['a_yes','b_yes']} | {'a_yes':'yes','b_yes':true} | met",
                "{'form':'all_yes','facts':['a_yes','b_yes']} | {'a_yes':'no','b_yes':null} | not_met",
                "{'form':'quarter_one','facts':['a_date']} | {'a_date':'2019-03-31'} | met",
                "{'form':'quarter_one','facts':['a_date']} | {'a_date':'2019-04-01'} | not_met",
                "{'form':'quarter_one','facts':['a_date']} | {'a_date':'none'} | not_met",
                "{'form':'rated','fact':'a_rating','at_least':'good'} | {'a_rating':'poor'} | not_met",
                "{'form':'rated','fact':'a_rating','at_least':'good'} | {'a_rating':'best'} | met",
                "{'form':'rated','fact':'a_force','at_least':'good'} | {'a_force':'good'} | met",
                "{'form':'rated','fact':'a_force','at_least':'good'} | {'a_force':'not_rated'} | not_met",
                "{'form':'unless','fact':'a_force','is':'not_rated','then':{'form':'rated','fact':'a_force','at_least':'good'}}"
                        + " | {'a_force':'not_rated'} | not_applicable",
                "{'form':'unless','fact':'a_yes','is':'no','then':{'form':'none','facts':['a_count']}} | {'a_yes':'no'} | not_applicable",
                "{'form':'none','facts':['crimes_last_year']} | {'crimes_last_year':'not_comparable'} | not_known",
            })
    void an_example_is_run(String requirement, String facts, String verdict) {
        String right = "[{'facts':" + facts + ",'verdict':'" + verdict + "'}]";
        assertThat(read(with(requirement, right))).isInstanceOf(PackFile.Outcome.Loaded.class);
        String wrong = right.replace("'" + verdict + "'}", verdict.equals("met") ? "'not_met'}" : "'met'}");
        assertThat(places(with(requirement, wrong))).containsExactly("/criteria/0/examples/0");
    }

    @Test
    void an_example_can_say_its_year_and_else_takes_that_of_its_first_day_or_of_the_pack() {
        String requirement = "{'form':'quarter_one','facts':['a_date']}";
        assertThat(read(with(requirement, "[{'facts':{'a_date':'2019-03-01'},'year':2020,'verdict':'not_met'}]")))
                .isInstanceOf(PackFile.Outcome.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '¦',
            value = {
                "'27' ¦ 27 ¦ /province 27 ¦ không phải là chuỗi chữ",
                "'27' ¦ ' ' ¦ /province ¦ không phải là chuỗi chữ",
                "'province' ¦ 'tinh' ¦ /tinh tinh ¦ một trong các mục province, instrument, inForce, facts, criteria",
                "'province' ¦ 'tinh' ¦ /province ¦ thiếu mục này",
                "'issued':'2023-04-26' ¦ 'issued':'26/04/2023' ¦ /instrument/issued 26/04/2023 ¦ viết năm trước",
                "'issued':'2023-04-26' ¦ 'issued':'2023-02-30' ¦ /instrument/issued 2023-02-30 ¦ không phải là ngày",
                "'number':'514/QĐ-UBND', ¦ '' ¦ /instrument/number ¦ thiếu mục này",
                "'until':null ¦ 'until':'2023-05-05' ¦ /inForce/until 2023-05-05 ¦ ngày hết hiệu lực trước ngày có hiệu lực (06/05/2023)",
                "'until':null ¦ 'to':null ¦ /inForce/to to ¦ không có mục nào tên như vậy",
                "'type':'count' ¦ 'type':'number' ¦ /facts/0/type number ¦ count (số đếm)",
                "'type':'count' ¦ 'type':'a|' ¦ /facts/0/type a| ¦ không có kiểu dữ liệu này",
                "'type':'count' ¦ 'type':'a|a' ¦ /facts/0/type a|a ¦ danh sách giá trị khác nhau",
                "'fact':'family_conflicts' ¦ 'fact':'Bạo lực' ¦ /facts/0/fact Bạo lực ¦ không dùng làm tên cột được",
                "'fact':'family_conflicts' ¦ 'fact':'year' ¦ /facts/0/fact year ¦ không trùng unit_code",
                "family_conflicts ¦ crimes ¦ /facts/0/fact crimes ¦ mã “crimes” đã được dùng",
                "'vi':'Số vụ bạo lực gia đình', ¦ '' ¦ /facts/0/label/vi ¦ thiếu mục này",
                "'en':'Is it?' ¦ 'en':'' ¦ /criteria/0/question/en ¦ một chuỗi chữ có nội dung",
                "'id':'BN-1' ¦ 'id':'BN 1' ¦ /criteria/0/id BN 1 ¦ không có dấu cách",
                "'id':'BN-1' ¦ 'id':'KDC-1c' ¦ /criteria/0/id KDC-1c ¦ mã “KDC-1c” đã được dùng",
                "['residential_area'] ¦ [] ¦ /criteria/0/kinds ¦ danh sách rỗng",
                "['residential_area'] ¦ ['village'] ¦ /criteria/0/kinds/0 village ¦ residential_area (khu dân cư)",
                "['residential_area'] ¦ ['commune','commune'] ¦ /criteria/0/kinds/1 commune ¦ đã có ở trên",
                "'citation':'khoản 2 Điều 5', ¦ '' ¦ /criteria/0/citation ¦ thiếu mục này",
                "'form':'none' ¦ 'form':'nothing' ¦ /criteria/0/requirement/form nothing ¦ none, at_least, all_of, share",
                "'form':'none', ¦ '' ¦ /criteria/0/requirement/form ¦ thiếu mục này",
                "'form':'none' ¦ 'form':'all_yes' ¦ /criteria/0/requirement/facts/0 family_conflicts ¦ kiểu yes_no",
                "'form':'none' ¦ 'form':'none','n':1 ¦ /criteria/0/requirement/n n ¦ một trong các mục form, facts",
                "'facts':['family_conflicts'] ¦ 'facts':['family_conflict'] ¦ /criteria/0/requirement/facts/0 family_conflict ¦ không khai báo chỉ tiêu family_conflict",
                "'facts':['family_conflicts'] ¦ 'facts':['family_conflicts','people'] ¦ /criteria/0/requirement/facts/1 people ¦ (khu dân cư)",
                "'facts':['family_conflicts'] ¦ 'facts':['family_conflicts','family_conflicts'] ¦ /criteria/0/requirement/facts/1 family_conflicts ¦ đã có ở trên",
                "'facts':['family_conflicts'] ¦ 'facts':['crimes'] ¦ /facts/0/fact family_conflicts ¦ không tiêu chí nào dùng",
                "'verdict':'met' ¦ 'verdict':'passed' ¦ /criteria/0/examples/0/verdict passed ¦ met (đạt)",
                "'family_conflicts':0},'verdict':'met' ¦ 'family_conflicts':0} ¦ /criteria/0/examples/0/verdict ¦ thiếu mục này",
                "'family_conflicts':0} ¦ 'family_conflicts':-1} ¦ /criteria/0/examples/0/facts/family_conflicts -1 ¦ một số nguyên từ 0",
                "'family_conflicts':0} ¦ 'family_conflicts':'0'} ¦ /criteria/0/examples/0/facts/family_conflicts 0 ¦ không đặt trong dấu ngoặc kép",
                "'family_conflicts':0} ¦ 'family_conflicts':0.0} ¦ /criteria/0/examples/0/facts/family_conflicts 0.0 ¦ số nguyên",
                "'family_conflicts':0} ¦ 'conflicts':0} ¦ /criteria/0/examples/0/facts/conflicts 0 ¦ không khai báo chỉ tiêu conflicts",
                "'verdict':'met' ¦ 'verdict':'not_met' ¦ /criteria/0/examples/0 ¦ ví dụ của BN-1 ghi kết quả not_met, nhưng tính ra met",
                "{'family_conflicts':0} ¦ {'households_resident':0} ¦ /criteria/0/examples/0 ¦ số hộ đang cư trú không thể là 0",
            })
    void each_fault_is_complained_of_at_its_place(String taken, String put, String place, String said) {
        String broken = PACK.replace(json(taken), json(put.equals("''") ? "" : put));
        assertThat(broken).isNotEqualTo(PACK);
        assertThat(refused(broken))
                .filteredOn(complaint ->
                        (complaint.column() + " " + complaint.value()).strip().equals(place))
                .extracting(complaint -> complaint.line(Wording.VIETNAMESE))
                .anySatisfy(line -> assertThat(line).contains(said));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'form':'at_least','fact':'a_count','n':0} | /n",
                "{'form':'at_least','fact':'a_count','n':1.5} | /n",
                "{'form':'at_least','fact':'a_count','n':'1'} | /n",
                "{'form':'at_least','fact':'a_count'} | /n",
                "{'form':'at_least','fact':'a_count','facts':['b_count'],'n':1} | /facts",
                "{'form':'at_least','n':1} | /facts",
                "{'form':'all_of','part':'a_count','whole':'a_count'} | /whole",
                "{'form':'all_of','part':'a_count'} | /whole",
                "{'form':'share','part':'a_count','whole':'b_count','of':'11/10'} | /of",
                "{'form':'share','part':'a_count','whole':'b_count','of':'0/10'} | /of",
                "{'form':'share','part':'a_count','whole':'b_count','of':'1/0'} | /of",
                "{'form':'share','part':'a_count','whole':'b_count','of':0.7} | /of",
                "{'form':'share','part':'a_count','whole':'b_count','of':'70%'} | /of",
                "{'form':'quarter_one','facts':['a_count']} | /facts/0",
                "{'form':'rated','fact':'a_rating','at_least':'medium'} | /at_least",
                "{'form':'rated','fact':'a_count','at_least':'good'} | /fact",
                "{'form':'rated','fact':'a_force','at_least':'not_rated'} | /at_least",
                "{'form':'unless','fact':'a_date','is':'none','then':{'form':'none','facts':['a_count']}} | /fact",
                "{'form':'unless','fact':'a_yes','is':'maybe','then':{'form':'none','facts':['a_count']}} | /is",
                "{'form':'unless','fact':'a_yes','then':{'form':'none','facts':['a_count']}} | /is",
                "{'form':'unless','fact':'a_count','is':-1,'then':{'form':'none','facts':['a_count']}} | /is",
                "{'form':'unless','fact':'a_rating','is':'medium','then':{'form':'none','facts':['a_count']}} | /is",
                "{'form':'unless','fact':'a_rating','is':'best','then':{'form':'rated','fact':'a_rating','at_least':'best'}} | /is",
                "{'form':'unless','fact':'a_yes','is':'no'} | /requirement",
                "{'form':'unless','fact':'a_yes','is':'no','then':'none'} | /then",
                "{'form':'unless','fact':'a_yes','is':'no','then':{'form':'none','facts':['nobody']}} | /then/facts/0",
                "'none' | ``",
            })
    void a_demand_that_cannot_be_read_is_complained_of(String requirement, String place) {
        assertThat(places(with(requirement, "[{'facts':{},'verdict':'not_known'}]")))
                .containsExactly("/criteria/0/requirement" + place);
    }

    @Test
    void every_fault_is_said_at_once() {
        String broken = PACK.replace("\"27\"", "27")
                .replace("\"count\"", "\"number\"")
                .replace("\"residential_area\"", "\"village\"")
                .replace("\"not_known\"", "\"open\"");
        assertThat(places(broken))
                .containsExactly("/province", "/facts/0/type", "/criteria/0/kinds/0", "/criteria/0/examples/2/verdict");
    }

    @Test
    void a_name_twice_is_complained_of_where_it_comes_again() {
        String facts = "{\"fact\":\"family_conflicts\",\"type\":\"date\",\"label\":{\"vi\":\"A\",\"en\":\"A\"}},";
        assertThat(places(PACK.replace("\"facts\":[{", "\"facts\":[" + facts + "{")))
                .contains("/facts/1/fact");
        String criteria = PACK.replaceAll("(?s).*\"criteria\":\\[(\\{.*\\})\\]\\}\\s*", "$1");
        assertThat(places(PACK.replace("\"criteria\":[", "\"criteria\":[" + criteria + ",")))
                .containsExactly("/criteria/1/id");
    }

    @Test
    void a_pack_that_is_already_there_is_complained_of() {
        SafetyStandard with = ReadingOf.STANDARD.adding(loaded(PACK).pack());
        PackFile.Outcome again = new PackFile(with).read(source("p.json", PACK));
        assertThat(((PackFile.Outcome.Refused) again).complaints())
                .extracting(Complaint::column)
                .contains("/facts/0/fact");
    }

    @Test
    void more_than_a_form_can_hold_is_complained_of() {
        String facts = IntStream.range(0, 64)
                .mapToObj(number -> "{'fact':'f" + number + "','type':'count','label':{'vi':'F','en':'F'}}")
                .collect(Collectors.joining(",", "[", "]"));
        String all =
                IntStream.range(0, 64).mapToObj(number -> "'f" + number + "'").collect(Collectors.joining(","));
        assertThat(refused(
                        pack(facts, "{'form':'none','facts':[" + all + "]}", "[{'facts':{},'verdict':'not_known'}]")))
                .extracting(complaint -> complaint.line(Wording.VIETNAMESE))
                .singleElement()
                .asString()
                .contains("quá nhiều nội dung cho đơn vị cấp xã");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"province\":\"27\" | dòng 1",
                "`` | dòng 1",
                "{\"a\":1,\"a\":2} | dòng 1, ký tự",
                "{} {} | dòng 1",
                "{bí mật: 1} | dòng 1",
                "[1,2] | đối tượng",
                "7 | đối tượng",
            })
    void what_is_no_json_object_is_complained_of_without_quoting_it(String text, String said) {
        assertThat(refused(text)).singleElement().satisfies(complaint -> {
            assertThat(complaint.line(Wording.VIETNAMESE))
                    .startsWith("p.json")
                    .contains(said)
                    .doesNotContain("bí mật");
            assertThat(complaint.line(Wording.ENGLISH)).startsWith("p.json");
        });
    }

    @Test
    void json_nested_without_end_is_no_json() {
        assertThat(refused("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void bytes_that_are_no_unicode_are_complained_of() {
        byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xB5;
        PackFile.Outcome outcome =
                new PackFile(ReadingOf.STANDARD).read(new Source("p.json", () -> new ByteArrayInputStream(bytes)));
        assertThat(((PackFile.Outcome.Refused) outcome).complaints())
                .singleElement()
                .satisfies(complaint ->
                        assertThat(complaint.line(Wording.VIETNAMESE)).contains("vị trí 10,"));
    }

    @Test
    void a_mark_of_the_byte_order_does_no_harm() {
        assertThat(read("\ufeff" + PACK)).isInstanceOf(PackFile.Outcome.Loaded.class);
    }

    @Test
    void a_file_that_is_not_there_is_trouble() {
        assertThatThrownBy(() -> new PackFile(ReadingOf.STANDARD).read(Source.file(Path.of("không có.json"))))
                .isInstanceOf(FileTrouble.class);
    }

    /** A pack for communes with two facts of each type and one criterion, all of them used. */
    private static String with(String requirement, String examples) {
        String facts = List.of("count", "yes_no", "date", "poor|good|best", "poor|good|not_rated").stream()
                .flatMap(type -> List.of("a_", "b_").stream()
                        .map(name -> name + shortened(type))
                        .filter(name -> (requirement + examples).contains("'" + name + "'"))
                        .map(name -> "{'fact':'" + name + "','type':'" + type + "','label':{'vi':'" + name + "','en':'"
                                + name + "'}}"))
                .collect(Collectors.joining(",", "[", "]"));
        return pack(facts.equals("[]") ? "null" : facts, requirement, examples);
    }

    private static String shortened(String type) {
        if (type.contains("|")) {
            return type.endsWith("not_rated") ? "force" : "rating";
        }
        return type.replace("yes_no", "yes");
    }

    private static String pack(String facts, String requirement, String examples) {
        return json("{'province':'27','instrument':{'number':'1/QĐ-UBND','issued':'2023-04-26'},"
                + "'inForce':{'from':'2023-05-06'},'facts':" + facts
                + ",'criteria':[{'id':'X-1','kinds':['commune'],'citation':'Điều 1','question':{'vi':'A?','en':'A?'},"
                + "'requirement':" + requirement + ",'examples':" + examples + "}]}");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Source source(String name, String text) {
        return new Source(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PackFile.Outcome read(String text) {
        return new PackFile(ReadingOf.STANDARD).read(source("p.json", text));
    }

    private static PackFile.Outcome.Loaded loaded(String text) {
        PackFile.Outcome outcome = read(text);
        assertThat(outcome).isInstanceOf(PackFile.Outcome.Loaded.class);
        return (PackFile.Outcome.Loaded) outcome;
    }

    private static List<Complaint> refused(String text) {
        PackFile.Outcome outcome = read(text);
        assertThat(outcome).isInstanceOf(PackFile.Outcome.Refused.class);
        return ((PackFile.Outcome.Refused) outcome).complaints();
    }

    private static List<String> places(String text) {
        return refused(text).stream().map(Complaint::column).toList();
    }
}
