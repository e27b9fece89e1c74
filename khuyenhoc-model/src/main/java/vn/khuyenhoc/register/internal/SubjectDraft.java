package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.SoundBirth;
import vn.khuyenhoc.subject.SoundMoves;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.DayWithin;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;

/** The members of a subject that is being read, of whatever kind it will be. */
final class SubjectDraft {
    /** The fields that were there, a bit for each. */
    long seen;

    @Nullable
    SubjectKind subject;

    @Nullable
    String id;

    @Nullable
    String name;

    @Nullable
    LocalDate birthDate;

    @Nullable
    Integer birthYear;

    @Nullable
    Sex sex;

    @Nullable
    String personalNumber;

    @Nullable
    LabourGroup labourGroup;

    @Nullable
    String commune;

    @Nullable
    String community;

    @Nullable
    String superior;

    @Nullable
    String area;

    @Nullable
    UnitKind unitKind;

    @Nullable
    CommunityKind communityKind;

    @Nullable
    Tier tier;

    @Nullable
    Ownership ownership;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validUntil;

    @Nullable
    List<AreaClass> areaClasses;

    List<Move> moves = List.of();
    List<String> members = List.of();
    List<String> learners = List.of();
    List<String> families = List.of();
    List<Observation> observations = List.of();
    List<HeldTitle> titles = List.of();

    /** Whether an identifier may hold a sign that it must not hold. */
    boolean isDoubtful;

    /** Whether a field was there. */
    boolean has(SubjectField field) {
        return (seen & field.bit()) != 0;
    }

    /** Whether only fields were there that the kind has, and those that are held against each other are certainly sound. */
    boolean isRegular() {
        Integer born = birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
        return !isDoubtful
                && given(subject).hasAll(seen)
                && SoundBirth.Check.isSound(birthDate, birthYear)
                && PersonalNumbers.fit(personalNumber, born, sex)
                && areSoundMoves()
                && isWithin(validFrom, SoundBirth.FIRST)
                && isWithin(validUntil, DayWithin.FIRST);
    }

    private boolean areSoundMoves() {
        return moves.isEmpty()
                || (subject == SubjectKind.CITIZEN
                        && moves.stream().allMatch(move -> isWithin(move.day(), SoundBirth.FIRST))
                        && SoundMoves.Check.areSound(citizen()));
    }

    private static boolean isWithin(@Nullable LocalDate day, int first) {
        return day == null || (day.getYear() >= first && day.getYear() <= DayWithin.LAST);
    }

    /**
     * The subject of these members.
     *
     * @throws Irregular if one is missing that must be there
     */
    Subject build() {
        return switch (given(subject)) {
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
        return new Citizen(
                given(id),
                name,
                birthDate,
                birthYear,
                sex,
                personalNumber,
                labourGroup,
                commune,
                moves,
                observations,
                titles);
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
