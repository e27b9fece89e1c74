package vn.khuyenhoc.json.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.text.Words;

/** The JSON of findings: what a criterion says is rendered once, what was found each time. For one thread. */
final class FindingBytes {
    private static final int MANY = 1 << 12;

    private final Bytes out;
    private final Shared shared;
    private final Rendered<Head> heads =
            new Rendered<>(MANY, head -> 31 * head.criterion.hashCode() + head.label.hashCode(), FindingBytes::open);
    private final Rendered<Tail> tails =
            new Rendered<>(MANY, tail -> 31 * tail.rule.hashCode() + tail.clause.hashCode(), FindingBytes::members);

    /** The first members of a finding, which its criterion gives. */
    private record Head(String criterion, String label, Words name) {
        static Head of(Finding finding) {
            return new Head(
                    Unusual.unlessGiven(finding.criterion()),
                    Unusual.unlessGiven(finding.label()),
                    Unusual.unlessGiven(finding.name()));
        }
    }

    /** The last members of a finding, which its criterion gives. */
    private record Tail(String document, String clause, SourceMark mark, String rule) {
        static Tail of(Finding finding) {
            return new Tail(
                    Unusual.unlessGiven(finding.document()),
                    Unusual.unlessGiven(finding.clause()),
                    Unusual.unlessGiven(finding.mark()),
                    Unusual.unlessGiven(finding.rule()));
        }
    }

    FindingBytes(Bytes out, Shared shared) {
        this.out = out;
        this.shared = shared;
    }

    /** Adds a finding. */
    void add(Finding finding) {
        out.add(heads.of(Head.of(finding)));
        out.ascii(",\"outcome\":").add(shared.of(finding.outcome()));
        if (finding.reason() != null) {
            out.ascii(",\"reason\":").add(shared.of(finding.reason()));
        }
        points(",\"earned\":", finding.earned());
        points(",\"possible\":", finding.possible());
        points(",\"maximum\":", finding.maximum());
        out.ascii(",\"observed\":[");
        for (int i = 0; i < finding.observed().size(); i++) {
            observed(finding.observed().get(i), i == 0 ? "{\"code\":" : ",{\"code\":");
        }
        out.add(']');
        told(finding);
        if (finding.required() != null) {
            out.ascii(",\"required\":").add(shared.of(finding.required()));
        }
        out.add(tails.of(Tail.of(finding)));
    }

    /** What few findings have. */
    private void told(Finding finding) {
        for (int i = 0; i < finding.because().size(); i++) {
            out.ascii(i == 0 ? ",\"because\":[" : ",")
                    .add(shared.of(finding.because().get(i)));
        }
        out.ascii(finding.because().isEmpty() ? "" : "]");
        for (int i = 0; i < finding.contradictions().size(); i++) {
            out.ascii(i == 0 ? ",\"contradictions\":[" : ",")
                    .add(Shared.json(finding.contradictions().get(i)));
        }
        out.ascii(finding.contradictions().isEmpty() ? "" : "]");
    }

    /** Adds points where there are any. */
    void points(String name, @Nullable BigDecimal points) {
        if (points != null) {
            out.ascii(name);
            ValueBytes.add(points, out, shared);
        }
    }

    private void observed(Observed observed, String name) {
        out.ascii(name).add(shared.of(observed.code()));
        out.ascii(",\"year\":").number(observed.year());
        if (observed.value() != null) {
            out.ascii(",\"value\":");
            ValueBytes.add(observed.value(), out, shared);
        }
        out.ascii(",\"undecided\":").number(observed.undecided());
        if (observed.origin() != null) {
            out.ascii(",\"origin\":").add(shared.of(observed.origin()));
        }
        if (observed.evidenced() != null) {
            out.ascii(observed.evidenced() ? ",\"evidenced\":true" : ",\"evidenced\":false");
        }
        if (observed.recognised() != null) {
            out.ascii(",\"recognised\":").number(observed.recognised());
        }
        if (observed.wouldQualify() != null) {
            out.ascii(",\"wouldQualify\":").number(observed.wouldQualify());
        }
        out.add('}');
    }

    /** An object that goes on. */
    private static byte[] open(Head head) {
        byte[] json = Shared.json(head);
        return Arrays.copyOf(json, json.length - 1);
    }

    /** The end of an object that has begun. */
    private static byte[] members(Tail tail) {
        byte[] json = Shared.json(tail);
        json[0] = ',';
        return json;
    }
}
