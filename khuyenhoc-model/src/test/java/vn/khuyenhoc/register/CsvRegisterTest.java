package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class CsvRegisterTest {
    private static final RegisterReader READER = new RegisterReader(SoundLines.CATALOGUE);

    @Test
    void each_kind_of_subject_is_a_row() {
        Reading reading = read("""
                subject,id,name,birthDate,sex,personalNumber,labourGroup,commune,community,superior,members,families,kind
                citizen,C1,Nguyễn Thị Ánh,1980-05-01,female,001180123456,worker,XA,,,,,
                family,F1,,,,,,,TH,,C1 C2,,
                clan,H1,"Họ Nguyễn, chi 2",,,,,XA,,H0,,F1; F2,
                community,TH,,,,,,XA,,,,,thon
                """);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.register().subjects())
                .containsExactly(
                        new Citizen(
                                "C1",
                                "Nguyễn Thị Ánh",
                                LocalDate.of(1980, 5, 1),
                                Sex.FEMALE,
                                "001180123456",
                                LabourGroup.WORKER,
                                "XA",
                                null,
                                null),
                        new Family("F1", null, "TH", List.of("C1", "C2"), null, null),
                        new Clan("H1", "Họ Nguyễn, chi 2", "XA", "H0", List.of("F1", "F2"), null, null),
                        new Community("TH", null, CommunityKind.THON, "XA", null, null));
    }

    @Test
    void units_and_areas_are_rows_too() {
        Reading reading = read("""
                id,subject,kind,tier,ownership,area,members,learners,areaClasses,validFrom,validUntil,titles
                U1,unit,primary-school,district,public,XA,C1,C2 C3,,,,unit-district:1:2023;unit-district:2:2024

                XA,administrativeUnit,,commune,,,,,mountainous,2020-01-01,2025-06-30,
                XB,administrativeUnit,,commune,,,,,none,,,
                XC,administrativeUnit,,commune,,,,,,,,
                """);
        assertThat(reading.faults()).isEmpty();
        HeldTitle first = new HeldTitle(Title.UNIT_DISTRICT, 1, null, null, null, 2023, null);
        HeldTitle second = new HeldTitle(Title.UNIT_DISTRICT, 2, null, null, null, 2024, null);
        assertThat(reading.register().subjects())
                .containsExactly(
                        new Unit(
                                "U1",
                                null,
                                UnitKind.PRIMARY_SCHOOL,
                                Tier.DISTRICT,
                                Ownership.PUBLIC,
                                "XA",
                                null,
                                List.of("C1"),
                                List.of("C2", "C3"),
                                null,
                                List.of(first, second)),
                        area("XA", List.of(AreaClass.MOUNTAINOUS), "2020-01-01", "2025-06-30"),
                        area("XB", List.of(), null, null),
                        area("XC", null, null, null));
    }

    private static Subject area(String id, List<AreaClass> classes, String from, String until) {
        return new AdministrativeUnit(
                id,
                null,
                Tier.COMMUNE,
                null,
                classes,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void observations_are_columns_of_a_year(String separator) {
        String csv = """
                subject,id,co_khong@2023,co_khong@2024,so_luong@2024,diem_doc@2024,ngay@2024,xep_loai@2024
                citizen,C1,có,FALSE,5,7.5,2024-02-29,tot
                """.replace(",", separator);
        assertThat(read(csv).register().subjects().get(0).observations())
                .containsExactly(
                        Observation.of("co_khong", 2023, new YesNo(true)),
                        Observation.of("co_khong", 2024, new YesNo(false)),
                        Observation.of("so_luong", 2024, new Count(5)),
                        Observation.of("diem_doc", 2024, new Points(new BigDecimal("7.5"))),
                        Observation.of("ngay", 2024, new Day(LocalDate.of(2024, 2, 29))),
                        Observation.of("xep_loai", 2024, new Grade("tot")));
    }

    @Test
    void shares_are_written_in_three_ways() {
        Reading reading = read("""
                subject,id,ty_le@2022,ty_le@2023,ty_le@2024
                citizen,C1,45/50,0.9,90.5%
                """);
        assertThat(reading.register().subjects().get(0).observations())
                .extracting(Observation::value)
                .containsExactly(Share.of(45, 50), Share.of("0.9"), Share.of("0.905"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            citizen,C1,mail,,,,,                 | in.csv:2 (citizen C1): 3 (sex): there is no "<4 characters>"; did you mean "male"?
            citizn,C1,,,,,,                      | in.csv:2 (C1): 1 (subject): there is no "<6 characters>"; did you mean "citizen"?
            unit,U1,,thon,district,,,            | in.csv:2 (unit U1): kind: there is no "thon"; did you mean
            community,K1,,agency,,,,             | in.csv:2 (community K1): kind: there is no "agency"; did you mean
            unit,U1,,agency,,,,                  | in.csv:2 (unit U1): "tier" is missing; it must have a value
            citizen,,,,,,,                       | in.csv:2 (citizen): "id" is missing; it must have a value
            citizen,C1,,,commune,,,              | in.csv:2 (citizen C1): the column "tier" is not for citizen; leave the cell empty
            citizen,C1,,,,11,,                   | in.csv:2 (citizen C1): 6 (diem_doc@2024): 11 points are more than the highest of "diem_doc", which is 10
            citizen,C1,,,,"7,5",,                | in.csv:2 (citizen C1): column "6 (diem_doc@2024)": "7,5" must be points from 0, such as 8 or 7.5
            citizen,C1,,,,1.500,,                | in.csv:2 (citizen C1): column "6 (diem_doc@2024)": "1.500" may be 1500 or 1.5; write 1500 or 1.5
            citizen,C1,,,,"1,500",,              | in.csv:2 (citizen C1): column "6 (diem_doc@2024)": "1,500" may be 1500 or 1.5; write 1500 or 1.5
            citizen,C1,,,,,"0,900",              | in.csv:2 (citizen C1): column "7 (ty_le@2024)": "0,900" must be a share from 0 to 1, written like 45/50, 0.9 or 90%
            citizen,C1,,,,,51/50,                | in.csv:2 (citizen C1): column "7 (ty_le@2024)": "51/50" must be a share from 0 to 1, written like 45/50, 0.9 or 90%
            citizen,C1,,,,,,citizen:4:2023       | in.csv:2 (citizen C1): column "8 (titles)": "<14 characters>" must be written like citizen:1:2023
            citizen,C1,,,,,,citizn:1:2023        | in.csv:2 (citizen C1): 8 (titles): there is no "<13 characters>"; did you mean "citizen"?
            citizen,C1,,,,,,,x                   | in.csv:2 (citizen C1): the line has 9 cells but there are 8 columns only
            citizen,"C1"x,,,,,,                  | in.csv:2: a quote is not closed or stands in a wrong place
            citizen,"C1,,,,,,                    | in.csv:2: a quote is not closed or stands in a wrong place
            """)
    void a_fault_of_a_cell_is_named_with_column_and_value(String row, String fault) {
        Reading reading = read("subject,id,sex,kind,tier,diem_doc@2024,ty_le@2024,titles\n" + row + "\ncitizen,C2\n");
        assertThat(Inputs.english(reading.faults())).singleElement().asString().startsWith(fault);
        assertThat(reading.register().subjects()).extracting(Subject::id).containsExactly("C2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subject,id,naem               | column 3: there is no column "<4 characters>"; did you mean "name"?
            subject,id,id                 | column 3: the column "id" stands already; write each column once
            id                            | the column "subject" is missing
            subject,id,observations       | column 3: there is no column "observations"
            subject,id,diem_dox@2024      | column 3: there is no column "<8 characters>"; did you mean "diem_doc"?
            subject,id,diem_doc@24        | column 3 of the observation "diem_doc": "24" is no year from 1990 to 2100
            subject,"id                   | a quote is not closed
            """)
    void a_fault_of_the_header_is_named(String header, String fault) {
        Reading reading = read(header + "\ncitizen,C1,\n");
        assertThat(Inputs.english(reading.faults())).singleElement().asString().startsWith("in.csv:1: " + fault);
    }

    @Test
    void all_faults_of_all_rows_are_told_at_once_without_people() {
        Reading reading = read("""
                subject,id,name,personalNumber,birthDate,co_khong@2024
                citizen,001180123456,Nguyễn Thị Ánh,001180123456,Nguyễn Thị Ánh,maybe
                citizen,C2,e\u0302,,1980-02-30,
                citizen,C3,,,,true
                citizen,C3,,,,true
                """);
        assertThat(Inputs.english(reading.faults()))
                .containsExactly(
                        "in.csv:2 (citizen): column \"5 (birthDate)\": \"<14 characters>\" is no day of the calendar; write it like 2024-01-26",
                        "in.csv:2 (citizen): column \"6 (co_khong@2024)\": \"<5 characters>\" must be true, false, có or không",
                        "in.csv:3 (citizen C2): column \"5 (birthDate)\": \"<10 characters>\" is no day of the calendar; write it like 2024-01-26",
                        "in.csv:5 (citizen C3): citizen \"C3\" stands already at in.csv:4 (citizen C3); use each code once");
        assertThat(reading.places()).containsKeys("C2", "C3");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        Reading reading = read("\uFEFFsubject,id\ncitizen,C1\n");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.register().subjects()).hasSize(1);
    }

    @Test
    void an_empty_file_is_a_fault() {
        assertThat(Inputs.keys(read(""))).containsExactly("csv.empty");
    }

    @Test
    void without_a_catalogue_the_types_of_observations_are_not_known() {
        Reading reading = new RegisterReader().readAll("in.csv", new StringReader("subject,id\n"));
        assertThat(Inputs.keys(reading)).containsExactly("csv.noCatalogue");
    }

    private static Reading read(String csv) {
        return READER.readAll("in.csv", new StringReader(csv));
    }
}
