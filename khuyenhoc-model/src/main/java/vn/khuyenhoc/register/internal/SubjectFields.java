package vn.khuyenhoc.register.internal;

import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Sex;
import vn.khuyenhoc.subject.SoundBirth;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.UnitKind;
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

    private final SubjectDraft draft = new SubjectDraft();

    SubjectFields(Tokens tokens, ObservationReader observationReader, TitleReader titleReader) {
        this.tokens = tokens;
        this.observationReader = observationReader;
        this.titleReader = titleReader;
    }

    /** Takes the value of a field. */
    void take(int number) {
        draft.seen = Tokens.once(draft.seen, number);
        SubjectField field = SubjectField.of(number);
        if (tokens.isNull()) {
            return;
        }
        switch (field) {
            case SUBJECT -> draft.subject = tokens.code(SubjectKind.CODES);
            case ID -> draft.id = tokens.identifier();
            case NAME -> draft.name = tokens.text();
            case BIRTH_DATE -> draft.birthDate = tokens.day();
            case BIRTH_YEAR -> draft.birthYear = tokens.whole(SoundBirth.FIRST, SoundBirth.LAST);
            case SEX -> draft.sex = tokens.code(SEXES);
            case PERSONAL_NUMBER -> draft.personalNumber = tokens.text();
            case LABOUR_GROUP -> draft.labourGroup = tokens.code(GROUPS);
            case COMMUNE -> draft.commune = tokens.familiarIdentifier();
            case MOVES -> draft.moves = MoveReader.read(tokens);
            case COMMUNITY -> draft.community = tokens.familiarIdentifier();
            case SUPERIOR -> draft.superior = tokens.familiarIdentifier();
            case AREA -> draft.area = tokens.familiarIdentifier();
            case KIND -> kind();
            case TIER -> draft.tier = tokens.code(TIERS);
            case OWNERSHIP -> draft.ownership = tokens.code(OWNERSHIPS);
            case VALID_FROM -> draft.validFrom = tokens.day();
            case VALID_UNTIL -> draft.validUntil = tokens.day();
            case AREA_CLASSES -> draft.areaClasses = tokens.list(each -> each.code(AREA_CLASSES));
            case MEMBERS -> draft.members = tokens.list(Tokens::identifier);
            case LEARNERS -> draft.learners = tokens.list(Tokens::identifier);
            case FAMILIES -> draft.families = tokens.list(Tokens::identifier);
            case OBSERVATIONS -> draft.observations = observationReader.read(tokens);
            case TITLES -> draft.titles = titleReader.read(tokens);
        }
    }

    /** A community has a kind of its own. */
    private void kind() {
        draft.communityKind = tokens.codeOrNull(COMMUNITY_KINDS);
        if (draft.communityKind == null) {
            draft.unitKind = tokens.code(UNIT_KINDS);
        }
    }

    /** The subject of these fields. */
    Subject build() {
        Tokens.require(draft.isRegular());
        return draft.build();
    }
}
