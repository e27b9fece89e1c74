package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.observation.Observation;
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

/** The members of the subject that is being read. For one subject. */
final class SubjectFields {
    private static final CodeTable<Sex> SEXES = CodeTable.of(Sex.class);
    private static final CodeTable<LabourGroup> GROUPS = CodeTable.of(LabourGroup.class);
    private static final CodeTable<UnitKind> UNIT_KINDS = CodeTable.of(UnitKind.class);
    private static final CodeTable<CommunityKind> COMMUNITY_KINDS = CodeTable.of(CommunityKind.class);
    private static final CodeTable<Tier> TIERS = CodeTable.of(Tier.class);
    private static final CodeTable<Ownership> OWNERSHIPS = CodeTable.of(Ownership.class);
    private static final CodeTable<AreaClass> AREA_CLASSES = CodeTable.of(AreaClass.class);

    private final Tokens tokens;
    private final ObservationReader observationReader;
    private final TitleReader titleReader;

    private long seen;
    private @Nullable SubjectKind subject;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private @Nullable String personalNumber;
    private @Nullable LabourGroup labourGroup;
    private @Nullable String commune;
    private @Nullable String community;
    private @Nullable String superior;
    private @Nullable String area;
    private @Nullable UnitKind unitKind;
    private @Nullable CommunityKind communityKind;
    private @Nullable Tier tier;
    private @Nullable Ownership ownership;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable List<AreaClass> areaClasses;
    private List<String> members = List.of();
    private List<String> learners = List.of();
    private List<String> families = List.of();
    private List<Observation> observations = List.of();
    private List<HeldTitle> titles = List.of();

    SubjectFields(Tokens tokens, ObservationReader observationReader, TitleReader titleReader) {
        this.tokens = tokens;
        this.observationReader = observationReader;
        this.titleReader = titleReader;
    }

    /** Takes the value of a field. */
    void take(int number) {
        seen = Tokens.once(seen, number);
        SubjectField field = SubjectField.of(number);
        if (tokens.isNull()) {
            return;
        }
        switch (field) {
            case SUBJECT -> subject = tokens.code(SubjectKind.CODES);
            case ID -> id = tokens.text();
            case NAME -> name = tokens.text();
            case BIRTH_DATE -> birthDate = tokens.day();
            case SEX -> sex = tokens.code(SEXES);
            case PERSONAL_NUMBER -> personalNumber = tokens.text();
            case LABOUR_GROUP -> labourGroup = tokens.code(GROUPS);
            case COMMUNE -> commune = tokens.familiarText();
            case COMMUNITY -> community = tokens.familiarText();
            case SUPERIOR -> superior = tokens.familiarText();
            case AREA -> area = tokens.familiarText();
            case KIND -> kind();
            case TIER -> tier = tokens.code(TIERS);
            case OWNERSHIP -> ownership = tokens.code(OWNERSHIPS);
            case VALID_FROM -> validFrom = tokens.day();
            case VALID_UNTIL -> validUntil = tokens.day();
            case AREA_CLASSES -> areaClasses = tokens.list(each -> each.code(AREA_CLASSES));
            case MEMBERS -> members = tokens.list(Tokens::text);
            case LEARNERS -> learners = tokens.list(Tokens::text);
            case FAMILIES -> families = tokens.list(Tokens::text);
            case OBSERVATIONS -> observations = observationReader.read(tokens);
            case TITLES -> titles = titleReader.read(tokens);
        }
    }

    /** A community has a kind of its own. */
    private void kind() {
        communityKind = tokens.codeOrNull(COMMUNITY_KINDS);
        if (communityKind == null) {
            unitKind = tokens.code(UNIT_KINDS);
        }
    }

    /** The subject of these fields. */
    Subject build() {
        SubjectKind kind = given(subject);
        Tokens.require(kind.hasAll(seen));
        return switch (kind) {
            case CITIZEN -> citizen();
            case FAMILY -> new Family(given(id), name, community, members, observations, titles);
            case CLAN -> new Clan(given(id), name, commune, superior, families, observations, titles);
            case UNIT -> unit();
            case COMMUNITY -> new Community(given(id), name, given(communityKind), commune, observations, titles);
            case ADMINISTRATIVE_UNIT ->
                new AdministrativeUnit(
                        given(id),
                        name,
                        given(tier),
                        superior,
                        areaClasses,
                        validFrom,
                        validUntil,
                        observations,
                        titles);
        };
    }

    private Citizen citizen() {
        Tokens.require(PersonalNumbers.fit(personalNumber, birthDate, sex));
        return new Citizen(given(id), name, birthDate, sex, personalNumber, labourGroup, commune, observations, titles);
    }

    private Unit unit() {
        return new Unit(
                given(id),
                name,
                given(unitKind),
                given(tier),
                ownership,
                area,
                superior,
                members,
                learners,
                observations,
                titles);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new Irregular();
        }
        return value;
    }
}
