package ogi;

/** What checking found. */
public final class CheckResult extends Owner<Ogi.ResultHandle> {
    /** The verdict on a report, in the order of OGI_VERDICT_*. */
    public enum Verdict { VALID, INVALID, UNDETERMINED }

    /** A finding, in Chinese. */
    public static final class Finding {
        public final String rule;
        public final String label;
        public final String message;

        Finding(Ogi.Issue issue) {
            rule = issue.rule.text();
            label = issue.label_zh.text();
            message = issue.message_zh.text();
        }
    }

    private final Ogi.Summary summary = new Ogi.Summary();

    CheckResult(Ogi.ResultHandle handle) {
        super(handle, Ogi::ogi_result_destroy);
        call((result, error) -> Ogi.ogi_result_get_summary(result, summary, error));
    }

    public Verdict verdict() {
        return Verdict.values()[summary.verdict];
    }

    /** How often a rule was applied, and how often it did not hold. */
    public long instances() {
        return summary.instances;
    }

    public long failed() {
        return summary.fail;
    }

    public long findingCount() {
        return summary.issues;
    }

    /** A finding: index from 0 to findingCount() - 1. */
    public Finding finding(long index) {
        Ogi.Issue issue = new Ogi.Issue();
        call((result, error) -> Ogi.ogi_result_get_issue(result, index, issue, error));
        return new Finding(issue);
    }
}
